using DocModel.Reading.Findings;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Joins opening and closing marks to pairs, paragraph by paragraph.</summary>
/// <remarks>Each mark is put on the stack once and taken off once, so that a text of nothing but marks takes linear time.</remarks>
internal sealed class QuotePairing
{
    /// <summary>A quotation whose paragraphs do not repeat the opening mark is believed only so far.</summary>
    private const int LongestCrossing = 6000;

    /// <summary>How many tokens a spaced apostrophe may close.</summary>
    private const int MostShortTokens = 4;

    private readonly SourceDocument _source;
    private readonly TokenList _tokens;
    private readonly QuoteMark[] _marks;
    private readonly FindingSink _findings;
    private readonly List<Open> _open = [];
    private readonly int[] _openOf = new int[6];
    private readonly List<QuotePair> _pairs = [];
    private readonly int[] _nextOfFamily;
    private readonly int[] _blockQuoteOf;

    /// <summary>The mark up to which an open quotation was found to go on over line ends.</summary>
    private int _crossing = -1;

    private QuotePairing(SourceDocument source, TokenList tokens, QuoteMark[] marks, FindingSink findings)
    {
        _source = source;
        _tokens = tokens;
        _marks = marks;
        _findings = findings;
        _nextOfFamily = NextOfFamily(marks);
        _blockQuoteOf = BlockQuoteOf(source);
    }

    /// <summary>The pairs in the order of their opening marks.</summary>
    public static QuotePair[] Pair(SourceDocument source, TokenList tokens, QuoteMark[] marks, FindingSink findings)
    {
        var pairing = new QuotePairing(source, tokens, marks, findings);
        pairing.Run();
        var pairs = pairing._pairs.ToArray();
        Array.Sort(pairs, (a, b) => a.First.CompareTo(b.First));
        return pairs;
    }

    private void Run()
    {
        var next = 0;
        for (var b = 0; b < _source.Blocks.Length; b++)
        {
            int first = _tokens.FirstOfBlock(b), end = _tokens.FirstOfBlock(b + 1);
            if (_open.Count > 0 && next < _marks.Length && _marks[next].Token == first && Continues(_open[0], next))
                next++;
            for (; next < _marks.Length && _marks[next].Token < end; next++)
            {
                _tokens.Cancellation.At(next);
                Take(next);
            }

            if (_open.Count > 0)
                EndBlock(b, next);
        }
    }

    private void Take(int index)
    {
        var mark = _marks[index];
        switch (mark.Role)
        {
            case QuoteRole.Open:
                Push(index);
                break;
            case QuoteRole.Close when OpensAtLineEnd(index):
                Push(index);
                break;
            case QuoteRole.Close:
                Close(index);
                break;
            case QuoteRole.ShortClose when Top(mark.Family) is { } near && mark.Token - _marks[near.Mark].EndToken <= MostShortTokens:
                Close(index);
                break;
            case QuoteRole.WeakClose or QuoteRole.ShortClose:
                if (Top(mark.Family) is { } top)
                    _open[_open.Count - 1] = top with { Weak = top.Weak < 0 ? index : top.Weak };
                break;
            case QuoteRole.Either:
                if (_openOf[(int)mark.Family] > 0)
                    Close(index);
                else
                    Push(index);
                break;
            case QuoteRole.OpenOrReversed:
                if (IsReversed(mark))
                    Close(index);
                else
                    Push(index);
                break;
            default:
                if (_openOf[(int)mark.Family] == 0 && OpensReversed(index))
                    Push(index);
                else
                    Close(index);
                break;
        }
    }

    /// <summary>Whether what is open is closed by the mark that otherwise opens: „…“, ‚…‘, »…«.</summary>
    private bool IsReversed(QuoteMark mark)
    {
        if (_openOf[(int)mark.Family] == 0)
            return false;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var open = _marks[_open[i].Mark];
            if (open.Family == mark.Family)
                return CharOf(open) is '„' or '‚' or '»' or '›';
            if (_open.Count - i > 3)
                return false;
        }

        return false;
    }

    /// <summary>Whether a mark that otherwise closes opens here: ”…”, »…«; its partner must stand in the same block.</summary>
    private bool OpensReversed(int index)
    {
        var mark = _marks[index];
        if (!_tokens[mark.Token].Is(TokenFlags.SpaceBefore) || mark.EndToken >= _tokens.Count || _tokens[mark.EndToken].Is(TokenFlags.SpaceBefore))
            return false;
        var partner = _nextOfFamily[index];
        if (partner < 0 || CrossesBlock(mark.Token, _marks[partner].Token))
            return false;
        var other = CharOf(_marks[partner]);
        return CharOf(mark) == '”' ? other == '”' : other is '«' or '‹';
    }

    /// <summary>Whether a spaced mark at the end of a line, with nothing open, belongs to the words of the next line.</summary>
    private bool OpensAtLineEnd(int index)
    {
        var mark = _marks[index];
        return _openOf[(int)mark.Family] == 0 && _tokens[mark.Token].Is(TokenFlags.SpaceBefore) && !_tokens[mark.Token].Is(TokenFlags.LineStart)
            && mark.EndToken < _tokens.Count && _tokens[mark.EndToken].Is(TokenFlags.LineStart)
            && _nextOfFamily[index] is >= 0 and var partner && _marks[partner].Token != mark.EndToken
            && (_marks[partner].Role == QuoteRole.Close || _tokens.IsMark(mark.Token - 1, ',') || _tokens.IsMark(mark.Token - 1, ':'));
    }

    private void Push(int index)
    {
        _open.Add(new Open(index, -1));
        _openOf[(int)_marks[index].Family]++;
    }

    private Open? Top(QuoteFamily family) =>
        _open.Count > 0 && _marks[_open[_open.Count - 1].Mark].Family == family ? _open[_open.Count - 1] : null;

    private void Close(int index)
    {
        var mark = _marks[index];
        if (mark.Family == QuoteFamily.Single)
        {
            // An apostrophe must not close over a stronger mark that is still open.
            if (Top(QuoteFamily.Single) is { } single)
            {
                RemoveTop();
                Emit(single.Mark, index);
            }

            return;
        }

        if (_openOf[(int)mark.Family] == 0)
        {
            if (!IsInches(mark))
                Report(mark, "The closing quotation mark " + _tokens.Text[_tokens[mark.Token].Start] + " closes nothing.");
            return;
        }

        while (_marks[_open[_open.Count - 1].Mark].Family != mark.Family)
            Abandon();
        var open = _open[_open.Count - 1];
        RemoveTop();
        Emit(open.Mark, index);
    }

    private void RemoveTop()
    {
        var top = _open.Count - 1;
        _openOf[(int)_marks[_open[top].Mark].Family]--;
        _open.RemoveAt(top);
    }

    /// <summary>Gives up the innermost open mark: what it could be an apostrophe's partner of, else a finding.</summary>
    private void Abandon()
    {
        var open = _open[_open.Count - 1];
        RemoveTop();
        if (open.Weak >= 0)
        {
            Emit(open.Mark, open.Weak);
            return;
        }

        var mark = _marks[open.Mark];
        var c = CharOf(mark);
        if (c is not ('\'' or '`'))
            Report(mark, "The quotation mark " + c + " is not closed in its paragraph.");
    }

    private void EndBlock(int block, int next)
    {
        var first = _open[0];
        var goesOn = GoesOn(first, block, next);
        while (_open.Count > (goesOn ? 1 : 0))
        {
            var last = _open.Count == 1 ? _open[0] : default(Open?);
            Abandon();
            if (last is { Weak: < 0 } only)
                EmitToEnd(only.Mark, block, next);
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
        var closing = IsPlainLineEnd(block) ? ClosingBehind(open, block, next) : -1;
        if (closing >= 0)
            _crossing = closing;
        return closing >= 0;
    }

    /// <summary>The mark that closes what is open at the end of a line, -1 for none nearby.</summary>
    private int ClosingBehind(Open open, int block, int next)
    {
        var mark = _marks[open.Mark];
        int depth = 1, undecided = 0, first = -1;
        for (var step = 0; next < _marks.Length && step < 64; next++, step++)
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

    private bool IsInches(QuoteMark mark) =>
        CharOf(mark) == '"' && mark.Token > 0 && _tokens[mark.Token - 1].Kind == TokenKind.Number && !_tokens[mark.Token].Is(TokenFlags.SpaceBefore);

    /// <summary>Words that begin like speech end with their paragraph; whatever else is never closed is no quotation.</summary>
    private void EmitToEnd(int index, int block, int next)
    {
        var mark = _marks[index];
        var c = CharOf(mark);
        var end = EndOfParagraph(index, block, next);
        if (c is '\'' or '`' || CrossesBlock(mark.Token, _tokens.FirstOfBlock(block + 1) - 1) || mark.EndToken >= end)
            return;
        var leadsIn = _tokens[mark.Token].Is(TokenFlags.BlockStart) || _tokens.IsMark(mark.Token - 1, ':') || _tokens.IsMark(mark.Token - 1, ',');
        if (leadsIn && _tokens[mark.EndToken].Is(TokenFlags.Capitalized) && _nextOfFamily[index] is var partner
            && (partner < 0 || _marks[partner].Token >= end))
        {
            _pairs.Add(new QuotePair(mark.Token, mark.EndToken, end, end));
        }
    }

    /// <summary>A paragraph of several lines ends in front of the line that repeats its mark; else with its own line.</summary>
    private int EndOfParagraph(int index, int block, int next)
    {
        var end = _tokens.FirstOfBlock(block + 1);
        while (next < _marks.Length && _marks[next].Family != _marks[index].Family)
            next++;
        if (next >= _marks.Length || !_tokens[_marks[next].Token].Is(TokenFlags.BlockStart) || CharOf(_marks[next]) != CharOf(_marks[index])
            || _tokens[_marks[next].Token].Start - _tokens[_marks[index].Token].Start > LongestCrossing)
        {
            return end;
        }

        for (var b = block; _tokens.FirstOfBlock(b + 1) <= _marks[next].Token; b++)
        {
            if (!IsPlainLineEnd(b))
                return end;
            if (_tokens.FirstOfBlock(b + 1) == _marks[next].Token)
                return _marks[next].Token;
        }

        return end;
    }

    private void Emit(int opening, int closing)
    {
        QuoteMark open = _marks[opening], close = _marks[closing];
        if (open.EndToken < close.Token)
            _pairs.Add(new QuotePair(open.Token, open.EndToken, close.Token, close.EndToken));
    }

    private void Report(QuoteMark mark, string message) =>
        _findings.Add(FindingRule.UnbalancedQuotation, TextSpan.FromBounds(_tokens[mark.Token].Start, _tokens[mark.EndToken - 1].End), message);

    private char CharOf(QuoteMark mark) => _tokens.Text[_tokens[mark.Token].Start];

    private bool CrossesBlock(int from, int to)
    {
        for (var i = from + 1; i <= to; i++)
        {
            if (_tokens[i].Is(TokenFlags.BlockStart))
                return true;
        }

        return false;
    }

    private static int[] NextOfFamily(QuoteMark[] marks)
    {
        var next = new int[marks.Length];
        var seen = new[] { -1, -1, -1, -1, -1, -1 };
        for (var i = marks.Length - 1; i >= 0; i--)
        {
            next[i] = seen[(int)marks[i].Family];
            seen[(int)marks[i].Family] = i;
        }

        return next;
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

    private readonly record struct Open(int Mark, int Weak);
}

/// <summary>Two marks that belong together, as tokens: opening mark <c>[First, Inner)</c>, words <c>[Inner, InnerEnd)</c>, closing mark <c>[InnerEnd, End)</c>.</summary>
internal readonly record struct QuotePair(int First, int Inner, int InnerEnd, int End);
