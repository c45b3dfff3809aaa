using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Marks;

/// <summary>What becomes of an open quotation where its paragraph ends.</summary>
internal sealed partial class QuotePairing
{
    /// <summary>A quotation whose paragraphs do not repeat the opening mark is believed only so far.</summary>
    private const int LongestCrossing = 6000;

    /// <summary>How many marks are looked at for what closes or repeats an open one.</summary>
    private const int MostCandidates = 64;

    private void EndBlock(int block, int next)
    {
        var first = _open[0];
        var goesOn = GoesOn(first, block, next);
        while (_open.Count > (goesOn ? 1 : 0))
        {
            var last = _open.Count == 1 ? _open[0] : default(Open?);
            Abandon();
            if (last is { Weak: < 0 } only)
                EmitToEnd(only, block, next);
        }
    }

    private bool GoesOn(Open open, int block, int next)
    {
        if (next >= _marks.Length || block + 1 >= _source.Blocks.Length || _blockQuoteOf[block] != _blockQuoteOf[block + 1])
            return false;
        var mark = _marks[open.Mark];
        if (_marks[next].Token == _tokens.FirstOfBlock(block + 1) && Continues(open, next))
            return true;

        // What stands behind a word like an apostrophe may be one: it quotes no more than its line.
        if (CharOf(mark) == '\'' && !_tokens[mark.Token].Is(TokenFlags.LineStart) && _tokens[mark.Token - 1].Kind == TokenKind.Word)
            return false;

        // Without the repeated mark the words go on only over plain line ends, and only where the marks behind them come out even.
        if (next <= _crossing)
            return true;
        if (!IsPlainLineEnd(block))
            return false;
        var end = ClosingBehind(open, block, next);
        if (end < 0)
            end = RepeatedBehind(open, block, next);
        if (end >= 0)
            _crossing = end;
        return end >= 0;
    }

    /// <summary>The mark at the head of a later line that repeats what is open, where the paragraph has several lines and none of them another mark; -1 for none.</summary>
    private int RepeatedBehind(Open open, int block, int next)
    {
        if (!BeginsLikeSpeech(open.Mark))
            return -1;
        for (var last = next + MostCandidates; next < _marks.Length && _marks[next].Family != _marks[open.Mark].Family; next++)
        {
            if (next == last)
                return -1;
        }

        if (next >= _marks.Length || !_tokens[_marks[next].Token].Is(TokenFlags.BlockStart) || !Continues(open, next)
            || _tokens[_marks[next].Token].Start - _tokens[_marks[open.Mark].Token].Start > LongestCrossing)
        {
            return -1;
        }

        for (; _tokens.FirstOfBlock(block + 1) <= _marks[next].Token; block++)
        {
            if (!IsPlainLineEnd(block))
                return -1;
        }

        return next;
    }

    /// <summary>The mark that closes what is open at the end of a line, -1 for none nearby.</summary>
    private int ClosingBehind(Open open, int block, int next)
    {
        var mark = _marks[open.Mark];
        int depth = 1, undecided = 0, first = -1;
        for (var step = 0; next < _marks.Length && step < MostCandidates; next++, step++)
        {
            var candidate = _marks[next];
            var token = _tokens[candidate.Token];
            if (token.Start - _tokens[mark.Token].Start > LongestCrossing)
                break;
            for (; _tokens.FirstOfBlock(block + 1) <= candidate.Token; block++)
            {
                if (!IsPlainLineEnd(block))
                    return undecided % 2 == 1 ? first : -1;
            }

            if (candidate.Family != mark.Family || candidate.Role is QuoteRole.WeakClose or QuoteRole.ShortClose)
                continue;
            if (token.Is(TokenFlags.BlockStart))
                break;
            if (candidate.Role == QuoteRole.Either)
            {
                first = undecided++ == 0 ? next : first;
                continue;
            }

            depth += candidate.Role is QuoteRole.Open or QuoteRole.OpenOrReversed ? 1 : -1;
            if (depth == 0 && undecided == 0)
                return next;
            if (undecided > 0 && depth == 0)
                return undecided % 2 == 0 ? next : first;
        }

        return undecided % 2 == 1 ? first : -1;
    }

    private bool IsPlainLineEnd(int block)
    {
        if (_source.Format != DocumentFormat.PlainText || block + 1 >= _source.Blocks.Length)
            return false;
        Block left = _source.Blocks[block], right = _source.Blocks[block + 1];
        if (left.Kind != ParagraphKind.Text || right.Kind != ParagraphKind.Text)
            return false;
        var lines = 0;
        foreach (var c in _source.Text.AsSpan(left.End, right.Start - left.End))
            lines += c == '\n' ? 1 : 0;
        return lines <= 1;
    }

    /// <summary>Whether the mark at the head of a paragraph repeats the one that is open.</summary>
    private bool Continues(Open open, int index)
    {
        QuoteMark mark = _marks[index], first = _marks[open.Mark];
        return mark.Family == first.Family && CharOf(mark) == CharOf(first)
            && mark.Role is QuoteRole.Open or QuoteRole.OpenOrReversed or QuoteRole.Either or QuoteRole.CloseOrReversed;
    }

    /// <summary>Words that begin like speech end with their paragraph, or with the last one that repeats their mark; whatever else is never closed is no quotation.</summary>
    private void EmitToEnd(Open open, int block, int next)
    {
        var mark = _marks[open.Mark];
        var end = _tokens.FirstOfBlock(block + 1);
        if (!BeginsLikeSpeech(open.Mark) || mark.EndToken >= end)
            return;
        if (open.IsRepeated || (!CrossesBlock(mark.Token, end - 1) && (_nextOfFamily[open.Mark] is var partner && (partner < 0 || _marks[partner].Token >= end))))
            _pairs.Add(new QuotePair(mark.Token, mark.EndToken, end, end));
    }

    /// <summary>A capital behind a mark that stands at the head of its paragraph or is announced.</summary>
    private bool BeginsLikeSpeech(int index)
    {
        var mark = _marks[index];
        if (CharOf(mark) is '\'' or '`' || mark.EndToken >= _tokens.Count || !_tokens[mark.EndToken].Is(TokenFlags.Capitalized))
            return false;
        return _tokens[mark.Token].Is(TokenFlags.BlockStart) || _tokens.IsMark(mark.Token - 1, ':') || _tokens.IsMark(mark.Token - 1, ',');
    }

    private bool CrossesBlock(int from, int to)
    {
        for (var i = from + 1; i <= to; i++)
        {
            if (_tokens[i].Is(TokenFlags.BlockStart))
                return true;
        }

        return false;
    }

    /// <summary>The innermost block quote that each block stands in, -1 for none: a quotation neither enters one nor leaves it.</summary>
    private static int[] BlockQuoteOf(SourceDocument source)
    {
        var blockQuoteOf = new int[source.Blocks.Length];
        var around = new Stack<int>();
        var next = 0;
        for (var b = 0; b < blockQuoteOf.Length; b++)
        {
            var start = source.Blocks[b].Start;
            for (; next < source.BlockQuotes.Length && source.BlockQuotes[next].Start <= start; next++)
                around.Push(next);
            while (around.Count > 0 && source.BlockQuotes[around.Peek()].End <= start)
                around.Pop();
            blockQuoteOf[b] = around.Count > 0 ? around.Peek() : -1;
        }

        return blockQuoteOf;
    }
}
