using System.Runtime.Loader;
using DocModel.Benchmarks.Generator;
using DocModel.CompilerServices;

namespace DocModel.Benchmarks.RunTime;

/// <summary>A document in an assembly on disk, as a program has it.</summary>
internal sealed class CompiledText
{
    private readonly Type _content;

    public CompiledText(string text)
    {
        var project = new GeneratedProject([new("a.md", text)], "[DocModel.Document(\"docs/a.md\")] public static partial class Guide { }\n");
        project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out var compilation, out _);
        var path = Path.Combine(Path.GetTempPath(), $"docmodel-{Guid.NewGuid():N}.dll");
        using (var file = File.Create(path))
        {
            var emitted = compilation.Emit(file);
            if (!emitted.Success)
                throw new InvalidOperationException(emitted.Diagnostics[0].ToString());
        }

        _content = new AssemblyLoadContext(null).LoadFromAssemblyPath(path).GetTypes().Single(type => typeof(CompiledContent).IsAssignableFrom(type));
    }

    /// <summary>A fresh one: a generated class opens its document once and for all, so that a first access could not be repeated.</summary>
    public CompiledContent Content() => (CompiledContent)Activator.CreateInstance(_content, nonPublic: true)!;
}
