using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Takes a date as the day of writing, or as the year of which the text is a review.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet Reviews = new("review", "report", "results", "accounts", "annual");

    /// <summary>The year of which the title says that the text is its review.</summary>
    private int _yearOfReview = int.MinValue;

    /// <summary>Takes a day that says of itself that the text was written on it.</summary>
    private void DateWriting(int row, in TimePhrase phrase, in CalendarUnit day)
    {
        if (phrase.HasYear && (IsDateline(phrase) || IsAddress(phrase)) || IsStamp(phrase))
            (_writing, _printsWriting) = (day, Writing.Report);
        else if (phrase.HasYear && IsSitting(phrase))
            (_writing, _printsWriting) = (day, Writing.Minutes);
        else if (IsLetterhead(phrase))
            (_writing, _printsWriting) = (day, Writing.Letter);
        else if (IsDeed(phrase))
            _writing = day;
        else if (IsEntryDate(phrase) || phrase is { Day: 0, Weekday: > 0 } && IsPostscript(phrase))
        {
            // An entry in which "yesterday" was said is a diary's, not a chronicle's: all that it tells has been.
            _isDiary = _speaksFromWriting;
            _writing = day;
            if (phrase.Day != 0)
                (_entry, _entryRow) = (day, row);
        }
    }

    /// <summary>"Annual review 2022": the title's year, which the report does not leave because one of its paragraphs begins with an earlier month.</summary>
    private void TitleReview(in CalendarUnit unit)
    {
        if (!_inHeading || _block != 0 || unit is not { Unit: TimeUnit.Year, Count: 1 })
            return;
        for (var i = _tokens.FirstOfBlock(0); i < _tokens.FirstOfBlock(1); i++)
        {
            if (Reviews.Contains(_tokens, i))
                _yearOfReview = unit.Year;
        }
    }
}
