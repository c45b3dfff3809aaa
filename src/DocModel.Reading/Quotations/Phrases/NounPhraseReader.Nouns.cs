using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Phrases;

/// <summary>Which words can be the head of a phrase that speaks.</summary>
internal sealed partial class NounPhraseReader
{
    private NounPhrase Common(int head, int first)
    {
        // The owner of a role says nothing about its name: "her adviser" is the adviser.
        var kind = tokens.Has(head, WordClass.Collective) ? NounPhraseKind.Collective
            : IsWriting(head) && !tokens.Has(head, WordClass.Role) ? NounPhraseKind.Writing
            : NounPhraseKind.Role;
        return new NounPhrase(kind, first < 0 ? head : first, OfState(head), head);
    }

    /// <summary>"secretary of state", "chief of staff": where an office ends whose name goes on over "of"; else behind its noun.</summary>
    private int OfState(int head) =>
        head + 2 < tokens.Count && tokens[head + 1].Kind == TokenKind.Word && Is(head + 1, "of") && !tokens[head + 1].Is(TokenFlags.BlockStart)
        && (Is(head + 2, "state") || Is(head + 2, "staff") || Is(head + 2, "government")) && tokens.Has(head, WordClass.Role) ? head + 3 : head + 1;

    /// <summary>Who can speak: a role, a body, or a word built like one.</summary>
    public bool IsSpeakerNoun(int token)
    {
        if (tokens[token].Kind != TokenKind.Word)
            return false;
        if (tokens.Has(token, WordClass.Role | WordClass.Collective) || IsWriting(token))
            return true;
        if (tokens.Has(token, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Adverb
            | WordClass.Work | WordClass.Meta))
        {
            return false;
        }

        return IsBuiltLikeRole(tokens.Chars(token));
    }

    /// <summary>
    /// "report", "treaty", "letter"; not what words are called, which "title" and "doctrine" may mean as well, and no part of a writing: an
    /// article is what is quoted, but "Article 4" a law's.
    /// </summary>
    public bool IsWriting(int token) =>
        tokens.Has(token, WordClass.Writing | WordClass.Work | WordClass.Instrument) && !tokens.Has(token, WordClass.Meta)
        && !(Is(token, "article") && tokens[token + 1].Kind != TokenKind.Number) && !Is(token, "articles") && !Is(token, "chapter");

    /// <summary>"an official report": behind one person no verb has its plain form, so that a writing is what the phrase names.</summary>
    private bool IsNounBehindOne(int token, int head) =>
        head == token - 1 && IsWriting(token) && tokens.NumberOf(head) != Lexicon.Plural && tokens.Chars(token)[^1] is not ('s' or 'd' or 'g') && !tokens.Has(token, WordClass.PastTense);

    /// <summary>What no article follows within a phrase: a word in small letters that is not "half", "such" or one like them.</summary>
    private bool IsPlainNoun(int token) =>
        token >= 0 && tokens[token].Kind == TokenKind.Word && tokens[token].Length > 4 && !tokens[token].Is(TokenFlags.Capitalized)
        && !tokens.Has(token, WordClass.Determiner | WordClass.Adverb | WordClass.PlainAdverb | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary)
        && !Is(token, "quite") && !Is(token, "rather") && !Is(token, "twice") && !Ends(tokens.Chars(token), "ly");

    /// <summary>"archivist", "beekeeper": a word that the lexicon need not know.</summary>
    public static bool IsBuiltLikeRole(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && word[^1] == 's')
            word = word.Slice(0, word.Length - 1);
        return word.Length > 5 && (Ends(word, "ist") || Ends(word, "ician") || Ends(word, "woman") || Ends(word, "keeper") || Ends(word, "maker")
            || Ends(word, "worker") || Ends(word, "ologist") || Ends(word, "ographer") || Ends(word, "person"));
    }

    private static readonly WordSet Positions = new("back", "half", "eighth", "forward", "rounder", "keeper", "hander", "baller");

    /// <summary>Behind "34-year-old", or 0.</summary>
    private int EndOfAge(int number) =>
        tokens.IsMark(number + 1, '-') && Is(number + 2, "year") && tokens.IsMark(number + 3, '-') && Is(number + 4, "old") && !tokens[number + 4].Is(TokenFlags.SpaceBefore) ? number + 5 : 0;

    /// <summary>"full-back", "fly-half", "all-rounder": where somebody plays.</summary>
    private bool IsPosition(int token) =>
        tokens.IsMark(token + 1, '-') && !tokens[token + 1].Is(TokenFlags.SpaceBefore) && !tokens[token + 2].Is(TokenFlags.SpaceBefore) && Positions.Contains(tokens, token + 2);

    /// <summary>Whether a phrase tells of somebody by age, "the 34-year-old baker", or by a position.</summary>
    public bool IsAgeOrPosition(NounPhrase phrase) =>
        tokens[phrase.First].Kind == TokenKind.Number ? EndOfAge(phrase.First) is > 0 and var end && end <= phrase.End : phrase.End == phrase.First + 3 && IsPosition(phrase.First);

    /// <summary>"botanist", "geologist", "cartographer": who is named by a science or an art.</summary>
    public static bool IsLearned(ReadOnlySpan<char> word) => word.Length > 5 && (Ends(word, "ologist") || Ends(word, "ographer") || Ends(word, "ician") || Ends(word, "anist"));

    /// <summary>
    /// "the lamplighters", "some lodger": a noun that no list has, in front of a verb of speech. It must be built like who does something,
    /// unless the verb is one that only people do.
    /// </summary>
    public NounPhrase AnyNoun(int position, FrameSentence sentence, bool isPersonal)
    {
        var head = frames[position];
        if (head < 0 || tokens[head].Kind != TokenKind.Word || tokens[head].Word != 0 || tokens[head].Length < 4 || !(isPersonal || IsBuiltLikeAgent(tokens.Chars(head))))
            return default;
        var isPlural = tokens.Chars(head)[^1] == 's';
        var first = position;
        while (first > sentence.Start && position - first < 5 && frames[first - 1] >= 0 && IsInsidePhrase(frames[first - 1]) && !tokens.Is(frames[first - 1], WordClass.Determiner))
            first--;
        var before = first > sentence.Start ? frames[first - 1] : -1;
        if (before >= 0 && tokens.Is(before, WordClass.Preposition))
            return default;
        var isCounted = before >= 0 && (tokens.Is(before, WordClass.Determiner) || tokens.Is(before, WordClass.Cardinal));
        return isCounted || (isPlural && first == position)
            ? new NounPhrase(NounPhraseKind.Role, FirstOfPhrase(first, position), head + 1, head)
            : default;
    }

    /// <summary>"lamplighter", "lodgers", "claimant", "Lutherans": who does something or belongs somewhere.</summary>
    private static bool IsBuiltLikeAgent(ReadOnlySpan<char> word)
    {
        if (word[^1] == 's')
            word = word.Slice(0, word.Length - 1);
        return word.Length > 4 && (Ends(word, "er") || Ends(word, "or") || Ends(word, "eer") || Ends(word, "ee") || Ends(word, "ant") || Ends(word, "ian") || Ends(word, "ist")
            || Ends(word, "ite") || Ends(word, "man") || Ends(word, "men") || Ends(word, "woman") || Ends(word, "women"));
    }

    /// <summary>"Modern scholarship holds": a capital that the head of the sentence gives to what describes a noun.</summary>
    private bool IsDescribing(int position, FrameSentence sentence)
    {
        var next = position + 1;
        if (next + 1 >= sentence.End || frames[next] < 0 || tokens[frames[next]].Kind != TokenKind.Word || tokens[frames[next]].Is(TokenFlags.Capitalized)
            || tokens.Is(frames[position], WordClass.GivenName) || persons.Find(frames[position], frames[position] + 1) is not null)
        {
            return false;
        }

        var word = tokens.Chars(frames[next]);
        return !tokens.Is(frames[next], WordClass.Auxiliary | WordClass.Adverb | WordClass.PlainAdverb | WordClass.PastTense | WordClass.PlainVerb | WordClass.PresentTense
                | WordClass.Preposition | WordClass.Conjunction | WordClass.Control | WordClass.Determiner | WordClass.Pronoun)
            && !tokens.Has(frames[next], WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Role | WordClass.Collective) && !Ends(word, "ed") && word[^1] != 's' && !Ends(word, "ly");
    }

    private static readonly WordSet Peoples = new("spaniard", "dane", "swede", "finn", "pole", "turk", "czech", "greek", "scot", "briton", "serb", "croat", "slovak", "welshman", "englishman", "frenchman", "dutchman", "irishman", "scotsman", "thai", "swiss");

    public static bool IsDemonym(ReadOnlySpan<char> word) => IsBuiltLikeDemonym(word) || Peoples.Contains(word);

    private static bool IsBuiltLikeDemonym(ReadOnlySpan<char> word) =>
        word.Length > 4 && (Ends(word, "ian") || Ends(word, "ish") || Ends(word, "ese") || Ends(word, "ean") || Ends(word, "can") || Ends(word, "ch") || Ends(word, "eli") || Ends(word, "aqi"));

    private bool IsNameAlone(int token) =>
        !tokens.Has(token, WordClass.Adverb | WordClass.Determiner | WordClass.ClaimVerb)
        && ((tokens[token].Word == 0 && !Ends(tokens.Chars(token), "ly")) || tokens.Has(token, WordClass.GivenName));

    /// <summary>"Finally, do not write": a capital that the head of the sentence gives to an adverb.</summary>
    private bool IsOpening(int position, FrameSentence sentence) =>
        position + 1 < sentence.End && frames[position + 1] >= 0 && tokens.IsMark(frames[position + 1], ',') && IsSentenceStart(position, sentence)
        && Ends(tokens.Chars(frames[position]), "ly") && persons.Find(frames[position], frames[position] + 1) is null;

    private bool IsPersonalPronoun(int token) =>
        Is(token, "he") || Is(token, "she") || Is(token, "they") || Is(token, "it") || Is(token, "we") || Is(token, "i");
}
