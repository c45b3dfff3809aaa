namespace DocModel.Reading.Dates.Grammar;

/// <content>What recurs: "every Monday", "each year", "twice a week", "annually".</content>
internal sealed partial class PhraseScanner
{
    private int KeepSet(int first, int end, TimeUnit unit)
    {
        if (first < _free)
            return 0;
        var phrase = new TimePhrase { First = first, End = end, Form = PhraseForm.Set, Unit = unit, Count = 1 };
        return Keep(ref phrase);
    }

    private int RhythmLed(int i) => i < _free || IsWord(i, "annual") && IsCapitalized(i) ? 0 : KeepSet(i, i + 1, UnitOf(i));
}
