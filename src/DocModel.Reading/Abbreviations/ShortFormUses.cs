using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>Where the short forms of a text are used, the defined ones and the others.</summary>
internal sealed class ShortFormUses
{
    /// <summary>Longer words in capitals are headings or shouts.</summary>
    private const int LongestAcronym = 8;

    private readonly TokenList _tokens;
    private readonly string _text;

    // A use is sought where the first token of some form stands; how many more tokens to take at most is known for each.
    private readonly ShortFormTable _forms;
    private readonly ShortFormTable _firstTokens;
    private readonly List<int> _mostTokens = [];
    private readonly List<TextSpan>[] _uses;

    // Whether some short form begins with a small letter or a digit: seldom, and then every token must be looked up.
    private readonly bool _anyWithoutCapital;

    public ShortFormUses(TokenList tokens, IReadOnlyList<Definition> definitions)
    {
        _tokens = tokens;
        _text = tokens.Text;
        _forms = new ShortFormTable(_text);
        _firstTokens = new ShortFormTable(_text);
        Undefined = new ShortFormTable(_text);
        _uses = new List<TextSpan>[definitions.Count];
        for (var i = 0; i < definitions.Count; i++)
        {
            var span = definitions[i].Short;
            var length = Singular(_text.AsSpan(span.Start, span.Length));
            _uses[_forms.Add(new TextSpan(span.Start, length))] = [];
            var first = tokens.IndexAt(span.Start);
            _anyWithoutCapital |= !tokens[first].Is(TokenFlags.Capitalized | TokenFlags.InnerUpper);
            var end = first;
            while (end < tokens.Count && tokens[end].Start < span.Start + length)
                end++;
            var key = _firstTokens.Add(new TextSpan(span.Start, Math.Min(tokens[first].Length, length)));
            if (key == _mostTokens.Count)
                _mostTokens.Add(0);
            _mostTokens[key] = Math.Max(_mostTokens[key], end - first);
        }
    }

    /// <summary>Words in capitals that no definition accounts for, at their first uses.</summary>
    public ShortFormTable Undefined { get; }

    /// <summary>Where the undefined words are used, by their indexes in <see cref="Undefined"/>.</summary>
    public List<List<TextSpan>> UndefinedUses { get; } = [];

    /// <summary>Where the form of a definition is used, in document order; each definition has another form.</summary>
    public List<TextSpan> Of(int definition) => _uses[definition];

    /// <summary>The length of a short form without the "s" of its plural.</summary>
    public static int Singular(ReadOnlySpan<char> form) =>
        form.Length > 2 && form[form.Length - 1] == 's' && (Characters.IsUpper(form[form.Length - 2]) || Characters.IsDigit(form[form.Length - 2]))
            ? form.Length - 1
            : form.Length;

    /// <param name="taken">The spans of all definitions' short forms, in document order: they are no uses.</param>
    public void Read(ReadOnlySpan<TextSpan> taken)
    {
        var next = 0;
        var behind = 0;
        if (_anyWithoutCapital)
        {
            for (var i = 0; i < _tokens.Count; i++)
            {
                _tokens.Cancellation.At(i);
                if (i >= behind && _tokens[i].Kind != TokenKind.Mark)
                    behind = Read(i, taken, ref next);
            }
        }
        else
        {
            var asked = 0;
            foreach (var i in _tokens.Capitals)
            {
                _tokens.Cancellation.At(asked++);
                if (i >= behind && CanBeUse(_tokens[i]))
                    behind = Read(i, taken, ref next);
            }
        }
    }

    /// <summary>Most words with a capital are neither in capitals nor the first one of a form.</summary>
    private bool CanBeUse(in Token token) => token.Is(TokenFlags.AllUpper | TokenFlags.InnerUpper) || _firstTokens.MayHave(token.Length, _text[token.Start]);

    /// <summary>Takes the use that begins with a token, if one does; the token to go on with.</summary>
    private int Read(int i, ReadOnlySpan<TextSpan> taken, ref int next)
    {
        ref readonly var token = ref _tokens[i];
        while (next < taken.Length && taken[next].End <= token.Start)
            next++;
        if (next < taken.Length && taken[next].Start <= token.Start)
            return i + 1;
        var word = _tokens.Chars(i);
        var length = token.Kind == TokenKind.Word ? Singular(word) : word.Length;
        if (_forms.Count > 0 && EndOfUse(i, length) is > 0 and var last)
            return last;
        if (token.Is(TokenFlags.AllUpper | TokenFlags.InnerUpper) && length is >= 2 and <= LongestAcronym && IsAcronym(i, length) && !IsPartOfFormula(i) && !IsStamp(i))
            AddUndefined(new TextSpan(token.Start, length), token.Span);
        return i + 1;
    }

    /// <summary>Takes the use of a form that begins with a token; the token behind it, or 0 for no use.</summary>
    private int EndOfUse(int first, int length)
    {
        var word = _tokens.Chars(first);
        var key = _firstTokens.Find(word);
        if (key < 0)
            key = _firstTokens.Find(word.Slice(0, length));
        if (key < 0)
            return 0;
        var start = _tokens[first].Start;
        for (var last = Math.Min(first + _mostTokens[key], _tokens.Count) - 1; last >= first; last--)
        {
            ref readonly var token = ref _tokens[last];

            // What goes on without a space is a part of another form: "AB" in "AB-1" is a use, in "AB1" it is none.
            if (last + 1 < _tokens.Count && !_tokens[last + 1].Is(TokenFlags.SpaceBefore) && token.Kind == TokenKind.Word
                && _tokens[last + 1].Kind != TokenKind.Mark)
            {
                continue;
            }

            var whole = _text.AsSpan(start, token.End - start);
            var form = _forms.Find(whole);
            if (form < 0)
                form = _forms.Find(whole.Slice(0, Singular(whole)));
            if (form < 0)
                continue;
            _uses[form].Add(TextSpan.FromBounds(start, token.End));
            return last + 1;
        }

        return 0;
    }

    /// <summary>A word in capitals among words that are not: the others are headings and shouts.</summary>
    private bool IsAcronym(int i, int length)
    {
        ref readonly var token = ref _tokens[i];
        var whole = token.Is(TokenFlags.AllUpper) && length == token.Length;
        if (!whole && !(token.Is(TokenFlags.InnerUpper) && length == token.Length - 1 && IsUpper(_text.AsSpan(token.Start, length))))
            return false;
        return !IsShouted(i - 1) && !IsShouted(i + 1);
    }

    /// <summary>The letters of "CO2", whose digits are tokens of their own, of "OS/2", and of ".NET".</summary>
    private bool IsPartOfFormula(int i)
    {
        var behind = i + 1 < _tokens.Count && _tokens.IsMark(i + 1, '/') && !_tokens[i + 1].Is(TokenFlags.SpaceBefore) ? i + 2 : i + 1;
        return behind < _tokens.Count && _tokens[behind].Kind == TokenKind.Number && !_tokens[behind].Is(TokenFlags.SpaceBefore)
            || i > 0 && _tokens.IsMark(i - 1, '.') && !_tokens[i].Is(TokenFlags.SpaceBefore) && _tokens[i - 1].Is(TokenFlags.SpaceBefore);
    }

    /// <summary>The month of "6 JAN 2014", and the town of "OBAN, 14 March" and "OBAN –" in front of a report.</summary>
    private bool IsStamp(int i)
    {
        if (_tokens.Is(i, WordClass.Month) && (IsNumber(i - 1) || IsNumber(i + 1)))
            return true;
        if (!_tokens[i].Is(TokenFlags.BlockStart) || _tokens[i].Length < 3 || i + 2 >= _tokens.Count || _tokens[i + 1].Kind != TokenKind.Mark)
            return false;
        if (_tokens.IsMark(i + 1, '–') || _tokens.IsMark(i + 1, '—') || (_tokens.IsMark(i + 1, '-') && _tokens[i + 1].Is(TokenFlags.SpaceBefore)))
            return true;
        return _tokens.IsMark(i + 1, ',') && (IsNumber(i + 2) || _tokens.Is(i + 2, WordClass.Month | WordClass.Weekday));
    }

    private bool IsNumber(int i) => i >= 0 && i < _tokens.Count && _tokens[i].Kind == TokenKind.Number;

    private bool IsShouted(int i)
    {
        if (i < 0 || i >= _tokens.Count)
            return false;
        ref readonly var token = ref _tokens[i];
        return token.Kind == TokenKind.Word && token.Is(TokenFlags.AllUpper);
    }

    private void AddUndefined(TextSpan acronym, TextSpan use)
    {
        var index = Undefined.Add(acronym);
        if (index == UndefinedUses.Count)
            UndefinedUses.Add([]);
        UndefinedUses[index].Add(use);
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!Characters.IsUpper(c))
                return false;
        }

        return true;
    }
}
