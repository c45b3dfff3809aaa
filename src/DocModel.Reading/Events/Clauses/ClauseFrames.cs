using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <summary>
/// The clauses of a sentence as they open and close from its beginning up to a verb: which of them the verb belongs to, and so what its subject is.
/// Relative clauses, clauses of time and what is said open frames; a comma, a verb without a word that joins it, or an "and" behind a comma close them.
/// </summary>
internal ref partial struct ClauseFrames
{
    /// <summary>How far before a verb its sentence is gone through, so that hostile text costs no more than other text.</summary>
    private const int Reach = 96;

    /// <summary>How far behind its beginning a clause has its verb.</summary>
    private const int Near = 32;

    /// <summary>A subject is told with no more words than these.</summary>
    private const int LongestSubject = 10;

    /// <summary>How deep clauses stand in one another; deeper ones are not told apart.</summary>
    private const int Deepest = 8;

    private readonly TaggedSentence _sentence;
    private readonly Span<Frame> _frames;
    private int _top;
    private Phrase _last;

    /// <summary>The last verb that was passed over as a participle while the outermost clause had no verb.</summary>
    private int _passed;

    private ClauseFrames(TaggedSentence sentence, Span<Frame> frames, int from)
    {
        _sentence = sentence;
        _frames = frames;
        _frames[0] = new Frame(from - 1);
    }

    private static Phrase SubjectOf(in TaggedSentence sentence, int verb)
    {
        var from = verb;
        while (from > sentence.First && sentence[from - 1] is not (WordTag.Break or WordTag.Stop))
        {
            if (verb - from == Reach)
                return default;
            from--;
        }

        Span<Frame> open = stackalloc Frame[Deepest];
        var frames = new ClauseFrames(sentence, open, from);
        for (var i = from; i < verb;)
        {
            i = frames.Take(i);
            if (i < 0)
                return default;
        }

        var taken = frames.TakeLast(verb);
        return taken < 0 || frames._frames[taken].Subject is var subject && sentence[subject.Head] is WordTag.Number or WordTag.Pronoun && sentence.Has(subject.CoreEnd, WordRole.Of) ? default : subject;
    }

    /// <summary>The clause that begins at a token, past the clauses that stand inside of its subject; none where its verb is far or not to be told.</summary>
    public static Clause First(in TaggedSentence sentence, int from)
    {
        Span<Frame> open = stackalloc Frame[Deepest];
        var frames = new ClauseFrames(sentence, open, from);
        for (var i = from; i < from + Near && sentence[i] is not (WordTag.End or WordTag.Break or WordTag.Stop);)
        {
            // "that a man of a group called the Watch was arrested": a participle before the verb.
            if (frames._frames[0].Verb is > 0 and var told && (sentence[told] == WordTag.Auxiliary || !ClauseReader.CanBeParticiple(sentence, told) || sentence[i] is WordTag.Comma or WordTag.Conjunction or WordTag.Subordinator))
                break;
            i = frames.Take(i);
            if (i < 0)
                return default;
        }

        ref var first = ref frames._frames[0];
        var verb = first.HasVerb ? first.Verb : frames._passed;
        if (verb <= 0 || !first.Subject.Exists)
            return default;
        var clause = ClauseReader.At(sentence, verb);

        // "would no longer be made", "had in fact been laid": words between the parts of a verb.
        if (clause.VerbEnd == verb + 1 && sentence[verb] == WordTag.Auxiliary && sentence[verb + 1] is WordTag.Determiner or WordTag.Pronoun or WordTag.Preposition && sentence[verb + 3] is WordTag.Auxiliary or WordTag.Participle)
            clause = ClauseReader.At(sentence, verb + 3) with { GroupStart = verb };
        return clause with { Subject = first.Subject };
    }

    private ref Frame Top => ref _frames[_top];

    /// <summary>Takes the words at a token; gives the next token, or -1 where clauses stand too deep.</summary>
    private int Take(int i)
    {
        switch (_sentence[i])
        {
            case WordTag.Open:
                while (_sentence[i] is not (WordTag.Close or WordTag.End))
                    i++;
                return i + 1;
            case WordTag.Auxiliary or WordTag.Verb or WordTag.Participle:
                var taken = TakeVerb(i);
                if (taken == OfNone && !_frames[0].HasVerb)
                    _passed = i;
                return taken == None ? -1 : EndOfGroup(i);
            case WordTag.Gerund or WordTag.Infinitive:
                if (!Top.HasVerb)
                    Top.Precede(i);
                return i + 1;
            case WordTag.Noun when IsUsing(_sentence, i):
                if (!Top.HasVerb)
                    Top.Precede(i);
                return i + 1;
            case WordTag.Subordinator when !_sentence.Has(i + 1, WordRole.Of):
                return Open(i) ? i + 1 : -1;
            case WordTag.Pronoun or WordTag.Determiner when Opens(i):
                return Open(i) ? i + 1 : -1;
            case WordTag.Pronoun or WordTag.Determiner or WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.Adjective or WordTag.Quote:
                return TakePhrase(i);
            case WordTag.Date:
                return NounPhrases.EndOfDate(_sentence, i);
            default:
                return i + 1;
        }
    }

    /// <summary>"in which the town": a relative word of another kind than a subordinator.</summary>
    private readonly bool Opens(int i)
    {
        if (!_sentence.Has(i, WordRole.Relative))
            return false;
        var next = _sentence[i + 1];
        return !_sentence.Tokens.IsWord(i, "that") || _sentence[i] == WordTag.Pronoun && next is WordTag.Determiner or WordTag.Pronoun or WordTag.Name or WordTag.Auxiliary or WordTag.Verb;
    }

    private bool Open(int i)
    {
        // "Reiss, who had left and whose brother stayed": one more of the same kind.
        var before = _sentence[i - 1] == WordTag.Preposition ? i - 2 : i - 1;
        var isAside = _sentence[before] == WordTag.Comma;
        if (_sentence[before] == WordTag.Conjunction && _top > 0)
        {
            isAside = Top.IsAside;
            _top--;
        }
        else if (isAside)
            Close();
        return Push(new Frame(i) { IsAside = isAside });
    }

    private bool Push(Frame frame)
    {
        if (_top + 1 == Deepest)
            return false;
        _frames[++_top] = frame;
        return true;
    }

    /// <summary>A comma ends what stands inside of the outermost clause, as far as it has its verb.</summary>
    private void Close()
    {
        while (_top > 0 && Top.HasVerb)
            _top--;
    }

    private int TakePhrase(int i)
    {
        var phrase = NounPhrases.After(_sentence, i);

        // "Their only son, Aldo, was born": the adverb stands for an adjective.
        if (phrase.End == i + 1 && _sentence[i] == WordTag.Pronoun && _sentence[i + 1] == WordTag.Adverb && _sentence[i + 2] == WordTag.Noun)
            phrase = NounPhrases.After(_sentence, i + 2) with { Start = i };
        if (!phrase.Exists || _sentence[i] == WordTag.Pronoun && _sentence.Tokens[i].Length == 5 && _sentence.Tokens.IsWord(i, "there"))
            return i + 1;
        var before = _sentence[i - 1];

        // "What was left of it was sold": a clause for a subject.
        if (phrase.Head == i && _sentence.Tokens[i].Length == 4 && _sentence.Tokens.IsWord(i, "what"))
            return Push(new Frame(i)) ? phrase.End : -1;

        // "before Moe, who had seen it, left", "since the clerk who drew it was ill"
        if (before == WordTag.Preposition && OpensClause(i - 1) && (_sentence[phrase.End] == WordTag.Comma && _sentence[phrase.End + 1] is WordTag.Gerund or WordTag.Subordinator or WordTag.Verb or WordTag.Participle || _sentence[phrase.End] == WordTag.Subordinator && _sentence.Has(phrase.End, WordRole.Relative)))
            return Push(new Frame(i - 1) { Subject = phrase, IsAside = _sentence[i - 2] == WordTag.Comma }) ? phrase.End : -1;

        // "Although money was short, the man who had drawn the plans was forced": the comma ends the clause that leads to the main one.
        if (_top > 0 && Top.HasVerb && _sentence[Behind(i)] == WordTag.Comma && !_frames[0].HasVerb && !_frames[0].Subject.Exists)
            Close();
        ref var frame = ref Top;

        // "…, and in 1994 a group at Lom, using a lens that it had ground, found": a second clause whose subject an aside follows.
        if (frame.HasVerb && _sentence[Behind(i)] == WordTag.Conjunction && BehindComplement(phrase) is var aside && _sentence[aside] == WordTag.Comma && OpensAside(aside + 1))
        {
            Close();
            (Top.Subject, Top.Verb, _last) = (phrase with { End = aside }, 0, phrase);
            return aside;
        }

        if (!frame.HasVerb && !frame.Subject.Exists)
        {
            // "At Lom, Norway, in 1861, a march": where that is.
            if (before == WordTag.Comma && _sentence[i] == WordTag.Name && _sentence[i - 2] == WordTag.Name && _sentence[phrase.End] == WordTag.Comma && !OpensAside(phrase.End + 1))
                return phrase.End;
            if (before == WordTag.Comma || !frame.IsOpening && before is not (WordTag.Preposition or WordTag.Gerund or WordTag.Infinitive or WordTag.Verb or WordTag.Participle))
                frame.Subject = phrase;
        }
        else if (!frame.HasVerb && phrase.End - frame.Subject.Start <= LongestSubject && (frame.Subject.End == i - 1 && before is WordTag.Preposition or WordTag.Conjunction || frame.Subject.End == i - 2 && before == WordTag.Preposition && _sentence[i - 2] == WordTag.Conjunction))
            frame.Subject = IsSecondHalf(frame.Subject, phrase) ? phrase with { Start = frame.Subject.Start } : frame.Subject with { End = phrase.End };
        _last = phrase;
        return phrase.End;
    }

    /// <summary>Behind "at Lom" of "a group at Lom".</summary>
    private readonly int BehindComplement(Phrase phrase) => _sentence[phrase.End] == WordTag.Preposition && NounPhrases.After(_sentence, phrase.End + 1) is { Exists: true } where ? where.End : phrase.End;

    private readonly bool OpensAside(int i) => _sentence[i] is WordTag.Gerund or WordTag.Subordinator or WordTag.Participle || IsUsing(_sentence, i) || _sentence[i] == WordTag.Verb && _sentence[i + 1] == WordTag.Preposition && ClauseReader.CanBeParticiple(_sentence, i)
        || _sentence[i] == WordTag.Preposition && _sentence[i + 1] == WordTag.Gerund || Dating.DatedClause.IsHaving(_sentence, i);

    /// <summary>"An unfinished and unsigned letter": words with one article and one noun.</summary>
    private readonly bool IsSecondHalf(Phrase first, Phrase second) => first.End == second.Start - 1 && _sentence[first.End] == WordTag.Conjunction && first.End == first.Start + 2
        && _sentence.Is(first.Start, WordClass.Article) && _sentence[second.Start] is WordTag.Noun or WordTag.Adjective;

    private readonly int EndOfGroup(int i)
    {
        while (_sentence[i] is WordTag.Auxiliary or WordTag.Adverb)
            i++;
        return _sentence[i] is WordTag.Verb or WordTag.Participle or WordTag.Gerund ? i + 1 : i;
    }

    private struct Frame(int opener)
    {
        /// <summary>The word that opens the clause, or the token before it.</summary>
        public int Opener { get; } = opener;

        /// <summary>Whether the clause began behind a comma.</summary>
        public bool IsAside { get; set; }

        /// <summary>Whether words stand before the subject that only a comma ends: "Forced to choose between the two, he".</summary>
        public bool IsOpening { get; set; }

        public Phrase Subject { get; set; }

        /// <summary>The first verb of the clause, or 0.</summary>
        public int Verb { get; set; }

        public readonly bool HasVerb => Verb > 0;

        /// <summary>A form in -ing or an infinitive before the verb: part of the subject, or of what stands before it.</summary>
        public void Precede(int at)
        {
            if (!Subject.Exists)
                IsOpening = true;
            else if (Subject.End == at)
                Subject = Subject with { End = at + 1 };
        }
    }
}
