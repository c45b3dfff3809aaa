using System.Reflection;
using System.Runtime.Loader;
using System.Runtime.Versioning;

namespace DocModel.Reading.Tests.TargetFrameworks;

/// <summary>The compiler runs the netstandard2.0 leg, programs the other one: both must read the same.</summary>
public sealed class LegsAgreeTests
{
    private const string Prose =
        """
        ---
        title: The "Pier"
        date: 1920-05-01
        ---

        # Tides & times

        On 9 March 1913 the *Tidal Power Board* (TPB) opened the pier — “slow water” had delayed it since the late 1890s.

        ## 3.2 Rate limits

        - The TPB said: “We shall wait.” In 44 BC nobody did.
        - Another’s item, from May to July 1917; see [above](#tides--times).

        > Quoted, 12/13/1999 &amp; `code`.

        | Year | What |
        |------|------|
        | 1950 | Überfahrt \| naïve 𝄞 |
        """;

    public static TheoryData<string, DocumentFormat> Texts => new()
    {
        { Prose, DocumentFormat.Markdown },
        { Prose.ReplaceLineEndings("\r\n"), DocumentFormat.PlainText },
        { TestFiles.Essay, DocumentFormat.PlainText },
        { "", DocumentFormat.PlainText },
        { "“", DocumentFormat.Markdown },
        { "\uFEFFİstanbul ıssız ß ŉ Ǆ \u202Eabc\u0000 \ud800 — 1. Mai 1999", DocumentFormat.Markdown },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Both_target_frameworks_read_the_same(string text, DocumentFormat format)
    {
        var here = Read(typeof(DocumentReader).Assembly, text, format);
        var there = Read(NetStandardLeg(), text, format);
        Assert.Equal(here, there);
    }

    private static (string Text, string Structure) Read(Assembly reading, string text, DocumentFormat format)
    {
        var options = Activator.CreateInstance(reading.GetType("DocModel.Reading.ReadOptions")!)!;
        var property = options.GetType().GetProperty("Format")!;
        property.SetValue(options, Enum.ToObject(property.PropertyType, (int)format));
        var content = reading.GetType("DocModel.Reading.DocumentReader")!
            .GetMethods(BindingFlags.Static | BindingFlags.NonPublic).Single(method => method.Name == "ReadContent" && method.GetParameters().Length == 3)
            .Invoke(null, [text, options, null])!;
        return ((string)content.GetType().GetProperty("Text")!.GetValue(content)!, Convert.ToHexString((byte[])content.GetType().GetProperty("Structure")!.GetValue(content)!));
    }

    private static Assembly NetStandardLeg()
    {
        var context = new LegContext();
        var leg = context.LoadFromAssemblyName(new AssemblyName("DocModel.Reading"));

        // A test that loaded the same leg twice could not fail.
        foreach (var assembly in (Assembly[])[leg, context.LoadFromAssemblyName(new AssemblyName("DocModel"))])
            Assert.Contains("NETStandard", assembly.GetCustomAttributes<TargetFrameworkAttribute>().Single().FrameworkName, StringComparison.Ordinal);
        return leg;
    }

    /// <summary>Asks its own folders first; an event of the context would only be asked after the tests' own assemblies.</summary>
    private sealed class LegContext() : AssemblyLoadContext("netstandard2.0")
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
        {
            "DocModel" or "DocModel.Reading" => LoadFromAssemblyPath(Path.Combine(TestFiles.Metadata("NetStandardLeg"), assemblyName.Name + ".dll")),
            "Markdig" => LoadFromAssemblyPath(TestFiles.Metadata("NetStandardMarkdig")),
            _ => null,
        };
    }
}
