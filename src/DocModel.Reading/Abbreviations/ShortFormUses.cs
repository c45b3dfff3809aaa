using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>Where the short forms of a text are used, the defined ones and the others.</summary>
internal sealed class ShortFormUses
{
    /// <summary>Longer words in capitals are headings or shouts.</summary>
    private const int LongestAcronym = 8;

    private readonly TokenList _tokens;
    private readonly string _text;

    // The defined forms by their first tokens; forms that begin alike are chained.
    private readonly ShortFormTable _firstTokens;
    private readonly List<int> _firstForm = [];
    private readonly int[] _nextForm;
    private readonly string[] _forms;
    private readonly List<TextSpan>[] _uses;

    public ShortFormUses(TokenList tokens, IReadOnlyList<Definition> definitions)
    {
        _tokens = tokens;
        _text = tokens.Text;
        _firstTokens = new ShortFormTable(_text);
        Undefined = new ShortFormTable(_text);
        _nextForm = new int[definitions.Count];
        _forms = new string[definitions.Count];
        _uses = new List<TextSpan>[definitions.Count];
        for (var i = 0; i < definitions.Count; i++)
        {
            var span = definitions[i].Short;
            var length = Singular(_text.AsSpan(span.Start, span.Length));
            _forms[i] = _text.Substring(span.Start, length);
            _uses[i] = [];
            var first = tokens.IndexAt(span.Start);
            var key = _firstTokens.Add(new TextSpan(span.Start, Math.Min(tokens[first].Length, length)));
            if (key == _firstForm.Count)
                _firstForm.Add(-1);
            _nextForm[i] = _firstForm[key];
            _firstForm[key] = i;
        }
    }

    /// <summary>Words in capitals that no definition accounts for, at their first uses.</summary>
    public ShortFormTable Undefined { get; }

    /// <summary>Where the undefined words are used, by their indexes in <see cref="Undefined"/>.</summary>
    public List<List<TextSpan>> UndefinedUses { get; } = [];

    /// <summary>Where a defined form is used, in document order.</summary>
    public List<TextSpan> Of(int definition) => _uses[definition];

    /// <summary>The length of a short form without the "s" of its plural.</summary>
    public static int Singular(ReadOnlySpan<char> form) =>
        form.Length > 2 && form[form.Length - 1] == 's' && (char.IsUpper(form[form.Length - 2]) || char.IsDigit(form[form.Length - 2]))
            ? form.Length - 1
            : form.Length;

    /// <param name="taken">The spans of all definitions' short forms, in document order: they are no uses.</param>
    public void Read(ReadOnlySpan<TextSpan> taken)
    {
        var next = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.Kind == TokenKind.Mark)
                continue;
            while (next < taken.Length && taken[next].End <= token.Start)
                next++;
            if (next < taken.Length && taken[next].Start <= token.Start)
                continue;
            var word = _tokens.Chars(i);
            var length = token.Kind == TokenKind.Word ? Singular(word) : word.Length;
            if (_firstForm.Count > 0 && TryUse(word, length, token.Start))
                continue;
            if (token.Kind == TokenKind.Word && length is >= 2 and <= LongestAcronym && IsAcronym(i, length))
                AddUndefined(new TextSpan(token.Start, length), token.Span);
        }
    }

    private bool TryUse(ReadOnlySpan<char> word, int length, int start)
    {
        var key = _firstTokens.Find(word.Slice(0, length));
        if (key < 0 && length < word.Length)
            key = _firstTokens.Find(word);
        if (key < 0)
            return false;
        int best = -1, end = 0;
        for (var form = _firstForm[key]; form >= 0; form = _nextForm[form])
        {
            var at = EndOfUse(_forms[form], start);
            if (at > end)
            {
                end = at;
                best = form;
            }
        }

        if (best < 0)
            return false;
        _uses[best].Add(TextSpan.FromBounds(start, end));
        return true;
    }

    /// <summary>Where a use that begins here ends, the "s" of a plural in it; 0 where there is none.</summary>
    private int EndOfUse(string form, int start)
    {
        var end = start + form.Length;
        if (end > _text.Length || !_text.AsSpan(start, form.Length).SequenceEqual(form.AsSpan()))
            return 0;
        if (end < _text.Length && _text[end] == 's' && (end + 1 == _text.Length || !char.IsLetterOrDigit(_text[end + 1])))
            return end + 1;
        return end == _text.Length || !char.IsLetterOrDigit(_text[end]) || char.IsDigit(_text[end]) && !char.IsDigit(_text[end - 1]) ? end : 0;
    }

    /// <summary>A word in capitals among words that are not: the others are headings and shouts.</summary>
    private bool IsAcronym(int i, int length)
    {
        ref readonly var token = ref _tokens[i];
        var whole = token.Is(TokenFlags.AllUpper) && length == token.Length;
        if (!whole && !(token.Is(TokenFlags.InnerUpper) && length == token.Length - 1 && IsUpper(_text.AsSpan(token.Start, length))))
            return false;
        return !IsShouted(i - 1) && !IsShouted(i + 1) && !_tokens.Is(i, WordClass.WellKnown);
    }

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
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }
}
