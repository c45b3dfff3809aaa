using DocModel.Fuzzing.Tests.Running;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Fuzzing.Tests.Properties;

/// <summary>Every identifier is one for C#, means nothing else already, and is its element's alone.</summary>
internal static class NamesHold
{
    private static readonly string[] OfObject = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    public static void Check(Document document)
    {
        Siblings(document.Sections.Select(s => s.Name), SectionNames.Reserved, "section");
        foreach (var section in document.AllSections)
            Siblings(section.Sections.Select(s => s.Name), SectionNames.Reserved, "section");
        Siblings(document.Events.Select(e => e.Name), [.. OfObject, "Events"], "event");
        Siblings(document.Terms.Select(t => t.Name), [.. OfObject, "Terms"], "term");
        Siblings(document.Abbreviations.Select(a => a.Name), [.. OfObject, "Abbreviations"], "abbreviation");
    }

    private static void Siblings(IEnumerable<string> names, IReadOnlyList<string> reserved, string kind)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            Require.That(SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None, $"The {kind}'s name '{name}' is no identifier.");
            Require.That(!reserved.Contains(name), $"The {kind}'s name '{name}' is reserved.");
            Require.That(taken.Add(name), $"Two {kind}s beside each other are called '{name}'.");
        }
    }
}
