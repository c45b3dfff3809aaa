using System.Reflection;
using DocModel.Generator.Tests.Harness;
using DocModel.Reading;

namespace DocModel.Generator.Tests.Emitted;

public sealed class AgreementTests
{
    public static TheoryData<string, string> Documents => new()
    {
        { "docs/harbour.md", Texts.Harbour },
        { "essay.txt", Texts.PlainEssay },
        { "umlauts.md", Texts.Umlauts },
        { "plain/umlauts.txt", Texts.Umlauts },
        { "crlf.md", Texts.Harbour.ReplaceLineEndings("\r\n") },
        { "empty-heading.md", Texts.Empty },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_generated_model_is_the_one_that_is_read_at_run_time(string path, string text)
    {
        var compiled = Document(Compile(path, text));
        var read = DocumentReader.Read(text, new ReadOptions { Path = path });
        Assert.Equal(ModelDump.Of(read), ModelDump.Of(compiled));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_named_element_has_a_member_that_gives_it(string path, string text)
    {
        var spec = Compile(path, text);
        var document = Document(spec);
        foreach (var section in document.AllSections)
            Assert.Equal(section, SectionMember(spec, section));
        AssertMembers(spec, "Events", document.Events.Select(e => (e.Name, (object)e)));
        AssertMembers(spec, "Terms", document.Terms.Select(t => (t.Name, (object)t)));
        AssertMembers(spec, "Abbreviations", document.Abbreviations.Select(a => (a.Name, (object)a)));
        Assert.Equal(document.Title, spec.GetProperty("Title")!.GetValue(null));
    }

    [Fact]
    public void A_section_is_the_same_object_at_every_access()
    {
        var spec = Compile("docs/harbour.md", Texts.Harbour);
        var document = Document(spec);
        foreach (var section in document.AllSections)
            Assert.Same(SectionMember(spec, section), SectionMember(spec, section));
    }

    private static Type Compile(string path, string text) =>
        TestProject.Declaring(text, path).Generate().CompilesWithoutWarnings().Load().GetType("Spec", throwOnError: true)!;

    private static Document Document(Type spec) => (Document)spec.GetProperty("Document")!.GetValue(null)!;

    /// <summary>What <c>Spec.Sections.A.B</c> gives.</summary>
    private static object? SectionMember(Type spec, Section section)
    {
        var names = new Stack<string>();
        for (var at = section; at is not null; at = at.Parent)
            names.Push(at.Name);
        object? value = null;
        var type = spec.GetNestedType("Sections")!;
        foreach (var name in names)
        {
            var property = type.GetProperty(name, BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public);
            Assert.True(property is not null, $"{type} has no {name}");
            value = property.GetValue(value);
            type = value!.GetType();
        }

        return value;
    }

    private static void AssertMembers(Type spec, string kind, IEnumerable<(string Name, object Element)> expected)
    {
        var type = spec.GetNestedType(kind)!;
        var members = type.GetProperties(BindingFlags.Static | BindingFlags.Public).ToDictionary(p => p.Name, p => p.GetValue(null)!);
        Assert.Equal(expected.ToDictionary(e => e.Name, e => e.Element), members);
    }
}
