using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Pronouns;

/// <summary>The person that a text is about, as its title or its first sentence names him or her.</summary>
/// <param name="Gender"><see cref="Lexicon.Male"/> or <see cref="Lexicon.Female"/>.</param>
internal sealed record Protagonist(int Start, int End, int Gender)
{
    /// <summary>How far into the text pronouns and names are counted.</summary>
    private const int Sample = 3000;

    /// <summary>How many pronouns must speak of somebody, and how many where the name does not come again.</summary>
    private const int Least = 3, LeastWithoutName = 6;

    /// <returns>Null where a text has no such person, or tells too little of who it is.</returns>
    public static Protagonist? Of(SourceDocument source, TokenList tokens, SentenceList sentences)
    {
        for (var i = 0; i < Math.Min(sentences.Count, 3); i++)
        {
            var first = sentences[i].FirstToken;
            while (first < sentences[i].EndToken && tokens[first].Kind == TokenKind.Mark)
                first++;
            var isTitle = i == 0 && (sentences.Count == 1 || sentences[1].Block != sentences[0].Block);
            while (first + 1 < sentences[i].EndToken && tokens.Is(first, WordClass.Honorific | WordClass.Role) && tokens[first + 1].Is(TokenFlags.Capitalized))
                first++;
            if (first < sentences[i].EndToken && NameAt(tokens, first, sentences[i].EndToken, isTitle) is > 0 and var end && GenderOf(tokens, first, end) is > 0 and var gender)
                return new Protagonist(first, end, gender);
            if (source.Blocks[sentences[i].Block].Kind == ParagraphKind.Text)
                break;
        }

        return null;
    }

    /// <summary>Whether a name is this person's: the surname alone, or with the same first name or none but the same names before it.</summary>
    public bool Is(TokenList tokens, int start, int end)
    {
        if (!tokens.Chars(end - 1).SequenceEqual(tokens.Chars(End - 1)))
            return false;
        while (start < end - 1 && tokens.Is(start, WordClass.Honorific))
            start++;
        if (start < end - 1 && End - Start > 1 && tokens.Chars(start).SequenceEqual(tokens.Chars(Start)))
            return true;
        for (var i = start; i < end - 1; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !tokens.Is(i, WordClass.Honorific | WordClass.Role) && !Has(tokens, i))
                return false;
        }

        return true;
    }

    private bool Has(TokenList tokens, int token)
    {
        for (var i = Start; i < End; i++)
        {
            if (tokens.Chars(i).SequenceEqual(tokens.Chars(token)))
                return true;
        }

        return false;
    }

    /// <summary>Behind a name of two words or more with which a sentence begins, and after which it says who that is; else 0.</summary>
    private static int NameAt(TokenList tokens, int first, int limit, bool isTitle)
    {
        var end = ProperName.End(tokens, first, limit);
        while (end > first && end < limit && tokens.IsMark(end, '.') && ProperName.End(tokens, end + 1, limit) is var more && more > end + 1)
            end = more;

        // "Oswald “Ossie” Dahl"
        if (end > first && end + 3 < limit && tokens[end + 1].Is(TokenFlags.Capitalized) && IsQuote(tokens, end) && IsQuote(tokens, end + 2) && ProperName.End(tokens, end + 3, limit) is var surname && surname > end + 3)
            end = surname;
        if (end == first + 1 && end + 1 < limit && (WordRoles.Of(tokens[end].Word) & WordRole.Of) != 0 && ProperName.End(tokens, end + 1, limit) is var home && home > end + 1)
            return NameAtEnd(tokens, end, home, isTitle, limit);
        if (end - first is < 2 or > 6 || tokens.Is(end - 1, WordClass.EventNoun | WordClass.Collective | WordClass.Work | WordClass.Instrument | WordClass.Month))
            return 0;
        return NameAtEnd(tokens, end, end, isTitle, limit);
    }

    private static bool IsQuote(TokenList tokens, int at) => tokens[at].Kind == TokenKind.Mark && tokens.Text[tokens[at].Start] is '"' or '“' or '”' or '‘' or '’' or '\'';

    /// <summary>The end of a name behind whose last words the sentence says who that is; else 0.</summary>
    /// <param name="behind">Behind the name, or behind the "of Miletus" that follows it.</param>
    private static int NameAtEnd(TokenList tokens, int end, int behind, bool isTitle, int limit)
    {
        if (behind == limit)
            return isTitle ? end : 0;

        // "Ada Finch and the language of bees"
        if (isTitle && behind + 1 < limit && tokens.Is(behind, WordClass.Conjunction | WordClass.Preposition) && !tokens[behind + 1].Is(TokenFlags.Capitalized))
            return end;
        return tokens.IsMark(behind, ',') || tokens.IsMark(behind, '(') || tokens.Is(behind, WordClass.Auxiliary) && (WordRoles.Of(tokens[behind].Word) & WordRole.Be) != 0 ? end : 0;
    }

    /// <summary>The gender of the text's pronouns, where they nearly all have one, and either the name comes again or they are many; else 0.</summary>
    private static int GenderOf(TokenList tokens, int first, int end)
    {
        int male = 0, female = 0, named = 0;
        for (var i = end; i < Math.Min(tokens.Count, end + Sample); i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if (tokens[i].Length == tokens[end - 1].Length && tokens.Chars(i).SequenceEqual(tokens.Chars(end - 1)))
                named++;
            var gender = PronounKinds.GenderOf(tokens.Chars(i));
            male += gender == Lexicon.Male ? 1 : 0;
            female += gender == Lexicon.Female ? 1 : 0;
        }

        if (male + female < (named == 0 ? LeastWithoutName : Least) || Math.Max(male, female) < 2 * Math.Min(male, female))
            return 0;
        return male > female ? Lexicon.Male : Lexicon.Female;
    }
}
