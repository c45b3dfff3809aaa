using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>A run of tokens that is written like a name: "Anna de Wit", "C. S. Lewis", "Jean-Luc O’Hara".</summary>
internal static class ProperName
{
    private const WordClass NoName = WordClass.Article | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary
        | WordClass.Determiner | WordClass.Month | WordClass.Weekday | WordClass.Honorific | WordClass.SayVerb;

    private static readonly WordSet Particles =
        new("de", "van", "von", "der", "den", "di", "da", "dos", "del", "la", "le", "al", "el", "bin", "ibn", "ter", "zu");

    private static readonly WordSet QuestionWords = new("please", "what", "when", "where", "how", "why", "whether", "whatever", "which", "while");

    private static readonly WordSet Postnominals = new("qc", "kc", "mp", "msp", "mep", "obe", "cbe", "mbe", "phd", "md", "jr", "sr", "esq", "plc", "ltd", "inc");

    /// <summary>Whether the token stands behind a name and is no part of it: "QC", "PhD".</summary>
    public static bool IsPostnominal(TokenList tokens, int i) =>
        i > 0 && tokens[i].Kind == TokenKind.Word && (tokens[i].Is(TokenFlags.Capitalized) || tokens.Chars(i) is "plc") && tokens[i].Is(TokenFlags.SpaceBefore) && !tokens[i].Is(TokenFlags.BlockStart)
        && (tokens[i - 1].Is(TokenFlags.Capitalized) || tokens.IsMark(i - 1, ','))
        && (Postnominals.Contains(tokens, i) || IsJudge(tokens, i));

    /// <summary>"Harcourt J", "Lisle LJ": a judge by the letters behind the name; "Harcourt J. Lisle" has an initial.</summary>
    private static bool IsJudge(TokenList tokens, int i) =>
        tokens[i].Length <= 2 && tokens[i - 1].Length > 2 && tokens.Chars(i) is "J" or "JJ" or "LJ" or "CJ"
        && !(i + 1 < tokens.Count && (tokens.IsMark(i + 1, '.') || (tokens[i + 1].Is(TokenFlags.Capitalized) && !tokens[i + 1].Is(TokenFlags.BlockStart))));

    /// <summary>Whether the token numbers a ruler: "Louis XIV". "I" alone is the pronoun wherever a verb may follow.</summary>
    public static bool IsRegnal(TokenList tokens, int i)
    {
        if (i == 0 || tokens[i].Kind != TokenKind.Word || tokens[i].Length > 6 || !tokens[i].Is(TokenFlags.SpaceBefore) || tokens[i].Is(TokenFlags.BlockStart)
            || tokens[i - 1].Kind != TokenKind.Word || !tokens[i - 1].Is(TokenFlags.Capitalized) || tokens[i - 1].Is(TokenFlags.AllUpper) || tokens[i - 1].Length < 3)
        {
            return false;
        }

        var numeral = tokens.Chars(i);
        foreach (var c in numeral)
        {
            if (c is not ('I' or 'V' or 'X' or 'L'))
                return false;
        }

        return numeral.Length > 1 || numeral[0] is 'V' or 'X';
    }

    /// <summary>Whether a name can begin or go on with the token.</summary>
    public static bool IsPart(TokenList tokens, int i)
    {
        ref readonly var token = ref tokens[i];
        if (token.Kind != TokenKind.Word || !token.Is(TokenFlags.Capitalized))
            return false;
        var classes = Lexicon.ClassesOf(token.Word);
        if ((classes & NoName) != 0 && (token.Length == 1 || (classes & WordClass.GivenName) == 0) && !IsState(tokens, i) && !((classes & WordClass.Preposition) != 0 && IsGivenWithin(tokens, i)))
            return false;
        return !IsQuestionWord(tokens, i) && !((classes & WordClass.Adverb) != 0 && IsOpening(tokens, i));
    }

    /// <summary>"State Department", "State of Arden": what also is a verb of speech.</summary>
    private static bool IsState(TokenList tokens, int i) =>
        tokens.Chars(i) is "State" && i + 1 < tokens.Count && IsCapital(tokens, i + 1 < tokens.Count - 1 && tokens.IsWord(i + 1, "of") ? i + 2 : i + 1);

    /// <summary>"the leader, Per Moe": what a sentence writes with a capital in its middle, in front of a name, is no preposition.</summary>
    private static bool IsGivenWithin(TokenList tokens, int i) =>
        i > 0 && !tokens[i].Is(TokenFlags.BlockStart) && tokens[i].Is(TokenFlags.SpaceBefore) && !tokens[i - 1].Is(TokenFlags.Capitalized) && (tokens[i - 1].Kind == TokenKind.Word || tokens.IsMark(i - 1, ','))
        && i + 1 < tokens.Count && tokens[i + 1].Is(TokenFlags.SpaceBefore) && IsCapital(tokens, i + 1);

    private static bool IsCapital(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Word && tokens[i].Is(TokenFlags.Capitalized) && !tokens[i].Is(TokenFlags.BlockStart);

    /// <summary>"What Costa wanted", "Please explain": written with a capital at the head of a sentence only.</summary>
    private static bool IsQuestionWord(TokenList tokens, int i) => tokens[i].Length is >= 3 and <= 8 && QuestionWords.Contains(tokens, i);

    /// <summary>"Then Costa rose": a capital that only the head of a sentence gives.</summary>
    private static bool IsOpening(TokenList tokens, int i) =>
        i + 1 < tokens.Count && tokens[i + 1].Is(TokenFlags.Capitalized)
        && (i == 0 || tokens[i].Is(TokenFlags.BlockStart) || tokens.Text[tokens[i - 1].Start] is '.' or '!' or '?' or '”' or '"');

    /// <summary>Behind the last token of the name that begins at a token; the token itself where none does.</summary>
    public static int End(TokenList tokens, int start, int limit)
    {
        if (!IsPart(tokens, start) && !(IsParticle(tokens, start) && start + 1 < limit && tokens[start].Is(TokenFlags.Capitalized) && IsPart(tokens, start + 1)))
            return start;
        var end = start + 1;
        while (end < limit)
        {
            var next = Step(tokens, end, limit);
            if (next == end)
                break;
            end = next;
        }

        return end;
    }

    /// <summary>The first token of the name that ends with a token; behind the token where it is no part of a name.</summary>
    public static int Start(TokenList tokens, int last, int limit)
    {
        if (!IsPart(tokens, last))
            return last + 1;
        var first = last;
        while (first > limit)
        {
            if (!tokens[first].Is(TokenFlags.SpaceBefore))
            {
                // Jean-Luc, O’Hara, U.N.
                if (first - 2 >= limit && tokens[first - 1].Kind == TokenKind.Mark && !tokens[first - 1].Is(TokenFlags.SpaceBefore)
                    && (IsJoint(tokens.Text[tokens[first - 1].Start]) ? IsPart(tokens, first - 2) : tokens[first].Length == 1 && IsInitial(tokens, first - 2)))
                {
                    first -= 2;
                    continue;
                }

                // Omar al-Rashid
                if (first - 3 >= limit && IsJoinedParticle(tokens, first - 2) && IsPart(tokens, first - 3) && !tokens[first - 2].Is(TokenFlags.BlockStart))
                {
                    first -= 3;
                    continue;
                }

                break;
            }

            if (IsPart(tokens, first - 1))
            {
                first--;
            }
            else if (first - 2 >= limit && IsInitial(tokens, first - 2))
            {
                first -= 2;
            }
            else
            {
                var particle = first - 1;
                while (particle > limit && IsParticle(tokens, particle) && IsParticle(tokens, particle - 1))
                    particle--;
                if (!IsParticle(tokens, particle))
                    break;
                if (particle - 1 >= limit && IsPart(tokens, particle - 1))
                {
                    first = particle - 1;
                }
                else
                {
                    return particle;
                }
            }
        }

        return first;
    }

    public static bool IsParticle(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Word && tokens[i].Length <= 3 && Particles.Contains(tokens, i);

    /// <summary>"al-Rashid": an article in small letters that a hyphen joins to the name behind it.</summary>
    public static bool IsJoinedParticle(TokenList tokens, int i) =>
        i + 2 < tokens.Count && tokens.IsMark(i + 1, '-') && !tokens[i + 1].Is(TokenFlags.SpaceBefore) && !tokens[i + 2].Is(TokenFlags.SpaceBefore) && !tokens[i].Is(TokenFlags.Capitalized) && IsParticle(tokens, i);

    private static int Step(TokenList tokens, int at, int limit)
    {
        if (tokens[at].Is(TokenFlags.BlockStart))
            return at;
        if (!tokens[at].Is(TokenFlags.SpaceBefore))
        {
            if (tokens[at].Kind != TokenKind.Mark)
                return at;
            var c = tokens.Text[tokens[at].Start];
            if (c == '.' && tokens[at - 1].Length == 1 && at + 1 < limit && tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].Is(TokenFlags.Capitalized))
                return at + 2;
            return IsJoint(c) && at + 1 < limit && !tokens[at + 1].Is(TokenFlags.SpaceBefore) && IsPart(tokens, at + 1) && (c == '-' || tokens[at - 1].Length <= 2)
                ? at + 2
                : at;
        }

        // Most words behind a name are small ones, which nothing but particles join to it.
        if (tokens[at].Is(TokenFlags.Capitalized))
        {
            if (IsPostnominal(tokens, at))
                return at;
            if (IsPart(tokens, at))
                return at + 1;
        }

        var particle = at;
        while (particle < limit && IsParticle(tokens, particle) && particle - at < 3)
            particle++;
        if (particle == at + 1 && particle + 1 < limit && IsJoinedParticle(tokens, at) && IsPart(tokens, particle + 1))
            return particle + 2;
        return particle > at && particle < limit && IsPart(tokens, particle) && !tokens[particle].Is(TokenFlags.BlockStart) ? particle + 1 : at;
    }

    private static bool IsJoint(char c) => c is '-' or '\'' or '’';

    private static bool IsInitial(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Word && tokens[i].Length == 1 && tokens[i].Is(TokenFlags.Capitalized) && tokens.IsMark(i + 1, '.');
}
