using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Dates of no certain year: of what is so every year, and of what is so in these days.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet RunningVerbs = new(
        "is", "are", "opens", "open", "closes", "close", "runs", "run", "begins", "starts", "takes", "lasts", "meets", "falls", "operates");

    private const int ReachOfHabit = 30;

    /// <summary>The last sentence that tells of what is so every year, or -1.</summary>
    private int _habitSentence = -1;

    /// <summary>"runs daily from April to October", "held every year, opens on 10 July": what the present tense tells beside a rhythm is so in every year.</summary>
    private bool IsHabit(int row, in TimePhrase phrase)
    {
        const int RowsAround = 4;
        if (phrase.Weekday != 0 && phrase.Nth == 0 || _sentence < 0 || phrase.HasYear)
            return false;
        if (_habitSentence == _sentence)
            return true;

        // "on any 31 August"
        if (phrase.First > 0 && IsWord(phrase.First - 1, "any") || IsBehindRhythm(row, phrase) || IsSoEverSince(row, phrase))
        {
            _habitSentence = _sentence;
            return true;
        }

        var found = false;
        for (var other = Math.Max(row - RowsAround, 0); other < _phrases.Count && other <= row + RowsAround && !found; other++)
            found = (_phrases[other].Form == PhraseForm.Set || IsWeekdayRange(other)) && _sentences.IndexAt(_tokens[_phrases[other].First].Start) == _sentence;
        if (!found || !IsToldInPresent(phrase))
            return false;
        _habitSentence = _sentence;
        return true;
    }

    /// <summary>"Once a year, on the second Saturday in February"</summary>
    private bool IsBehindRhythm(int row, in TimePhrase phrase) => row > 0 && _phrases[row - 1] is { Form: PhraseForm.Set, Unit: TimeUnit.Year } rhythm && phrase.First - rhythm.End <= 3
        && SameSentence(rhythm, phrase);

    /// <summary>"Since 1912 the deacon has been chosen in May"</summary>
    private bool IsSoEverSince(int row, in TimePhrase phrase)
    {
        if (row == 0 || phrase.Modifier != DateModifier.None || _phrases[row - 1] is not { Form: PhraseForm.Calendar, Modifier: DateModifier.Since, HasYear: true } since || since.Unit < TimeUnit.Year || !SameSentence(since, phrase))
            return false;
        for (var i = since.End; i < phrase.First && i < since.End + ReachOfHabit && _tokens[i].Kind == TokenKind.Word; i++)
        {
            if (IsWord(i, "has") || IsWord(i, "have"))
                return true;
        }

        return false;
    }

    /// <summary>"due on the first day of each month; if it is not paid by the 5th": a day of every month.</summary>
    private bool IsOfEachMonth(int row, in TimePhrase phrase)
    {
        const int RowsBefore = 3;
        for (var other = row - 1; other >= 0 && other >= row - RowsBefore; other--)
        {
            if (_phrases[other] is { Form: PhraseForm.Set, Unit: TimeUnit.Month } set && SameSentence(set, phrase))
                return true;
        }

        return false;
    }

    /// <summary>"in the December gales of the year in which she turned six": the text says of which year, and not by a date.</summary>
    private bool IsOfUntoldYear(in TimePhrase phrase)
    {
        const int Reach = 4;
        if (_sentence < 0)
            return false;
        var end = _sentences[_sentence].EndToken;
        for (var i = phrase.End; i < phrase.End + Reach && i + 3 < end && _tokens[i].Kind == TokenKind.Word; i++)
        {
            if (IsWord(i, "of") && IsWord(i + 1, "the") && IsWord(i + 2, "year"))
                return IsWord(i + 3, "in") || IsWord(i + 3, "when") || IsWord(i + 3, "that") || IsWord(i + 3, "before") || IsWord(i + 3, "after") || _tokens.Is(i + 3, WordClass.Pronoun);
        }

        return false;
    }

    /// <summary>"Monday to Friday"</summary>
    private bool IsWeekdayRange(int row) => row + 1 < _phrases.Count && IsBareWeekday(_phrases[row]) && IsBareWeekday(_phrases[row + 1]) && JointOf(_phrases[row], _phrases[row + 1]) == Joint.Range;

    private static bool IsBareWeekday(in TimePhrase phrase) => phrase is { Form: PhraseForm.Calendar, Weekday: > 0, Day: 0, Month: 0, Nth: 0, Step: StepWord.None };

    /// <summary>"is open Monday to Friday", "that end on a Saturday or Sunday": weekdays of no certain week.</summary>
    private bool IsWeekdayOfAnyWeek(int row, in TimePhrase phrase)
    {
        if (!IsBareWeekday(phrase) || _sentence < 0)
            return false;
        if (phrase.First > 0 && (IsWord(phrase.First - 1, "a") || IsWord(phrase.First - 1, "any")))
            return true;
        if (row > 0 && IsBareWeekday(_phrases[row - 1]) && _items[row - 1] is { Origin: DateOrigin.Open } && JointOf(_phrases[row - 1], phrase) != Joint.None)
            return true;
        if (!IsWeekdayRange(row) || !(_habitSentence == _sentence || IsToldInPresent(phrase)))
            return false;
        _habitSentence = _sentence;
        return true;
    }

    /// <summary>"Its present licence expires on 30 September": of which year a term is, the story that was told before does not say.</summary>
    private bool IsTermOfToday(in TimePhrase phrase)
    {
        if (_sentence < 0)
            return false;
        for (var i = phrase.First - 1; i >= _sentences[_sentence].FirstToken && i > phrase.First - ReachOfHabit; i--)
        {
            if (IsWord(i, "present") || IsWord(i, "current") || IsWord(i, "currently"))
                return IsToldInPresent(phrase);
        }

        return false;
    }

    /// <summary>Whether a verb of the present tense leads to a phrase, in a sentence that tells nothing of the past or the future.</summary>
    private bool IsToldInPresent(in TimePhrase phrase)
    {
        const int Reach = 14;
        ref readonly var sentence = ref _sentences[_sentence];
        var end = Math.Min(sentence.EndToken, phrase.End + ReachOfHabit);
        for (var i = Math.Max(sentence.FirstToken, phrase.First - ReachOfHabit); i < end; i++)
        {
            if (_tokens.Is(i, WordClass.Auxiliary) && !IsWord(i, "be") && !IsWord(i, "can") && !IsWord(i, "may") && !IsWord(i, "is") && !IsWord(i, "are"))
                return false;
        }

        for (var i = phrase.First - 1; i >= sentence.FirstToken && i >= phrase.First - Reach; i--)
        {
            if (IsPast(i))
                return false;
            if (IsOneOf(RunningVerbs, i) || IsDeparture(i))
                return true;
        }

        return false;
    }
}
