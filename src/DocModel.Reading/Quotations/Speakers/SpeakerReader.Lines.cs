using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Speakers whom a line of attribution names: "— Lincoln", "– Ana Costa, harbour master".</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>The longest line of attribution, in tokens.</summary>
    private const int LongestLine = 16;

    /// <summary>A term is not its author's alone: the fewest words for which a reference in brackets tells who wrote them.</summary>
    private const int ShortestCited = 5;

    // “…” — Moe, where the quotation stands alone
    private Attribution? SignedBehind(int quote, int position, FrameSentence sentence)
    {
        for (var at = sentence.Start; at < position; at++)
        {
            if (_frames[at] < 0 || _tokens[_frames[at]].Kind != TokenKind.Mark)
                return null;
        }

        var end = _quotes[quote].End;
        return end < _tokens.Count && IsSignature(end) ? Signed(end + 1, LineEnd(end + 1)) : null;
    }

    /// <summary>The last line of a block quote, or the paragraph behind it, where that is nothing but a dash and a name.</summary>
    private Attribution? SignedBlock(int quote)
    {
        int first = _quotes[quote].First, end = _quotes[quote].End;
        for (var at = end - 1; at > first && end - at <= LongestLine; at--)
        {
            if (IsSignature(at) && (_tokens[at].Is(TokenFlags.BlockStart) || EndsSentence(at - 1)))
                return Signed(at + 1, end);
        }

        return end < _tokens.Count && IsSignature(end) ? Signed(end + 1, LineEnd(end + 1)) : null;
    }

    // “…” (Moe 1998, 12) / “…” (Moe et al., 1998)
    private Attribution? CitedBehind(int quote, int position, FrameSentence sentence)
    {
        var open = position + 1;
        if (open + 3 >= sentence.End || !IsMark(open, '(') || _shapes[quote].Words < ShortestCited || _frames[open + 1] < 0 || !_tokens[_frames[open + 1]].Is(TokenFlags.Capitalized))
            return null;
        var first = _frames[open + 1];
        var nameEnd = ProperName.End(_tokens, first, Math.Min(_tokens.Count, first + 5));
        var year = nameEnd;
        if (year + 2 < _tokens.Count && _tokens.IsWord(year, "et") && _tokens.IsWord(year + 1, "al"))
            year += _tokens.IsMark(year + 2, '.') ? 3 : 2;
        if (year < _tokens.Count && _tokens.IsMark(year, ','))
            year++;
        if (nameEnd == first || year >= _tokens.Count || _tokens[year].Kind != TokenKind.Number || _tokens[year].Length != 4)
            return null;
        var name = new NounPhrase(NounPhraseKind.Name, _persons.NameStart(first, nameEnd), nameEnd, nameEnd - 1);
        return Found(_persons.Find(name.First, nameEnd)?.ShortName ?? Text(name), name, -1);
    }

    private bool IsSignature(int token) => _tokens.IsMark(token, '—') || _tokens.IsMark(token, '–') || _tokens.IsMark(token, '―');

    private bool EndsSentence(int token) =>
        _tokens[token].Kind == TokenKind.Mark && _tokens.Text[_tokens[token].Start] is '.' or '!' or '?' or '…' or '”' or '"' or '’' or '»';

    private int LineEnd(int token)
    {
        var end = token;
        while (end < _tokens.Count && end - token <= LongestLine && !_tokens[end].Is(TokenFlags.BlockStart))
            end++;
        return end;
    }

    /// <summary>A name and what it is or where it wrote, up to the end of the line; a sentence is no signature.</summary>
    private Attribution? Signed(int first, int end)
    {
        if (first >= end || end - first > LongestLine || !_tokens[first].Is(TokenFlags.Capitalized))
            return null;
        var nameEnd = ProperName.End(_tokens, first, end);
        if (nameEnd == first || (nameEnd < end && !(_tokens.IsMark(nameEnd, ',') || _tokens.IsMark(nameEnd, '(') || _tokens.IsMark(nameEnd, '.') || _tokens.IsMark(nameEnd, ';'))))
            return null;
        for (var at = nameEnd; at < end; at++)
        {
            if (_tokens.Is(at, WordClass.Auxiliary | WordClass.PlainVerb))
                return null;
        }

        var start = _persons.NameStart(first, nameEnd);
        var name = new NounPhrase(NounPhraseKind.Name, start, nameEnd, nameEnd - 1);
        return Found(_persons.Find(start, nameEnd)?.ShortName ?? Text(name), name, -1);
    }
}
