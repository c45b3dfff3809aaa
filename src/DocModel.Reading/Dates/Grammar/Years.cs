using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Years, decades and eras: "1975", "c. 44 BC", "the 1970s", "1914–18", "the '80s".</content>
internal sealed partial class PhraseScanner
{
    private int YearLed(int i)
    {
        if (i < _free)
            return 0;
        if (ThousandsBeforeEra(i) is > 0 and var old)
            return old;
        if (IsPartOfNumber(i))
            return 0;
        if (LengthOf(i) == 2 && IsWord(i - 1, "fy") && _tokens[i - 1].Is(TokenFlags.AllUpper) && i - 1 >= _free && EndsTime(i + 1))
        {
            var fiscal = new TimePhrase { First = i - 1, End = i + 1, Unit = TimeUnit.Year, Year = 2000 + ValueOf(i), Traits = PhraseTraits.HasYear };
            return Keep(ref fiscal);
        }

        var next = DecadeLed(i);
        if (next != 0)
            return next;
        next = YearsBeforeEra(i);
        if (next != 0)
            return next;
        if (LengthOf(i) == 2 && IsApostrophe(i - 1) && IsJoined(i))
            return ShortYear(i);
        if (!TryYear(i, out var year, out var traits, out var end))
            return 0;
        if (end == i + 1 && !IsBareYear(i, ref traits))
            return 0;
        var phrase = new TimePhrase { First = i, End = end, Unit = TimeUnit.Year, Year = year, Traits = traits };
        TakeYearWord(ref phrase);
        Keep(ref phrase);
        return Present(end) is > 0 and var present ? present : SecondYear(i, year, end);
    }

    /// <summary>"2013–present", "since 1990 to the present": the day of writing as the end of a range.</summary>
    private int Present(int end)
    {
        if (!IsDash(end) && !IsWord(end, "to"))
            return 0;
        var k = end + 1;
        var the = IsWord(k, "the");
        if (the)
            k++;
        if (!IsWord(k, "present", "now") || IsNounBehind(k + 1) && !IsWord(k + 1, "day"))
            return 0;
        var phrase = new TimePhrase
        {
            First = the ? k - 1 : k,
            End = IsWord(k + 1, "day") ? k + 2 : k + 1,
            Form = PhraseForm.Deictic,
            Unit = TimeUnit.Day,
            Traits = PhraseTraits.FromWriting,
        };
        return Keep(ref phrase);
    }

    /// <summary>The short end of a range of years: "1914–18".</summary>
    private int SecondYear(int i, int year, int end)
    {
        var k = end + 1;
        if (LengthOf(i) != 4 || end != i + 1 || !(IsDash(end) || IsMark(end, '/')) || !IsNumber(k) || LengthOf(k) > 2 || IsPartOfNumberBehind(k))
            return end;

        // "(1892 – 94)": with spaces around the dash only the parentheses say that the two belong together.
        if (!(IsJoined(end) && IsJoined(k)) && !(IsMark(i - 1, '(') && IsMark(k + 1, ')') && LengthOf(k) == 2))
            return end;
        var short1 = ValueOf(k);
        var size = LengthOf(k) == 1 ? 10 : 100;
        var second = year - (year % size) + short1;
        if (second <= year)
            second += size;
        if (second - year > 60)
            return end;
        var phrase = new TimePhrase { First = k, End = k + 1, Unit = TimeUnit.Year, Year = second, Traits = PhraseTraits.HasYear };
        return Keep(ref phrase);
    }

    private int ShortYear(int i)
    {
        var end = i + 1;
        var phrase = new TimePhrase { First = i - 1, Unit = TimeUnit.Year, Year = ValueOf(i), Traits = PhraseTraits.HasYear | PhraseTraits.ShortYear };
        if (i - 1 < _free)
            return 0;
        if (TakeDecadeEnding(ref end))
        {
            if (phrase.Year % 10 != 0)
                return 0;
            phrase.Unit = TimeUnit.Decade;
        }
        else if (IsIn(end) && IsJoined(end) && (_tokens[end].Kind == TokenKind.Word || IsApostrophe(end)))
            return 0;
        phrase.End = end;
        if (phrase.Unit == TimeUnit.Decade)
            TakeThe(ref phrase);
        return Keep(ref phrase);
    }

    private void TakeThe(ref TimePhrase phrase)
    {
        if (phrase.First - 1 >= _free && IsWord(phrase.First - 1, "the"))
            phrase.First--;
    }

    /// <summary>"the year 1945", "the years 1914".</summary>
    private void TakeYearWord(ref TimePhrase phrase)
    {
        var j = phrase.First - 1;
        if (j >= _free && IsWord(j, "year", "years"))
            phrase.First = j - 1 >= _free && IsWord(j - 1, "the") ? j - 1 : j;
        j = phrase.First - 1;
        if (j >= _free && (IsWord(j, "fiscal", "financial") || IsWord(j, "fy") && _tokens[j].Is(TokenFlags.AllUpper)))
            phrase.First = j - 1 >= _free && IsWord(j - 1, "the") ? j - 1 : j;
    }

    /// <summary>A year and its era, or four digits: "1989", "44 BC", "A.D. 70", "'89".</summary>
    private bool TryYear(int k, out int year, out PhraseTraits traits, out int end)
    {
        (year, traits, end) = (0, PhraseTraits.HasYear, k);
        if (IsApostrophe(k) && IsNumber(k + 1) && LengthOf(k + 1) == 2 && IsJoined(k + 1))
        {
            year = ValueOf(k + 1);
            traits |= PhraseTraits.ShortYear;
            end = k + 2;
            return true;
        }

        if (TryEra(k, out var before, out var behind) && IsNumber(behind))
        {
            // "AD 70" and "A.D. 70": the era stands in front; "BC 44" does so in old books.
            year = before ? 1 - ValueOf(behind) : ValueOf(behind);
            end = behind + 1;
            return LengthOf(behind) <= 4 && ValueOf(behind) > 0;
        }

        if (!IsNumber(k) || LengthOf(k) > 4)
            return false;
        var value = ValueOf(k);
        if (_lastYear < 100 && IsYearOfTwoDigits(k))
        {
            (year, end) = (_lastYear <= 0 ? 1 - value : value, k + 1);
            return true;
        }

        if (value > 0 && TryEra(k + 1, out before, out end))
        {
            year = before ? 1 - value : value;
            return LengthOf(k) <= 4;
        }

        end = k + 1;
        year = value;
        if (IsDeepYear(value))
        {
            // "from 3800 BC to around 3600"
            year = 1 - value;
            return true;
        }

        if (LengthOf(k) == 3)
            traits |= PhraseTraits.EraOpen;
        return value is >= 1000 and < 3000 || (LengthOf(k) == 3 && value >= 100);
    }
}
