using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Days without year that the text has dated before, and days within a range that it has just told.</content>
internal sealed partial class PhraseResolver
{
    private const int DaysOfTable = 13 * 32;
    private const int Several = int.MinValue;

    /// <summary>For every day of the year, and as day 0 for every month, the row of the date that told it first, counted from 1, and <see cref="Several"/> where it was told of several
    /// years; made when it is first asked.</summary>
    private int[]? _toldDays;

    /// <summary>How many rows the table has taken in.</summary>
    private int _toldRows;

    /// <summary>"the conversation of 11 November": the row of the day that the text has dated before, when it has told of it in one year only; -1 for none.</summary>
    private int ToldBefore(int row, in TimePhrase phrase)
    {
        if (phrase.Unit != TimeUnit.Day || phrase.Month == 0 || phrase.Day is 0 or TimePhrase.LastDay || phrase.Nth != 0 || !IsOfNoun(phrase))
            return -1;
        TakeInRows(row);
        return Math.Max(_toldDays![(phrase.Month * 32) + phrase.Day], 0) - 1;
    }

    /// <summary>"had warned them on 2 August" in a report that has told of 14 August 2017 and of no other August: the row of that day, when the clause looks back and nobody says it now; -1 for none.</summary>
    private int MonthToldBefore(int row, in TimePhrase phrase)
    {
        if (_printsWriting != Writing.Report || phrase.Unit != TimeUnit.Day || phrase.Month == 0 || !IsPastPerfect(phrase, ReachOfClause) || IsReported(phrase))
            return -1;
        TakeInRows(row);
        return Math.Max(_toldDays![phrase.Month * 32], 0) - 1;
    }

    private void TakeInRows(int row)
    {
        _toldDays ??= new int[DaysOfTable];
        for (; _toldRows < row; _toldRows++)
        {
            if (_items[_toldRows].Value is not { Kind: EdtfKind.Date or EdtfKind.DateTime, Year: { } year, Month: >= 1 and <= 12 and var month } date)
                continue;
            Take(month * 32, year);
            if (date.Day is { } day)
                Take((month * 32) + day, year);
        }
    }

    private void Take(int place, long year)
    {
        ref var told = ref _toldDays![place];
        if (told == 0)
            told = _toldRows + 1;
        else if (told > 0 && _items[told - 1].Value?.Year != year)
            told = Several;
    }

    /// <summary>"the conversation of", "the meeting on": a noun that the text knows is dated, not what happens.</summary>
    private bool IsOfNoun(in TimePhrase phrase)
    {
        var of = phrase.First - 1;
        return of > 1 && IsWord(of, "of") && _tokens[of - 1].Kind == TokenKind.Word && !_tokens.Is(of - 1, Lead)
            && (_tokens.Is(of - 2, WordClass.Article | WordClass.Determiner) || of > 2 && _tokens[of - 2].Kind == TokenKind.Word && _tokens.Is(of - 3, WordClass.Article | WordClass.Determiner));
    }

    /// <summary>The year of a day, a month or a season that lies within the range told just before, or behind it rather than before it: "28 June – 5 July 1922 … on 3 July"; null where none or more than one does.</summary>
    private int? YearInRange(int row, TimePhrase phrase)
    {
        if (RangeBefore(row) is not var (begin, end) || end.Year - begin.Year > 1)
            return null;
        int? found = null;
        for (var year = begin.Year; year <= end.Year; year++)
        {
            if (phrase.Unit == TimeUnit.Day && phrase.Holiday == Holiday.None && phrase.Nth == 0 && phrase.Day != TimePhrase.LastDay && phrase.Day > Calendar.DaysInMonth(year, phrase.Month))
                continue;
            var unit = UnitIn(ref phrase, year);
            if (unit.FirstDay < begin.FirstDay || unit.LastDay > end.LastDay)
                continue;
            if (found is not null)
                return null;
            found = year;
        }

        // "from November 1901 to March 1902. In June they left": what neither fell within the range nor comes before it in the story lies behind it.
        if (found is null && begin.Year < end.Year && UnitIn(ref phrase, end.Year).FirstDay > end.LastDay && UnitIn(ref phrase, begin.Year).LastDay < begin.FirstDay
            && !IsPastPerfect(phrase, ReachOfClause) && !IsComparison(phrase))
            found = end.Year;
        return found;
    }

    /// <summary>"28 June – 5 July … on the 30th": the month within the range in which a day of the month lies; null where none or more than one does.</summary>
    private CalendarUnit? MonthInRange(int row, int day)
    {
        const int LongestRange = 24;
        if (RangeBefore(row) is not var (begin, end))
            return null;
        CalendarUnit? found = null;
        var last = (end.Year * 12) + end.Part - 1;
        for (var month = (begin.Year * 12) + begin.Part - 1; month <= last && last - month < LongestRange; month++)
        {
            var unit = CalendarUnit.OfMonth(month);
            if (day > Calendar.DaysInMonth(unit.Year, unit.Part))
                continue;
            var number = Calendar.ToNumber(unit.Year, unit.Part, day);
            if (number < begin.FirstDay || number > end.LastDay)
                continue;
            if (found is not null)
                return null;
            found = unit;
        }

        return found;
    }

    /// <summary>The months or days between which a range of this sentence or the last one runs, when it is the last date told; null for none.</summary>
    private (CalendarUnit Begin, CalendarUnit End)? RangeBefore(int row)
    {
        if (SeasonsBefore(row) is { } seasons)
            return seasons;
        if (_ranges.Count == 0 || _ranges[^1].Last != row - 1 || _sentence < 0)
            return null;
        var range = _ranges[^1];
        var sentence = _sentences.IndexAt(range.Span.Start);
        if (sentence < 0 || sentence < _sentence - 1 || _sentences[sentence].Block != _sentences[_sentence].Block)
            return null;
        return UnitOf(_items[range.First].Value) is { } begin && UnitOf(_items[range.Last].Value) is { } end && begin.FirstDay < end.LastDay ? (begin, end) : null;
    }

    /// <summary>"The autumn and winter of 2000–01 were wet: … between 1 September and 28 February": the months from the first of two seasons to the second.</summary>
    private (CalendarUnit Begin, CalendarUnit End)? SeasonsBefore(int row)
    {
        row -= LengthsBefore(row);
        if (row < 2 || _phrases[row - 1].Unit != TimeUnit.Season || _phrases[row - 2].Unit != TimeUnit.Season || JointOf(_phrases[row - 2], _phrases[row - 1]) != Joint.List || !IsSoonBehind(row)
            || _items[row - 2].Value is not { Year: > 0 and < 9999 and var begin } || _items[row - 1].Value is not { Year: > 0 and < 9999 and var end })
            return null;
        var first = new CalendarUnit(TimeUnit.Season, (int)begin, _phrases[row - 2].Season);
        var last = new CalendarUnit(TimeUnit.Season, (int)end, _phrases[row - 1].Season);
        return first.FirstDay < last.FirstDay ? (CalendarUnit.OfDay(first.FirstDay), CalendarUnit.OfDay(last.LastDay)) : null;
    }

    /// <summary>"In 1894/95 ice closed the harbour from mid-December to the end of February": of two years that are one winter or season, the months of the autumn
    /// belong to the first; null where the narrative has not just told of such a pair.</summary>
    private int? YearOfPair(int anchor, in TimePhrase phrase)
    {
        const int Autumn = 8;
        if (_ranges.Count == 0 || anchor < _ranges[^1].Last)
            return null;
        var range = _ranges[^1];
        if (_phrases[range.First] is not { Unit: TimeUnit.Year, HasYear: true } first || _phrases[range.Last] is not { Unit: TimeUnit.Year } last || last.Year != first.Year + 1 || first.Year < 1
            || !SameSentence(last, phrase) || _items[anchor].Value?.Year is not { } reached || reached < first.Year || reached > last.Year)
            return null;
        return MonthOf(phrase) >= Autumn ? first.Year : last.Year;
    }

    private static CalendarUnit? UnitOf(Edtf? value) => value is { Kind: EdtfKind.Date } date && CalendarUnit.Of(date) is { HasMonth: true } unit ? unit : null;
}
