using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DocModel.Generator.Tests.Emitted;
using DocModel.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace DocModel.Generator.Tests.Determinism;

/// <summary>A project with what cultures and Unicode tables differ in, generated and compiled to bytes.</summary>
internal static class MadeProject
{
    /// <summary>Words that other cultures would case, compare, sort or number in another way.</summary>
    private const string Cased =
        "# INDIVISIBLE title\n\nThe INDIVISIBLE Institute (III) met on 3 May 1987 and in the late 1990s, 1,5 miles from İstanbul; “ıIiİ” and “STRASSE”, “straße”.\n\n" +
        "## III. Æsir and Øre\n\nOn 12/13/1999 the III said “wäre” and “Ware”.\n\n## V and W\n\n## w\n\n## ﷺ ١٢٣ ฿\n\nIn 2567 B.E. they wrote “e\u0301” and “\u00E9”.\n";

    private static readonly (string Path, string Text)[] Documents =
    [
        ("docs/harbour.md", Texts.Harbour), ("docs/umlauts.md", Texts.Umlauts), ("docs/cased.md", Cased), ("essay.txt", Texts.PlainEssay), ("C#/notes; two.md", Cased + Texts.Harbour),
    ];

    private const string Collection = "[DocModel.Documents(\"**\", Members = DocModel.DocumentMembers.All)] public static partial class Everything { }\n";

    /// <param name="folder">The checkout's folder.</param>
    /// <param name="change">What another checkout does to a file.</param>
    /// <param name="withMark">Whether the files begin with a byte order mark.</param>
    public static TestProject In(string folder = "/checkout/", Func<string, string>? change = null, bool withMark = false)
    {
        var encoding = new UTF8Encoding(withMark);
        SourceText Encoded(string text) => SourceText.From(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(change?.Invoke(text) ?? text)]), encoding);
        return TestProject.Of(string.Concat(Documents.Select((d, i) => FormattableString.Invariant($"[DocModel.Document(\"{d.Path}\")] public static partial class Doc{i} {{ }}\n"))) + Collection) with
        {
            Files =
            [
                .. Documents.Select(d => new TestFile(d.Path, Encoded(d.Text), folder)),
                new TestFile("docs/harbour.md", Encoded("section  Burst  Burst\nterm  Window  berth window\n"), folder, TestFile.NamesMetadata),
            ],
        };
    }

    /// <summary>All generated text and the assembly's bytes.</summary>
    public static string Generate(TestProject project, bool concurrent = true)
    {
        var run = project.Generate();
        Assert.DoesNotContain(run.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        var text = new StringBuilder();
        foreach (var source in run.Result.GeneratedSources)
            text.Append("=== ").Append(source.HintName).Append('\n').Append(source.SourceText);
        using var assembly = new MemoryStream();
        var compilation = run.Compilation.WithOptions(run.Compilation.Options.WithConcurrentBuild(concurrent));
        Assert.True(compilation.Emit(assembly, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded)).Success);
        return text.Append("=== assembly ").Append(Convert.ToHexString(SHA256.HashData(assembly.ToArray()))).Append('\n').ToString();
    }

    public static void Under(CultureInfo culture, Action act)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
