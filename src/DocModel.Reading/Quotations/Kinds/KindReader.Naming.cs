using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Kinds;

/// <summary>Words that are named: called, defined, compared, in a row with others.</summary>
internal sealed partial class KindReader
{
    private const int LongestTitle = 16;

    private static readonly WordSet Mentioning = new("reference", "references", "mention", "mentions", "allusion", "allusions");

    private static readonly WordSet NamingVerbs = new(
        "describe", "term", "call", "calls", "called", "nicknamed", "renamed", "calling", "dubbing", "nicknames", "dubs", "dubbed", "christened", "christens");

    private static readonly WordSet NounsOfWords = new("term", "word", "name", "expression", "phrase", "label", "nickname", "euphemism");

    private static readonly WordSet Labelled = new("called", "termed", "labelled", "labeled", "dubbed", "named");

    private static readonly WordSet Referring = new("refer", "refers", "referred", "referring");

    /// <summary>Words that stand in a row (“ebb,” “flood” and “slack”), and words that the text names elsewhere, are named here too.</summary>
    private void NameTogether(QuotationKind[] kinds)
    {
        var terms = new List<int>();
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == QuotationKind.Term && _shapes[i].Words <= 3)
                terms.Add(i);
            if (kinds[i] == QuotationKind.Scare && IsInRow(i, kinds))
                kinds[i] = QuotationKind.Term;
        }

        HashSet<string>? named = null;
        for (var i = 0; i < kinds.Length && terms.Count > 0; i++)
        {
            if (kinds[i] != QuotationKind.Scare || _shapes[i].Words > 3 || IsAdjective(LastWord(_quotes[i])))
                continue;
            named ??= new HashSet<string>(terms.Select(Key), StringComparer.Ordinal);
            if (named.Contains(Key(i)))
                kinds[i] = QuotationKind.Term;
        }

        string Key(int quote) => _words[quote].Key;
    }

    /// <summary>Films, songs, papers one after the other: “Low Tide”, “It Is Late” and “Fog”.</summary>
    private void TitleTogether(QuotationKind[] kinds)
    {
        for (var i = 0; i < kinds.Length; i++)
            Follow(i, -1);
        for (var i = kinds.Length - 1; i >= 0; i--)
            Follow(i, 1);

        TitleAgain(kinds);

        void Follow(int quote, int step)
        {
            if (kinds[quote] is not (QuotationKind.Term or QuotationKind.Speech) || _quotes[quote].IsBlock || !_shapes[quote].StartsUpper || _speakers[quote] is not null)
                return;
            if (RowNeighbour(quote, step, overBrackets: true) is var neighbour and >= 0 && kinds[neighbour] == QuotationKind.Title)
                kinds[quote] = QuotationKind.Title;
        }
    }

    /// <summary>What is a title once is one wherever the same words are quoted with a capital.</summary>
    private void TitleAgain(QuotationKind[] kinds)
    {
        // A bit for the first word of each title: most other quotations are turned away by it.
        var firstWords = 0UL;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == QuotationKind.Title)
                firstWords |= FirstWord(i);
        }

        HashSet<string>? titles = null;
        for (var i = 0; i < kinds.Length; i++)
        {
            if ((firstWords & FirstWord(i)) == 0 || kinds[i] is not (QuotationKind.Term or QuotationKind.Speech) || _quotes[i].IsBlock || _shapes[i].Words > LongestTitle || !(_shapes[i].IsTitleCase || (_shapes[i].StartsUpper && _shapes[i].Words == 1)))
                continue;
            titles ??= new HashSet<string>(Enumerable.Range(0, kinds.Length).Where(row => kinds[row] == QuotationKind.Title).Select(row => _words[row].Key), StringComparer.Ordinal);
            if (!titles.Contains(_words[i].Key))
                continue;
            kinds[i] = QuotationKind.Title;
            _speakers[i] = null;
        }

        ulong FirstWord(int quote) => 1UL << (_tokens.Hashes[_quotes[quote].Inner] & 63);
    }

    private bool IsInRow(int quote, QuotationKind[] kinds)
    {
        return IsOneWord(RowNeighbour(quote, 1)) || IsOneWord(RowNeighbour(quote, -1));

        bool IsOneWord(int neighbour) => neighbour >= 0 && kinds[neighbour] is QuotationKind.Scare or QuotationKind.Term && _shapes[neighbour].Words == 1;
    }

    /// <summary>The quotation next to one in a row, with nothing but a comma, "and", "or" and an article between; -1 for none.</summary>
    /// <param name="overBrackets">Whether the brackets around a translation may stand between: “Ebbe” (“The Ebb”), “Flod”.</param>
    private int RowNeighbour(int quote, int step, bool overBrackets = false)
    {
        var sentence = _frames.Sentence(_frames.SentenceOf(quote));
        var position = _frames.PositionOf(quote);
        for (var at = position + step; at >= sentence.Start && at < sentence.End && Math.Abs(at - position) < 4; at += step)
        {
            if (_frames[at] < 0)
                return ~_frames[at];
            if (!IsMark(at, ',') && !IsWord(at, "and") && !IsWord(at, "or") && !IsClass(at, WordClass.Article) && !(overBrackets && (IsMark(at, '(') || IsMark(at, ')'))))
                return -1;
        }

        return -1;
    }

    /// <summary>"dubbed “Hammer of the North”", "referred to as “Salt ’n’ Pepper”": the verb that gives a name; -1 where none stands in front.</summary>
    private int NamingBefore(int position, FrameSentence sentence)
    {
        var verb = position - 1;
        if (verb > sentence.Start && IsWord(verb, "as"))
            verb--;
        if (verb <= sentence.Start || _frames[verb] < 0)
            return -1;
        return IsClass(verb, WordClass.Naming) || (IsWord(verb, "to") && _frames[verb - 1] >= 0 && Referring.Contains(_tokens, _frames[verb - 1])) ? verb : -1;
    }

    /// <summary>"the term “…”", "the principle of “…”", "so-called “…”", "known as “…”", "“…” idea": the words are named, not said.</summary>
    private bool IsCalledWord(int position, FrameSentence sentence)
    {
        // "the root, pronounced “VEEK,”"
        if (position - 2 >= sentence.Start && IsWord(position - 1, "pronounced") && (IsMark(position - 2, ',') || IsMark(position - 2, '(')))
            return true;
        if (position + 1 < sentence.End && IsClass(position + 1, WordClass.Meta) && !_tokens.Has(_frames[position + 1], WordClass.SayVerb))
            return true;
        var at = position - 1;
        if (at < sentence.Start || _frames[at] < 0)
            return false;
        if (IsClass(at, WordClass.Meta))
        {
            // "that the phrase “should be read so”": the words go on with the clause.
            return !IsWord(at, "words") && !IsWord(at, "title") && !_tokens.Is(_quotes[~_frames[position]].Inner, WordClass.Auxiliary);
        }

        // "the counter called “…”", and not "he called it", "is called"
        if (IsWord(at, "called") && _shapes[~_frames[position]].Words == 1 && FollowsNoun(at, sentence) && !IsAdjective(_quotes[~_frames[position]].Inner))
            return true;

        // "Moe's word for this is “…”"
        if ((IsWord(at, "is") || IsWord(at, "was")) && NamesThing(at, sentence) && _shapes[~_frames[position]].Words <= 3 && !IsAdjective(LastWord(_quotes[~_frames[position]])))
            return true;

        // "the term is “…”", "To “…” is to leave"
        if ((IsWord(at, "is") || IsWord(at, "was")) && at > sentence.Start && _frames[at - 1] >= 0 && NounsOfWords.Contains(_tokens, _frames[at - 1]) && IsPlainExpression(~_frames[position]))
            return true;
        if (at == sentence.Start && IsWord(at, "to") && position + 1 < sentence.End && (IsWord(position + 1, "is") || IsWord(position + 1, "was") || IsWord(position + 1, "means") || IsWord(position + 1, "meant")))
            return true;
        if (IsWord(at, "called") && at > sentence.Start && (IsMark(at - 1, '-') || IsMark(at - 1, '‑') || IsWord(at - 1, "so")))
            return true;
        if (IsWord(at, "as") && at > sentence.Start && (IsWord(at - 1, "known") || IsWord(at - 1, "nicknamed")))
            return true;
        if (IsClass(at, WordClass.Determiner) && at > sentence.Start)
            at--;
        if (IsWord(at, "as") && at > sentence.Start && IsWord(at - 1, "known"))
            return true;
        return IsWord(at, "of") && at > sentence.Start && IsClass(at - 1, WordClass.Meta) && !IsWord(at - 1, "language") && !IsWord(at - 1, "words");
    }

    /// <summary>“Slack”, she argues, is the better word.</summary>
    private bool IsNamedAgain(int position, FrameSentence sentence)
    {
        if (position != sentence.Start || position + 1 >= sentence.End || !IsMark(position + 1, ','))
            return false;
        for (var at = position + 2; at + 1 < Math.Min(sentence.End, position + 8); at++)
        {
            if (IsMark(at, ','))
                return IsClass(at + 1, WordClass.Auxiliary);
        }

        return false;
    }

    /// <summary>"refers to “open waters”", "what pilots call “dry” moorings"</summary>
    private bool IsCalledSo(int position, FrameSentence sentence)
    {
        var verb = position - 1;
        if (verb <= sentence.Start || _frames[verb] < 0)
            return false;
        if (IsWord(verb, "to") && _frames[verb - 1] >= 0)
            return Referring.Contains(_tokens, _frames[verb - 1]);
        if (IsWord(verb, "as") && verb - 1 > sentence.Start && _frames[verb - 1] >= 0 && Referring.Contains(_tokens, _frames[verb - 1]))
            return true;

        // "what they described as the “crossing”"
        if (IsClass(verb, WordClass.Article) && verb - 2 > sentence.Start && IsWord(verb - 1, "as") && IsClass(verb - 2, WordClass.ClaimVerb) && FollowsWhat(verb - 1, sentence))
            return true;
        if (IsWord(verb, "named") || IsWord(verb, "names") || IsWord(verb, "christened"))
            return true;
        if (!(IsWord(verb, "call") || IsWord(verb, "calls") || IsWord(verb, "term") || IsWord(verb, "terms") || IsWord(verb, "termed") || IsWord(verb, "called")))
            return false;
        for (var at = verb - 1; at >= sentence.Start && verb - at < 8 && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (IsWord(at, "what") || (IsWord(at, "this") && at == verb - 2))
                return true;
        }

        return false;
    }

    /// <summary>"which drivers call “the Needle”", "have renamed the tents “the hotel”": a name with its article.</summary>
    private bool IsNameGiven(int quote, int position, FrameSentence sentence)
    {
        var shape = _shapes[quote];
        if (shape.Words is < 2 or > 6 || (shape.Words == 6 && !FollowsWhat(position, sentence)) || shape.HasVerb || shape.HasSubject || !_tokens.IsWord(_quotes[quote].Inner, "the"))
            return false;
        for (var at = position - 1; at >= Math.Max(sentence.Start, position - 4) && _frames[at] >= 0; at--)
        {
            if (NamingVerbs.Contains(_tokens, _frames[at]))
                return true;
        }

        // "referred to the flood as “the lesson”"
        for (var at = position - 2; IsWord(position - 1, "as") && at >= Math.Max(sentence.Start, position - 10) && _frames[at] >= 0; at--)
        {
            if (Referring.Contains(_tokens, _frames[at]))
                return true;
        }

        return false;
    }

    /// <summary>"what Moe called": the words are a name for it.</summary>
    private bool FollowsWhat(int position, FrameSentence sentence)
    {
        for (var at = position - 2; at >= Math.Max(sentence.Start, position - 6) && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (IsWord(at, "what") || IsWord(at, "which"))
                return true;
        }

        return false;
    }

    /// <summary>"call it the “…”"</summary>
    private bool FollowsCalling(int position, FrameSentence sentence) =>
        IsCalledFromNow(position, sentence) || IsLabelled(position, sentence) || position - 2 >= sentence.Start && IsClass(position - 1, WordClass.Article)
        && (IsClass(position - 2, WordClass.ClaimVerb) || (position - 3 >= sentence.Start && IsClass(position - 2, WordClass.Pronoun) && IsClass(position - 3, WordClass.ClaimVerb)));

    /// <summary>"Let us call it “stewardship”", "I shall call this “drift”": what the writer calls it from now on.</summary>
    private bool IsCalledFromNow(int position, FrameSentence sentence) =>
        position - 2 >= sentence.Start && IsWord(position - 2, "call") && (IsWord(position - 1, "it") || IsWord(position - 1, "this") || IsWord(position - 1, "these") || IsWord(position - 1, "them"))
        && (position - 2 == sentence.Start || IsWord(position - 3, "us") || IsWord(position - 3, "we") || IsWord(position - 3, "i") || IsWord(position - 3, "will") || IsWord(position - 3, "shall"))
        && !IsAdjective(_quotes[~_frames[position]].Inner);

    /// <summary>"Such a slip is often labelled “metanalysis”": by anybody, and today.</summary>
    private bool IsLabelled(int position, FrameSentence sentence)
    {
        var verb = position - 1;
        if (verb <= sentence.Start || _frames[verb] < 0 || !Labelled.Contains(_tokens, _frames[verb]) || IsAdjective(_quotes[~_frames[position]].Inner) || IsNounBehind(position, sentence))
            return false;
        verb--;
        while (verb > sentence.Start && position - verb < 4 && IsClass(verb, WordClass.Adverb))
            verb--;
        return IsWord(verb, "is") || IsWord(verb, "are") || (IsWord(verb, "were") && EndsLike(LastWord(_quotes[~_frames[position]]), "s"));
    }

    /// <summary>“windpipe,” a word for …: the comma stands inside the marks.</summary>
    private bool IsCommentedBehind(int position, FrameSentence sentence) => position + 1 < sentence.End && IsClass(position + 1, WordClass.Article);

    private bool FollowsOrdinal(int position, FrameSentence sentence) =>
        position > sentence.Start && IsClass(position - 1, WordClass.Ordinal);

    /// <summary>“…”, by which he means</summary>
    private bool IsMeantBehind(int position, FrameSentence sentence) =>
        position + 3 < sentence.End && IsMark(position + 1, ',') && IsWord(position + 2, "by") && IsWord(position + 3, "which");

    private bool IsDefinedBehind(int position, FrameSentence sentence)
    {
        var next = position + 1;
        if (next + 1 >= sentence.End || _frames[next] < 0 || _frames[next + 1] < 0)
            return false;
        if (IsMark(next, '–') || IsMark(next, '—') || IsMark(next, '(') || IsMark(next, ','))
        {
            if (IsMark(next, ',') && (IsWord(next + 1, "which") || (IsWord(next + 1, "by") && next + 2 < sentence.End && IsWord(next + 2, "which"))))
                return true;

            // “lady” (sixteen by eight): its measures
            if (IsMark(next, '(') && (IsClass(next + 1, WordClass.Cardinal) || _tokens[_frames[next + 1]].Kind == TokenKind.Number) && next + 2 < sentence.End && !IsMark(next + 2, ')'))
                return true;
            return IsClass(next + 1, WordClass.Article) || IsWord(next + 1, "meaning") || IsWord(next + 1, "that") || IsWord(next + 1, "i");
        }

        while (next + 1 < sentence.End && IsClass(next, WordClass.Auxiliary | WordClass.Adverb))
            next++;
        return IsWord(next, "meant") || IsWord(next, "means") || IsWord(next, "mean") || ((IsWord(next, "refers") || IsWord(next, "refer")) && IsWord(next + 1, "to"));
    }
}
