using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Pronouns;

/// <content>Surnames that the text has told with a given name or a title.</content>
internal readonly ref partial struct AntecedentCandidates
{
    /// <summary>Whether the surname stands behind a given name or a title a little before.</summary>
    public static bool IsKnownPerson(TokenList tokens, int surname) => NameBefore(tokens, surname) >= 0;

    /// <summary>The given name or the title with which the text has told a surname a little before; -1 for none.</summary>
    private static int NameBefore(TokenList tokens, int surname)
    {
        const int Reach = 800;
        var first = Math.Max(surname - Reach, 0) + 1;
        var hash = tokens.Hashes[surname];
        for (var end = surname; end > first;)
        {
            var found = tokens.Hashes.Slice(first, end - first).LastIndexOf(hash);
            if (found < 0)
                break;
            end = first + found;
            if (!tokens[end].Is(TokenFlags.Capitalized) || tokens[end - 1].Kind != TokenKind.Word || !tokens.Chars(end).SequenceEqual(tokens.Chars(surname)))
                continue;
            if (tokens.Has(end - 1, WordClass.GivenName | WordClass.Honorific))
                return end - 1;

            // "Colonel Ruprecht Vane": a title before a given name that no list has.
            if (end > 1 && tokens[end - 1].Is(TokenFlags.Capitalized) && tokens[end - 2].Is(TokenFlags.Capitalized) && tokens.Has(end - 2, WordClass.Honorific | WordClass.Role))
                return end - 2;
        }

        return -1;
    }
}
