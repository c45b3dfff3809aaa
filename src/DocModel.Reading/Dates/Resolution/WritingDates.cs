using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Takes a date as the day of writing, or as the year of which the text is a review.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet Reviews = new("review", "report", "results", "accounts", "annual");

    /// <summary>The year of which the title says that the text is its review.</summary>
    private int _yearOfReview = int.MinValue;

    private int _rowOfReview = -1;

    /// <summary>Whether the text is a review of that year and of no other: "Annual review 2022", "Results for 2022".</summary>
    private bool _isReview;

    /// <summary>The year of the day or the month of which the title says that the text is a report.</summary>
    private int _yearOfReport = int.MinValue;

    /// <summary>Takes a day that says of itself that the text was written on it.</summary>
    /// <param name="moves">Whether the story comes to that day.</param>
    private void DateWriting(int row, in TimePhrase phrase, in CalendarUnit day, ref bool moves)
    {
        if (phrase.HasYear && (IsDateline(phrase) || IsAddress(phrase)) || IsStamp(phrase))
            (_writing, _printsWriting) = (day, Writing.Report);
        else if (phrase.HasYear && IsSitting(phrase))
            (_writing, _printsWriting) = (day, Writing.Minutes);
        else if (IsLetterhead(phrase))
            (_writing, _printsWriting) = (day, Writing.Letter);
        else if (IsDeed(phrase, out var isPaper))
        {
            _writing = day;
            moves &= !isPaper;
        }
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
    private void TitleReview(int row, in TimePhrase phrase, in CalendarUnit unit)
    {
        if (_block > 0)
        {
            // A section of another year makes it a review of several.
            _isReview &= unit.Year == _yearOfReview;
            return;
        }

        if (_inRange)
            _isReview = false;
        if (_inRange || unit.Unit > TimeUnit.Year || unit.Count > 1)
            return;
        for (var i = _tokens.FirstOfBlock(0); i < _tokens.FirstOfBlock(1); i++)
        {
            if (!Reviews.Contains(_tokens, i))
                continue;
            if (unit.Unit < TimeUnit.Year)
                _yearOfReport = unit.Year;
            else
                (_yearOfReview, _rowOfReview, _isReview) = (unit.Year, row, _isReview || IsBesideYear(i, phrase));
        }
    }

    /// <summary>"Review 2022", "2022 annual report", "Report for the year 2022", "Report of the trustees for 2022".</summary>
    private bool IsBesideYear(int word, in TimePhrase phrase)
    {
        const int Reach = 3;
        var (begin, end) = word < phrase.First ? (word + 1, phrase.First) : (phrase.End, word);
        if (word < phrase.First && IsWord(phrase.First - 1, "for"))
            return true;
        if (end - begin > Reach)
            return false;
        for (var i = begin; i < end; i++)
        {
            if (!(Reviews.Contains(_tokens, i) || IsWord(i, "of") || IsWord(i, "for") || IsWord(i, "the") || IsWord(i, "year") || _tokens[i].Kind == TokenKind.Mark))
                return false;
        }

        return true;
    }

    /// <summary>"compared with 118 in 2021" in the review of 2022, "was installed in 2017" in the report of what happened in May 2023: told by the way.</summary>
    private bool IsBesideReport(in TimePhrase phrase, in CalendarUnit unit, DateOrigin origin) =>
        origin == DateOrigin.Explicit && (_isReview ? unit.Year != _yearOfReview : unit.Year < _yearOfReport) && !OpensSentence(phrase);
}
