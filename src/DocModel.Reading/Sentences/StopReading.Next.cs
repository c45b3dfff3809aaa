using DocModel.Reading.Tokens;

namespace DocModel.Reading.Sentences;

/// <summary>What stands behind the stop.</summary>
internal readonly ref partial struct StopReading
{
    /// <summary>What belongs to the sentence behind its stop: notes ("in 1971. [1] She", "in 1971. 3 The") and omissions ("so. […]").</summary>
    private int EndOfNotes(int at)
    {
        if (at < _end && (_list.IsMark(at, ':') || _list.IsMark(at, ';'))
            && LetterCues.EndOfEmoticon(_list, at, _end) is > 0 and var face)
        {
            return face;
        }

        while (at + 2 < _end && _list.IsMark(at, '[') && !_tokens[at + 1].Is(TokenFlags.SpaceBefore))
        {
            var close = at + 1;
            while (close < _end && close < at + 8 && (_tokens[close].Kind == TokenKind.Number || IsNoteMark(close)))
                close++;
            if (close == at + 1 || close >= _end || !_list.IsMark(close, ']'))
                return at;
            at = close + 1;
        }

        return at + 1 < _end && _tokens[at].Kind == TokenKind.Number && _tokens[at].Length <= 3 && _tokens[at].Is(TokenFlags.SpaceBefore)
            && _tokens[at + 1].Is(TokenFlags.Capitalized) && _tokens[at + 1].Is(TokenFlags.SpaceBefore) && IsStarter(at + 1)
            && _stop > _first && _tokens[_stop - 1].Kind == TokenKind.Word && !_list.Is(_stop - 1, WordClass.BeforeNumber)
            ? at + 1
            : at;
    }

    private bool IsNoteMark(int i) => _tokens[i].Kind == TokenKind.Mark && _text[_tokens[i].Start] is ',' or '-' or '–' or '.' or '…';

    /// <summary>
    /// Three spaced dots behind a stop that closes up to its word, and then a capital: what is left out stood before the next sentence.
    /// </summary>
    private bool OpensWithEllipsis(int at) =>
        _stop > _first && at == _stop + 4 && at < _end && _tokens[_stop - 1].Kind == TokenKind.Word && !_tokens[_stop].Is(TokenFlags.SpaceBefore)
        && _tokens[_stop + 1].Is(TokenFlags.SpaceBefore) && _tokens[_stop + 2].Is(TokenFlags.SpaceBefore) && _tokens[at].Is(TokenFlags.Capitalized);

    private bool IsContraction(int i) =>
        i + 2 < _end && _tokens[i + 1].Length == 1 && _text[_tokens[i + 1].Start] is '\'' or '’' && _tokens[i + 2].Kind == TokenKind.Word
        && !_tokens[i + 2].Is(TokenFlags.SpaceBefore);

    /// <summary>The title of a work that ends in a mark, with its gloss behind: "Viva! (1965)".</summary>
    private bool IsTitleWithGloss() =>
        _list.IsMark(Next, '(') && _stop > _first && _tokens[_stop - 1].Is(TokenFlags.Capitalized) && !_bracketed;

    private bool IsSpacedDot(int at) =>
        at - 1 >= _stop && _list.IsMark(at - 1, '.') && (at + 1 >= _end || _tokens[at + 1].Kind == TokenKind.Mark || _tokens[at + 1].Is(TokenFlags.SpaceBefore));

    private bool IsBracketed(int i) => i > Next && (_list.IsMark(Next, '(') || _list.IsMark(Next, '['));

    /// <summary>Whether a capital here tells of a new sentence rather than of a name.</summary>
    private bool IsStarter(int i)
    {
        ref readonly var token = ref _tokens[i];
        if (token.Kind != TokenKind.Word)
            return i > Next && !IsBracketed(i);
        var classes = _list.Entry(i).Classes;
        if (token.Length == 1 && i + 1 < _end && _list.IsMark(i + 1, '.') && !_tokens[i + 1].Is(TokenFlags.SpaceBefore))
            return false;
        if (token.Is(TokenFlags.AllUpper))
            return false;
        if ((classes & WordClass.NeverLast) != 0)
            return i + 1 < _end && _list.IsMark(i + 1, '.');

        // "Will" is a name as well; before its subject it asks.
        if ((classes & WordClass.Auxiliary) != 0 && _list.Chars(i).SequenceEqual("Will".AsSpan()))
            return i + 1 < _end && _list.Is(i + 1, WordClass.Pronoun | WordClass.Determiner | WordClass.Article);
        return (classes & (WordClass.Article | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun
            | WordClass.Auxiliary | WordClass.Opener)) != 0 && (classes & WordClass.Month) == 0;
    }

    /// <summary>Whether the words behind a quotation tell whose it is: "John Smith said".</summary>
    private bool IsSpeaker(int i)
    {
        if (_tokens[i].Kind != TokenKind.Word || _list.Is(i, WordClass.Pronoun | WordClass.Article | WordClass.Determiner))
            return false;
        for (var at = i; at < _end && at < i + 5; at++)
        {
            if (_list.Is(at, WordClass.Says))
                return at > i;
            if (!_tokens[at].Is(TokenFlags.Capitalized) && !_list.IsMark(at, '.'))
                return false;
        }

        return false;
    }
}
