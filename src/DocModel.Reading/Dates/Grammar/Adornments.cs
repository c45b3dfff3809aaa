using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>The words before a date that shift it or pick a part of it.</content>
internal sealed partial class PhraseScanner
{
    private static readonly WordSet PartNouns = new("part", "parts", "days", "weeks", "months", "years", "decades", "portion", "stages");

    private static readonly WordSet Denials = new("not", "never", "no", "nobody", "nothing", "none", "cannot");

    /// <summary>How many words before "until" a "not" may stand that denies its clause.</summary>
    private const int LongestDenial = 12;

    private void Adorn(ref TimePhrase phrase)
    {
        if (phrase.Form is PhraseForm.Duration or PhraseForm.Set)
            return;
        TakePart(ref phrase);
        if (phrase.Modifier != DateModifier.None)
        {
            TakeArticle(ref phrase);
            BoundAtPart(ref phrase);
        }

        if (phrase.Day != 0 && phrase.Unit == TimeUnit.Day)
            TakeArticle(ref phrase);
        if (phrase.Modifier == DateModifier.None)
            TakeAbout(ref phrase);
        if (phrase.Modifier == DateModifier.None)
            TakeBound(ref phrase);
    }

    /// <summary>"early 1942", "the late 1960s", "early in the spring", "the end of July", "the latter part of the year".</summary>
    private void TakePart(ref TimePhrase phrase)
    {
        var j = phrase.First - 1;
        if (j >= _free && IsDash(j) && IsJoined(phrase.First) && IsJoined(j))
            j--;
        if (j < _free)
            return;
        if (Is(j, WordClass.Part) && !IsPartNoun(j))
        {
            // "middle" and "early" stand before the unit itself.
            phrase.Modifier = (DateModifier)NumberOf(j);
            phrase.First = j;
            return;
        }

        if (IsWord(j, "the") && j - 1 >= _free && IsWord(j - 1, "early", "late") && phrase.Form == PhraseForm.Step)
        {
            phrase.Modifier = (DateModifier)NumberOf(j - 1);
            phrase.First = j - 1;
            return;
        }

        var of = IsWord(j, "the", "this") || IsWord(j, "that") ? j - 1 : j;
        if (of < _free)
            return;
        if ((IsWord(of, "in") || IsWord(of, "on") && phrase.Unit == TimeUnit.Day) && of - 1 >= _free && IsWord(of - 1, "early", "late"))
        {
            phrase.Modifier = (DateModifier)NumberOf(of - 1);
            phrase.First = of - 1;
        }
        else if (IsWord(of, "of"))
        {
            TakePartNoun(ref phrase, of);
        }
    }

    private void TakePartNoun(ref TimePhrase phrase, int of)
    {
        var noun = of - 1;
        if (noun < _free)
            return;
        if (Is(noun, WordClass.Part) && IsPartNoun(noun))
        {
            var modifier = (DateModifier)NumberOf(noun);
            if (noun - 1 >= _free && IsWord(noun - 1, "very", "early"))
                noun--;
            SetPart(ref phrase, noun, modifier);
            return;
        }

        if (IsWord(noun, "decade") && phrase is { Unit: TimeUnit.Century, Form: PhraseForm.Calendar, Year: >= 0 } && noun - 1 >= _free)
        {
            // "the second decade of the 20th century" is the 1910s.
            var ten = Is(noun - 1, WordClass.Ordinal) ? NumberOf(noun - 1) : IsFirstOrLast(noun - 1) && !IsWord(noun - 1, "early", "late") ? 10 : 0;
            if (ten is >= 1 and <= 10)
                (phrase.Unit, phrase.Year, phrase.First) = (TimeUnit.Decade, phrase.Year + (10 * (ten - 1)), IsWord(noun - 2, "the") && noun - 2 >= _free ? noun - 2 : noun - 1);
            return;
        }

        if (IsWord(noun, "last") && IsWord(noun - 1, "the") && noun - 1 >= _free && !IsApostrophe(phrase.End) && SetEndDay(ref phrase, first: false))
        {
            phrase.First = noun;
            return;
        }

        if (TakeQuarterOfCentury(ref phrase, noun))
            return;
        if (IsWord(noun, "half") || IsWord(noun, "quarter", "third") && phrase.Unit >= TimeUnit.Decade || IsOneOf(PartNouns, noun) || IsWord(noun, "week") && phrase.Unit == TimeUnit.Month || IsWord(noun, "day", "hours"))
        {
            var which = noun - 1;
            if (which > _free && IsPlural(noun) && (IsNumber(which) || Is(which, WordClass.Cardinal) || IsWord(which, "few")))
                which--;
            if (which < _free)
                return;
            if (IsWord(noun, "day") && IsWord(which, "first", "last") && SetEndDay(ref phrase, IsWord(which, "first")))
                phrase.First = which;
            else if (IsWord(which, "first", "early") || IsWord(which, "opening"))
                SetPart(ref phrase, which, DateModifier.Early);
            else if (IsWord(which, "second") && IsWord(noun, "half"))
                SetPart(ref phrase, which, DateModifier.Late);
            else if (IsWord(which, "last", "latter") || IsWord(which, "final", "later") || IsWord(which, "late", "closing") || IsWord(noun, "week") && IsWord(which, "fourth") || IsWord(noun, "days") && IsWord(which, "dying"))
                SetPart(ref phrase, which, DateModifier.Late);
            else if (IsWord(which, "middle") || IsWord(noun, "week") && IsWord(which, "second", "third"))
                SetPart(ref phrase, which, DateModifier.Mid);
        }
        else if (IsWord(noun, "turn") && (phrase.Unit is TimeUnit.Century or TimeUnit.Year or TimeUnit.Millennium || phrase is { Unit: TimeUnit.Decade, Form: PhraseForm.Calendar }))
        {
            // The turn of the 20th century is about 1900, where it begins, as that of the 1980s is about 1980.
            if (phrase.Unit != TimeUnit.Year && phrase.Form == PhraseForm.Calendar)
                phrase.Unit = TimeUnit.Year;
            else if (phrase.Unit != TimeUnit.Year)
                phrase.Traits |= PhraseTraits.Turn;
            SetPart(ref phrase, noun, DateModifier.About);
        }
        else if (IsWord(noun, "eve") && phrase.Form == PhraseForm.Calendar && !(phrase.Unit == TimeUnit.Year && IsWord(of + 1, "the")))
            SetPart(ref phrase, noun, DateModifier.Before);
        else if ((IsWord(noun, "remainder", "rest")) && phrase.Form == PhraseForm.Step)
            SetPart(ref phrase, noun, DateModifier.Late);
    }

    /// <summary>"the last day of 1913", "the first day of March", "the last of July": a day of its own.</summary>
    private static bool SetEndDay(ref TimePhrase phrase, bool first)
    {
        var ofYear = phrase is { Unit: TimeUnit.Year, HasYear: true };
        if (phrase.Form != PhraseForm.Calendar || phrase.Step != StepWord.None || !(ofYear || phrase.Unit == TimeUnit.Month))
            return false;
        if (ofYear)
            phrase.Month = (byte)(first ? 1 : 12);
        phrase.Unit = TimeUnit.Day;
        phrase.Day = first ? (byte)1 : TimePhrase.LastDay;
        return true;
    }

    /// <summary>"the second quarter of the 18th century": 25 years of their own.</summary>
    private bool TakeQuarterOfCentury(ref TimePhrase phrase, int noun)
    {
        var which = noun - 1;
        if (phrase.Unit < TimeUnit.Century || !IsWord(noun, "quarter") || which < _free)
            return false;
        var quarter = Is(which, WordClass.Ordinal) ? NumberOf(which) : IsWord(which, "opening") ? 1 : IsWord(which, "last", "closing") || IsWord(which, "final") ? 4 : 0;
        if (quarter is < 1 or > 4)
            return false;
        (phrase.Quarter, phrase.First) = ((byte)quarter, which);
        TakeArticle(ref phrase);
        return true;
    }

    /// <summary>"by the end of 1971" is until 1971, "since the beginning of May" since May: an end and a bound together say where a unit ends.</summary>
    private void BoundAtPart(ref TimePhrase phrase)
    {
        var before = phrase.First - 1;
        var noun = IsWord(phrase.First, "the") ? phrase.First + 1 : phrase.First;
        if (before < _free || !Is(before, WordClass.Bound) || IsWord(noun, "very"))
            return;
        var bound = (DateModifier)NumberOf(before);
        if (IsWord(noun, "end", "close"))
            phrase.Modifier = bound is DateModifier.By or DateModifier.Until ? bound : bound == DateModifier.Before ? DateModifier.Until : DateModifier.After;
        else if (IsWord(noun, "beginning", "start") || IsWord(noun, "onset", "outset"))
            phrase.Modifier = bound is DateModifier.Before or DateModifier.Until or DateModifier.By ? DateModifier.Before : DateModifier.Since;
    }

    private static void SetPart(ref TimePhrase phrase, int first, DateModifier modifier)
    {
        phrase.Modifier = modifier;
        phrase.First = first;
    }

    private bool IsPartNoun(int i) => _tokens.Entry(i).Unit == 1 && !(IsWord(i, "middle") && !IsWord(i + 1, "of"));

    private void TakeArticle(ref TimePhrase phrase)
    {
        if (phrase.First - 1 >= _free && IsWord(phrase.First - 1, "the"))
            phrase.First--;
    }

    private void TakeAbout(ref TimePhrase phrase)
    {
        // "1480 or thereabouts"
        if (IsWord(phrase.End, "or") && IsWord(phrase.End + 1, "thereabouts", "thereabout"))
        {
            phrase.Modifier = DateModifier.About;
            phrase.End += 2;
            return;
        }

        var j = phrase.First - 1;
        if (j < _free)
            return;

        // The last of a row of them is a rule's.
        if (IsMark(j, '~') && !(IsJoined(j) && IsMark(j - 1, '~')))
        {
            phrase.Modifier = DateModifier.About;
            phrase.First = j;
            return;
        }

        if (IsMark(j, '.') && j - 1 >= _free && IsWord(j - 1, "c", "ca"))
            j--;
        if (Is(j, WordClass.About) && (LengthOf(j) > 1 || !IsCapitalized(j)))
        {
            phrase.Modifier = DateModifier.About;
            phrase.First = j;
        }
    }

    /// <summary>"Not until August did they come", "did not resume until 1953", "no train ran until June": what was denied until then came then.</summary>
    private bool IsDenied(int until)
    {
        for (var i = until - 1; i >= _free && i >= until - LongestDenial; i--)
        {
            if (_tokens[i].Kind == TokenKind.Mark && !IsApostrophe(i) || IsWord(i, "and", "but"))
                return false;
            if (IsWord(i, "last", "live") || IsWord(i, "survive", "stay") || IsWord(i, "remain", "endure"))
                return false;
            if (IsOneOf(Denials, i) || IsWord(i, "t") && IsJoined(i) && IsApostrophe(i - 1))
                return !IsWord(i + 1, "longer", "more");
        }

        return false;
    }

    /// <summary>"until 1358, when the treaty gave it away": what is told behind is told of that time.</summary>
    private bool IsTimeOfWhen(int end) => IsWord(IsMark(end, ',') ? end + 1 : end, "when");

    private void TakeBound(ref TimePhrase phrase)
    {
        if (IsIn(phrase.End) && LengthOf(phrase.End) == 2 && IsWord(phrase.End, "at") && IsWord(phrase.End + 1, "the") && IsWord(phrase.End + 2, "earliest", "latest") && IsEnding(phrase.End + 3))
        {
            // "in 2025 at the earliest"
            phrase.Modifier = IsWord(phrase.End + 2, "latest") ? DateModifier.By : DateModifier.Since;
            phrase.End += 3;
            return;
        }

        var j = phrase.First - 1;
        var the = j >= _free && IsWord(j, "the");
        if (the)
            j--;
        if (j < _free)
            return;
        if (Is(j, WordClass.Bound))
        {
            // "by the 1910 treaty": the date belongs to a noun, and the preposition to the noun.
            if (the && phrase.Unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Day && phrase.Form == PhraseForm.Calendar)
                return;

            var bound = (DateModifier)NumberOf(j);
            if (bound == DateModifier.Until && (IsDenied(j) || IsTimeOfWhen(phrase.End)) || IsWord(j, "beyond") && IsTimeOfWhen(phrase.End))
                return;

            // "not before 1158", "not after 1180", "in no case beyond 1180"; "on or before 3 May" is by that day.
            var denied = IsWord(j - 1, "not", "never") || IsWord(j - 1, "case") && IsWord(j - 2, "no");
            var with = IsWord(j - 1, "or") && IsWord(j - 2, "on", "in");
            phrase.Modifier = (denied || with) && bound is DateModifier.Before or DateModifier.After
                ? denied == (bound == DateModifier.Before) ? DateModifier.Since : DateModifier.By
                : bound;
        }
        else if (IsDash(j) && IsJoined(phrase.First) && j - 1 >= _free)
        {
            if (IsWord(j - 1, "pre"))
                phrase.Modifier = DateModifier.Before;
            else if (IsWord(j - 1, "post"))
                phrase.Modifier = DateModifier.After;
        }
        else if (IsWord(j, "to") && j - 1 >= _free && IsWord(j - 1, "prior", "previous"))
            phrase.Modifier = DateModifier.Before;
        else if (IsWord(j, "than") && j - 2 >= _free && (IsWord(j - 1, "later", "earlier") || IsWord(j - 1, "sooner")))
        {
            // "no later than May", "nothing earlier than May", "not being earlier than May"
            var denied = IsOneOf(Denials, j - 2) || IsOneOf(Denials, j - 3);
            phrase.Modifier = IsWord(j - 1, "later") ? denied ? DateModifier.By : DateModifier.After : denied ? DateModifier.Since : DateModifier.Before;
        }
        else if (IsWord(j, "to") && j - 1 >= _free && IsWord(j - 1, "up"))
            phrase.Modifier = DateModifier.Until;

        if (phrase.Modifier == DateModifier.None && (IsWord(phrase.End, "onward", "onwards") || IsWord(j, "from") && IsWord(phrase.End, "on") && IsEnding(phrase.End + 1)))
            phrase.Modifier = DateModifier.Since;
    }
}
