using DocModel.Reading.Tokens;

namespace DocModel.Reading.Sentences;

/// <summary>Finds the sentences of one block, in one pass over its tokens.</summary>
internal ref struct SentenceScanner
{
    /// <summary>Parentheses that hold more tokens than this are taken for forgotten ones.</summary>
    private const int LongestAside = 120;

    private readonly ReadOnlySpan<Token> _tokens;
    private readonly TokenList _list;
    private readonly string _text;
    private readonly int _block;
    private readonly int _first;
    private readonly int _end;
    private int _sentence;
    private int _depth;
    private int _opened;
    private int _nextClose = -1;

    public SentenceScanner(TokenList tokens, int block, int first, int end)
    {
        _list = tokens;
        _tokens = tokens.Span;
        _text = tokens.Text;
        _block = block;
        _first = first;
        _end = end;
        _sentence = first;
    }

    public void Read(SentenceSink found)
    {
        var items = ListItems.Of(_list, _first, _end);
        var caption = EndOfCaptionLabel();
        for (var i = _first; i < _end;)
        {
            _list.Cancellation.At(i);
            ref readonly var token = ref _tokens[i];
            if (items.Any && items.Begins(i) || i == caption)
                End(found, i);
            i = token.Kind == TokenKind.Mark ? ReadMark(found, i) : i + 1;
        }

        End(found, _end);
    }

    /// <summary>Ends sentences at a mark where it does; the token to go on with.</summary>
    private int ReadMark(SentenceSink found, int i)
    {
        ref readonly var token = ref _tokens[i];
        switch (SentenceMarks.Of(_text[token.Start]))
        {
            case SentenceMark.Stop or SentenceMark.Shout or SentenceMark.Ellipsis:
                var stop = new StopReading(_list, i, _first, _end);
                if (!stop.Ends(_sentence) || InAside(stop.Next))
                    return stop.EndOfMarks;
                End(found, stop.Next);
                return stop.Next;
            case SentenceMark.Open:
                if (_depth++ == 0)
                    _opened = i;
                break;
            case SentenceMark.Close when _depth > 0:
                _depth--;
                break;
            case SentenceMark.Rule when token.Is(TokenFlags.SpaceBefore) && LetterCues.EndOfRule(_list, i, _end) is > 0 and var behind:
                // A blank to be filled in is followed by the rest of its sentence.
                if (behind < _end && !_tokens[behind].Is(TokenFlags.Capitalized) && _tokens[behind].Kind == TokenKind.Word)
                    return behind;
                End(found, i);
                End(found, behind);
                return behind;
            case SentenceMark.Eyes when LetterCues.EndOfEmoticon(_list, i, _end) is > 0 and var behind:
                if (behind < _end && _tokens[behind].Is(TokenFlags.Capitalized))
                    End(found, behind);
                return behind;
            case SentenceMark.Slash when LetterCues.EndOfStamp(_list, i, _sentence, _end, out var begin) is > 0 and var behind:
                End(found, begin);
                End(found, behind);
                return behind;
            case SentenceMark.Comma when LetterCues.EndsGreeting(_list, i, _sentence, _end):
                End(found, i + 1);
                break;
        }

        return i + 1;
    }

    private void End(SentenceSink found, int next)
    {
        if (next == _sentence)
            return;
        found.Add(_block, _sentence, next);
        _sentence = next;
        _depth = 0;
    }

    /// <summary>A block that begins with "Figure 3" and goes on with a capital is a caption; its label is a sentence.</summary>
    private readonly int EndOfCaptionLabel()
    {
        if (_end - _first < 4 || !_list.Is(_first, WordClass.Formula) || !_tokens[_first].Is(TokenFlags.Capitalized))
            return -1;
        var i = _first + 1;
        if (_tokens[i].Kind != TokenKind.Number)
            return -1;
        while (i < _end - 1 && (_tokens[i].Kind == TokenKind.Number || !_tokens[i].Is(TokenFlags.SpaceBefore) && (_list.IsMark(i, '.') || _list.IsMark(i, '-'))))
            i++;
        return _tokens[i].Is(TokenFlags.Capitalized) && _tokens[i].Is(TokenFlags.SpaceBefore) && _tokens[i - 1].Kind == TokenKind.Number ? i : -1;
    }

    /// <summary>Whether a place lies in parentheses that opened within the sentence and close again soon.</summary>
    private bool InAside(int at)
    {
        if (_depth == 0 || _opened == _sentence || at >= _end)
            return false;

        // The marks behind the stop may have closed the parentheses.
        for (var i = Math.Max(_opened + 1, at - 4); i < at; i++)
        {
            if (IsClose(i) && _depth == 1)
                return false;
        }

        if (_nextClose < at)
        {
            _nextClose = at;
            while (_nextClose < _end && !IsClose(_nextClose))
                _nextClose++;
        }

        return _nextClose < _end && _nextClose - _opened <= LongestAside;
    }

    private readonly bool IsClose(int i) =>
        _tokens[i].Kind == TokenKind.Mark && SentenceMarks.Of(_text[_tokens[i].Start]) == SentenceMark.Close;
}
