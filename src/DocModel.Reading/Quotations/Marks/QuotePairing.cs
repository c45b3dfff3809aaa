using DocModel.Reading.Findings;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Marks;

/// <summary>Joins opening and closing marks to pairs, paragraph by paragraph.</summary>
/// <remarks>Each mark is put on the stack once and taken off once, so that a text of nothing but marks takes linear time.</remarks>
internal sealed partial class QuotePairing
{
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
            {
                _open[0] = _open[0] with { IsRepeated = true };
                next++;
            }

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

    private void Push(int index)
    {
        _open.Add(new Open(index, -1, false));
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

    private void Emit(int opening, int closing)
    {
        QuoteMark open = _marks[opening], close = _marks[closing];
        if (open.EndToken < close.Token)
            _pairs.Add(new QuotePair(open.Token, open.EndToken, close.Token, close.EndToken));
    }

    private void Report(QuoteMark mark, string message) =>
        _findings.Add(FindingRule.UnbalancedQuotation, TextSpan.FromBounds(_tokens[mark.Token].Start, _tokens[mark.EndToken - 1].End), message);

    private char CharOf(QuoteMark mark) => _tokens.Text[_tokens[mark.Token].Start];

    /// <param name="Mark">The opening mark.</param>
    /// <param name="Weak">What may be an apostrophe or its closing mark, -1 for none.</param>
    /// <param name="IsRepeated">Whether a paragraph behind has repeated the mark.</param>
    private readonly record struct Open(int Mark, int Weak, bool IsRepeated);
}
