using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>What years leave out: the century of "'71", the era of "490".</content>
internal sealed partial class PhraseResolver
{
    /// <summary>A year of two digits lies no further ahead of the story.</summary>
    private const int AheadOfStory = 45;

    /// <summary>
    /// Where a text tells neither when it was written nor of any other year, two digits in a date of digits are of this century below this, as .NET's calendars
    /// read them (<see cref="System.Globalization.Calendar.TwoDigitYearMax"/>, 2029).
    /// </summary>
    private const int FirstOfLastCentury = 30;

    /// <summary>The same for "the class of '07" and "the '10s": "'26" and "the 20s" are rather those that the last century spoke of.</summary>
    private const int FirstOfLastInWords = 20;

    /// <summary>The century of "'71" and the era of "490" from the narrative.</summary>
    private void CompleteYear(int row, ref TimePhrase phrase)
    {
        if (phrase is { Unit: TimeUnit.Decade, Year: < 100 } && phrase.Has(PhraseTraits.ShortYear) && _focus.Unit is { Year: <= 0 and > -200 })
        {
            // "Caesar fell in 44 BC … the wars of the 40s"
            phrase.Year = -phrase.Year - 8;
        }
        else if (phrase.Has(PhraseTraits.ShortYear) && phrase.Year < 100)
        {
            var near = _focus.Unit?.Year ?? _writing?.Year;
            var century = near is > 0 ? near.Value - (near.Value % 100) : phrase.Year < (phrase.Unit == TimeUnit.Day ? FirstOfLastCentury : FirstOfLastInWords) ? 2000 : 1900;
            var year = century + phrase.Year;

            // Without a focus the last such year before the day of writing is meant.
            if (_writing is { } writing && year > writing.Year + 5 && (_focus.Unit is null || year > writing.Year + 20))
                year -= 100;
            else if (_focus.Unit is { } focus && year < focus.Year - 60 && (_writing is null || year + 100 <= _writing.Value.Year))
                year += 100;
            else if (_focus.Unit is { Year: > 0 } later && year > later.Year + AheadOfStory)
                year -= 100;

            // "a copy of about 1740. In the '45 …": the last year named can be the nearer one.
            if (phrase.Unit == TimeUnit.Year && _focus.LastUnit is { Year: > 0 } named && _focus.Unit is { } main)
            {
                var other = named.Year - (named.Year % 100) + (year % 100);
                other = other < named.Year - 50 ? other + 100 : other;
                if (Math.Abs(other - named.Year) < Math.Abs(year - main.Year) && (_writing is null || other <= _writing.Value.Year))
                    year = other;
            }

            // "the nineties" in words are those of the last century where the text has told of times long before.
            if (phrase.Unit == TimeUnit.Decade && _tokens[phrase.First].Kind == TokenKind.Word && _focus.Unit is { Year: < 1700 } && !_tokens.Is(phrase.End - 1, WordClass.Cardinal) && _tokens[phrase.End - 1].Kind == TokenKind.Word)
                year = (_writing?.Year ?? 1999) is var today && 1900 + (year % 100) > today ? 1800 + (year % 100) : 1900 + (year % 100);

            // "the 40s" beside the 2000s, and "the 20s" beside the 1980s, are those that have been.
            if (phrase.Unit == TimeUnit.Decade && near is { } spoken && (spoken >= 2000 || year >= 2020) && year > spoken + 19)
                year -= 100;

            // "the twenties" are over: in the 2020s the word still means the 1920s.
            if (phrase.Unit == TimeUnit.Decade && near is { } last && year <= last && last - year < 10 && last >= 2000)
                year -= 100;
            phrase.Year = year;
        }
        else if (phrase.Unit >= TimeUnit.Century)
        {
            if (phrase.Has(PhraseTraits.EraOpen) && IsHundredBeforeEra(phrase))
                phrase.Year = 1 - phrase.Year - (phrase.Unit == TimeUnit.Century ? 100 : 1000);
        }
        else if (phrase.Has(PhraseTraits.EraOpen) && _focus.IsBeforeEra && !IsPastEra(row, phrase))
            phrase.Year = phrase.Unit == TimeUnit.Decade ? -phrase.Year - 8 : 1 - phrase.Year;
    }

    /// <summary>"In 516 BC … the last years of the sixth century", "After 1500 BC … until the eighth century": the century of the story or one that it goes on to, before our era as it is.</summary>
    /// <remarks>The first century may be either; from the fifteenth on it is the time in which the old is dug up.</remarks>
    private bool IsHundredBeforeEra(in TimePhrase phrase)
    {
        const int Ahead = 900;
        const int Renaissance = 1400;
        var size = phrase.Unit == TimeUnit.Century ? 100 : 1000;
        if (!_focus.IsBeforeEra || _focus.Unit is not { } focus || phrase.Year == 0)
            return false;
        var last = -phrase.Year;

        // The third millennium of our era is the one that has begun.
        if (phrase.Unit == TimeUnit.Millennium && phrase.Year >= 2000)
            return true;
        return (phrase.Unit == TimeUnit.Millennium || phrase.Year < Renaissance) && last >= focus.Year && (last - focus.Year < Ahead || size == 1000);
    }

    /// <summary>"… that of 12 BC. In 837 it came near the earth. In April 1066 …": a number that would leap back far beyond all that was told, and before a year of our
    /// era, is of our era too.</summary>
    private bool IsPastEra(int row, in TimePhrase phrase)
    {
        const int Leap = 300;
        const int Ahead = 4;
        if (_focus.Unit is not { } focus || focus.Year - (1 - phrase.Year) < Leap)
            return false;
        for (var next = row + 1; next < _phrases.Count && next <= row + Ahead; next++)
        {
            if (_phrases[next] is { Form: PhraseForm.Calendar, HasYear: true } later && !later.Has(PhraseTraits.EraOpen | PhraseTraits.ShortYear))
                return later.Year >= phrase.Year && later.Year - phrase.Year < 2 * Leap;
        }

        return false;
    }
}
