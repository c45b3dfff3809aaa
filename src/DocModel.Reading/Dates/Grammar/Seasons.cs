using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Seasons, quarters and halves of a year: "the winter of 1941–42", "Q3 2010", "the second half of 1942".</content>
internal sealed partial class PhraseScanner
{
    private const byte FirstQuarter = 33;
    private const byte FirstHalf = 40;

    /// <summary>The <see cref="TimePhrase.Count"/> of a summer over the turn of a year: its months.</summary>
    internal const int SouthernSummer = 3;

    private int SeasonLed(int i)
    {
        if (i < _free)
            return 0;
        var phrase = new TimePhrase { First = i, End = i + 1, Unit = TimeUnit.Season, Season = (byte)NumberOf(i) };
        if (_tokens.Entry(i).Unit == Lexicon.PluralDay)
            return CountedSeasons(ref phrase);
        if (TryYearBehind(i + 1, out phrase.Year, out phrase.Traits, ref phrase.End, false))
        {
            if (phrase.First - 1 >= _free && IsWord(phrase.First - 1, "the"))
                phrase.First--;
            TakeWinterEnd(ref phrase);
            return Keep(ref phrase);
        }

        if (IsWord(i, "midsummer", "midwinter") && IsWord(i + 1, "day"))
            return 0;

        // "the Summer Festival", "the Winter Palace", "Summer Street"
        if (IsCapitalized(i) && IsCapitalized(i + 1) && (IsWord(i + 1, "festival", "palace") || IsWord(i + 1, "school", "house") || IsWord(i + 1, "garden", "gardens") || IsWord(i + 1, "street", "road") || IsWord(i + 1, "lane", "hill")))
            return 0;
        if (TryEvery(i, out var every, out var years))
            return KeepSet(every, i + 1, TimeUnit.Year, years);
        if (!IsSeason(i))
            return 0;
        if (TakeYearOf(ref phrase))
            TakeThe(ref phrase);
        else
            TakeStep(ref phrase);
        return Keep(ref phrase);
    }

    /// <summary>"the winter of 1941–42" is one season, and so is "the summer of 1912–13" in the south, where it lies in the months of the northern winter.</summary>
    private void TakeWinterEnd(ref TimePhrase phrase)
    {
        var k = phrase.End;
        if (phrase.Season is not (22 or 24) || !(IsDash(k) || IsMark(k, '/')) || !IsJoined(k) || !IsJoined(k + 1))
            return;
        var next = ValueOf(k + 1);
        var written = ValueOf(k - 1);
        var before = phrase.Has(PhraseTraits.EraOpen) || TryEra(k + 2, out var isBefore, out _) && isBefore;
        if (next == written + 1 || next == (written + 1) % 100)
            phrase.End = k + 2;
        if (phrase.Season == 22)
        {
            if (phrase.End == k + 2)
                phrase.Count = SouthernSummer;
            return;
        }

        if (phrase.End == k + 2)
            return;
        if (before && next > 0 && (next == written - 1 || next == (written - 1) % 10 || next == (written - 1) % 100))
        {
            phrase.End = k + 2;
            if (TryEra(phrase.End, out _, out var end))
            {
                phrase.End = end;
                phrase.Year = 1 - written;
                phrase.Traits &= ~PhraseTraits.EraOpen;
            }
        }
    }

    /// <summary>"Q1 2010", "H2 of 2015": the digit is the number that the scanner came by.</summary>
    private int QuarterDigit(int i)
    {
        var letter = i - 1;
        if (LengthOf(i) == 1 && IsWord(i + 1, "q", "h"))
            return QuarterFirst(i);
        if (letter < _free - 1 || LengthOf(i) != 1 || !IsJoined(i) || !IsCapitalized(letter) || LengthOf(letter) != 1)
            return 0;
        var value = ValueOf(i);
        var quarter = IsWord(letter, "q");
        if (!(quarter && value is >= 1 and <= 4) && !(IsWord(letter, "h") && value is 1 or 2))
            return 0;
        var phrase = new TimePhrase
        {
            First = letter,
            End = i + 1,
            Unit = quarter ? TimeUnit.Quarter : TimeUnit.Half,
            Season = (byte)((quarter ? FirstQuarter : FirstHalf) + value - 1),
        };
        var dated = TryYearBehind(IsMark(i + 1, '/') && IsNumber(i + 2) && LengthOf(i + 2) == 4 ? i + 2 : i + 1, out phrase.Year, out phrase.Traits, ref phrase.End, false);
        if (!dated && letter == _free && letter > _begin && _phrases.Count > 0 && _phrases[^1] is { Unit: TimeUnit.Year, Form: PhraseForm.Calendar, HasYear: true, Modifier: DateModifier.None } year
            && year.End == letter)
        {
            // "2020 Q3"
            _phrases[^1] = phrase with { First = year.First, Year = year.Year, Traits = year.Traits };
            return _free = phrase.End;
        }

        if (letter < _free)
            return 0;
        if (!dated && IsJoined(letter) && IsNumber(letter - 1) && letter - 1 >= _free && LengthOf(letter - 1) == 4 && ValueOf(letter - 1) is >= 1000 and < 3000)
        {
            // "2020Q3"
            phrase.First = letter - 1;
            phrase.Year = ValueOf(letter - 1);
            phrase.Traits = PhraseTraits.HasYear;
            return Keep(ref phrase);
        }

        return dated || (quarter && (!IsJoined(i + 1) || _tokens[i + 1].Kind == TokenKind.Mark && !IsDash(i + 1) && !IsMark(i + 1, '/'))) ? Keep(ref phrase) : 0;
    }

    /// <summary>"3Q20", "1H2021".</summary>
    private int QuarterFirst(int i)
    {
        var value = ValueOf(i);
        var quarter = IsWord(i + 1, "q");
        if (i < _free || !IsJoined(i + 1) || !IsCapitalized(i + 1) || !IsNumber(i + 2) || !IsJoined(i + 2) || LengthOf(i + 2) is not (2 or 4) || value < 1 || value > (quarter ? 4 : 2))
            return 0;
        var phrase = new TimePhrase
        {
            First = i,
            End = i + 3,
            Unit = quarter ? TimeUnit.Quarter : TimeUnit.Half,
            Season = (byte)((quarter ? FirstQuarter : FirstHalf) + value - 1),
            Year = LengthOf(i + 2) == 2 ? 2000 + ValueOf(i + 2) : ValueOf(i + 2),
            Traits = PhraseTraits.HasYear,
        };
        return Keep(ref phrase);
    }

    /// <summary>"the first quarter of 2010", "the second half of 1942", "the third quarter".</summary>
    private int QuarterLed(int i)
    {
        var which = i - 1;
        if (which < _free)
            return 0;
        var quarter = IsWord(i, "quarter", "quarters");
        var number = Is(which, WordClass.Ordinal) ? NumberOf(which) : IsWord(which, "last", "final") || IsWord(which, "latter") ? (quarter ? 4 : 2) : 0;
        if (number < 1 || number > (quarter ? 4 : 2))
            return 0;
        var phrase = new TimePhrase
        {
            First = which,
            End = i + 1,
            Unit = quarter ? TimeUnit.Quarter : TimeUnit.Half,
            Season = (byte)((quarter ? FirstQuarter : FirstHalf) + number - 1),
        };
        var joint = which - 1;
        if (IsPlural(i) && joint - 1 >= _free && (IsWord(joint, "and", "or") || IsWord(joint, "to")) && Is(joint - 1, WordClass.Ordinal) && NumberOf(joint - 1) < number)
        {
            // "the second and third quarters of 2011"
            var earlier = phrase with { First = joint - 1, End = joint, Season = (byte)(FirstQuarter + NumberOf(joint - 1) - 1) };
            if (TryYearBehind(i + 1, out earlier.Year, out earlier.Traits, ref phrase.End, false))
            {
                earlier.Traits |= PhraseTraits.SharesTail;
                TakeThe(ref earlier);
                Keep(ref earlier);
            }
        }

        TakeThe(ref phrase);
        if (TryYearBehind(i + 1, out phrase.Year, out phrase.Traits, ref phrase.End, false) && !TakeDecadeEnding(ref phrase.End))
            return Keep(ref phrase);
        phrase.End = i + 1;
        phrase.Traits = PhraseTraits.None;
        if (TakeYearOf(ref phrase))
            return Keep(ref phrase);
        if (IsWord(i + 1, "of") || IsRow(i + 1) || phrase.First == which || !(quarter && IsWord(phrase.First - 1, "in", "for") || IsBehindQuarter(phrase, IsWord(which, "last"))))
            return 0;
        return Keep(ref phrase);
    }

    /// <summary>"In the first quarter sales fell. The second quarter was better": a quarter behind another, a half behind another.</summary>
    /// <param name="last">Whether "last" names it, which is that of the year only where the year has come to its second at least: behind the first it is the one before.</param>
    private bool IsBehindQuarter(in TimePhrase phrase, bool last)
    {
        const int Reach = 3;
        for (var row = _phrases.Count - 1; row >= 0 && row >= _phrases.Count - Reach; row--)
        {
            if (_phrases[row] is { Form: PhraseForm.Calendar, Season: > 0 } told && told.Unit == phrase.Unit)
                return !last || told.Season > FirstQuarter && told.Season != FirstHalf;
        }

        return false;
    }

    /// <summary>"for the second quarter in a row": counts those on end, not those of a year.</summary>
    private bool IsRow(int k) => IsWord(k, "running") || IsWord(k, "in") && (IsWord(k + 1, "a") && IsWord(k + 2, "row") || IsWord(k + 1, "succession"));

    /// <summary>"the first three months of 1942" is its first quarter, "the last six months" of a year its second half.</summary>
    private int MonthsOfYear(int i, int count, int months)
    {
        var which = count - 1;
        if (which < _free || !IsWord(i + 1, "of"))
            return 0;
        var last = IsWord(which, "last") || IsWord(which, "final", "closing");
        if (!last && !IsWord(which, "first", "opening"))
            return 0;
        var phrase = new TimePhrase { First = which, End = i + 1, Unit = months == 3 ? TimeUnit.Quarter : TimeUnit.Half };
        phrase.Season = (byte)(months == 3 ? FirstQuarter + (last ? 3 : 0) : FirstHalf + (last ? 1 : 0));
        if (!TryYearBehind(i + 1, out phrase.Year, out phrase.Traits, ref phrase.End, false) && !TakeYearOf(ref phrase))
            return 0;
        TakeThe(ref phrase);
        return Keep(ref phrase);
    }
}
