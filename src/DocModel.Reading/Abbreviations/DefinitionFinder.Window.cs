using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>Gathers the words that a long form may have.</summary>
internal sealed partial class DefinitionFinder
{
    /// <summary>Gathers the words before a token, the nearest last; they end at the end of <see cref="Window"/>.</summary>
    private int WordsBefore(int place, int most)
    {
        var count = 0;
        var last = place - 1;
        while (last >= _first && count < most)
        {
            var begin = last;
            while (begin > _first && !tokens[begin].Is(TokenFlags.SpaceBefore) && last - begin < 24)
                begin--;
            int from = begin, to = last;
            var comma = false;
            while (to >= from && IsOuterMark(to))
            {
                if (EndsPhrase(to))
                    return count;
                comma |= tokens.IsMark(to, ',');
                to--;
            }

            var opens = false;
            while (from <= to && IsOuterMark(from))
            {
                opens |= _text[tokens[from].Start] is '(' or '[';
                from++;
            }

            if (from <= to)
            {
                var span = SpanOf(from, to + 1);
                count++;
                Window[LongFormMatcher.MostWords - count] = new WindowWord(span.Start, span.Length, from == to && IsFunction(from), from != to || tokens[from].Is(TokenFlags.InnerUpper), comma);
            }

            if (opens)
                return count;
            last = begin - 1;
        }

        return count;
    }

    private int WordsFrom(int place, int limit)
    {
        var count = 0;
        var i = place;
        while (i < limit && count < LongFormMatcher.MostWords)
        {
            var end = i + 1;
            while (end < limit && !tokens[end].Is(TokenFlags.SpaceBefore) && end - i < 24)
                end++;
            int from = i, to = end;
            var stops = false;
            var comma = false;
            while (to > from && IsOuterMark(to - 1))
            {
                to--;
                comma |= tokens.IsMark(to, ',');
                stops |= !tokens.IsMark(to, ',');
            }

            while (from < to && IsOuterMark(from))
                from++;
            if (from >= to)
                return count;
            var span = SpanOf(from, to);
            Window[count++] = new WindowWord(
                span.Start, span.Length, to == from + 1 && IsFunction(from), to != from + 1 || tokens[from].Is(TokenFlags.InnerUpper), comma);
            if (stops)
                return count;
            i = end;
        }

        return count;
    }

    private bool IsFunction(int i) => tokens.Is(i, WordClass.Article | WordClass.Preposition | WordClass.Conjunction);

    /// <summary>A mark at a word's edge that is no part of the word.</summary>
    private bool IsOuterMark(int i) =>
        tokens[i].Kind == TokenKind.Mark && _text[tokens[i].Start] is ',' or ';' or ':' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '‘'
            or '’' or '\'' or '.' or '!' or '?' or '–' or '—' or '…';

    private bool EndsPhrase(int i) => _text[tokens[i].Start] is ';' or ':' or ')' or ']' or '!' or '?';
}
