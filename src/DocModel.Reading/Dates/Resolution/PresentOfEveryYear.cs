using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>What the present tense tells in a text of the past: it is so in every year.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet PresentHelpers = new("is", "are", "be", "can", "may", "must");

    /// <summary>"The prize was founded in 1988. Entries close in March": of which year they do, the story that was told in the past does not say.</summary>
    /// <remarks>A story that is told in the present tense goes on in it: only what was told in the past before is left.</remarks>
    private bool IsPresentBesidePast(in TimePhrase phrase)
    {
        if (_writing is not null || _isReview || phrase.HasYear || _focus.Row < 0 || phrase.Unit >= TimeUnit.Year || phrase.Step != StepWord.None)
            return false;
        var told = _sentenceOf[_focus.Row];
        return told >= 0 && told != _sentence && IsToldInPlainPresent(phrase) && TellsOfPast(told, _phrases[_focus.Row].First);
    }

    /// <summary>Whether a sentence has a verb of the past near one of its dates.</summary>
    private bool TellsOfPast(int sentence, int date)
    {
        var end = Math.Min(_sentences[sentence].EndToken, date + ReachOfHabit);
        for (var i = Math.Max(_sentences[sentence].FirstToken, date - ReachOfHabit); i < end; i++)
        {
            if (IsPast(i) && !IsBehindModal(i))
                return true;
        }

        return false;
    }

    /// <summary>Whether all verbs around a phrase are of the present tense.</summary>
    private bool IsToldInPlainPresent(in TimePhrase phrase)
    {
        if (!MayBePresent(_sentence))
            return false;
        ref readonly var sentence = ref _sentences[_sentence];
        var end = Math.Min(sentence.EndToken, phrase.End + ReachOfHabit);
        var present = false;
        for (var i = Math.Max(sentence.FirstToken, phrase.First - ReachOfHabit); i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Number && _tokens[i].Length == 4 || _tokens.Is(i, WordClass.Auxiliary) && !IsOneOf(PresentHelpers, i) && !_tokens.Is(i, WordClass.Month) || IsPast(i) && !IsBehindModal(i))
                return false;
            present |= IsWord(i, "is") || IsWord(i, "are") || i > sentence.FirstToken && IsVerbOfPresent(i);
        }

        return present;
    }

    /// <summary>A form of the present tense where no noun can stand: "Entries close", "the jury meets", and not "the closes" or "of visits".</summary>
    private bool IsVerbOfPresent(int i)
    {
        if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Is(TokenFlags.Capitalized) || !(_tokens.Is(i, WordClass.PresentTense) || IsOneOf(RunningVerbs, i)) || _tokens[i - 1].Kind != TokenKind.Word
            || _tokens.Is(i - 1, WordClass.Article | WordClass.Determiner | WordClass.Preposition | WordClass.Cardinal | WordClass.Conjunction | WordClass.Ordinal))
            return false;
        var isSingular = _tokens.Text[_tokens[i].End - 1] == 's';
        var follows = _tokens.Text[_tokens[i - 1].End - 1] == 's' || IsWord(i - 1, "they") || IsWord(i - 1, "we") || IsWord(i - 1, "you");
        return isSingular != follows;
    }

    /// <summary>"was most plentiful in spring and least in autumn": two seasons without article, held against each other.</summary>
    private bool AreSeasonsOfAnyYear(int row, in TimePhrase phrase)
    {
        const int Reach = 6;
        if (!IsBareSeason(row))
            return false;
        var other = IsBareSeason(row + 1) && SameSentence(phrase, _phrases[row + 1]) ? row + 1 : IsBareSeason(row - 1) && SameSentence(phrase, _phrases[row - 1]) ? row - 1 : -1;
        if (other < 0)
            return false;
        for (var i = phrase.First - 2; i > phrase.First - Reach && i > 0; i--)
        {
            if (IsWord(i, "most") || IsWord(i, "least") || IsWord(i, "more") || IsWord(i, "less") || _tokens[i].Length > 5 && _tokens.Chars(i).EndsWith("est".AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool IsBareSeason(int row) => row >= 0 && row < _phrases.Count && _phrases[row] is { Unit: TimeUnit.Season, HasYear: false, Step: StepWord.None, Modifier: DateModifier.None } season
        && season.End == season.First + 1 && season.First > 0 && IsWord(season.First - 1, "in");
}
