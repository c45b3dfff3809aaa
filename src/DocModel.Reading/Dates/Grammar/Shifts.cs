using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>What makes a distance of a number of units: "later", "ago", "before the fire", "on".</content>
internal sealed partial class PhraseScanner
{
    private bool TakeShift(ref TimePhrase phrase)
    {
        var k = phrase.End;
        if (IsWord(k, "from") && (IsWord(k + 1, "now", "today")))
        {
            phrase.End = k + 2;
            SetOffset(ref phrase, 1, PhraseTraits.FromWriting);
            return true;
        }

        if (IsWord(k, "on") && (!IsIn(k + 1) || _tokens[k + 1].Kind == TokenKind.Mark && !IsDash(k + 1)) && !IsSpent(phrase.First))
        {
            phrase.End = k + 1;
            SetOffset(ref phrase, 1, PhraseTraits.None);
            return true;
        }

        // "she left a fortnight since"
        if (phrase.Unit >= TimeUnit.Day && !(phrase.Unit == TimeUnit.Day && IsWord(phrase.First, "a")) && IsWord(k, "since") && (!IsIn(k + 1) || _tokens[k + 1].Kind == TokenKind.Mark && !IsMark(k + 1, ',')))
        {
            phrase.End = k + 1;
            SetOffset(ref phrase, -1, PhraseTraits.FromWriting);
            return true;
        }

        // "three months earlier than planned" says how much earlier, not than which time.
        if (!Is(k, WordClass.Shift) || IsWord(k + 1, "than"))
            return false;
        phrase.End = k + 1;
        switch ((ShiftWord)_tokens.Entry(k).Unit)
        {
            case ShiftWord.Ago:
                SetOffset(ref phrase, -1, PhraseTraits.FromWriting);
                break;
            case ShiftWord.Later:
                SetOffset(ref phrase, 1, PhraseTraits.None);
                break;
            case ShiftWord.Earlier:
                SetOffset(ref phrase, -1, IsWord(k + 1, "to") ? PhraseTraits.FromElsewhere : PhraseTraits.None);
                break;
            case ShiftWord.After:
                SetOffset(ref phrase, 1, Elsewhere(k + 1));
                break;
            default:
                SetOffset(ref phrase, -1, Elsewhere(k + 1));
                break;
        }

        return true;
    }

    /// <summary>Whether words follow that say from where "after" and "before" count.</summary>
    private PhraseTraits Elsewhere(int k)
    {
        if (!IsIn(k) || _tokens[k].Kind == TokenKind.Mark || Is(k, WordClass.Auxiliary | WordClass.Preposition) || IsWord(k, "and", "but"))
            return PhraseTraits.None;
        if (IsWord(k, "that", "this") && (!IsIn(k + 1) || _tokens[k + 1].Kind == TokenKind.Mark || Is(k + 1, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Article)))
            return PhraseTraits.None;
        return PhraseTraits.FromElsewhere;
    }

    /// <summary>"less than a week later", "a little over a year earlier": the words leave the distance open.</summary>
    private bool IsBoundOnly(int i) => IsWord(i, "than") && IsWord(i - 1, "more", "less") || IsWord(i, "than") && IsWord(i - 1, "fewer", "later") || IsWord(i, "over", "under") || IsWord(i, "within") || IsWord(i, "least", "most");

    /// <summary>"the book that he had spent ten years on.": how long, not how much later.</summary>
    private bool IsSpent(int first)
    {
        const int Reach = 4;
        for (var j = first - 1; j >= _free && j > first - Reach && _tokens[j].Kind == TokenKind.Word; j--)
        {
            if (IsWord(j, "spent", "spend") || IsWord(j, "worked", "work") || IsWord(j, "took", "for"))
                return true;
        }

        return false;
    }

    private void SetOffset(ref TimePhrase phrase, int direction, PhraseTraits traits)
    {
        if (IsBoundOnly(phrase.First - 1))
            phrase.Count = 0;
        phrase.Form = PhraseForm.Offset;
        phrase.Traits |= traits;
        phrase.Step = direction > 0 ? StepWord.Following : StepWord.Previous;
    }
}
