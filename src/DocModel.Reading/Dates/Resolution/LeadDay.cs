using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <content>The day that a text names in its first paragraph as the one of which it tells.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>The first paragraph that is no heading, and the last heading that was come to; -1 for none.</summary>
    private int _leadBlock = -1;
    private int _headingBlock = -1;

    /// <summary>The one day of the first paragraph with its row; -1 where it has none, <see cref="SeveralDays"/> where it has more.</summary>
    private CalendarUnit _leadDay;
    private int _leadRow = -1;

    private const int SeveralDays = -2;

    private void KeepLead(int row, in TimePhrase phrase, in CalendarUnit day)
    {
        if (phrase is not { Form: PhraseForm.Calendar, HasYear: true } || _sentence < 0 || _sentences[_sentence].Block != _leadBlock)
            return;
        (_leadDay, _leadRow) = (day, _leadRow == -1 || _leadRow >= 0 && _leadDay == day ? row : SeveralDays);
    }

    /// <summary>
    /// "On 8 November 2023 the service was down. … Background … In 2021 … Timeline: 09:12 – …": behind a section of what was before, a new section's times of day are those of the day of which the
    /// text tells.
    /// </summary>
    private void ReturnToLead(in TimePhrase phrase)
    {
        if (_leadRow < 0 || phrase is not { Form: PhraseForm.Clock, Step: StepWord.None } || _leadBlock >= _headingBlock || _focus.Row is >= 0 and var told && BlockOf(told) >= _headingBlock)
            return;
        if (_focus.Day is { } day ? day.FirstDay < _leadDay.FirstDay : _focus.Unit is not { } unit || unit.FirstDay <= _leadDay.FirstDay)
            _focus.MoveTo(_leadDay, _leadRow, DateModifier.None);
    }
}
