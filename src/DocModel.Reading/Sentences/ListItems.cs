using DocModel.Reading.Tokens;

namespace DocModel.Reading.Sentences;

/// <summary>The items of a list that is written into one block: "1) … 2) …", "a. … b. …", "• … • …", short lines.</summary>
/// <remarks>A block is a list only if it begins as one; numbers must follow one another.</remarks>
internal ref struct ListItems
{
    private const int LongestLine = 40;

    private readonly TokenList _list;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly int _end;
    private readonly Shape _shape;
    private readonly char _mark;
    private int _expected;

    private ListItems(TokenList list, int end, Shape shape, char mark, int expected)
    {
        _list = list;
        _tokens = list.Span;
        _end = end;
        _shape = shape;
        _mark = mark;
        _expected = expected;
    }

    private enum Shape : byte
    {
        None,

        /// <summary>Each line is an item.</summary>
        Line,
        Bullet,

        /// <summary>A dash, star or plus at a line's start.</summary>
        LineBullet,
        Number,
        Letter,
    }

    public readonly bool Any => _shape != Shape.None;

    public static ListItems Of(TokenList list, int first, int end)
    {
        ref readonly var token = ref list[first];
        var c = list.Text[token.Start];
        switch (token.Kind)
        {
            case TokenKind.Mark when SentenceMarks.Of(c) == SentenceMark.Bullet:
                return new ListItems(list, end, Shape.Bullet, c, 0);
            case TokenKind.Mark when c is '-' or '*' or '+' or '–' or '—' && first + 1 < end && list[first + 1].Is(TokenFlags.SpaceBefore):
                return new ListItems(list, end, Shape.LineBullet, c, 0);
            case TokenKind.Number when token.Length <= 3 && EndOfLabel(list, first, end) > 0:
                return new ListItems(list, end, Shape.Number, MarkBehind(list, first), Value(list, first) + 1);
            case TokenKind.Word when token.Length == 1 && c is 'a' or 'A' && EndOfLabel(list, first, end) > 0:
                return new ListItems(list, end, Shape.Letter, MarkBehind(list, first), c + 1);
            default:
                return AreShortLines(list, first, end) ? new ListItems(list, end, Shape.Line, '\0', 0) : default;
        }
    }

    /// <summary>Whether an item begins with the token.</summary>
    public bool Begins(int i)
    {
        ref readonly var token = ref _tokens[i];
        if (!token.Is(TokenFlags.SpaceBefore))
            return false;
        switch (_shape)
        {
            case Shape.Line:
                return token.Is(TokenFlags.LineStart) && !(i > 0 && GoesOnWithDate(i));
            case Shape.Bullet:
                return token.Kind == TokenKind.Mark && _list.Text[token.Start] == _mark;
            case Shape.LineBullet:
                return token.Is(TokenFlags.LineStart) && token.Kind == TokenKind.Mark && _list.Text[token.Start] == _mark;
            case Shape.Number:
                if (token.Kind != TokenKind.Number || token.Length > 3 || Value(_list, i) != _expected)
                    return false;
                break;
            default:
                if (token.Kind != TokenKind.Word || token.Length != 1 || _list.Text[token.Start] != _expected)
                    return false;
                break;
        }

        if (MarkBehind(_list, i) != _mark || EndOfLabel(_list, i, _end) is not (> 0 and var behind)
            || !(_tokens[behind].Is(TokenFlags.Capitalized) || token.Is(TokenFlags.LineStart)))
        {
            return false;
        }

        _expected++;
        return true;
    }

    /// <summary>"12 March" and "1914" below it, as a letter's head has them: one date.</summary>
    private readonly bool GoesOnWithDate(int i) =>
        _tokens[i].Kind == TokenKind.Number ? _list.Is(i - 1, WordClass.Month) : _tokens[i - 1].Kind == TokenKind.Number && _list.Is(i, WordClass.Month);

    /// <summary>Where the words begin behind "1.", "1)" or "1.)", else 0.</summary>
    private static int EndOfLabel(TokenList list, int i, int end)
    {
        var at = i + 1;
        while (at < end && at < i + 3 && !list[at].Is(TokenFlags.SpaceBefore) && (list.IsMark(at, '.') || list.IsMark(at, ')')))
            at++;
        return at > i + 1 && at < end && list[at].Is(TokenFlags.SpaceBefore) ? at : 0;
    }

    private static char MarkBehind(TokenList list, int i) => i + 1 < list.Count ? list.Text[list[i + 1].Start] : '\0';

    private static int Value(TokenList list, int i)
    {
        var value = 0;
        foreach (var digit in list.Chars(i))
            value = value * 10 + (digit - '0');
        return value;
    }

    /// <summary>Three short lines or more without a stop between them and without a word that wants another are a list.</summary>
    private static bool AreShortLines(TokenList list, int first, int end)
    {
        int lines = 1, lineStart = list[first].Start;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref list[i];
            if (token.Is(TokenFlags.LineStart) && i > first)
            {
                lines++;
                lineStart = token.Start;
                if (list.IsMark(i - 1, ',') || list.IsMark(i - 1, '-')
                    || list.Is(i - 1, WordClass.Article | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary))
                {
                    return false;
                }
            }

            if (token.End - lineStart > LongestLine)
                return false;
            if (token.Kind == TokenKind.Mark
                && SentenceMarks.Of(list.Text[token.Start]) is SentenceMark.Stop or SentenceMark.Shout or SentenceMark.Ellipsis)
            {
                return false;
            }
        }

        return lines >= 3;
    }
}
