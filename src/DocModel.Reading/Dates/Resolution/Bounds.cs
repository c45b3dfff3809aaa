using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Dates that only bound something: a term to come, a bound of a noun, from when on something has been so.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>"By 2030 we shall have halved it": a term that lies ahead is not where the story is.</summary>
    private bool IsTermAhead(in TimePhrase phrase, DateOrigin origin, int year) => origin == DateOrigin.Explicit && phrase.Modifier is DateModifier.By or DateModifier.Before or DateModifier.Until && phrase.Year > year && phrase.HasYear
        && _sentence >= 0 && HasFuture(phrase);

    /// <summary>"Since the summer of 2012 no grant has been made": what has been so up to now leads the story nowhere.</summary>
    private bool IsSinceOfPresent(in TimePhrase phrase)
    {
        if (phrase.Modifier != DateModifier.Since || !phrase.HasYear || _sentence < 0)
            return false;
        var end = Math.Min(_sentences[_sentence].EndToken, phrase.End + ReachOfClause);
        for (var i = Math.Max(_sentences[_sentence].FirstToken, phrase.First - ReachOfClause); i < end; i++)
        {
            if (_tokens.Is(i, WordClass.Auxiliary) && (IsWord(i, "has") || IsWord(i, "have")))
                return true;
        }

        return false;
    }

    /// <summary>Whether "will" or "shall" stands near a date in its sentence.</summary>
    private bool HasFuture(in TimePhrase phrase)
    {
        ref readonly var sentence = ref _sentences[_sentence];
        var end = Math.Min(sentence.EndToken, phrase.End + ReachOfClause);
        for (var i = Math.Max(sentence.FirstToken, phrase.First - LongestClause); i < end; i++)
        {
            if (_tokens.Is(i, WordClass.Auxiliary) && (IsWord(i, "will") || IsWord(i, "shall")))
                return true;
        }

        return false;
    }

    /// <summary>"Dates before 1970 no longer fail", "Letters after 1850 are lost": a bound of the noun that opens the sentence says which of them are meant, not when.</summary>
    private bool IsBoundOfNoun(in TimePhrase phrase)
    {
        if (_sentence < 0 || phrase.Modifier is not (DateModifier.Before or DateModifier.After or DateModifier.Since))
            return false;
        var first = FirstWord();
        var noun = phrase.First - 2;
        return noun - first is 0 or 1 && _tokens[first].Kind == TokenKind.Word && _tokens[noun].Kind == TokenKind.Word && (_tokens.Text[_tokens[noun].End - 1] | 0x20) == 's'
            && !_tokens.Is(noun, WordClass.Pronoun | WordClass.Auxiliary | WordClass.Preposition | WordClass.PastTense | WordClass.TimeUnit);
    }
}
