using System.Runtime.CompilerServices;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

/// <summary>The roles of each entry of the lexicon.</summary>
internal static class WordRoles
{
    private static readonly WordRole[] Table = CreateTable();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordRole Of(ushort word) => Table[word];

    private static WordRole[] CreateTable()
    {
        var roles = new Dictionary<ushort, WordRole>();
        foreach (var (word, role) in WordRoleList.Pairs)
        {
            var entry = Lexicon.Find(word.AsSpan());
            roles[entry] = roles.TryGetValue(entry, out var known) ? known | role : role;
        }

        var table = new WordRole[Lexicon.Count];
        foreach (var pair in roles)
            table[pair.Key] = pair.Value;
        return table;
    }
}
