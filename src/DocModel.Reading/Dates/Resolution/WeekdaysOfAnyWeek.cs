using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Weekdays of no certain week: "open Monday to Friday".</content>
internal sealed partial class PhraseResolver
{
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
}
