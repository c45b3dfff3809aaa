using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Seasons that are counted, and days that are numbered: "two summers ago", "on the fourth day".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>"two summers ago", "three winters later"; without a direction ("lasted three winters", "the hot springs") the words give no time.</summary>
    private int CountedSeasons(ref TimePhrase phrase)
    {
        if (!TryCount(phrase.First - 1, out phrase.First, out phrase.Count, out var half, out var isArticle) || half || isArticle || phrase.Count < 2 || !TakeShift(ref phrase))
            return 0;
        return Keep(ref phrase);
    }

    /// <summary>"On the fourth day the wall fell", "on the fourth day of the siege": a day counted from one that the text has told; "on the fourth day of the month" is none.</summary>
    private int NumberedDay(int i)
    {
        var the = i - 2;
        if (!Is(i - 1, WordClass.Ordinal) || the < _free || !IsWord(the, "the") || !IsWord(the - 1, "on") || NumberOf(i - 1) is not (>= 1 and <= 20 and var number) || IsPlural(i) || IsDash(i + 1) || IsWord(i + 1, "after", "before"))
            return 0;
        if (IsWord(i + 1, "of", "in") && (!IsWord(i + 1, "of") || !IsWord(i + 2, "the") || Is(i + 3, WordClass.TimeUnit | WordClass.Month | WordClass.Step | WordClass.Season | WordClass.Holiday) || IsNumber(i + 3)))
            return 0;
        var phrase = new TimePhrase { First = the, End = i + 1, Form = PhraseForm.Offset, Unit = TimeUnit.Day, Step = StepWord.Following, Count = number - 1, Nth = (sbyte)number };
        return Keep(ref phrase);
    }

    /// <summary>"On the fourth day the wall fell, and on the sixth the crew left": a later day, its noun left out.</summary>
    private int NumberedAgain(int i)
    {
        const int Reach = 64;
        if (_phrases.Count == 0 || _phrases[^1] is not { Form: PhraseForm.Offset, Nth: > 0 } last || !IsWord(i - 1, "the") || !IsWord(i - 2, "on") || i - 2 < _free || last.First < _begin || i - last.First > Reach
            || NumberOf(i) is not (<= 20 and var number) || number <= last.Nth || !EndsDay(i + 1))
            return 0;
        var phrase = last with { First = i - 1, End = i + 1, Count = number - 1, Nth = (sbyte)number, Traits = PhraseTraits.None, Modifier = DateModifier.None };
        return Keep(ref phrase);
    }
}
