using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Seasons that are counted, and days that are numbered: "two summers ago", "on the fourth day".</content>
internal sealed partial class PhraseResolver
{
    private const int Winter = 24;
    private const int March = 3;
    private const int October = 10;

    /// <summary>What begins on the day from which others are numbered.</summary>
    private static readonly WordSet Beginnings = new("began", "begun", "started", "opened", "left", "sailed", "landed", "broke", "arrived", "entered", "struck", "invested", "besieged", "set", "embarked", "departed", "met", "assembled", "launched", "lasted", "raged");

    /// <summary>What is held on some days and not on others, so that its fourth day may be any.</summary>
    private static readonly WordSet Sittings = new("trial", "hearing", "inquiry", "enquiry", "inquest", "match", "test", "case", "court", "examination", "examinations", "sale", "auction", "season", "term");

    /// <summary>The day that is the first of those numbered last, with the row that tells it and its block; -1 for none.</summary>
    private int _firstDay, _firstDayRow = -1, _firstDayBlock = -1;

    /// <summary>"two summers ago" is that of two years ago; a winter has the year in which it begins, so that two winters behind a summer is that of the next year.</summary>
    private void ResolveCountedSeasons(int row, in TimePhrase phrase)
    {
        var ofWriting = phrase.Has(PhraseTraits.FromWriting) && !IsToldSpeech(phrase);
        var from = phrase.Has(PhraseTraits.FromElsewhere) ? null : ofWriting ? _writing : _focus.LastOfStory;
        var isForward = phrase.Step == StepWord.Following;
        if (from is not { Unit: <= TimeUnit.Year } start || !TryFirstYear(start, phrase.Season, isForward, out var year))
        {
            SetOpen(row, phrase);
            return;
        }

        SetUnit(row, phrase, new CalendarUnit(TimeUnit.Season, year + (isForward ? phrase.Count : -phrase.Count), phrase.Season), ofWriting ? DateOrigin.DateOfWriting : DateOrigin.Resolved, ofWriting ? -1 : _focus.LastRowOfStory);
    }

    /// <summary>The year of the season from which the others are counted; none where the story stands too near to a winter to say which one is the first.</summary>
    private static bool TryFirstYear(in CalendarUnit start, int season, bool isForward, out int year)
    {
        year = start.Year;
        if (season != Winter || start.Unit == TimeUnit.Season && start.Part == Winter)
            return true;
        if (!start.HasMonth)
            return !isForward;
        if (isForward)
            year--;
        return isForward ? start.Part is >= March and < October : true;
    }

    /// <summary>"The siege began on 3 May. On the fourth day the wall fell": counted from a day on which something began, that day with them; open where no such day was told in the paragraph.</summary>
    private void ResolveNumberedDay(int row, in TimePhrase phrase)
    {
        var block = _sentence >= 0 ? _sentences[_sentence].Block : -1;
        if (_firstDayRow >= 0 && _firstDayBlock == block && _focus.DayRow >= 0 && _phrases[_focus.DayRow].Nth > 0 && _phrases[_focus.DayRow].Form == PhraseForm.Offset)
        {
            SetUnit(row, phrase, CalendarUnit.OfDay(_firstDay + phrase.Count), DateOrigin.Resolved, _firstDayRow);
            return;
        }

        if (_focus.Day is not { IsDay: true } day || _focus.DayRow < 0 || block < 0 || BlockOf(_focus.DayRow) != block || !Begins(_sentenceOf[_focus.DayRow]))
        {
            SetOpen(row, phrase);
            return;
        }

        // "lasted from 3 to 9 October": the first of these days.
        (_firstDay, _firstDayRow, _firstDayBlock) = (day.FirstDay, _focus.DayRow, block);
        if (_ranges.Count > 0 && _ranges[^1] is var range && range.Last == _focus.DayRow && _items[range.First].Value is { Kind: EdtfKind.Date, Year: >= -9999 and <= 9999 and var year, Month: { } month, Day: { } ofMonth })
            (_firstDay, _firstDayRow) = (new CalendarUnit(TimeUnit.Day, (int)year, month, ofMonth).FirstDay, range.First);
        SetUnit(row, phrase, CalendarUnit.OfDay(_firstDay + phrase.Count), DateOrigin.Resolved, _firstDayRow);
    }

    private bool Begins(int sentence)
    {
        const int Reach = 48;
        var begins = false;
        var first = _sentences[sentence].FirstToken;
        for (var i = first; i < Math.Min(_sentences[sentence].EndToken, first + Reach); i++)
        {
            if (Sittings.Contains(_tokens, i))
                return false;
            begins |= Beginnings.Contains(_tokens, i);
        }

        return begins;
    }
}
