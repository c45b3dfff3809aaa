using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>What stands behind or before a month or a day and says of which year it is: ", 1989", "of that year", "last".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>"August of that year", "July 25 of the same year", "1 December that year", "March of the following year", "30 September next year".</summary>
    private bool TakeYearOf(ref TimePhrase phrase)
    {
        var k = phrase.End;
        if (IsMark(k, ','))
            k++;
        var led = IsWord(k, "of", "in");
        if (led)
            k++;
        else if (!IsWord(k, "that") && !(IsWord(k, "the") && Is(k + 1, WordClass.Step)) && !(k == phrase.End && IsWord(k, "next", "last") && IsWord(k + 1, "year")))
            return false;
        var the = IsWord(k, "the", "that") || IsWord(k, "this");
        var step = IsWord(k, "this") ? StepWord.This : StepWord.That;
        if (the)
            k++;
        if (Is(k, WordClass.Step))
            step = (StepWord)NumberOf(k++);
        else if (IsWord(k, "new") && IsWord(k - 1, "the") && !IsCapitalized(k))
        {
            // "the first quarter of the new year"
            step = StepWord.Following;
            k++;
        }

        if (!IsWord(k, "year"))
            return false;

        // "by 31 August of the year before"
        var behind = the && step == StepWord.That && led && (IsWord(k + 1, "before", "after") || IsWord(k + 1, "following", "previous")) && Elsewhere(k + 2) == PhraseTraits.None;
        if (behind)
            step = IsWord(k + 1, "before", "previous") ? StepWord.Previous : StepWord.Following;
        if (!the && step is not (StepWord.Last or StepWord.Next))
            return false;
        phrase.Step = step switch
        {
            StepWord.Next or StepWord.Following or StepWord.Coming => StepWord.Following,
            StepWord.Last or StepWord.Previous => StepWord.Previous,
            _ => StepWord.That,
        };
        phrase.Traits |= PhraseTraits.Bare;
        if (step == StepWord.This || !the && step is StepWord.Last or StepWord.Next)
            phrase.Traits |= PhraseTraits.FromWriting;
        phrase.End = behind ? k + 2 : k + 1;
        return true;
    }

    /// <summary>"last July", "the following spring", "that October".</summary>
    private void TakeStep(ref TimePhrase phrase)
    {
        var j = phrase.First - 1;
        if (j < _free)
            return;
        if (IsWord(j, "the") && TakeBeforeLast(ref phrase))
        {
            phrase.First = j;
            return;
        }

        if (Is(j, WordClass.Part) && !IsPartNoun(j))
            j--;
        if (j >= _free && Is(j, WordClass.Step) && !(IsWord(j, "that") && phrase.Weekday != 0 && (Is(j - 1, WordClass.PastTense) || IsSaid(j - 1)) && Is(phrase.End, WordClass.Auxiliary)))
        {
            phrase.Step = (StepWord)NumberOf(j);
            if (phrase.Step is StepWord.Last or StepWord.This or StepWord.Next or StepWord.Coming or StepWord.Past)
                phrase.Traits |= PhraseTraits.FromWriting;
            if (j == phrase.First - 1)
            {
                phrase.First = j;
                if (j - 1 >= _free && IsWord(j - 1, "the", "this"))
                {
                    phrase.First = j - 1;
                    if (phrase.Step is StepWord.Next or StepWord.Last)
                        phrase.Traits &= ~PhraseTraits.FromWriting;
                }
            }
        }
        else if (phrase.Unit == TimeUnit.Season && j == phrase.First - 1 && IsWord(j, "the"))
            phrase.First = j;
    }

    /// <summary>"were told that Monday would be their last day", "by e-mail that Monday was": what is said, not which Monday.</summary>
    private bool IsSaid(int i)
    {
        const int Reach = 4;
        for (var j = i; j >= _begin && j > i - Reach && _tokens[j].Kind != TokenKind.Number; j--)
        {
            if (IsWord(j, "told", "said") || IsWord(j, "says", "announced") || IsWord(j, "agreed", "learnt") || IsWord(j, "heard", "knew") || IsWord(j, "decided", "warned"))
                return true;
        }

        return false;
    }

    /// <summary>"Friday last", "in March last", "31 July last", "on Tuesday next", as letters write.</summary>
    private void TakeStepBehind(ref TimePhrase phrase)
    {
        TakeFollowing(ref phrase);
        var k = phrase.End;
        if (phrase.Step != StepWord.None || !IsWord(k, "last", "next") || !IsEnding(k + 1))
            return;
        phrase.Step = IsWord(k, "last") ? StepWord.Last : StepWord.Next;
        phrase.Traits |= PhraseTraits.FromWriting;
        phrase.End = k + 1;
    }

    /// <summary>"30 November following", "the 3rd of March next following": the next such day.</summary>
    private void TakeFollowing(ref TimePhrase phrase)
    {
        var k = IsWord(phrase.End, "then", "next") ? phrase.End + 1 : phrase.End;
        if (phrase.Step != StepWord.None || phrase.HasYear || !IsWord(k, "following") || !IsEnding(k + 1))
            return;
        phrase.Step = StepWord.Following;
        phrase.End = k + 1;
    }

    /// <summary>The year behind a day or a month: ", 1989", " 1989", " of 1989", " '89", " 44 BC".</summary>
    private bool TryYearBehind(int k, out int year, out PhraseTraits traits, ref int end, bool afterDay)
    {
        (year, traits) = (0, PhraseTraits.None);
        var j = k;
        var comma = IsMark(j, ',');
        if (comma || IsWord(j, "of") || IsWord(j, "in"))
            j++;
        else if ((IsDash(j) && IsDash(j - 2) || IsMark(j, '/') && IsMark(j - 2, '/')) && IsJoined(j) && IsJoined(j + 1) && IsNumber(j + 1) && LengthOf(j + 1) == 4 && IsJoined(j - 2))
        {
            // "03-Apr-2021", "03/Apr/2021"
            j++;
        }

        if (IsWord(j, "the") && IsWord(j + 1, "year"))
        {
            j += 2;

            // "the year of grace 1566", "the year of our Lord 1704"
            if (IsWord(j, "of"))
                j = IsWord(j + 1, "grace") ? j + 2 : IsWord(j + 1, "our") && IsWord(j + 2, "lord") ? j + 3 : j;
        }

        if (!TryYear(j, out year, out traits, out var behind) || !IsYearBehindDate(j, behind, year, traits, comma, afterDay))
        {
            (year, traits) = (0, PhraseTraits.None);
            return false;
        }

        end = behind;

        // "4 February 1694/5": what was still 1694 where the year began in March is 1695.
        if ((afterDay || Is(k - 1, WordClass.Month)) && DualYear(behind, year) is > 0 and var last)
        {
            year++;
            end = last;
        }

        return true;
    }

    /// <summary>The token behind the second year of "1694/5"; 0 where no next year stands there.</summary>
    private int DualYear(int end, int year)
    {
        if (year < 1000 || !IsMark(end, '/') || !IsJoined(end) || !IsNumber(end + 1) || !IsJoined(end + 1) || LengthOf(end + 1) > 2 || IsPartOfNumberBehind(end + 1))
            return 0;
        return ValueOf(end + 1) == (year + 1) % (LengthOf(end + 1) == 1 ? 10 : 100) ? end + 2 : 0;
    }
}
