using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>What the words around a name say about it: whether a person bears it, and whether he or she acts.</summary>
internal sealed class PersonCues(TokenList tokens)
{
    private static readonly WordSet PlaceWords = new(
        "north", "south", "east", "west", "new", "united", "saint", "san", "santa", "great", "sri", "saudi", "hong", "los", "las", "el", "upper",
        "lower", "central", "northern", "southern", "eastern", "western", "european", "cape", "lake", "mount", "port", "fort", "university",
        "soviet", "red", "black", "white", "world", "cold", "middle", "old", "supreme", "high", "green", "reform", "conservative", "labour",
        "democratic", "republican", "social", "christian", "national", "international", "federal", "royal", "american", "british", "french",
        "german", "russian", "chinese", "ukrainian", "israeli", "puerto", "buenos", "costa", "states");

    private static readonly WordSet PlaceEndings = new(
        "street", "valley", "river", "sea", "bay", "city", "town", "island", "islands", "strait", "bridge", "road", "avenue", "square", "park",
        "hill", "hills", "mountain", "mountains", "coast", "county", "province", "republic", "ocean", "channel", "palace", "airport", "hotel",
        "station", "tower", "states", "kingdom", "war", "summit", "conference", "day", "week", "cup", "prize", "award", "hall", "rovers", "wanderers", "rangers", "united", "athletic", "albion", "harriers");

    /// <summary>What stands before an office and belongs to it.</summary>
    private static readonly WordSet TitleWords = new("prime", "vice", "former", "foreign");

    private static readonly WordSet LordsOffices = new("justice", "chancellor", "president", "mayor", "provost", "advocate", "chamberlain", "lieutenant", "speaker", "commissioner");

    /// <summary>Where the name proper begins behind a rank or an office: "City Manager Phil Osborne".</summary>
    public int NameStart(int first, int end)
    {
        // Most names are one word.
        if (end == first + 1)
            return first;
        var start = first;
        for (var i = first; i < end - 1; i++)
        {
            if (IsTitleWord(i))
                start = i + 1;
        }

        // "Prime Minister": an office alone is nobody's name.
        return IsOffice(first, end) ? first : HolderStart(first, end) is > 0 and var holder ? holder : start;
    }

    /// <summary>"Secretary of Transport Anna Moe", "chair of the Dockers’ Union Anna Moe": where the name begins behind what the office is of; 0 where nothing tells.</summary>
    public int HolderStart(int first, int end)
    {
        if (end - first < 3 || first < 2)
            return 0;
        var of = first - 1;
        var hasArticle = tokens.Is(of, WordClass.Article);
        if (hasArticle)
            of--;
        if (of < 1 || !Is(of, "of") || tokens[first].Is(TokenFlags.BlockStart) || !tokens.Has(of - 1, WordClass.Role) || tokens.NumberOf(of - 1) == Lexicon.Plural
            || tokens.Is(first, WordClass.Honorific | WordClass.GivenName) || (tokens.Has(first, WordClass.Role) && tokens.NumberOf(first) != Lexicon.Plural && !tokens.Has(first + 1, WordClass.Collective)) || IsPlaceWord(first))
        {
            return 0;
        }

        var behindBody = 0;
        for (var i = first + 1; i < end - 1; i++)
        {
            if (tokens.Is(i, WordClass.GivenName))
                return i;
            if (tokens.Has(i - 1, WordClass.Collective))
                behindBody = i;
        }

        if (behindBody > 0)
            return behindBody;

        // A given name that no list has: "Minister of Fisheries Thorvi Moe", "Prime Minister of Arden Thorvi al-Moe".
        var isJoined = end == first + 5 && ProperName.IsJoinedParticle(tokens, end - 3);
        return (isJoined || (end == first + 3 && tokens[end - 1].Is(TokenFlags.SpaceBefore))) && !hasArticle && !EndsPlace(tokens, end - 1)
            && !tokens.Has(end - 1, WordClass.Collective | WordClass.Work | WordClass.Writing | WordClass.Instrument) ? first + 1 : 0;
    }

    /// <summary>"Dame Ruth", "Sir Alun": a title that stands in front of the given name.</summary>
    public bool IsKnighted(int first) => first > 0 && !tokens[first].Is(TokenFlags.BlockStart) && (Is(first - 1, "sir") || Is(first - 1, "dame"));

    /// <summary>"Prime Minister", "Lord Justice", "the hon. Member".</summary>
    public bool IsOffice(int first, int end) =>
        (end == first + 1 && first > 1 && tokens.Has(first, WordClass.Role) && (Is(first - 1, "honourable") || (tokens.IsMark(first - 1, '.') && Is(first - 2, "hon")))) || (end == first + 2 && Is(first, "prime") && tokens.Has(first + 1, WordClass.Role)) || (end == first + 1 && first > 0 && LordsOffices.Contains(tokens, first) && Is(first - 1, "lord"));

    /// <summary>"at St Aldate", "St Aldate’s": a church, a college or a town bears the saint's name there.</summary>
    public bool IsNamedAfterSaint(NameRun run)
    {
        var saint = run.First;
        if (run.Start == run.First)
        {
            saint--;
            if (saint > 0 && tokens.IsMark(saint, '.'))
                saint--;
        }

        if (saint < 0 || tokens[saint].Length != 2 || !Is(saint, "st"))
            return false;
        if (run.End < tokens.Count && !tokens[run.End].Is(TokenFlags.SpaceBefore) && (tokens.IsMark(run.End, '’') || tokens.IsMark(run.End, '\'')))
            return true;
        return saint > 0 && !tokens[saint].Is(TokenFlags.BlockStart)
            && (Is(saint - 1, "at") || Is(saint - 1, "in") || Is(saint - 1, "from") || Is(saint - 1, "to") || Is(saint - 1, "near") || Is(saint - 1, "of"));
    }

    /// <summary>"the industry body Onshore Now"</summary>
    public bool IsNamedBody(int first) =>
        first > 1 && !tokens[first].Is(TokenFlags.BlockStart) && tokens[first - 1].Kind == TokenKind.Word && !tokens[first - 1].Is(TokenFlags.Capitalized)
        && (tokens.Has(first - 1, WordClass.Collective) || Is(first - 1, "body")) && !tokens.Has(first - 1, WordClass.Role | WordClass.SayVerb);

    /// <summary>"Minister Rebane", "Mr. Rebane".</summary>
    public bool HasTitleBefore(int first)
    {
        var title = first - 1;
        if (title > 0 && tokens.IsMark(title, '.') && !tokens[title].Is(TokenFlags.SpaceBefore) && tokens.Is(title - 1, WordClass.Honorific))
            title--;
        if (title < 0 || tokens[first].Is(TokenFlags.BlockStart))
            return false;
        if (!tokens.Has(title, WordClass.Role | WordClass.Honorific))
        {
            // "the archivist Lene Weiss"
            return title > 0 && tokens[title].Kind == TokenKind.Word && !tokens[title].Is(TokenFlags.Capitalized) && tokens.Is(title - 1, WordClass.Determiner)
                && tokens.Chars(title)[^1] != 's' && NounPhraseReader.IsBuiltLikeRole(tokens.Chars(title));
        }

        return tokens.NumberOf(title) != Lexicon.Plural;
    }

    /// <summary>"The minister of Estmark, Kristiina Rebane,": a name in apposition to a role.</summary>
    public bool HasRoleInFront(int first)
    {
        if (first < 2 || tokens[first].Is(TokenFlags.BlockStart) || !tokens.IsMark(first - 1, ',') || !IsCommaAt(ProperName.End(tokens, first, tokens.Count)))
            return false;
        for (var i = BeforeBrackets(first - 2); i >= Math.Max(0, first - 9) && (tokens[i].Kind == TokenKind.Word || tokens.IsMark(i, '’') || tokens.IsMark(i, '\'')); i--)
        {
            if (tokens.Has(i, WordClass.Role) && tokens.NumberOf(i) != Lexicon.Plural)
                return true;
            if (tokens[i].Is(TokenFlags.BlockStart))
                return false;

            // "the Chair of the talks, Kristiina Rebane,"
            if (tokens.Is(i, WordClass.Article))
                return i > 1 && Is(i - 1, "of") && tokens.Has(i - 2, WordClass.Role) && tokens.NumberOf(i - 2) != Lexicon.Plural && !IsCommaAt(first + 1);
        }

        return false;
    }

    /// <summary>"the head of the NFA (Northern Fishing Association), Ana Costa,": in front of the brackets that end at a token.</summary>
    private int BeforeBrackets(int close)
    {
        if (!tokens.IsMark(close, ')'))
            return close;
        for (var i = close - 1; i > 0 && close - i < 6; i--)
        {
            if (tokens.IsMark(i, '('))
                return i - 1;
        }

        return close;
    }

    /// <summary>"said Ana Costa", "Ana Costa dismissed", "Ana Costa slept": places and things of two words seldom stand there.</summary>
    public bool ActsOrSpeaks(int start, int end, bool isOfSomething)
    {
        var isFirst = start == 0 || tokens[start].Is(TokenFlags.BlockStart);
        if (!isFirst && tokens.Is(start - 1, WordClass.Article) || EndsPlace(tokens, end - 1))
            return false;
        if (!isFirst && tokens.Has(start - 1, WordClass.SayVerb) && !tokens.Has(start - 1, WordClass.Role))
            return true;
        if (!isFirst && start > 1 && Is(start - 1, "to") && Is(start - 2, "according"))
            return true;
        if (isOfSomething || end >= tokens.Count || tokens[end].Kind != TokenKind.Word || tokens[end].Is(TokenFlags.BlockStart))
            return false;
        return tokens.Has(end, WordClass.SayVerb | WordClass.ClaimVerb)
            || (tokens[end].Length > 4 && tokens.Chars(end).EndsWith("ed".AsSpan(), StringComparison.Ordinal));
    }

    /// <summary>"offered Moe", not "said Moe": the verb in front of a name that is its object.</summary>
    private bool IsActedOn(int verb) =>
        tokens[verb].Kind == TokenKind.Word && !tokens[verb].Is(TokenFlags.Capitalized)
        && (!tokens.Has(verb, WordClass.SayVerb) || (verb > 0 && (Is(verb - 1, "he") || Is(verb - 1, "she") || Is(verb - 1, "they"))))
        && (tokens.Is(verb, WordClass.PastTense) || (tokens[verb].Length > 4 && tokens.Chars(verb).EndsWith("ed".AsSpan(), StringComparison.Ordinal)));

    /// <summary>No preposition and no verb that acts on it before, and no possessive behind.</summary>
    public bool CanBeSubject(int first, int end)
    {
        if (end < tokens.Count && !tokens[end].Is(TokenFlags.SpaceBefore) && (tokens.IsMark(end, '’') || tokens.IsMark(end, '\'')))
            return false;
        var before = first - 1;
        while (before >= 0 && tokens.Has(before, WordClass.Role | WordClass.Determiner) && !tokens[before + 1].Is(TokenFlags.BlockStart))
            before--;
        return before < 0 || tokens[before + 1].Is(TokenFlags.BlockStart) || !(tokens.Is(before, WordClass.Preposition) || IsActedOn(before));
    }

    /// <summary>", 47," or ", who" or a verb of speech: only persons go on like that.</summary>
    public bool IsPersonBehind(int end, bool isOfSomething)
    {
        if (end >= tokens.Count || tokens[end].Is(TokenFlags.BlockStart))
            return false;
        if (tokens.Has(end, WordClass.SayVerb))
            return !isOfSomething;
        if (!tokens.IsMark(end, ',') || end + 1 >= tokens.Count)
            return false;
        var next = end + 1;
        return IsBeforeWho(end) || HasRoleBehind(next);
    }

    /// <summary>", who" or ", 47,": nothing but a person goes on like that.</summary>
    public bool IsBeforeWho(int end)
    {
        if (end + 1 >= tokens.Count || tokens[end].Is(TokenFlags.BlockStart) || !tokens.IsMark(end, ','))
            return false;
        var next = end + 1;
        return Is(next, "who") || Is(next, "whose")
            || (tokens[next].Kind == TokenKind.Number && tokens[next].Length == 2 && next + 1 < tokens.Count && tokens.IsMark(next + 1, ','));
    }

    /// <summary>"Her name was Moe", "Moe, which was his name", "a weaver called Moe": the text says that somebody has the name.</summary>
    /// <param name="gender">Of the pronoun, or 0.</param>
    /// <param name="role">The token of the noun in front, or -1.</param>
    public bool IsGivenName(int start, int end, out int gender, out int role)
    {
        (gender, role) = (0, -1);
        var before = start - 1;
        if (before >= 2 && !tokens[start].Is(TokenFlags.BlockStart) && (Is(before, "was") || Is(before, "is")) && Is(before - 1, "name") && IsOwner(before - 2, out gender))
            return true;
        if (end + 4 < tokens.Count && tokens.IsMark(end, ',') && Is(end + 1, "which") && (Is(end + 2, "was") || Is(end + 2, "is")) && IsOwner(end + 3, out gender) && Is(end + 4, "name"))
            return true;
        if (before < 1 || tokens[start].Is(TokenFlags.BlockStart) || !(Is(before, "named") || Is(before, "called")) || !tokens.Has(before - 1, WordClass.Role) || tokens.NumberOf(before - 1) == Lexicon.Plural)
            return false;
        role = before - 1;
        return true;
    }

    private bool IsOwner(int i, out int gender)
    {
        gender = Is(i, "his") ? Lexicon.Male : Is(i, "her") ? Lexicon.Female : 0;
        return gender != 0;
    }

    /// <summary>"a tourist from Leeds, who": where somebody is from, and not who it is.</summary>
    public bool IsPlaceOfSomebody(int first) =>
        first > 0 && !tokens[first].Is(TokenFlags.BlockStart) && (Is(first - 1, "from") || Is(first - 1, "in") || Is(first - 1, "near"));

    public bool IsSentenceStart(int i) =>
        i == 0 || tokens[i].Is(TokenFlags.BlockStart) || (tokens[i - 1].Kind == TokenKind.Mark && tokens.Text[tokens[i - 1].Start] is '.' or '!' or '?' or '”' or '"');

    /// <summary>"North Ferring": the first word of a place or a body.</summary>
    public bool IsPlaceWord(int i) => PlaceWords.Contains(tokens, i);

    /// <summary>"Ferring Street", "Ferring Rovers": the last word of a place, an occasion or a team.</summary>
    public static bool EndsPlace(TokenList tokens, int last) => PlaceEndings.Contains(tokens, last);

    private bool HasRoleBehind(int from)
    {
        for (var i = from; i < Math.Min(tokens.Count, from + 8); i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && !tokens.IsMark(i, '’') && !tokens.IsMark(i, '\''))
                return false;
            if (tokens.Is(i, WordClass.Preposition) && i == from)
                return false;
            if (tokens.Has(i, WordClass.Role))
                return tokens.NumberOf(i) != Lexicon.Plural;
            if (IsBodyOfSomebody(i))
                return false;
        }

        return false;
    }

    /// <summary>"Holt Dredgers, a company owned by his brother": the body is what the name means, and not whose it is.</summary>
    private bool IsBodyOfSomebody(int i) =>
        tokens.Has(i, WordClass.Collective) && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word
        && (tokens.Is(i + 1, WordClass.Preposition) || Is(i + 1, "that") || Is(i + 1, "which") || tokens.Chars(i + 1).EndsWith("ed".AsSpan(), StringComparison.Ordinal));

    private bool IsCommaAt(int i) => i < tokens.Count && tokens.IsMark(i, ',');

    private bool IsTitleWord(int i) => tokens.Has(i, WordClass.Role | WordClass.Honorific) || TitleWords.Contains(tokens, i);

    private bool Is(int i, string word) => tokens.IsWord(i, word);
}
