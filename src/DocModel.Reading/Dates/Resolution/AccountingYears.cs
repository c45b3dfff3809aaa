using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>The years of accounts: between which days each of them runs, and their quarters.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>"The financial year ran from 1 July to 30 June": two days that lie a year apart, less a day, behind a "year" that begins or ends there, are those of every year.</summary>
    private bool IsAccountingYear(int row, in TimePhrase phrase)
    {
        const int Reach = 8;
        if (phrase is not { Unit: TimeUnit.Day, Day: > 0 and < TimePhrase.LastDay, Month: > 0, HasYear: false, Step: StepWord.None, Weekday: 0 })
            return false;
        var first = row;
        if (!IsYearTo(row))
        {
            if (row == 0 || !IsYearTo(--first))
                return false;
        }

        for (var i = _phrases[first].First - 1; i >= 0 && i >= _phrases[first].First - Reach && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "year") || IsWord(i, "years"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a row and the next one are a range that ends on the day before the one on which it begins.</summary>
    private bool IsYearTo(int row)
    {
        if (row + 1 >= _phrases.Count)
            return false;
        ref readonly var first = ref _phrases[row];
        ref readonly var last = ref _phrases[row + 1];
        if (last is not { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, Day: > 0 and < TimePhrase.LastDay, Month: > 0, HasYear: false, Step: StepWord.None } || first is not { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, Day: > 0, Month: > 0, HasYear: false })
            return false;
        var before = first.Day > 1 ? last.Month == first.Month && last.Day == first.Day - 1
            : last.Month == (first.Month == 1 ? 12 : first.Month - 1) && last.Day >= Calendar.DaysInMonth(2001, last.Month);
        return before && JointOf(first, last) == Joint.Range;
    }

    /// <summary>"In Q3 2021 we earned as much as in all of 2020, and the final quarter was better": the row of an earlier quarter, of whose year a later one is; -1 for none.</summary>
    private int QuarterToldBefore(int row, in TimePhrase phrase)
    {
        const int Reach = 3;
        for (var told = row - 1; told >= 0 && told >= row - Reach; told--)
        {
            ref readonly var quarter = ref _phrases[told];
            if (quarter is { Form: PhraseForm.Calendar, Unit: TimeUnit.Quarter } && !quarter.Has(PhraseTraits.InParentheses))
                return quarter.Season < phrase.Season && _items[told].Value is { Year: >= -9999 and <= 9999 } ? told : -1;
        }

        return -1;
    }
}
