using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Marks;

/// <summary>Marks that open where others close, and the other way round.</summary>
internal sealed partial class QuotePairing
{
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
            && (_marks[partner].Role == QuoteRole.Close || ClosesSpeech(_marks[partner]) || _tokens.IsMark(mark.Token - 1, ',') || _tokens.IsMark(mark.Token - 1, ':'));
    }

    /// <summary>“…, ” were her words: a spaced mark behind a comma closes where the sentence goes on in lower case.</summary>
    private bool ClosesSpeech(QuoteMark mark)
    {
        if (mark.Role != QuoteRole.Either || mark.EndToken >= _tokens.Count
            || _tokens[mark.EndToken].Kind != TokenKind.Word || _tokens[mark.EndToken].Is(TokenFlags.Capitalized))
        {
            return false;
        }

        // “‘…,’”: an inner quotation may close together with the outer one.
        var last = mark.Token - 1;
        if (_tokens.IsMark(last, '’') || _tokens.IsMark(last, '\''))
            last--;
        return _tokens.IsMark(last, ',') || _tokens.IsMark(last, '!') || _tokens.IsMark(last, '?');
    }

    private bool IsInches(QuoteMark mark) =>
        CharOf(mark) == '"' && mark.Token > 0 && _tokens[mark.Token - 1].Kind == TokenKind.Number && !_tokens[mark.Token].Is(TokenFlags.SpaceBefore);

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
}
