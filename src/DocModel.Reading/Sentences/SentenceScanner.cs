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
        var i = _first;
        while (i < _end)
        {
            var next = -1;
            ref readonly var token = ref _tokens[i];
            if (items.Any && i > _sentence && items.Begins(i))
                next = i;
            else if (i == caption)
                next = i;
            else if (token.Kind == TokenKind.Mark)
            {
                switch (SentenceMarks.Of(_text[token.Start]))
                {
                    case SentenceMark.Stop or SentenceMark.Shout or SentenceMark.Ellipsis:
                        var run = new StopReading(_list, i, _first, _end);
                        if (run.Ends(_sentence) && !InAside(run.Next))
                            next = run.Next;
                        else
                            i = run.EndOfMarks - 1;
                        break;
                    case SentenceMark.Open:
                        if (_depth++ == 0)
                            _opened = i;
                        break;
                    case SentenceMark.Close when _depth > 0:
                        _depth--;
                        break;
                }
            }

            if (next < 0)
            {
                i++;
                continue;
            }

            found.Add(_block, _sentence, next);
            _sentence = next;
            _depth = 0;
            i = Math.Max(next, i + (next == i ? 1 : 0));
        }

        if (_sentence < _end)
            found.Add(_block, _sentence, _end);
    }

    /// <summary>A block that begins with "Figure 3" and goes on with a capital is a caption; its label is a sentence.</summary>
    private readonly int EndOfCaptionLabel()
    {
        if (_end - _first < 4 || !_list.Is(_first, WordClass.CaptionLabel) || !_tokens[_first].Is(TokenFlags.Capitalized))
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
        if (_tokens[at - 1].Start < _tokens[_opened].Start)
            return false;
        for (var i = _opened + 1; i < at; i++)
        {
            // The stop's own closers may have closed the parentheses.
            if (i >= at - 4 && IsClose(i) && _depth == 1)
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
