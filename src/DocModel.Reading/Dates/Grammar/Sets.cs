using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>What recurs: "every Monday", "each year", "twice a week", "annually".</content>
internal sealed partial class PhraseScanner
{
    private int KeepSet(int first, int end, TimeUnit unit, int count = 1)
    {
        if (first < _free)
            return 0;
        var phrase = new TimePhrase { First = first, End = end, Form = PhraseForm.Set, Unit = unit, Count = count };
        return Keep(ref phrase);
    }

    /// <summary>Where a set begins that says how often: "twice a week", "three times per year".</summary>
    private int Times(int article)
    {
        var j = article - 1;
        if (j >= _free && IsWord(j, "once", "twice"))
            return j;
        return j - 1 >= _free && IsWord(j, "times") && (IsNumber(j - 1) || Is(j - 1, WordClass.Cardinal | WordClass.Vague)) ? j - 1 : article;
    }

    /// <summary>"every other Friday", "every second Sunday": 2 and where the set begins; 1 for "every Friday".</summary>
    private bool TryEvery(int i, out int first, out int count)
    {
        (first, count) = (i - 1, 1);
        if (IsWord(i - 1, "every", "each"))
            return true;
        (first, count) = (i - 2, 2);
        return IsWord(i - 1, "other", "second") && IsWord(i - 2, "every");
    }

    /// <summary>"four mornings a week", "one treatment a year": a counted noun before the unit.</summary>
    private bool IsCountedNoun(int i) => IsNounBehind(i) && (IsNumber(i - 1) || Is(i - 1, WordClass.Cardinal)) && !Is(i, WordClass.TimeUnit | WordClass.Shift);

    /// <summary>"31 March each year", "in May of every year", "every 5 November".</summary>
    private bool IsEachYear(in TimePhrase phrase, out int first, out int end)
    {
        (first, end) = (phrase.First, phrase.End);
        var k = IsWord(end, "of", "in") ? end + 1 : end;
        if (IsWord(k, "each", "every") && IsWord(k + 1, "year"))
        {
            end = k + 2;
            return true;
        }

        if (phrase.First - 1 < _free || !IsWord(phrase.First - 1, "each", "every"))
            return false;
        first--;
        return true;
    }

    private int RhythmLed(int i) => i < _free || IsWord(i, "annual") && IsCapitalized(i) ? 0 : KeepSet(i, i + 1, UnitOf(i));

    /// <summary>"had earned three thousand a year before the war": so much a year, unless it was sold "for three thousand a year before the war".</summary>
    /// <param name="amount">The token before the article.</param>
    /// <param name="shift">The token behind the unit.</param>
    private bool IsRateBefore(int amount, int shift)
    {
        const int LongestAmount = 5;
        if (!IsWord(shift, "before", "after") || !IsWord(shift + 1, "the", "that") && !IsWord(shift + 1, "his", "her"))
            return false;
        var j = amount;
        while (j >= _free && amount - j < LongestAmount && (IsNumber(j) || Is(j, WordClass.Cardinal | WordClass.Counted) || IsCountedNoun(j) || IsWord(j, "hundred", "thousand") || IsWord(j, "million", "pounds") || IsWord(j, "dollars", "francs") || IsMark(j, ',') && IsNumber(j + 1) || IsMark(j, '$') || IsMark(j, '£') || IsMark(j, '€')))
            j--;
        return j < amount && !IsWord(j, "for", "at") && !IsWord(j, "to", "by");
    }
}
