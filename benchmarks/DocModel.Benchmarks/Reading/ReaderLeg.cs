using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Loader;
using System.Runtime.Versioning;
using DocModel.Reading;

namespace DocModel.Benchmarks.Reading;

/// <summary>The reader and Markdig as one target framework has them: the compiler runs netstandard2.0, programs the other one.</summary>
internal sealed class ReaderLeg
{
    public const string Modern = "net8.0", Compiler = "netstandard2.0";

    private ReaderLeg(Assembly reading, Assembly markdig)
    {
        Read = Reader(reading);
        Parse = Parser(markdig);
    }

    /// <summary>The whole of <c>DocumentReader.Read</c>, of Markdown or of plain text.</summary>
    public Func<string, bool, object> Read { get; }

    /// <summary>Markdig's parse alone, with the extensions that the reader knows as well.</summary>
    public Func<string, object> Parse { get; }

    public static ReaderLeg Load(string name)
    {
        if (name == Modern)
            return new ReaderLeg(typeof(DocumentReader).Assembly, typeof(Markdig.Markdown).Assembly);
        var context = new LegContext();
        var reading = context.LoadFromAssemblyName(new AssemblyName("DocModel.Reading"));
        if (!reading.GetCustomAttributes<TargetFrameworkAttribute>().Single().FrameworkName.Contains("NETStandard", StringComparison.Ordinal))
            throw new InvalidOperationException("The other leg was loaded twice.");
        return new ReaderLeg(reading, context.LoadFromAssemblyName(new AssemblyName("Markdig")));
    }

    private static Func<string, bool, object> Reader(Assembly reading)
    {
        var options = reading.GetType("DocModel.Reading.ReadOptions")!;
        var read = reading.GetType("DocModel.Reading.DocumentReader")!.GetMethod("Read", [typeof(string), options])!;
        var (text, isMarkdown) = (Expression.Parameter(typeof(string)), Expression.Parameter(typeof(bool)));
        var chosen = Expression.Condition(isMarkdown, Options(DocumentFormat.Markdown), Options(DocumentFormat.PlainText));
        return Expression.Lambda<Func<string, bool, object>>(Expression.Call(read, text, chosen), text, isMarkdown).Compile();

        Expression Options(DocumentFormat format)
        {
            var property = options.GetProperty("Format")!;
            var value = Activator.CreateInstance(options)!;
            property.SetValue(value, Enum.ToObject(property.PropertyType, (int)format));
            return Expression.Constant(value, options);
        }
    }

    private static Func<string, object> Parser(Assembly markdig)
    {
        object pipeline = Activator.CreateInstance(markdig.GetType("Markdig.MarkdownPipelineBuilder")!)!;
        var extensions = markdig.GetType("Markdig.MarkdownExtensions")!;
        foreach (var name in (string[])["UsePipeTables", "UseYamlFrontMatter", "UsePreciseSourceLocation"])
        {
            var use = extensions.GetMethod(name)!;
            pipeline = use.Invoke(null, [pipeline, .. use.GetParameters().Skip(1).Select(parameter => parameter.DefaultValue)])!;
        }

        var built = pipeline.GetType().GetMethod("Build")!.Invoke(pipeline, null)!;
        var parse = markdig.GetType("Markdig.Markdown")!.GetMethods()
            .Single(method => method.Name == "Parse" && method.GetParameters() is [_, var second, _] && second.ParameterType == built.GetType());
        var text = Expression.Parameter(typeof(string));
        var call = Expression.Call(parse, text, Expression.Constant(built), Expression.Constant(null, parse.GetParameters()[2].ParameterType));
        return Expression.Lambda<Func<string, object>>(call, text).Compile();
    }

    /// <summary>Asks its own folders first, or this program's assemblies would come back.</summary>
    private sealed class LegContext() : AssemblyLoadContext(Compiler)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
        {
            "DocModel" or "DocModel.Reading" => LoadFromAssemblyPath(Path.Combine(Metadata("NetStandardLeg"), assemblyName.Name + ".dll")),
            "Markdig" => LoadFromAssemblyPath(Metadata("NetStandardMarkdig")),
            _ => null,
        };

        private static string Metadata(string key) =>
            typeof(ReaderLeg).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
    }
}
