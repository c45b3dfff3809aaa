using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Words that take up the time spoken of: "at the time", "during this period", "from the same date".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>"at the time", "at that time", "at the same time", "during this period".</summary>
    private int AnaphorLed(int i)
    {
        if (IsWord(i, "period") && i - 2 >= _free && IsWord(i - 1, "this", "that")
            && (IsWord(i - 2, "during", "throughout") || IsWord(i - 2, "in", "from")))
        {
            var period = new TimePhrase { First = i - 1, End = i + 1, Form = PhraseForm.Anaphor, Unit = TimeUnit.Decade };
            return Keep(ref period);
        }

        if (i >= _free && IsWord(i, "time") && IsWord(i + 1, "of") && IsWord(i + 2, "writing") && i - 1 >= _free && IsWord(i - 1, "the", "this"))
        {
            var writing = new TimePhrase { First = i - 1, End = i + 3, Form = PhraseForm.Deictic, Unit = TimeUnit.Day, Traits = PhraseTraits.FromWriting };
            return Keep(ref writing);
        }

        if (i >= _free && IsWord(i, "birthday"))
            return BirthdayLed(i);
        if (IsWord(i, "date"))
            return DateAgain(i);
        if (i < _free || !IsWord(i, "time") && !IsWord(i, "moment") || IsWord(i + 1, "of"))
            return 0;
        var j = i - 1;
        if (IsWord(j, "same"))
            j--;
        if (j < _free || !IsWord(j, "the", "that") || j - 1 < _free || !(IsWord(j - 1, "at", "by") || IsWord(j - 1, "around")))
            return 0;
        if (IsWord(j, "the") && IsIn(i + 1) && _tokens[i + 1].Kind == TokenKind.Word
            && !Is(i + 1, WordClass.Auxiliary | WordClass.Conjunction | WordClass.Preposition) && j == i - 1)
            return 0;
        if (IsWord(j - 1, "by") && j < i - 1)
            return 0;
        var phrase = new TimePhrase { First = j, End = i + 1, Form = PhraseForm.Anaphor };
        return Keep(ref phrase);
    }

    /// <summary>"before that date", "with effect from the same date": the one that was named last.</summary>
    private int DateAgain(int i)
    {
        var first = IsWord(i - 1, "same") && IsWord(i - 2, "the", "that") ? i - 2 : IsWord(i - 1, "that") ? i - 1 : -1;
        if (first < _free || IsWord(i + 1, "of") || !Is(first - 1, WordClass.Preposition | WordClass.Bound))
            return 0;
        var phrase = new TimePhrase { First = first, End = i + 1, Form = PhraseForm.Anaphor, Unit = TimeUnit.Day };
        return Keep(ref phrase);
    }
}
