using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Emit;

/// <summary>The last line of defence for names that stand side by side in one class.</summary>
/// <remarks>
/// The reader gives every element a valid identifier, distinct among its siblings; should it ever not, one member gets another
/// name and the rest of the project still compiles.
/// </remarks>
internal static class SiblingNames
{
    public static string[] Distinct(IReadOnlyList<string> names, string enclosing)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { enclosing };
        var distinct = new string[names.Count];
        for (var i = 0; i < distinct.Length; i++)
        {
            var name = SyntaxFacts.IsValidIdentifier(names[i]) ? names[i] : "_";
            distinct[i] = name;
            for (var n = 2; !taken.Add(distinct[i]); n++)
                distinct[i] = FormattableString.Invariant($"{name}_{n}");
        }

        return distinct;
    }

    public static string Escape(string identifier) => SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;
}
