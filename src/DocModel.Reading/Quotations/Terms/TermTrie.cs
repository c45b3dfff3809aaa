using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Terms;

/// <summary>Finds all terms in a text in one walk over its words, however many terms there are.</summary>
internal sealed class TermTrie
{
    private const int Letters = 64, MostOnStack = 64;

    private static readonly uint Comma = WordStem.FoldedHash(",".AsSpan());

    private readonly Dictionary<ulong, int> _next;
    private readonly List<int> _terms = [-1];
    private readonly List<string> _words = [""];

    /// <summary>The other spelling or number of a term's word and where it leads: "color" for "colour", "men" for "man".</summary>
    private readonly Dictionary<ulong, (int Child, string Word)> _variants = [];

    // All forms of the terms' first words, and the hyphens behind which such a word may go on.
    private readonly HashFilter _firstWords = new();

    // What a term's first word begins with, a row for the first letter, a bit for the two behind it; and so the words behind the first.
    private readonly ulong[] _beginnings = new ulong[Letters];
    private readonly ulong[] _later = new ulong[Letters];

    /// <param name="capacity">About how many words the terms have.</param>
    public TermTrie(int capacity)
    {
        _next = new Dictionary<ulong, int>(capacity);
        foreach (var hyphen in TermWords.Hyphens)
            _firstWords.Add(hyphen);
    }

    public void Add(FoldedWord[] words, int term)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (node == 0)
                AddBeginning(word.Text);
            else
                _later[Letter(word.Text[0])] |= Later(word.Text.AsSpan());
            var key = Key(node, word.Hash);
            if (!_next.TryGetValue(key, out var child))
            {
                _next.Add(key, child = _terms.Count);
                _terms.Add(-1);
                _words.Add(word.Text);
                AddVariant(node, child, SpellingVariants.Other(word.Text));
                AddVariant(node, child, IrregularPlurals.Other(word.Text));
            }

            node = child;
        }

        if (node > 0 && _terms[node] < 0)
            _terms[node] = term;
    }

    private void AddVariant(int node, int child, string? other)
    {
        if (other is null)
            return;
        _variants[Key(node, WordStem.FoldedHash(other.AsSpan()))] = (child, other);
        if (node == 0)
            AddBeginning(other);
        else
            _later[Letter(other[0])] |= Later(other.AsSpan());
    }

    /// <summary>The first token from one on that a term can begin with, or the number of tokens: most words begin none.</summary>
    public int NextBeginning(TokenList tokens, int from)
    {
        var hashes = tokens.Hashes;
        for (var i = _firstWords.Next(tokens, from); i < hashes.Length; i = _firstWords.Next(tokens, i + 1))
        {
            if (tokens[i].Kind != TokenKind.Mark)
            {
                if (MayBegin(tokens.Chars(i)))
                    return i;
                continue;
            }

            // "co" of "co-operative" begins no term, "cooperative" does.
            if (i > from && !_firstWords.MayHave(hashes[i - 1]) && TermWords.IsHyphen(tokens, i) && MayBegin(tokens.Chars(i - 1)))
                return i - 1;
        }

        return hashes.Length;
    }

    private bool MayBegin(ReadOnlySpan<char> part) => (_beginnings[Letter(part[0])] & Beginning(part)) != 0;

    /// <summary>Calls back with each term that begins at a token, and the token behind it.</summary>
    public void Match(TokenList tokens, int first, Action<int, int, int> found)
    {
        var node = 0;
        for (int at = first, depth = 0; at < tokens.Count && depth <= TermWords.MostWords;)
        {
            if (at > first && tokens[at].Is(TokenFlags.BlockStart))
                return;
            if (tokens[at].Kind == TokenKind.Mark)
            {
                if (at == first)
                    return;
                var c = tokens.Text[tokens[at].Start];
                if (c == ',')
                {
                    if (!_next.TryGetValue(Key(node, Comma), out node))
                        return;
                    depth++;
                }
                else if (!(TermWords.IsHyphen(tokens, at) || (c is '’' or '\'' && !tokens[at].Is(TokenFlags.SpaceBefore))))
                {
                    return;
                }

                at++;
                continue;
            }

            // Most terms that begin with "in" or "the" are told not to be there by the word behind it.
            if (at == first + 1 && !MayGoOn(tokens, at))
                return;
            var end = at + 1;
            if (!TryStep(node, tokens.Chars(at), out var child))
            {
                if (at > first && TermWords.IsPossessive(tokens, at))
                {
                    at = end;
                    continue;
                }

                // co-operative for cooperative
                if (at + 2 >= tokens.Count || !TermWords.IsHyphen(tokens, at + 1) || tokens[at + 2].Is(TokenFlags.SpaceBefore)
                    || tokens[at + 2].Kind != TokenKind.Word)
                {
                    return;
                }

                if (!TryStepJoined(node, tokens.Chars(at), tokens.Chars(at + 2), out child))
                    return;
                end = at + 3;
            }

            node = child;
            at = end;
            depth++;
            if (_terms[node] >= 0)
                found(_terms[node], first, at);
        }
    }

    private bool MayGoOn(TokenList tokens, int at)
    {
        var word = tokens.Chars(at);
        return (_later[Letter(word[0])] & Later(word)) != 0 || (at + 1 < tokens.Count && TermWords.IsHyphen(tokens, at + 1));
    }

    private bool TryStep(int node, ReadOnlySpan<char> word, out int child)
    {
        var key = Key(node, WordStem.FoldedHash(word));
        if (_next.TryGetValue(key, out child) && WordStem.FoldsTo(word, _words[child]))
            return true;
        if (_variants.Count == 0 || !_variants.TryGetValue(key, out var variant) || !WordStem.FoldsTo(word, variant.Word))
            return false;
        child = variant.Child;
        return true;
    }

    private bool TryStepJoined(int node, ReadOnlySpan<char> first, ReadOnlySpan<char> second, out int child)
    {
        var length = first.Length + second.Length;
        var joined = length <= MostOnStack ? stackalloc char[length] : new char[length];
        first.CopyTo(joined);
        second.CopyTo(joined.Slice(first.Length));
        return TryStep(node, joined, out child);
    }

    private static ulong Key(int node, uint hash) => ((ulong)node << 32) | hash;

    /// <summary>Every form that <see cref="WordStem.Fold"/> makes the same word of is asked for.</summary>
    private void AddBeginning(string word)
    {
        _beginnings[Letter(word[0])] |= Beginning(word.AsSpan());
        _firstWords.Add(word.AsSpan());
        var form = word.Length <= MostOnStack ? stackalloc char[word.Length + 2] : new char[word.Length + 2];
        word.AsSpan().CopyTo(form);
        form[word.Length] = 's';
        _firstWords.Add(form.Slice(0, word.Length + 1));
        "es".AsSpan().CopyTo(form.Slice(word.Length));
        _firstWords.Add(form);
        if (word[word.Length - 1] != 'y')
            return;
        "ies".AsSpan().CopyTo(form.Slice(word.Length - 1));
        _firstWords.Add(form);
    }

    /// <summary>The bit for a word's second and third letter. Neither case nor number changes them, save "flies" and "fly"; a hyphen may follow two.</summary>
    private static ulong Beginning(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return ulong.MaxValue;
        var third = Letter(word[2]);
        return 1UL << ((Letter(word[1]) + 11 * (third == Letter('i') ? Letter('y') : third)) & (Letters - 1));
    }

    /// <summary>The bit for the second and third letter of a word that is known whole: one of two letters has no other form.</summary>
    private static ulong Later(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => 1,
        2 => 1UL << ((Letter(word[1]) + 17) & (Letters - 1)),
        _ => Beginning(word),
    };

    /// <summary>A letter's number without its case; all beyond ASCII share one.</summary>
    private static int Letter(char c) => c < 128 ? (c | 0x20) & (Letters - 1) : 0;
}
