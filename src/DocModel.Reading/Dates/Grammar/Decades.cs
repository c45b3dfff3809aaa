using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Decades: "the 1970s", "the '80s", "the roaring twenties", "the nineteen-eighties".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>"the 1970s", "1970's", "the 480s BC", "the 80s", "the 1800s".</summary>
    private int DecadeLed(int i)
    {
        var end = i + 1;
        var length = LengthOf(i);
        if (length is < 2 or > 4 || !TakeDecadeEnding(ref end))
            return 0;
        var first = ValueOf(i);
        var phrase = new TimePhrase { First = i, Year = first, Unit = TimeUnit.Decade, Traits = PhraseTraits.HasYear };
        if (first % 10 != 0)
            return 0;

        // "Vision 2030's goals" speaks of a year, "the 1930's" of ten.
        if (end == i + 3 && length == 4 && !IsWord(i - 1, "the") && !Is(i - 1, WordClass.Part) && !IsDash(i - 1))
            return 0;
        if (length == 2 && TryEra(end, out var before, out var behind))
        {
            // "the 480s BC", "the 40s BC"
            end = behind;
            phrase.Year = before ? -first - 8 : first;
        }
        else if (length == 2)
        {
            if (IsApostrophe(i - 1) && IsJoined(i))
            {
                phrase.First = i - 1;
                if (i - 1 < _free)
                    return 0;
            }
            else if (!IsDecadeContext(i) && !GoesOnWithDecade(i - 1))
                return 0;
            phrase.Traits |= PhraseTraits.ShortYear;
        }
        else if (TryEra(end, out before, out behind))
        {
            end = behind;
            phrase.Year = before ? -first - 8 : first;
        }
        else if (length == 3)
            phrase.Traits |= PhraseTraits.EraOpen;
        else if (first is < 1000 or >= 3000)
            return 0;
        if (length == 4 && first % 100 == 0 && first != 2000 && !IsDecadeBefore(i, first))
            phrase.Unit = TimeUnit.Century;
        phrase.End = end;
        TakeThe(ref phrase);
        return Keep(ref phrase);
    }

    /// <summary>"the 1890s and 1900s": beside the decade before it the first one of a century is a decade too.</summary>
    private bool IsDecadeBefore(int i, int first) => _phrases.Count > 0 && _phrases[^1] is { Unit: TimeUnit.Decade, HasYear: true } decade && decade.Year == first - 10
        && decade.End == _free && i - _free <= 3;

    /// <summary>"the twenties", "the roaring twenties", "the nineteen-eighties".</summary>
    private int DecadeWordLed(int i)
    {
        var j = i - 1;
        if (i < _free)
            return 0;
        if (j >= _free && IsDash(j))
            j--;
        var goesOn = GoesOnWithDecade(i - 1);
        var phrase = new TimePhrase
        {
            First = i,
            End = i + 1,
            Unit = TimeUnit.Decade,
            Year = NumberOf(i),
            Traits = PhraseTraits.HasYear | PhraseTraits.ShortYear,
        };
        if (j >= _free && IsWord(j, "nineteen", "eighteen"))
        {
            phrase.First = j;
            phrase.Year += NumberOf(j) * 100;
            phrase.Traits &= ~PhraseTraits.ShortYear;
            TakeThe(ref phrase);
            return Keep(ref phrase);
        }

        if (goesOn || IsWord(i, "noughties"))
        {
            if (IsWord(i, "noughties"))
                (phrase.Year, phrase.Traits) = (2000, PhraseTraits.HasYear);
            TakeThe(ref phrase);
            return Keep(ref phrase);
        }

        if (j >= _free && IsWord(j, "roaring", "swinging"))
            phrase.First = j;
        if (j >= _free && (Is(j, WordClass.Part) || IsWord(j, "roaring", "swinging")))
            j--;
        if (j < _free || !IsWord(j, "the") || !(Is(j - 1, WordClass.Preposition) || Is(j - 2, WordClass.Preposition) || j == _begin) || IsWord(i + 1, "of"))
            return 0;
        TakeThe(ref phrase);
        return Keep(ref phrase);
    }

    /// <summary>"the 1950s and 60s", "the late fifties and early sixties", "the 1950s–60s": the second of two decades.</summary>
    private bool GoesOnWithDecade(int before)
    {
        if (before < _free || _free <= _begin || _phrases.Count == 0 || _phrases[^1] is not { Unit: TimeUnit.Decade, HasYear: true } decade || decade.End != _free)
            return false;
        if (IsDash(before) && before > _free)
            before--;
        if (before > _free && Is(before, WordClass.Part))
            before--;
        return before == _free && (IsWord(before, "and", "or") || IsWord(before, "to") || IsDash(before) || IsMark(before, ',') || IsMark(before, '/'));
    }

    private bool TakeDecadeEnding(ref int end)
    {
        if (IsJoined(end) && IsWord(end, "s"))
            end++;
        else if (IsApostrophe(end) && IsJoined(end) && IsJoined(end + 1) && IsWord(end + 1, "s"))
            end += 2;
        else
            return false;
        return true;
    }
}
