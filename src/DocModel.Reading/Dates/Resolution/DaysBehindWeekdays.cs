using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Days that stand behind the weekday that they are: "The Thursday must be 2 February".</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet Equations = new("must", "be", "was", "is", "have", "been", "would", "will", "can", "could", "only", "then", "therefore", "thus", "on", "fell", "falls", "the", "probably", "surely", "certainly");

    /// <summary>"The Thursday must be 2 February", "the last Saturday of the season, 29 April 1972": whether the day that a weekday is stands behind it.</summary>
    private bool IsDayBehindWeekday(int row)
    {
        const int Reach = 6;
        if (row + 1 >= _phrases.Count || _phrases[row] is not { Form: PhraseForm.Calendar, Weekday: > 0, Day: 0, Month: 0 } weekday
            || _phrases[row + 1] is not { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, Month: > 0, Day: > 0, Weekday: 0, Step: StepWord.None, Holiday: Holiday.None } day
            || day.First - weekday.End is < 1 or > Reach || day.Has(PhraseTraits.Ambiguous | PhraseTraits.Impossible | PhraseTraits.ShortYear | PhraseTraits.EraOpen) || weekday.Has(PhraseTraits.FromElsewhere) || !SameSentence(weekday, day))
            return false;

        // Between commas the day has its year and must be such a weekday; of an equation that is what it says.
        if (_tokens.IsMark(day.First - 1, ','))
            return day.HasYear && day.First - weekday.End > 1 && day.Day <= Calendar.DaysInMonth(day.Year, day.Month) && FallsOn(day with { Weekday = weekday.Weekday }, day.Year) && !HasVerb(weekday.End, day.First - 1);
        for (var i = weekday.End; i < day.First; i++)
        {
            if (!Equations.Contains(_tokens, i))
                return false;
        }

        return _tokens.Is(weekday.End, WordClass.Auxiliary) || IsWord(weekday.End, "fell") || IsWord(weekday.End, "falls");
    }

    /// <summary>Gives the day behind a weekday that weekday, so that its year follows from it, and what disagrees is told.</summary>
    private bool TakeDayBehindWeekday(int row)
    {
        if (!IsDayBehindWeekday(row))
            return false;
        _phrases[row + 1] = _phrases[row + 1] with { Weekday = _phrases[row].Weekday };
        return true;
    }

    private bool HasVerb(int begin, int end)
    {
        for (var i = begin; i < end; i++)
        {
            if (IsPast(i) || _tokens.Is(i, WordClass.Auxiliary))
                return true;
        }

        return false;
    }
}
