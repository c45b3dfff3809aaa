using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Marks;

/// <summary>Tells quotation marks from apostrophes and primes, by what stands next to them.</summary>
internal static class QuoteMarkScanner
{
    private static readonly string[] Elisions =
    [
        "tis", "twas", "twere", "twill", "twould", "twasn", "em", "im", "er", "til", "till", "cause", "cos", "coz", "bout", "round", "neath", "gainst",
        "fraid", "nuff", "nother", "tain", "prentice", "pon", "midst", "mongst", "scuse", "specially", "spect", "ere", "phone", "flu",
    ];

    private static readonly string[] Clitics = ["s", "t", "m", "d", "ll", "re", "ve"];
    private static readonly string[] Clipped = ["o", "th", "an", "ol", "t", "n", "wi", "ha", "i", "mo", "po", "em", "mus", "jes", "dat"];

    public static QuoteMark[] Scan(SourceDocument source, TokenList tokens)
    {
        var marks = new List<QuoteMark>();
        var literals = source.Literals;
        var literal = 0;
        var last = -2;
        var lastOpened = false;
        var span = tokens.Span;
        var asked = 0;
        foreach (var i in tokens.Marks)
        {
            tokens.Cancellation.At(asked++);
            if (i <= last || !TryFamily(tokens.Text[span[i].Start], out var family))
                continue;
            while (literal < literals.Length && literals[literal].End <= span[i].Start)
                literal++;
            if (literal < literals.Length && literals[literal].Start <= span[i].Start)
                continue;
            if (IsDitto(source, tokens, i))
                continue;
            var width = 1;
            if (IsTypewriterPair(tokens, i))
            {
                width = 2;
                family = QuoteFamily.Double;
            }

            var role = Role(tokens, i, width, family, last == i - 1 && !SpaceBefore(tokens, i) ? lastOpened : null);
            lastOpened = role is QuoteRole.Open or QuoteRole.OpenOrReversed;
            last = i + width - 1;
            if (role is { } known)
                marks.Add(new QuoteMark(i, width, family, known));
        }

        return [.. marks];
    }

    private static bool TryFamily(char c, out QuoteFamily family)
    {
        switch (c)
        {
            case '"' or '“' or '”' or '„' or '‟' or '＂' or '〝' or '〞' or '〟':
                family = QuoteFamily.Double;
                return true;
            case '\'' or '‘' or '’' or '‚' or '‛' or '`':
                family = QuoteFamily.Single;
                return true;
            case '«' or '»':
                family = QuoteFamily.Guillemet;
                return true;
            case '‹' or '›':
                family = QuoteFamily.SingleGuillemet;
                return true;
            case '「' or '」':
                family = QuoteFamily.Corner;
                return true;
            case '『' or '』':
                family = QuoteFamily.WhiteCorner;
                return true;
            default:
                family = default;
                return false;
        }
    }

    private static bool IsTypewriterPair(TokenList tokens, int i) =>
        i + 1 < tokens.Count && !SpaceBefore(tokens, i + 1)
        && ((tokens.IsMark(i, '`') && tokens.IsMark(i + 1, '`')) || (tokens.IsMark(i, '\'') && tokens.IsMark(i + 1, '\'')));

    private static QuoteRole? Role(TokenList tokens, int i, int width, QuoteFamily family, bool? afterOpening)
    {
        var c = tokens.Text[tokens[i].Start];
        switch (c)
        {
            case '„' or '‟' or '〝' or '「' or '『':
                return QuoteRole.Open;
            case '」' or '』' or '〞' or '〟':
                return QuoteRole.Close;
            case '“' or '«' or '‹':
                return QuoteRole.OpenOrReversed;
            case '”' or '»' or '›':
                return QuoteRole.CloseOrReversed;
            case '`':
                return width == 2 || SpaceBefore(tokens, i) ? QuoteRole.Open : null;
            case '‚':
                return SpaceBefore(tokens, i) && !SpaceAfter(tokens, i) ? QuoteRole.Open : null;
        }

        bool spaceBefore = SpaceBefore(tokens, i), spaceAfter = SpaceAfter(tokens, i + width - 1);
        var side = Side(tokens, i, width, spaceBefore, spaceAfter, afterOpening);
        if (family == QuoteFamily.Double)
            return IsPrime(tokens, i) || IsDerivative(tokens, i, width) ? null : side;
        return Single(tokens, i, c, side, spaceBefore, spaceAfter);
    }

    /// <summary>Which way the mark looks, from its neighbours alone.</summary>
    private static QuoteRole Side(TokenList tokens, int i, int width, bool spaceBefore, bool spaceAfter, bool? afterOpening)
    {
        if (spaceBefore && spaceAfter)
        {
            // Text cut into words has spaces on both sides of every mark; there the ends of a line still tell.
            if (tokens[i].Is(TokenFlags.LineStart))
                return QuoteRole.Open;
            return i + width >= tokens.Count || tokens[i + width].Is(TokenFlags.LineStart) ? QuoteRole.Close : QuoteRole.Either;
        }

        if (spaceBefore)
            return QuoteRole.Open;
        if (afterOpening == true)
            return spaceAfter ? QuoteRole.Close : QuoteRole.Open;
        if (spaceAfter)
            return QuoteRole.Close;
        var before = tokens.Text[tokens[i].Start - 1];
        if (before is '(' or '[' or '{' or '/' or '¿' or '¡' or '<')
            return QuoteRole.Open;
        var wordBehind = tokens[i + width].Kind != TokenKind.Mark;
        if (before is '-' or '–' or '—' or '=' or '*' or '_')
            return wordBehind ? QuoteRole.Open : QuoteRole.Close;
        if (!wordBehind)
            return QuoteRole.Close;
        return Characters.IsLetterOrDigit(before) ? QuoteRole.Either : QuoteRole.Close;
    }

    private static QuoteRole? Single(TokenList tokens, int i, char c, QuoteRole side, bool spaceBefore, bool spaceAfter)
    {
        var previous = i > 0 && !tokens[i].Is(TokenFlags.BlockStart) ? i - 1 : -1;
        var next = i + 1 < tokens.Count && !tokens[i + 1].Is(TokenFlags.BlockStart) ? i + 1 : -1;
        if (next >= 0 && !spaceAfter)
        {
            if (previous >= 0 && !spaceBefore && tokens[previous].Kind != TokenKind.Mark && tokens[next].Kind != TokenKind.Mark)
                return null;
            if (IsOneOf(tokens.Chars(next), Clitics) && EndsWord(tokens, next) && (spaceBefore || c != '‘'))
                return null;
            if (tokens[next].Kind == TokenKind.Number && next + 1 < tokens.Count && !SpaceBefore(tokens, next + 1)
                && tokens[next + 1].Kind == TokenKind.Word && tokens[next + 1].Length == 1)
            {
                return null;
            }

            if (tokens[next].Kind == TokenKind.Number && tokens[next].Length == 2 && c != '‘' && EndsWord(tokens, next))
                return null;
            if (IsOneOf(tokens.Chars(next), Elisions) && !IsQuoteBehind(tokens, next))
                return null;
            if (IsClippedAnd(tokens, next) || IsDerivative(tokens, i, 1))
                return null;
        }

        if (c == '‘')
            return QuoteRole.OpenOrReversed;
        if (c == '’' && side == QuoteRole.Open && !spaceAfter)
            return null;
        if (previous >= 0 && !spaceBefore && tokens[previous].Kind == TokenKind.Word && previous > 0 && IsClippedAnd(tokens, previous))
            return null;
        if (side == QuoteRole.Open)
            return QuoteRole.Open;
        if (c == '\'' && side == QuoteRole.Either && spaceBefore)
            return Spaced(tokens, previous, next);

        if (previous < 0)
            return null;
        if (tokens[previous].Kind == TokenKind.Mark)
            return QuoteRole.Close;
        if (tokens[previous].Kind == TokenKind.Number && next >= 0 && tokens[next].Kind == TokenKind.Number)
            return null;
        var word = tokens.Chars(previous);

        // “If not, I’ –” is broken off; what is clipped goes on with a word, "wi’ him".
        if (EndsLike(word, "in") || (IsOneOf(word, Clipped) && !(next >= 0 && IsDash(tokens, next))))
            return QuoteRole.WeakClose;
        return next >= 0 && spaceAfter && tokens[next].Kind != TokenKind.Mark && word[^1] is 's' or 'S' or 'x' or 'z'
            ? QuoteRole.WeakClose
            : QuoteRole.Close;
    }

    /// <summary>In text cut into words an apostrophe is spaced like a mark: the words beside it must tell.</summary>
    private static QuoteRole Spaced(TokenList tokens, int previous, int next)
    {
        if (previous < 0)
            return QuoteRole.Open;
        if (tokens[previous].Kind == TokenKind.Mark)
            return IsSingle(tokens, previous) && previous > 0 && IsClipped(tokens, previous - 1) ? QuoteRole.WeakClose : QuoteRole.Either;
        if (IsClipped(tokens, previous))
            return QuoteRole.WeakClose;
        var isPlural = tokens.Chars(previous)[^1] is 's' or 'S';
        if (next >= 0 && tokens[next].Is(TokenFlags.Capitalized))
            return isPlural && tokens[previous].Is(TokenFlags.Capitalized) ? QuoteRole.WeakClose : QuoteRole.Either;
        return isPlural ? QuoteRole.WeakClose : QuoteRole.ShortClose;
    }

    private static bool IsClipped(TokenList tokens, int word) =>
        tokens[word].Kind == TokenKind.Word && (IsOneOf(tokens.Chars(word), Clipped) || EndsLike(tokens.Chars(word), "in"));

    private static bool IsDash(TokenList tokens, int i) =>
        tokens.IsMark(i, '–') || tokens.IsMark(i, '—') || (tokens.IsMark(i, '-') && tokens.IsMark(i + 1, '-'));

    /// <summary>Feet and inches, 5'10".</summary>
    private static bool IsPrime(TokenList tokens, int i) =>
        i >= 3 && tokens.IsMark(i, '"') && !SpaceBefore(tokens, i) && tokens[i - 1].Kind == TokenKind.Number
        && !SpaceBefore(tokens, i - 1) && (tokens.IsMark(i - 2, '\'') || tokens.IsMark(i - 2, '’')) && tokens[i - 3].Kind == TokenKind.Number;

    /// <summary>The primes of a formula, f''(x).</summary>
    private static bool IsDerivative(TokenList tokens, int i, int width) =>
        i > 0 && tokens.IsMark(i, '\'') && tokens[i - 1].Kind == TokenKind.Word && tokens[i - 1].Length == 1 && !SpaceBefore(tokens, i)
        && !SpaceAfter(tokens, i + width - 1) && tokens.IsMark(i + width, '(');

    /// <summary>A mark that fills a cell of a table repeats the cell above.</summary>
    private static bool IsDitto(SourceDocument source, TokenList tokens, int i) =>
        source.Format == DocumentFormat.Markdown && tokens[i].Is(TokenFlags.BlockStart) && (i + 1 >= tokens.Count || tokens[i + 1].Is(TokenFlags.BlockStart));

    /// <summary>The middle of "rock ’n’ roll".</summary>
    private static bool IsClippedAnd(TokenList tokens, int word) =>
        tokens[word].Kind == TokenKind.Word && tokens[word].Length == 1 && (tokens.Text[tokens[word].Start] | 0x20) == 'n'
        && IsSingle(tokens, word - 1) && !SpaceBefore(tokens, word);

    private static bool IsQuoteBehind(TokenList tokens, int word) => IsSingle(tokens, word + 1) && !SpaceBefore(tokens, word + 1);

    private static bool IsSingle(TokenList tokens, int i) =>
        (uint)i < (uint)tokens.Count && (tokens.IsMark(i, '\'') || tokens.IsMark(i, '’') || tokens.IsMark(i, '‘'));

    private static bool EndsWord(TokenList tokens, int i) =>
        i + 1 >= tokens.Count || SpaceBefore(tokens, i + 1) || tokens[i + 1].Kind == TokenKind.Mark;

    private static bool SpaceBefore(TokenList tokens, int i) => i >= tokens.Count || tokens[i].Is(TokenFlags.SpaceBefore);

    private static bool SpaceAfter(TokenList tokens, int i) => SpaceBefore(tokens, i + 1);

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var candidate in words)
        {
            if (candidate.Length == word.Length && word.EqualsIgnoreCase(candidate.AsSpan()))
                return true;
        }

        return false;
    }

    private static bool EndsLike(ReadOnlySpan<char> word, string ending) =>
        word.Length > ending.Length + 1 && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);
}
