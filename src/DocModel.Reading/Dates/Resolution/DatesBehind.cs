using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Seasons and holidays whose year the date behind them tells.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>"opened its summer offensive in June 1942": the year of the month behind a season that has this month.</summary>
    private int? SeasonOfNext(int row, in TimePhrase phrase)
    {
        if (phrase is not { Unit: TimeUnit.Season, Step: StepWord.None } || row + 1 >= _phrases.Count)
            return null;
        ref readonly var next = ref _phrases[row + 1];

        // "the winter timetable of 1869": the season is one of the year that its noun has.
        if (next is { Form: PhraseForm.Calendar, Unit: TimeUnit.Year, HasYear: true } && next.First - phrase.End == 2 && IsWord(next.First - 1, "of") && _tokens[phrase.End].Kind == TokenKind.Word && !next.Has(PhraseTraits.ShortYear | PhraseTraits.EraOpen))
            return next.Year;
        if (next is not { Form: PhraseForm.Calendar, Unit: TimeUnit.Month or TimeUnit.Day, Month: > 0, HasYear: true } || next.Has(PhraseTraits.ShortYear | PhraseTraits.EraOpen)
            || next.First - phrase.End > 10 || !SameSentence(phrase, next))
            return null;
        var behind = (next.Month - MonthOf(phrase) + 12) % 12;
        return behind > 2 ? null : next.Month < MonthOf(phrase) ? next.Year - 1 : next.Year;
    }

    /// <summary>"closed for Christmas at noon on 23 December 1913": the year of the whole day that stands a few words behind a holiday and beside it, and its row.</summary>
    private (int Row, int Year)? HolidayBesideNext(int row, in TimePhrase phrase)
    {
        const int Reach = 31;
        if (phrase.Holiday == Holiday.None)
            return null;
        for (var next = row + 1; next < _phrases.Count && next <= row + 2; next++)
        {
            ref readonly var day = ref _phrases[next];
            if (day.First - phrase.End > 10 || !SameSentence(phrase, day))
                return null;
            if (day is not { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, Month: > 0, Day: > 0, HasYear: true } || day.Has(PhraseTraits.ShortYear | PhraseTraits.Ambiguous) || day.Nth != 0
                || day.Day > Calendar.DaysInMonth(day.Year, day.Month))
                continue;
            var number = Calendar.ToNumber(day.Year, day.Month, day.Day);
            for (var year = day.Year - 1; year <= day.Year + 1; year++)
            {
                if (Math.Abs(Calendar.DayOf(phrase.Holiday, year) - number) <= Reach)
                    return (next, year);
            }
        }

        return null;
    }
}
