using System.Reflection;
using DocModel.Generator.Tests.Harness;
using DocModel.Reading;

namespace DocModel.Essays.Tests;

public sealed class AgreementTests
{
    private const string Path = "seeds/security-architecture.txt";

    [Fact]
    public void The_compiled_essay_is_the_one_that_is_read_at_run_time()
    {
        var read = DocumentReader.Read(Read(Path), new ReadOptions { Path = Path, Names = NamesFile.Parse(Read(Path + ".names")) }, out var inNames);
        Assert.Empty(inNames);
        Assert.Equal(ModelDump.Of(read), ModelDump.Of(SecurityArchitecture.Document));
    }

    [Fact]
    public void Every_event_term_and_abbreviation_has_a_member()
    {
        Check(typeof(SecurityArchitecture.Events), SecurityArchitecture.Document.Events, e => e.Name);
        Check(typeof(SecurityArchitecture.Terms), SecurityArchitecture.Document.Terms, t => t.Name);
        Check(typeof(SecurityArchitecture.Abbreviations), SecurityArchitecture.Document.Abbreviations, a => a.Name);
        Check(typeof(SecurityArchitecture.Sections), SecurityArchitecture.Document.Sections, s => s.Name);
    }

    private static string Read(string path) => File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, path));

    private static void Check<T>(Type members, IReadOnlyList<T> elements, Func<T, string> name)
        where T : DocumentElement
    {
        Assert.NotEmpty(elements);
        Assert.Equal(
            elements.ToDictionary(name),
            members.GetProperties(BindingFlags.Public | BindingFlags.Static).ToDictionary(p => p.Name, p => (T)p.GetValue(null)!));
    }
}
