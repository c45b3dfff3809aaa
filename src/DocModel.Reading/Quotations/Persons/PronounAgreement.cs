using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>The pronoun that goes on with a name: "Brandt filmed it as though she had all day" makes Brandt a woman, whatever the name is.</summary>
/// <remarks>Of all that have names only persons are he or she, so that the pronoun also tells that a name nobody knows is a person's.</remarks>
internal static class PronounAgreement
{
    private const int Reach = 24;

    /// <summary>In front of a name that is no subject: whoever has it did or is it.</summary>
    private static readonly WordSet Naming = new("by", "named", "called", "when", "while", "as", "that", "because", "if", "since", "where", "than", "was", "is");

    /// <summary><see cref="Lexicon.Male"/>, <see cref="Lexicon.Female"/>, or 0 where no pronoun follows, or one that may mean somebody else.</summary>
    public static int Of(TokenList tokens, NameRun name)
    {
        // "who represents Castle Ward. She", "in Lund he": an object and a place are followed by pronouns as well.
        var before = name.First - 1;
        if (before >= 0 && !tokens[name.First].Is(TokenFlags.BlockStart) && tokens[before].Kind == TokenKind.Word && !tokens.Is(before, WordClass.Conjunction) && !Naming.Contains(tokens, before))
            return 0;
        for (var i = name.End; i < Math.Min(tokens.Count, name.End + Reach); i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Is(TokenFlags.BlockStart))
                return 0;
            if (token.Kind == TokenKind.Mark)
            {
                if (tokens.Text[token.Start] is '“' or '”' or '"' or '«' or '»' or '„' or '(' or ':')
                    return 0;
                continue;
            }

            if (GenderOf(tokens, i) is > 0 and var gender)
                return gender;

            // Another name, or somebody who is told of by what he or she is, may be meant instead.
            if (token.Kind == TokenKind.Word && (token.Is(TokenFlags.Capitalized) && !tokens.Is(i, WordClass.Month | WordClass.Weekday) || tokens.Is(i, WordClass.Role)))
                return 0;
        }

        return 0;
    }

    /// <summary>The gender of "he" and "she"; 0 for any other word. Only what acts: whose "his hat" is may be told before or behind.</summary>
    public static int GenderOf(TokenList tokens, int i) => tokens[i].Length > 3 ? 0 : tokens.IsWord(i, "he") ? Lexicon.Male : tokens.IsWord(i, "she") ? Lexicon.Female : 0;
}
