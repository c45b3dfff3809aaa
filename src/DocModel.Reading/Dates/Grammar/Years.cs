using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Years, decades and eras: "1975", "c. 44 BC", "the 1970s", "1914–18", "the '80s".</content>
internal sealed partial class PhraseScanner
{
    private int YearLed(int i)
    {
        if (i < _free || IsPartOfNumber(i))
            return 0;
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

    /// <summary>Numbers that the era at the end makes years: "499–449 BC", "between 490 and 480 BC", "480, 479 and 478 BC".</summary>
    private int YearsBeforeEra(int i)
    {
        if (LengthOf(i) > 4)
            return 0;
        var k = Separator(i + 1, out var comma);
        if (k < 0 || comma || !IsNumber(k) || LengthOf(k) > 4 || !TryEra(k + 1, out var before, out var end))
            return 0;
        if (LengthOf(i) < 3 && IsWord(i + 1, "and", "or") && !IsWord(i - 1, "between"))
            return 0;
        int first = ValueOf(i), second = ValueOf(k);
        if (first == 0 || second == 0)
            return 0;

        // "295/4 BC" is the year that began in 295 and ended in 294.
        if (before && IsMark(i + 1, '/') && LengthOf(k) < LengthOf(i))
        {
            var size = LengthOf(k) == 1 ? 10 : 100;
            second += first - (first % size);
        }

        // Years before the era count down: "490–80 BC" leaves out the hundred.
        if (before && second > first)
            return 0;
        var phrase = new TimePhrase
        {
            First = i,
            End = i + 1,
            Unit = TimeUnit.Year,
            Year = before ? 1 - first : first,
            Traits = PhraseTraits.HasYear | PhraseTraits.SharesTail,
        };
        Keep(ref phrase);
        phrase = new TimePhrase { First = k, End = end, Unit = TimeUnit.Year, Year = before ? 1 - second : second, Traits = PhraseTraits.HasYear };
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
        if (length == 2)
        {
            if (IsApostrophe(i - 1) && IsJoined(i))
            {
                phrase.First = i - 1;
                if (i - 1 < _free)
                    return 0;
            }
            else if (!IsDecadeContext(i))
                return 0;
            phrase.Traits |= PhraseTraits.ShortYear;
        }
        else if (TryEra(end, out var before, out var behind))
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

        if (j >= _free && (Is(j, WordClass.Part) || IsWord(j, "roaring", "swinging")))
            j--;
        if (j < _free || !IsWord(j, "the") || !(Is(j - 1, WordClass.Preposition) || Is(j - 2, WordClass.Preposition) || j == _begin) || IsWord(i + 1, "of"))
            return 0;
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
        if (value > 0 && TryEra(k + 1, out before, out end))
        {
            year = before ? 1 - value : value;
            return LengthOf(k) <= 4;
        }

        end = k + 1;
        year = value;
        if (LengthOf(k) == 3)
            traits |= PhraseTraits.EraOpen;
        return value is >= 1000 and < 3000 || (LengthOf(k) == 3 && value >= 100);
    }

    /// <summary>"BC", "B.C.", "BCE", "AD", "A.D.", "CE".</summary>
    private bool TryEra(int k, out bool before, out int end)
    {
        before = false;
        end = k;
        if (Is(k, WordClass.Era) && (_tokens[k].Is(TokenFlags.AllUpper) || IsJoined(k)))
        {
            before = NumberOf(k) == 1;
            end = k + 1;
            return true;
        }

        if (!IsCapitalized(k) || LengthOf(k) != 1 || !IsMark(k + 1, '.') || !IsCapitalized(k + 2) || LengthOf(k + 2) != 1 || !IsJoined(k + 2))
            return false;
        if (IsWord(k, "b") && IsWord(k + 2, "c"))
            before = true;
        else if (!(IsWord(k, "a") && IsWord(k + 2, "d")) && !(IsWord(k, "c") && IsWord(k + 2, "e")))
            return false;
        end = IsMark(k + 3, '.') ? k + 4 : k + 3;
        if (before && IsWord(end, "e") && IsCapitalized(end) && IsJoined(end))
            end += IsMark(end + 1, '.') ? 2 : 1;
        return true;
    }

    /// <summary>"AD 70", and the letters of "A.D. 70".</summary>
    private int EraLed(int i)
    {
        if (i < _free || !TryEra(i, out _, out var number) || !IsNumber(number) || !TryYear(i, out var year, out var traits, out var end))
            return 0;
        if (IsOrdinalSuffix(end))
            return 0;
        var phrase = new TimePhrase { First = i, End = end, Unit = TimeUnit.Year, Year = year, Traits = traits };
        Keep(ref phrase);
        var k = Separator(end, out var comma);
        if (k < 0 || comma || !IsNumber(k) || LengthOf(k) > 4 || year < 1 || ValueOf(k) <= year || Is(k + 1, WordClass.Counted))
            return end;
        phrase = new TimePhrase { First = k, End = k + 1, Unit = TimeUnit.Year, Year = ValueOf(k), Traits = PhraseTraits.HasYear };
        return Keep(ref phrase);
    }
}
