using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Whether "today" is the day of writing or means these days.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>Whether "today" means these days: "still used today", and in texts that tell of the past without anybody who speaks.</summary>
    private bool IsNowadays(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i > phrase.First - 8 && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "still"))
                return true;
        }

        if (phrase.First > 0 && (IsWord(phrase.First - 1, "used") || IsWord(phrase.First - 1, "use") || IsWord(phrase.First - 1, "known") || IsWord(phrase.First - 1, "called")))
            return true;
        // "Today, most of them are used": a state, not what happened on a day.
        if (OpensSentence(phrase) && phrase.First == _sentences[Math.Max(_sentence, 0)].FirstToken && TellsOfState(phrase))
            return true;
        if (phrase.First > 0 && IsWord(phrase.First - 1, "is") && phrase.End < _tokens.Count && _tokens[phrase.End].Is(TokenFlags.Capitalized))
            return true;
        if (_speaksFromWriting)
            return false;
        _hasSpeaker ??= HasSpeaker();
        return !_hasSpeaker.Value && (_focus.Unit is null || Math.Abs(_focus.Unit.Value.Year - _writing!.Value.Year) > 1);
    }

    /// <summary>Whether the first verb of the sentence is of the present tense and nobody speaks in it: "Today, about half of them live in towns".</summary>
    private bool TellsOfState(in TimePhrase phrase)
    {
        if (!_tokens.IsMark(phrase.End, ','))
            return false;
        var end = Math.Min(_sentences[_sentence].EndToken, phrase.End + 14);
        for (var i = phrase.End + 1; i < end; i++)
        {
            if (IsWord(i, "we") || IsWord(i, "i") || IsWord(i, "you") || IsWord(i, "was") || IsWord(i, "were") || IsWord(i, "will") || _tokens.Is(i, WordClass.PastTense) || IsRegularPast(i))
                return false;
            if (IsWord(i, "are") || IsWord(i, "is") || _tokens.Is(i, WordClass.PresentTense))
                return true;
        }

        return false;
    }

    private bool IsRegularPast(int i) => _tokens.Chars(i) is { Length: > 3 } word && (word[^1] | 0x20) == 'd' && (word[^2] | 0x20) == 'e';

    /// <summary>Whether somebody says "I" or "we" at the beginning of the text.</summary>
    private bool HasSpeaker()
    {
        var end = Math.Min(_tokens.Count, 1000);
        for (var i = 0; i < end; i++)
        {
            if (_tokens.Is(i, WordClass.Pronoun | WordClass.Determiner)
                && (IsWord(i, "we") || IsWord(i, "our") || IsWord(i, "my") || IsWord(i, "us") || (IsWord(i, "i") && _tokens[i].Is(TokenFlags.Capitalized))))
                return true;
        }

        return false;
    }
}
