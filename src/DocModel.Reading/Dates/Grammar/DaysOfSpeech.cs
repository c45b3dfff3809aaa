using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Days seen from the day of writing: "yesterday", "the day after tomorrow", "tomorrow morning".</content>
internal sealed partial class PhraseScanner
{
    private int DeicticLed(int i)
    {
        if (i < _free)
            return 0;
        var phrase = new TimePhrase { First = i, End = i + 1, Form = PhraseForm.Deictic, Unit = TimeUnit.Day, Count = NumberOf(i), Traits = PhraseTraits.FromWriting };
        if (_tokens.Entry(i).Unit == 1)
            phrase.Traits |= PhraseTraits.PartOfDay;
        if (IsWord(i - 1, "before", "after") && i - 1 >= _free && (IsWord(i, "yesterday") && IsWord(i - 1, "before") || IsWord(i, "tomorrow") && IsWord(i - 1, "after")))
        {
            phrase.Count *= 2;
            phrase.First = i - 1;
            if (phrase.First - 2 >= _free && IsWord(phrase.First - 1, "day") && IsWord(phrase.First - 2, "the"))
                phrase.First -= 2;
        }

        if (TakeWeekOn(ref phrase))
            return Keep(ref phrase);
        if (Is(phrase.End, WordClass.DayPart))
        {
            phrase.End++;
            phrase.Traits |= PhraseTraits.PartOfDay;
        }

        return Keep(ref phrase);
    }

    /// <summary>"tomorrow week", "Monday week", "this day fortnight": the day a week further on.</summary>
    private bool TakeWeekOn(ref TimePhrase phrase)
    {
        var k = phrase.End;
        if (!IsWord(k, "week", "fortnight") || !IsEnding(k + 1))
            return false;
        phrase.Beyond = IsWord(k, "week") ? 7 : 14;
        if (phrase.Count < 0)
            phrase.Beyond = -phrase.Beyond;
        phrase.BeyondUnit = TimeUnit.Day;
        phrase.End = k + 1;
        return true;
    }

    /// <summary>Whether no noun follows to which the word before would belong: a mark, the end, a function word.</summary>
    private bool IsEnding(int k) => !IsIn(k) || _tokens[k].Kind == TokenKind.Mark && !IsDash(k) && !IsApostrophe(k)
        || Is(k, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun);
}
