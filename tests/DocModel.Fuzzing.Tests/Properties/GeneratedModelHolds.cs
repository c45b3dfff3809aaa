using System.Reflection;
using DocModel.Fuzzing.Tests.Inputs;
using DocModel.Fuzzing.Tests.Running;
using DocModel.Generator.Tests.Harness;
using DocModel.Reading;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Fuzzing.Tests.Properties;

/// <summary>What is generated for any documents compiles, and is the model that is read at run time.</summary>
internal static class GeneratedModelHolds
{
    public static void Check(IReadOnlyList<FuzzInput> batch)
    {
        TestFile[] files = [.. batch.Select((input, i) => input.File(FormattableString.Invariant($"docs/{i}{Path.GetExtension(input.Path)}")))];
        var project = TestProject.Of(
            string.Concat(files.Select((file, i) => FormattableString.Invariant($"[DocModel.Document(\"{file.Document}\")] public static partial class Doc{i} {{ }}\n"))),
            files);

        Compile(project with { Language = LanguageVersion.CSharp9 });
        var assembly = Compile(project).Load();
        for (var i = 0; i < files.Length; i++)
            Compare(assembly.GetType(FormattableString.Invariant($"Doc{i}"), throwOnError: true)!, files[i]);
    }

    private static GeneratedProject Compile(TestProject project)
    {
        var run = project.Generate();
        foreach (var diagnostic in run.Diagnostics)
            Require.That(diagnostic.Id is not ("DOCM019" or "CS8785" or "CS8784"), $"{diagnostic}");
        return run.CompilesWithoutWarnings();
    }

    private static void Compare(Type type, TestFile file)
    {
        var compiled = (Document)type.GetProperty("Document")!.GetValue(null)!;
        string expected = ModelDump.Of(DocumentReader.Read(file.Text, new ReadOptions { Path = file.Document })), found = ModelDump.Of(compiled);
        var differs = expected.AsSpan().CommonPrefixLength(found);
        Require.That(expected == found, $"Read at run time: {LineAt(expected, differs)} Compiled in: {LineAt(found, differs)}");
        var row = 0;
        Walk(compiled, null, type.GetNestedType("Sections")!, ref row);
        Require.That(row == compiled.AllSections.Count, $"{compiled.AllSections.Count} sections have {row} members.");
        Members(type, "Events", compiled.Events);
        Members(type, "Terms", compiled.Terms);
        Members(type, "Abbreviations", compiled.Abbreviations);
    }

    /// <summary>The members <c>Spec.Sections.A.B</c>, in the order of their declaration, give all sections.</summary>
    private static void Walk(Document document, object? on, Type type, ref int row)
    {
        foreach (var property in type.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public))
        {
            var section = (Section)property.GetValue(on)!;
            Require.That(row < document.AllSections.Count && section.Equals(document.AllSections[row]), $"The member {type}.{property.Name} gives '{section.Title}'.");
            Require.That(section.Name == property.Name, $"The section '{section.Name}' is the member {property.Name}.");
            row++;
            Walk(document, section, section.GetType(), ref row);
        }
    }

    private static void Members(Type type, string kind, IEnumerable<DocumentElement> elements)
    {
        var members = type.GetNestedType(kind)!.GetProperties(BindingFlags.Static | BindingFlags.Public).Select(property => property.GetValue(null));
        Require.That(members.SequenceEqual(elements), $"The members of {kind} are not the document's.");
    }

    private static string LineAt(string text, int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var end = text.IndexOf('\n', Math.Min(offset, text.Length));
        return text[start..(end < 0 ? text.Length : end)];
    }
}
