using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>What the verbs around a date say: that it has been, that it is to come, that the text tells of the past.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet FutureHelpers = new("will", "shall", "should", "is", "are", "be");

    private static readonly WordSet Schedules = new("starts", "begins", "opens", "due", "scheduled", "upcoming");

    private static readonly WordSet Openings = new("start", "begin", "open");

    private static readonly WordSet TimetableVerbs = new("sets", "leaves", "sails", "arrives", "expires", "departs", "returns", "ends", "falls");

    private static readonly WordSet PlannedVerbs = new("move", "meet", "dine", "arrive", "depart", "begin", "return", "fly");

    private static readonly WordSet Expected = new("expected", "due", "planned", "scheduled", "likely", "hoped", "intended", "forecast");

    /// <summary>Pasts that are no participles: "the talks held on 3 May" can be to come, what "began" has been.</summary>
    private static readonly WordSet FinitePasts = new("went", "came", "became", "began", "broke", "chose", "did", "drew", "drove", "fell", "flew", "gave", "grew", "knew", "ran", "rang", "rose", "sang", "sank",
        "saw", "spoke", "swam", "threw", "took", "wore", "wrote", "died", "arrived");

    private bool SpeaksOfPast(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i > phrase.First - 16 && !(_tokens[i].Kind == TokenKind.Mark && _tokens.Text[_tokens[i].Start] is '.' or ';'); i--)
        {
            if (_tokens.Is(i, WordClass.Auxiliary) && (IsWord(i, "was") || IsWord(i, "were") || IsWord(i, "had") || IsWord(i, "did")))
                return true;

            // "The catalogue went live on 3 September"
            if (i > phrase.First - ReachOfClause && FinitePasts.Contains(_tokens.Chars(i)))
                return true;
        }

        // "In August we took over the boathouse"
        if (_sentence < 0 || phrase.First - _sentences[_sentence].FirstToken > 2)
            return false;
        for (var i = phrase.End; i < _sentences[_sentence].EndToken && i < phrase.End + ReachOfClause && _tokens[i].Kind == TokenKind.Word; i++)
        {
            if (_tokens.Is(i, WordClass.Auxiliary) && !IsPast(i))
                return false;
            if (IsPast(i))
                return true;
        }

        return false;
    }

    private bool SpeaksOfFuture(in TimePhrase phrase)
    {
        var s = _sentences.IndexAt(_tokens[phrase.First].Start);
        if (s < 0)
            return false;
        if (_writing is not null && IsPlanned(phrase))
            return true;
        if (!MayBeFuture(s))
            return false;
        ref readonly var sentence = ref _sentences[s];

        // A few words to both sides: sentences can be as long as the text.
        var end = Math.Min(sentence.EndToken, phrase.End + 30);
        for (var i = Math.Max(sentence.FirstToken, phrase.First - 30); i < end; i++)
        {
            if (i >= phrase.End && (_tokens.IsMark(i, ';') || IsWord(i, "and") || IsWord(i, "but")))
                return false;
            if (i < phrase.First && i > phrase.First - 5 && IsSchedule(i))
                return !TellsInPast(i, end);
            if (i < phrase.First && i > phrase.First - 8 && IsDeparture(i))
                return true;
            if (!_tokens.Is(i, WordClass.Auxiliary))
                continue;
            var word = _tokens.Chars(i);
            if (word.EqualsIgnoreCase("will".AsSpan()) || word.EqualsIgnoreCase("shall".AsSpan()))
            {
                // "as you will have seen" is a guess at what has been.
                if (i > phrase.First && i + 1 < end && IsWord(i + 1, "have"))
                    continue;
                return true;
            }

            // "we should raise the island on Thursday"
            if (_entryRow >= 0 && word.EqualsIgnoreCase("should".AsSpan()) && i + 1 < end && !IsWord(i + 1, "have"))
                return true;

            // "is to start in the spring"
            if ((IsWord(i, "is") || IsWord(i, "are")) && i + 2 < end && IsWord(i + 1, "to") && _tokens[i + 2].Kind == TokenKind.Word)
                return true;

            // "is to be held", "is due to be heard"
            if (word.EqualsIgnoreCase("be".AsSpan()) && i > 2 && IsWord(i - 1, "to")
                && (IsWord(i - 2, "due") || IsWord(i - 2, "expected") || IsWord(i - 2, "scheduled") ? i - 3 : i - 2) is var verb && (IsWord(verb, "is") || IsWord(verb, "are")))
                return true;
        }

        return false;
    }

    /// <summary>Whether the verb of the date's clause is in the future tense.</summary>
    private bool IsToCome(in TimePhrase phrase)
    {
        const int Reach = 16;
        var s = _sentences.IndexAt(_tokens[phrase.First].Start);
        if (s < 0 || !MayBeFuture(s))
            return false;
        for (var i = phrase.First - 1; i >= _sentences[s].FirstToken && i > phrase.First - Reach && !_tokens.IsMark(i, ';'); i--)
        {
            if (!_tokens.Is(i, WordClass.Auxiliary))
                continue;
            if (IsWord(i, "will") || IsWord(i, "shall"))
                return !IsWord(i + 1, "have");

            // "A vote is expected before the end of the year"
            if ((IsWord(i, "is") || IsWord(i, "are")) && IsOneOf(Expected, i + 1))
                return true;

            // "Talks are to be resumed in the autumn"
            if (IsWord(i, "be") && IsWord(i - 1, "to") && (IsWord(i - 2, "is") || IsWord(i - 2, "are")))
                return true;
            if (IsWord(i, "was") || IsWord(i, "were") || IsWord(i, "had"))
                return false;
        }

        // "In June the ferry will stop"
        for (var i = phrase.End; i < _sentences[s].EndToken && i < phrase.End + ReachOfClause && _tokens[i].Kind == TokenKind.Word && phrase.First - _sentences[s].FirstToken <= 4; i++)
        {
            if (IsWord(i, "will") || IsWord(i, "shall"))
                return true;
            if (IsPast(i) || _tokens.Is(i, WordClass.Conjunction))
                return false;
        }

        return false;
    }

    /// <summary>"due by June, was still open": what had been planned.</summary>
    private bool TellsInPast(int begin, int end)
    {
        for (var i = Math.Max(begin - 2, 0); i < Math.Min(end, begin + 12); i++)
        {
            if (IsWord(i, "was") || IsWord(i, "were") || IsWord(i, "had"))
                return true;
        }

        return false;
    }

    /// <summary>"starts on Monday", "is due in June": the present tense speaks of what is planned.</summary>
    private bool IsSchedule(int i)
    {
        if (IsOneOf(Schedules, i))
            return true;
        return IsOneOf(Openings, i) && i > 0 && _tokens[i - 1].Kind == TokenKind.Word
            && (_tokens.Is(i - 1, WordClass.Pronoun) || _tokens.Text[_tokens[i - 1].End - 1] == 's');
    }

    /// <summary>"sets out on Thursday", "expires in June": the present tense of what happens once speaks of what is to come.</summary>
    private bool IsDeparture(int i) => _tokens[i].Kind == TokenKind.Word && _tokens.Text[_tokens[i].End - 1] is 's'
        && IsOneOf(TimetableVerbs, i) && (!IsWord(i, "sets") || IsWord(i + 1, "out"));

    /// <summary>"on Tuesday we leave for the coast", "they go out in November": somebody's plans, of which letters speak in the present tense.</summary>
    private bool IsPlanned(in TimePhrase phrase)
    {
        const int Reach = 6;
        if (_sentence < 0)
            return false;
        ref readonly var sentence = ref _sentences[_sentence];
        for (var i = Math.Max(sentence.FirstToken, phrase.First - Reach); i < Math.Min(sentence.EndToken - 1, phrase.End + 2); i++)
        {
            if ((IsWord(i, "we") || IsWord(i, "i") || IsWord(i, "they") || IsWord(i, "you")) && IsPlan(i + 1))
                return true;
        }

        return false;
    }

    private bool IsPlan(int i) => IsWord(i, "leave") || IsWord(i, "go") || IsWord(i, "start") || IsWord(i, "sail") || IsWord(i, "set") && IsWord(i + 1, "out") || IsOneOf(PlannedVerbs, i);

    /// <summary>"had spent the spring": looks back from where the narrative is.</summary>
    private bool IsPastPerfect(in TimePhrase phrase, int reach = 4)
    {
        for (var i = phrase.First - 1; i >= 0 && i >= phrase.First - reach; i--)
        {
            if (_tokens[i].Kind == TokenKind.Mark)
                return false;
            if (IsWord(i, "had"))
                return true;
        }

        return false;
    }

    /// <summary>Whether the sentence tells a story that lies far before the day of writing, so that "this year" is the year of the story.</summary>
    private bool TellsOfPast(in TimePhrase phrase)
    {
        if (SpokeFromWriting(phrase) || _focus.Unit is not { } focus || _writing is not { } writing || Math.Abs(writing.Year - focus.Year) < 2)
            return false;
        if (phrase.Step == StepWord.Next)
            return !SpeaksOfFuture(phrase);
        var s = _sentences.IndexAt(_tokens[phrase.First].Start);
        if (s < 0)
            return false;
        ref readonly var sentence = ref _sentences[s];
        var end = Math.Min(sentence.EndToken, phrase.End + 30);
        for (var i = Math.Max(sentence.FirstToken, phrase.First - 30); i < end; i++)
        {
            if (IsWord(i, "was") || IsWord(i, "were") || IsWord(i, "had"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase stands in somebody's words that a narrative of another time tells: there "today" is the day of the words.</summary>
    private bool IsToldSpeech(in TimePhrase phrase)
    {
        if (_focus.Unit is not { } focus || _writing is not { } writing || Math.Abs(writing.Year - focus.Year) < 2 || _sentence < 0 || SpokeFromWriting(phrase))
            return false;
        var begin = Math.Max(_sentences[_sentence].FirstToken, phrase.First - 60);
        var open = false;
        for (var i = begin; i < phrase.First; i++)
        {
            if (_tokens[i].Kind == TokenKind.Mark && _tokens.Text[_tokens[i].Start] is ('"' or '“' or '”') and var mark)
                open = mark == '“' || mark == '"' && !open;
        }

        return open;
    }

    /// <summary>"compared to the losses of November", "fewer than in May": what is held against another time has been.</summary>
    private bool IsComparison(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i > phrase.First - 8 && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "compared"))
                return true;

            // "by more than half since Christmas" compares no two times.
            if (IsWord(i, "than"))
                return !(_tokens.Is(i + 1, WordClass.Cardinal | WordClass.Vague) || _tokens[i + 1].Kind == TokenKind.Number || IsWord(i + 1, "half") || IsWord(i + 1, "a"));
        }

        return false;
    }

    /// <summary>Whether one of the last expressions was counted from the day of writing.</summary>
    private bool SpokeFromWriting(in TimePhrase phrase) => _lastFromWriting >= 0 && phrase.First - _lastFromWriting < 400;

    private bool IsOneOf(WordSet words, int i) => words.Contains(_tokens, i);

    private bool IsWord(int i, string word) => _tokens.IsWord(i, word);
}
