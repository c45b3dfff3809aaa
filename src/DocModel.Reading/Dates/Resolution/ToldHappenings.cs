using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Times that lie so far from what the text has told: "the day before the disaster".</content>
internal sealed partial class PhraseResolver
{
    /// <summary>Nouns that stand for whatever has happened; "the battle" is one that must have been called so.</summary>
    private static readonly WordSet Happenings = new("disaster", "accident", "incident", "tragedy", "catastrophe", "calamity", "event", "outbreak");

    /// <summary>
    /// "The dam burst on 3 May 1911. On the day before the disaster …": counted from the last date that the paragraph has told, where the noun stands
    /// for whatever happened, or that date's sentence has the same word ("exploded on 3 May … a week after the explosion").
    /// </summary>
    private bool TryHappening(in TimePhrase phrase, out CalendarUnit unit, out int anchor)
    {
        const int SentencesBack = 3;
        (unit, anchor) = (default, _focus.DayRow);
        if (IsDeathOfTold(phrase.End) && DayOfDeath() is { } death)
        {
            (unit, anchor) = (death, _leadRow);
            return true;
        }

        var article = phrase.End;
        var noun = article + 1;
        if (_sentence < 0 || noun >= _tokens.Count || _tokens[noun].Kind != TokenKind.Word || _tokens[noun].Is(TokenFlags.Capitalized) || !(IsWord(article, "the") || IsWord(article, "this") || IsWord(article, "that")) || !EndsPhrase(noun + 1))
            return false;
        var day = _focus.Day;
        if (day is null)
            (day, anchor) = (_focus.LastUnit, _focus.LastRow);
        if (day is not { } told || anchor < 0 || _sentenceOf[anchor] < 0 || BlockOf(anchor) != _sentences[_sentence].Block || _sentence - _sentenceOf[anchor] > SentencesBack || _sentenceOf[anchor] == _sentence)
            return false;
        unit = told;
        return Happenings.Contains(_tokens, noun) || Tells(_sentenceOf[anchor], _tokens.Chars(noun));
    }

    /// <summary>"three weeks before she died", "a year before his death".</summary>
    private bool IsDeathOfTold(int i) => i + 1 < _tokens.Count && (IsWord(i + 1, "died") && (IsWord(i, "she") || IsWord(i, "he")) || IsWord(i + 1, "death") && (IsWord(i, "her") || IsWord(i, "his")));

    /// <summary>Whether nothing follows that says of which thing the noun speaks: "the fire of May", "the accident at Lom", "the battle plan".</summary>
    private bool EndsPhrase(int i) =>
        i >= _tokens.Count || _tokens[i].Kind == TokenKind.Mark && !_tokens.IsMark(i, '-')
        || _tokens.Is(i, WordClass.Article | WordClass.Determiner | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Conjunction) && !IsWord(i, "that") && !IsWord(i, "which") && !IsWord(i, "who")
        || _tokens[i].Is(TokenFlags.Capitalized);

    /// <summary>Whether a sentence has a word, or another of its stem: "collided" for "collision", "fire" for "fire".</summary>
    private bool Tells(int sentence, ReadOnlySpan<char> noun)
    {
        const int Reach = 48, LeastStem = 5;
        var first = _sentences[sentence].FirstToken;
        for (var i = first; i < Math.Min(_sentences[sentence].EndToken, first + Reach); i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Length < 4)
                continue;
            var word = _tokens.Chars(i);
            var stem = Math.Min(Math.Min(word.Length, noun.Length), LeastStem);
            if (word.Slice(0, stem).EqualsIgnoreCase(noun.Slice(0, stem)) && (stem == LeastStem || word.Length == noun.Length))
                return true;
        }

        return false;
    }
}
