using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>"on her eightieth birthday", "by his 21st birthday".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>A birthday by its number, found by the word itself. <see cref="TimePhrase.Count"/> is the age.</summary>
    private int BirthdayLed(int i)
    {
        if (!TryAge(i - 1, out var age, out var first))
            return 0;
        if (first - 1 >= _free && IsOneOf(Owners, first - 1))
            first--;

        // "in celebration of his eightieth birthday" is no time at which something was.
        var lead = OwnerBegins(first) - 1;
        if (!Is(lead, WordClass.Bound | WordClass.About) && !IsWord(lead, "on", "from") && !(IsWord(lead, "of") && IsWord(lead - 1, "eve")))
            return 0;
        var phrase = new TimePhrase { First = first, End = i + 1, Form = PhraseForm.Birthday, Unit = TimeUnit.Day, Count = age };
        return Keep(ref phrase);
    }

    /// <summary>"Karl Moe's tenth birthday", "the king’s tenth birthday": where the name of the owner begins.</summary>
    private int OwnerBegins(int first)
    {
        const int LongestName = 3;
        if (!IsWord(first - 1, "s") || !IsApostrophe(first - 2))
            return first;
        var name = first - 3;
        while (name > first - 3 - LongestName && IsCapitalized(name) && IsCapitalized(name - 1))
            name--;
        return IsOneOf(Owners, name - 1) ? name - 1 : name;
    }

    private static readonly WordSet Owners = new("his", "her", "their", "my", "our", "your", "its", "the");

    /// <summary>"eightieth", "eighty-fifth", "85th".</summary>
    private bool TryAge(int j, out int age, out int first)
    {
        (age, first) = (0, j);
        if (j < _free)
            return false;
        if (IsOrdinalSuffix(j) && IsNumber(j - 1) && LengthOf(j - 1) <= 3)
        {
            first = j - 1;
            age = ValueOf(first);
        }
        else if (Is(j, WordClass.Ordinal))
        {
            age = NumberOf(j);
            if (age < 10 && j - 2 >= _free && IsDash(j - 1) && Is(j - 2, WordClass.Cardinal) && NumberOf(j - 2) is >= 20 and < 100 and var tens && tens % 10 == 0)
            {
                age += tens;
                first = j - 2;
            }
        }

        return age is > 0 and < 130 && first >= _free;
    }
}
