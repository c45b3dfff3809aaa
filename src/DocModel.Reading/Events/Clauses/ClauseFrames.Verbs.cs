using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <content>To which of the open clauses a verb belongs.</content>
internal ref partial struct ClauseFrames
{
    /// <summary>Clauses stand too deep to be told apart.</summary>
    private const int None = -2;

    /// <summary>The verb is a participle, which opens no clause.</summary>
    private const int OfNone = -1;

    /// <summary>The clause of the verb that is asked for, which has been taken for one; less than 0 where it can be a participle that describes the noun before it.</summary>
    private int TakeLast(int verb)
    {
        var before = Behind(verb);
        if (_sentence[before] == WordTag.Comma && (_frames[0].HasVerb || _sentence[_frames[0].Subject.End] != WordTag.Comma) && _sentence[verb] != WordTag.Auxiliary && ClauseReader.CanBeParticiple(_sentence, verb))
            return OfNone;

        // "which the town had opposed, and been refused"
        return _sentence[verb] == WordTag.Auxiliary && _sentence.Has(verb, WordRole.Be) && _sentence.Tokens[verb].Length == 4 && _sentence.Tokens.IsWord(verb, "been") ? OfNone : TakeVerb(verb);
    }

    /// <summary>Gives a verb to its clause; the clause's place, or less than 0.</summary>
    private int TakeVerb(int verb)
    {
        if (DatedClause.IsHaving(_sentence, verb))
        {
            Top.IsOpening |= !Top.Subject.Exists && !Top.HasVerb;
            return OfNone;
        }

        var mayBeParticiple = _sentence[verb] != WordTag.Auxiliary && ClauseReader.CanBeParticiple(_sentence, verb);
        var before = Behind(verb);
        switch (_sentence[before])
        {
            case WordTag.Comma:
                return BehindComma(verb, before, mayBeParticiple);
            case WordTag.Conjunction:
                // "at a ford which the men had marked, and had crossed", "which the men had marked and left"
                if (_sentence[before - 1] == WordTag.Comma && _frames[0].HasVerb)
                    Close();
                return Give(verb);
            case WordTag.Subordinator:
                return Give(verb);
        }

        if (before == Top.Opener && !Top.HasVerb)
        {
            // "Forced to choose between the two, he"
            if (mayBeParticiple && _top == 0)
            {
                Top.IsOpening = true;
                return OfNone;
            }

            return Give(verb);
        }

        return _last.Exists && _last.End == before + 1 ? BehindPhrase(verb, mayBeParticiple) : Give(verb);
    }

    /// <summary>The token before a verb, past adverbs and a date.</summary>
    private readonly int Behind(int verb)
    {
        var at = verb - 1;
        for (var i = 0; i < 3; i++)
        {
            at = _sentence.SkipBackward(at, WordTag.Adverb);
            if (_sentence[at] == WordTag.Pronoun && at > _last.End - 1 && _sentence.Tokens.IsWord(at, "there"))
                at--;
            if (_sentence[at] != WordTag.Date)
                break;
            at = NounPhrases.StartOfDate(_sentence, at) - 1;
            if (_sentence[at] == WordTag.Preposition)
                at--;
        }

        return at;
    }

    private int Give(int verb)
    {
        if (!Top.HasVerb)
            Top.Verb = verb;
        return _top;
    }

    /// <summary>"Reiss, who had been warned, marched", "Her paper, a note that nobody read, appeared": the comma closes an aside. "Reiss, warned by two men, marched": the first verb opens one.</summary>
    private int BehindComma(int verb, int comma, bool mayBeParticiple)
    {
        if (mayBeParticiple && !Top.HasVerb && Top.Subject.Exists && Top.Subject.End == comma)
            return OfNone;
        Close();

        // "The board, after a debate that lasted until two, agreed": no clause of the debate's.
        if (_top > 0 && Top.IsAside && !Top.HasVerb && Top.Subject.Exists && _sentence[Top.Opener] == WordTag.Preposition && !_frames[_top - 1].HasVerb && _frames[_top - 1].Subject.Exists)
            _top--;
        return Give(verb);
    }

    /// <summary>A verb directly behind a phrase: its subject, unless it is a participle or an earlier phrase waits for its verb.</summary>
    private int BehindPhrase(int verb, bool mayBeParticiple)
    {
        var before = _last.Start - 1;
        switch (_sentence[before])
        {
            case WordTag.Preposition when OpensClause(before) && (Top.HasVerb || !Top.Subject.Exists || _sentence[before - 1] == WordTag.Comma):
                // "after the garrison had refused"
                return Push(new Frame(before) { Subject = _last, Verb = verb, IsAside = _sentence[before - 1] == WordTag.Comma }) ? _top : None;
            case WordTag.Conjunction when Top.HasVerb:
                // "and command passed to his brother": a clause of its own.
                if (_sentence[before - 1] == WordTag.Comma)
                    Close();
                return Begin(verb);
            case WordTag.Comma when Top.HasVerb:
                // "When the town fell, he left"
                if (mayBeParticiple && _frames[0].Subject.Exists && !_frames[0].HasVerb)
                    return OfNone;
                Close();
                return Begin(verb);
            case WordTag.Date or WordTag.Adverb when _sentence[_last.Head] == WordTag.Pronoun && Top.HasVerb:
                // "after a search that took nine years it was found"
                Close();
                return Begin(verb);
            case WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Verb or WordTag.Quote when before != _passed && !(_sentence[before] == WordTag.Verb && _sentence.Is(before, WordClass.Naming)) && Top.Subject.Head != _last.Head && _sentence[_last.Start] is WordTag.Pronoun or WordTag.Determiner or WordTag.Name:
                // "the money he had asked for": a relative clause without its pronoun.
                return mayBeParticiple && _sentence[_last.Head] != WordTag.Pronoun ? OfNone : Push(new Frame(before) { Subject = _last, Verb = verb }) ? _top : None;
        }

        if (!Top.HasVerb)
        {
            if (ClauseReader.IsOnlyParticiple(_sentence, verb))
                return OfNone;

            // "The bridge, a structure made of steel, was moved"
            if (Top.Subject.Exists && Top.Subject.End < _last.End && mayBeParticiple)
                return OfNone;
            return Give(verb);
        }

        if (mayBeParticiple)
            return OfNone;

        // "The bridge which bears his name was moved", "A survey made by Pike was lost"
        if (_top > 0)
            _top--;
        else
            Top.Verb = verb;
        return Give(verb);
    }

    /// <summary>"after", "until": a preposition that leads a clause of its own too, as "from" does not.</summary>
    private readonly bool OpensClause(int preposition) => _sentence.Role(preposition) is var role && ((role & WordRole.When) != 0 || (role & (WordRole.Boundary | WordRole.Subordinator)) == (WordRole.Boundary | WordRole.Subordinator));

    private int Begin(int verb)
    {
        (Top.Subject, Top.Verb) = (_last, verb);
        return _top;
    }
}
