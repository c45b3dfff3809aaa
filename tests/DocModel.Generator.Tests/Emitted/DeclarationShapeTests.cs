using DocModel.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Tests.Emitted;

public sealed class DeclarationShapeTests
{
    [Theory]
    [InlineData("public static partial class Spec { }")]
    [InlineData("internal static partial class Spec { }")]
    [InlineData("static partial class Spec<T> where T : class, new() { }")]
    [InlineData("static partial class @class { }")]
    public void A_class_at_the_top(string declaration) => Compiles("[global::DocModel.Document(\"a.md\")] " + declaration);

    [Theory]
    [InlineData("public partial class Outer {", "}")]
    [InlineData("public sealed partial class Outer<TKey, @in> where TKey : struct {", "}")]
    [InlineData("public partial struct Outer {", "}")]
    [InlineData("public readonly ref partial struct Outer {", "}")]
    [InlineData("public partial record Outer(int X) {", "}")]
    [InlineData("internal partial interface IOuter<TIn, TOut> {", "}")]
    [InlineData("namespace A.@event.B { partial class Outer { partial struct Middle<T> {", "} } }")]
    public void A_class_inside_others(string before, string after) =>
        Compiles(before + " [global::DocModel.Document(\"a.md\")] private static partial class Spec { } " + after, LanguageVersion.CSharp9);

    [Theory]
    [InlineData("namespace My.DocModel { class Section { } class System { } class CompilerServices { } [global::DocModel.Document(\"a.md\")] static partial class Spec { } }")]
    [InlineData("namespace My { class Document { } class DocModel { } class global { } enum ReadOnlySpan { } [global::DocModel.Document(\"a.md\")] static partial class Spec { } }")]
    [InlineData("namespace My { [global::DocModel.Document(\"a.md\")] static partial class Spec { class Section { } class System { } class DocModel { } class RateLimitsSection { } } }")]
    [InlineData("using DocModel; using Section = System.String; [Document(\"a.md\", Members = DocumentMembers.Sections | DocumentMembers.Events)] static partial class Spec { }")]
    public void Types_of_the_user_hide_nothing(string source) => Compiles(source);

    [Theory]
    [InlineData(LanguageVersion.CSharp9, "Utf8(\"")]
    [InlineData(LanguageVersion.CSharp10, "Utf8(\"")]
    [InlineData(LanguageVersion.CSharp11, "\"u8;")]
    [InlineData(LanguageVersion.CSharp12, "\"u8;")]
    [InlineData(LanguageVersion.Latest, "\"u8;")]
    [InlineData(LanguageVersion.Preview, "\"u8;")]
    public void Each_language_version_gets_the_literals_it_has(LanguageVersion language, string literal)
    {
        var run = (TestProject.Declaring(Texts.Harbour) with { Language = language }).Generate().CompilesWithoutWarnings();
        Assert.Contains(literal, run.Source, StringComparison.Ordinal);
        var spec = run.Load().GetType("Spec")!;
        var document = (Document)spec.GetProperty("Document")!.GetValue(null)!;
        Assert.Equal(ModelDump.Of(DocModel.Reading.DocumentReader.Read(Texts.Harbour, new() { Path = "docs/spec.md" })), ModelDump.Of(document));
    }

    [Theory]
    [InlineData("DocumentMembers.None", new string[0])]
    [InlineData("DocumentMembers.Sections", new[] { "Sections" })]
    [InlineData("DocumentMembers.Events | DocumentMembers.Terms", new[] { "Events", "Terms" })]
    [InlineData("DocumentMembers.All", new[] { "Abbreviations", "Events", "Sections", "Terms" })]
    public void Only_the_members_that_are_asked_for_are_there(string members, string[] expected)
    {
        var run = TestProject.Of($"using DocModel; [Document(\"a.md\", Members = {members})] public static partial class Spec {{ }}", TestFile.Of("a.md", Texts.Harbour));
        var spec = run.Generate().CompilesWithoutWarnings().Load().GetType("Spec")!;
        Assert.Equal(expected, spec.GetNestedTypes().Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.NotNull(spec.GetProperty("Document"));
        Assert.NotNull(spec.GetProperty("Title"));
    }

    [Theory]
    [InlineData("C#/a;b/ü^23.md")]
    [InlineData("../shared/spec.md")]
    [InlineData("with space/Spec.MD")]
    [InlineData("quote\\\"d.md")]
    public void A_path_of_any_kind_finds_its_document(string escaped)
    {
        var path = escaped.Replace("\\\"", "\"", StringComparison.Ordinal);
        var run = TestProject.Of($"[DocModel.Document(\"{escaped}\")] public static partial class Spec {{ }}", TestFile.Of(path, Texts.Harbour)).Generate();
        Assert.Empty(run.Messages);
        var document = (Document)run.CompilesWithoutWarnings().Load().GetType("Spec")!.GetProperty("Document")!.GetValue(null)!;
        Assert.Equal(path, document.Path);
    }

    private static void Compiles(string source, LanguageVersion language = LanguageVersion.Latest)
    {
        var run = (TestProject.Of(source, TestFile.Of("a.md", Texts.Harbour)) with { Language = language }).Generate().CompilesWithoutWarnings();
        Assert.Empty(run.Messages);
        Assert.Contains("__DocModelContent", run.Source, StringComparison.Ordinal);
    }
}
