using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Dates of no certain year: of what is so every year, and of what is so in these days.</content>
internal sealed partial class PhraseResolver
{
    private const int ReachOfHabit = 30;

    /// <summary>The last sentence that tells of what is so every year, or -1.</summary>
    private int _habitSentence = -1;

    /// <summary>"runs daily from April to October", "held every year, opens on 10 July": what the present tense tells beside a rhythm is so in every year.</summary>
    private bool IsHabit(int row, in TimePhrase phrase)
    {
        const int RowsAround = 4;
        if (phrase.Weekday != 0 || _sentence < 0)
            return false;
        if (_habitSentence == _sentence)
            return true;
        var found = false;
        for (var other = Math.Max(row - RowsAround, 0); other < _phrases.Count && other <= row + RowsAround && !found; other++)
            found = _phrases[other].Form == PhraseForm.Set && _sentences.IndexAt(_tokens[_phrases[other].First].Start) == _sentence;
        if (!found || !IsToldInPresent(phrase))
            return false;
        _habitSentence = _sentence;
        return true;
    }

    /// <summary>"Its present licence expires on 30 September": of which year a term is, the story that was told before does not say.</summary>
    private bool IsTermOfToday(in TimePhrase phrase)
    {
        if (_sentence < 0)
            return false;
        for (var i = phrase.First - 1; i >= _sentences[_sentence].FirstToken && i > phrase.First - ReachOfHabit; i--)
        {
            if (IsWord(i, "present") || IsWord(i, "current") || IsWord(i, "currently"))
                return IsToldInPresent(phrase);
        }

        return false;
    }

    /// <summary>Whether a verb of the present tense leads to a phrase, in a sentence that tells nothing of the past or the future.</summary>
    private bool IsToldInPresent(in TimePhrase phrase)
    {
        const int Reach = 8;
        ref readonly var sentence = ref _sentences[_sentence];
        var end = Math.Min(sentence.EndToken, phrase.End + ReachOfHabit);
        for (var i = Math.Max(sentence.FirstToken, phrase.First - ReachOfHabit); i < end; i++)
        {
            if (_tokens.Is(i, WordClass.Auxiliary) && !IsWord(i, "be") && !IsWord(i, "can") && !IsWord(i, "may") && !IsWord(i, "is") && !IsWord(i, "are"))
                return false;
        }

        for (var i = phrase.First - 1; i >= sentence.FirstToken && i >= phrase.First - Reach; i--)
        {
            if (IsPast(i))
                return false;
            if (IsWord(i, "is") || IsWord(i, "are") || IsWord(i, "opens") || IsWord(i, "open") || IsWord(i, "closes") || IsWord(i, "close") || IsWord(i, "runs") || IsWord(i, "run")
                || IsWord(i, "begins") || IsWord(i, "starts") || IsWord(i, "takes") || IsWord(i, "lasts") || IsWord(i, "meets") || IsWord(i, "falls") || IsWord(i, "operates") || IsDeparture(i))
                return true;
        }

        return false;
    }
}
