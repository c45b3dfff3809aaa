using System.Text;
using DocModel.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly TestFile Spec = TestFile.Of("docs/spec.md", "# Spec\n\n## Part\n\nWords.\n");

    [Theory]
    [InlineData("docs/sepc.md", "The nearest is 'docs/spec.md'.")]
    [InlineData("spec.md", "The nearest is 'docs/spec.md'.")]
    [InlineData("elsewhere/far/away.txt", "Its only item is 'docs/spec.md'.")]
    public void A_path_that_no_item_has_names_the_nearest_and_the_line_to_add(string path, string hint)
    {
        var run = Run($"[DocModel.Document(\"{path}\")] static partial class Spec {{ }}", Spec);
        var included = path.Replace("\\\\", "/", StringComparison.Ordinal);
        Assert.Equal(
            [$"/checkout/File0.cs(1,20): error DOCM001: No DocModelDocument item of the project has the path '{path.Replace("\\\\", "\\", StringComparison.Ordinal)}'. {hint} If the file exists, add to the project file: <DocModelDocument Include=\"{included}\" />"],
            run.Messages);
    }

    [Theory]
    [InlineData("docs/*.md", "It is a pattern, and [Document] takes one file: for a class a file write [Documents(\"docs/*.md\")].")]
    [InlineData("docs/spec.m?", "It is a pattern, and [Document] takes one file: for a class a file write [Documents(\"docs/spec.m?\")].")]
    [InlineData("", "Write the path of a document, relative to the project's folder, such as 'docs/spec.md'. If the file exists, add to the project file: <DocModelDocument Include=\"docs/spec.md\" />")]
    public void A_path_that_can_be_no_files_is_told_what_to_write(string path, string hint) => Assert.Equal(
        [$"/checkout/File0.cs(1,20): error DOCM001: No DocModelDocument item of the project has the path '{path}'. {hint}"],
        Run($"[DocModel.Document(\"{path}\")] static partial class Spec {{ }}", Spec).Messages);

    [Theory]
    [InlineData("docs\\\\spec.md", "docs\\spec.md")]
    [InlineData("Docs/Spec.md", "Docs/Spec.md")]
    [InlineData("./docs/spec.md", "./docs/spec.md")]
    [InlineData("/checkout/docs/spec.md", "/checkout/docs/spec.md")]
    public void A_path_in_another_notation_is_told_the_items_own(string written, string path)
    {
        var run = Run($"[DocModel.Document(\"{written}\")] static partial class Spec {{ }}", Spec);
        Assert.Equal(
            [$"/checkout/File0.cs(1,20): error DOCM001: No DocModelDocument item of the project has the path '{path}'. The nearest is 'docs/spec.md': write it so, relative to the project's folder, with '/' between folders and the item's own capitals."],
            run.Messages);
    }

    [Fact]
    public void An_item_whose_file_is_missing_is_not_offered()
    {
        var missing = new TestFile("docs/spex.md", null) { IsMissing = true };
        Assert.Contains("The nearest is 'docs/spec.md'.", Run("[DocModel.Document(\"docs/spex2.md\")] static partial class Spec { }", missing, Spec).Messages.Single(), StringComparison.Ordinal);
        Assert.Contains("The nearest is 'docs/spec.md'.", Run("[DocModel.Documents(\"docs/spex2*.md\")] static partial class Spec { }", missing, Spec).Messages.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_items_is_told_so() =>
        Assert.Contains("The project has no DocModelDocument item, or their patterns match no file.", Run("[DocModel.Document(\"a.md\")] static partial class Spec { }").Messages.Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("static class Spec { }", "1,50): error DOCM002: 'Spec' is not partial")]
    [InlineData("class Outer { [DocModel.Document(\"docs/spec.md\")] static partial class Inner { } }", "1,7): error DOCM002: 'Outer' is not partial")]
    [InlineData("partial class Spec { }", "1,51): error DOCM003: A document's members are static, but 'Spec' is a class")]
    [InlineData("partial record Spec { }", "1,52): error DOCM003: A document's members are static, but 'Spec' is a record")]
    [InlineData("static partial class Sections { }", "1,58): error DOCM004: The document's member 'Sections' cannot be generated into 'Sections': the class has this name itself")]
    [InlineData("static partial class Spec<Title> { }", "1,58): error DOCM004: The document's member 'Title' cannot be generated into 'Spec': a type parameter has this name")]
    [InlineData("static partial class Spec { static int Events; }", "1,76): error DOCM004: The document's member 'Events' cannot be generated into 'Spec': the class declares a member of this name")]
    [InlineData("static partial class Spec { static void Document() { } }", "1,77): error DOCM004: The document's member 'Document' cannot")]
    [InlineData("static partial class Spec { class __DocModelContent { } }", "1,71): error DOCM004: The document's member '__DocModelContent' cannot")]
    [InlineData("file static partial class Spec { }", "1,63): error DOCM006: 'Spec' is declared with 'file'")]
    public void A_class_that_cannot_take_the_members(string declaration, string expected)
    {
        var source = declaration.Contains("DocModel.Document(", StringComparison.Ordinal) ? declaration : "[DocModel.Document(\"docs/spec.md\")] " + declaration;
        Assert.Contains(Run(source, Spec).Messages, m => m.StartsWith("/checkout/File0.cs(" + expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_member_in_the_way_does_not_take_the_others_along()
    {
        var run = Run("[DocModel.Document(\"docs/spec.md\")] static partial class Spec { static int Title => 1; static object Part => Sections.Part; }", Spec);
        Assert.Equal(["DOCM004"], run.Ids);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_member_of_the_name_of_one_that_is_not_asked_for_is_in_nobodys_way() =>
        Assert.Empty(Run("[DocModel.Document(\"docs/spec.md\", Members = DocModel.DocumentMembers.None)] static partial class Sections { static int Events => 1; }", Spec).CompilesWithoutWarnings().Ids);

    [Fact]
    public void A_document_that_two_classes_declare()
    {
        var run = Run("[DocModel.Document(\"docs/spec.md\")] static partial class A { }\n[DocModel.Document(\"docs/spec.md\")] static partial class B { }", Spec).CompilesWithoutWarnings();
        Assert.Equal(
            ["/checkout/File0.cs(2,20): warning DOCM005: The document 'docs/spec.md' is already declared by 'A' at File0.cs(1,20); it would be compiled in twice, and the elements of the two are never equal. Use 'A', or remove one of the two attributes."],
            run.Messages);
    }

    [Fact]
    public void A_class_that_declares_twice_gets_its_members_once()
    {
        var run = Run("[DocModel.Document(\"docs/spec.md\")] static partial class A { }\n[DocModel.Document(\"docs/spec.md\")] static partial class A { }", Spec);
        Assert.Equal(["DOCM005"], run.Ids);
        Assert.Equal(["CS0579"], run.CompilerDiagnostics.Select(d => d.Id));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    public void A_language_version_below_9(LanguageVersion language, string display)
    {
        var run = (TestProject.Of("[DocModel.Document(\"docs/spec.md\")] static partial class Spec { }", Spec) with { Language = language }).Generate();
        Assert.Equal(["DOCM007"], run.Ids);
        Assert.Contains($"compiles C# {display}", run.Messages[0], StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_at_itself()
    {
        var run = Run("[DocModel.Document(\"a.md\")] static partial class Spec { }", new TestFile("a.md", null), Spec);
        Assert.Equal(
            [
                "/checkout/a.md(1,1): error DOCM008: The file of the DocModelDocument item 'a.md' cannot be read. Check that it exists and that the build may read it.",
            ],
            run.Messages);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("\uFEFF", "the file is empty")]
    [InlineData(" \n\r\n\t", "the file holds white space only")]
    [InlineData("---\r\ntitle: Later\r\n---\r\n", "the file holds only what is not read, such as front matter or comments")]
    [InlineData("<!-- to be written -->\n\n---\n", "the file holds only what is not read, such as front matter or comments")]
    public void A_document_without_text_is_an_error_where_it_is_named_and_a_warning_where_a_pattern_takes_it(string text, string found)
    {
        const string Collection = "[DocModel.Documents(\"docs/*\")] static partial class Docs { } ";
        var told = $"DOCM009: The document holds no text: words to read were expected, but {found}. Write them, or do not ask for this document yet.";
        var files = new[] { Spec, TestFile.Of("docs/void.md", text) };
        Assert.Equal([$"/checkout/docs/void.md(1,1): warning {told}"], Run(Collection, files).CompilesWithoutWarnings().Messages);
        Assert.Equal(
            [$"/checkout/docs/void.md(1,1): error {told}"],
            Run(Collection + "[DocModel.Document(\"docs/void.md\")] static partial class Void { }", files).CompilesWithoutWarnings().Messages);
    }

    [Theory]
    [InlineData("Document(\"docs/spec.md\"", "(DocModel.DocumentMembers)999", "1,46", "992")]
    [InlineData("Documents(\"docs/*\"", "(DocModel.DocumentMembers)(-32)", "1,41", "-32")]
    [InlineData("Document(\"docs/spec.md\"", "DocModel.DocumentMembers.Terms | (DocModel.DocumentMembers)16", "1,46", "16")]
    public void Members_that_are_none_are_told_at_the_argument(string attribute, string members, string place, string unknown)
    {
        var run = Run($"[DocModel.{attribute}, Members = {members})] static partial class Spec {{ }}", Spec).CompilesWithoutWarnings();
        Assert.Equal(
            [$"/checkout/File0.cs({place}): error DOCM017: 'Members' takes values of DocumentMembers: None, Sections, Events, Terms, Abbreviations, All, or several of them with '|' between. Found was '{members}', in which {unknown} stands for none of them. Write those that are wanted."],
            run.Messages);
    }

    [Theory]
    [InlineData("~DocModel.DocumentMembers.Terms")]
    [InlineData("DocModel.DocumentMembers.None")]
    [InlineData("DocModel.DocumentMembers.Terms | DocModel.DocumentMembers.Sections")]
    public void Members_may_be_joined_and_excepted(string members) =>
        Assert.Empty(Run($"[DocModel.Document(\"docs/spec.md\", Members = {members})] static partial class Spec {{ }}", Spec).CompilesWithoutWarnings().Ids);

    [Theory]
    [InlineData(new byte[] { 0x41, 0x0A, 0x42, 0xFF, 0x43 }, 3, "2,2")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xC3 }, 4, "1,2")]
    [InlineData(new byte[] { 0xC3, 0xA4, 0x0D, 0x0A, 0xE2, 0x82, 0x41 }, 4, "2,1")]
    public void A_document_that_is_not_utf8_tells_the_first_bad_byte(byte[] bytes, int offset, string place)
    {
        // As compilers decode where the machine has no other encoding: bad bytes become U+FFFD.
        var text = Microsoft.CodeAnalysis.Text.SourceText.From(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var run = Run("[DocModel.Document(\"a.md\")] static partial class Spec { }", new TestFile("a.md", text));
        Assert.Contains(run.Messages, m => m.StartsWith($"/checkout/a.md({place}): error DOCM010: The document 'a.md' must be UTF-8, but the byte at offset {offset} is not", StringComparison.Ordinal));
        Assert.Contains("class Spec", run.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_in_another_encoding_tells_the_first_bad_byte()
    {
        var text = Microsoft.CodeAnalysis.Text.SourceText.From(new MemoryStream([0x41, 0xE4, 0x42]), Encoding.Latin1);
        Assert.Contains("offset 1 is not (the file was taken for iso-8859-1)", Run("[DocModel.Document(\"a.md\")] static partial class Spec { }", new TestFile("a.md", text)).Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_replacement_character_of_the_documents_own_is_no_fault() =>
        Assert.Empty(Run("[DocModel.Document(\"a.md\")] static partial class Spec { }", TestFile.OfBytes("a.md", 0x41, 0xEF, 0xBF, 0xBD)).Ids);

    [Fact]
    public void Two_items_with_one_path()
    {
        var other = new TestFile("docs/spec.md", Microsoft.CodeAnalysis.Text.SourceText.From("# Other\n", Encoding.UTF8), "/linked/");
        foreach (var files in (TestFile[][])[[Spec, other], [other, Spec]])
        {
            var run = Run("[DocModel.Document(\"docs/spec.md\")] static partial class Spec { }", files);
            Assert.Equal(["DOCM011"], run.Ids);
            Assert.Contains("Part", run.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_reading_finds_is_reported_at_the_words()
    {
        var run = TestProject.Declaring("# T\n\nSome\u202E words.\n").Generate();
        Assert.Contains(run.Messages, m => m.StartsWith("/checkout/docs/spec.md(3,5): warning DOCM102:", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_in_front_matter_is_reported_at_the_value_though_it_is_no_part_of_the_text()
    {
        const string text = "---\r\ntitle: Tides\r\ndate: 31 May 2024\r\n---\r\n\r\n# Tides\r\n";
        var run = TestProject.Declaring(text).Generate();
        var told = Assert.Single(run.Diagnostics);
        Assert.Equal("DOCM104", told.Id);
        Assert.Equal("31 May 2024", text.Substring(told.Location.SourceSpan.Start, told.Location.SourceSpan.Length));
        Assert.Equal((2, 6, 2, 17), (
            told.Location.GetLineSpan().StartLinePosition.Line,
            told.Location.GetLineSpan().StartLinePosition.Character,
            told.Location.GetLineSpan().EndLinePosition.Line,
            told.Location.GetLineSpan().EndLinePosition.Character));
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("suggestion", "info")]
    [InlineData("warning", "warning")]
    [InlineData("error", "error")]
    public void A_globalconfig_sets_the_severity(string severity, string expected)
    {
        // One at the words of a document, one in C#, one in a names file: a warning, a warning and an error unless set.
        var project = TestProject.Of(
            "[DocModel.Document(\"docs/spec.md\")] static partial class A { }\n[DocModel.Document(\"docs/spec.md\")] static partial class B { }",
            TestFile.Of("docs/spec.md", "# T\n\nSome\u202E words.\n"),
            TestFile.Names("docs/spec.md", "nonsense\n")) with
        {
            GlobalConfig = string.Concat(((string[])["DOCM102", "DOCM005", "DOCM160"]).Select(id => $"dotnet_diagnostic.{id}.severity = {severity}\n")),
        };
        string[] lines = expected.Length == 0 ? [] : [$"{expected} DOCM005", $"{expected} DOCM102", $"{expected} DOCM160"];
        Assert.Equal(lines, project.Generate().Diagnostics.Select(d => $"{d.Severity.ToString().ToLowerInvariant()} {d.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_silenced_path_does_not_become_an_empty_document()
    {
        var run = (TestProject.Of("[DocModel.Document(\"absent.md\")] public static partial class Spec { }") with { GlobalConfig = "dotnet_diagnostic.DOCM001.severity = none" }).Generate().CompilesWithoutWarnings();
        var property = run.Load().GetType("Spec")!.GetProperty("Document")!;
        var thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() => property.GetValue(null));
        Assert.Equal("The document 'absent.md' was not compiled in: see the build's DocModel errors.", thrown.InnerException!.Message);
    }

    [Theory]
    [InlineData("[DocModel.Document(\"absent.md\")] static partial class Spec { }", "DOCM001")]
    [InlineData("[DocModel.Document(\"docs/spec.md\")] partial class Spec { }", "DOCM003")]
    [InlineData("[DocModel.Document(\"docs/spec.md\")] static partial class Spec { static int Title => 1; }", "DOCM004")]
    public void A_declaration_that_fails_brings_no_error_where_the_class_is_used(string declaration, string id)
    {
        var run = Run(declaration + " class User { object A => Spec.Document.Text; object B => typeof(Spec.Sections); object C => Spec.Document.Events; }", Spec);
        Assert.Equal([id], run.Ids);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("[DocModel.Document(\"docs/spec.md\")] static partial class Spec { }")]
    [InlineData("[DocModel.Documents(\"**\")] static partial class Spec { }")]
    public void An_error_in_a_document_is_told_once_and_in_an_editor_at_the_declaration_as_well(string declaration)
    {
        var project = TestProject.Of(declaration, Spec, TestFile.Names("docs/spec.md", "# pins\nnonsense\n"));
        var once = Assert.Single(project.Generate().Messages);
        Assert.StartsWith("/checkout/docs/spec.md.names(2,", once, StringComparison.Ordinal);
        var mirrored = (project with { MirrorsErrors = true }).Generate().Messages;
        Assert.Equal(2, mirrored.Length);
        Assert.Contains(once, mirrored);
        Assert.Contains(mirrored, m => m.StartsWith("/checkout/File0.cs(1,2", StringComparison.Ordinal) && m.Contains(": error DOCM160: docs/spec.md.names(2,", StringComparison.Ordinal));
    }

    [Fact]
    public void All_errors_come_at_once_and_spare_the_other_documents()
    {
        var run = Run(
            """
            [DocModel.Document("absent.md")] static partial class A { }
            [DocModel.Document("unreadable.md")] static partial class B { }
            [DocModel.Document("docs/spec.md")] static partial class C { }
            [DocModel.Document("docs/empty.md")] static class D { }
            """,
            Spec,
            new TestFile("unreadable.md", null),
            TestFile.Of("docs/empty.md", ""));
        Assert.Equal(["DOCM001", "DOCM002", "DOCM008", "DOCM009"], run.Ids);
        Assert.Contains("class C", run.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_declarations_is_left_alone()
    {
        var run = Run("class C { }", Spec, new TestFile("unreadable.md", null));
        Assert.Empty(run.Ids);
        Assert.Empty(run.Sources);
    }

    private static GeneratedProject Run(string source, params TestFile[] files) => TestProject.Of(source, files).Generate();
}
