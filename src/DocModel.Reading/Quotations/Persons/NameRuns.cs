using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>The names of a text, none overlapping another, each read once somebody asks for a word of it: most are never asked for.</summary>
/// <remarks>Words are given by their number among the words with a capital (<see cref="TokenList.Capitals"/>): each name ends with one.</remarks>
internal sealed class NameRuns : IDisposable
{
    /// <summary>The farthest that two words with a capital of one name stand apart: up to three particles are between them.</summary>
    private const int LongestGap = 4;

    private const int LongestParticle = 3;

    private const int NotRead = 0, InNoName = -1;

    private readonly TokenList _tokens;
    private readonly PersonCues _cues;
    private readonly ScratchList<NameRun> _names = new();

    /// <summary>For each word with a capital the number of its name, from 1 on.</summary>
    private readonly ScratchList<int> _nameOf;

    public NameRuns(TokenList tokens, PersonCues cues)
    {
        _tokens = tokens;
        _cues = cues;
        _nameOf = ScratchList<int>.OfZeros(tokens.Capitals.Length);
    }

    /// <summary>The name that a word belongs to.</summary>
    public NameRun this[int capital]
    {
        get
        {
            if (_nameOf[capital] == NotRead)
                Read(capital);
            return _nameOf[capital] is > 0 and var name ? _names[name - 1] : default;
        }
    }

    /// <summary>The first word with a capital at a token or behind it, or their count.</summary>
    public int IndexAt(int token)
    {
        var capitals = _tokens.Capitals;
        int low = 0, high = capitals.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (capitals[middle] < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The names from a word on that begin before a token, one after the other.</summary>
    /// <param name="capital">Goes on behind the name found.</param>
    public bool TryNext(ref int capital, int limit, out NameRun name)
    {
        var capitals = _tokens.Capitals;
        for (; capital < capitals.Length; capital++)
        {
            name = this[capital];
            if (name.IsNone ? capitals[capital] >= limit : name.First >= limit)
                break;
            if (name.IsNone)
                continue;
            while (capital < capitals.Length && capitals[capital] < name.End)
                capital++;
            return true;
        }

        name = default;
        return false;
    }

    /// <summary>The names in front of a word whose names proper do not begin before a token, one after the other backwards.</summary>
    /// <param name="capital">Goes back to the first word of the name found.</param>
    public bool TryBefore(ref int capital, int limit, out NameRun name)
    {
        var capitals = _tokens.Capitals;
        while (capital > 0)
        {
            name = this[capital - 1];
            if (name.IsNone ? capitals[capital - 1] < limit : name.Start < limit)
                break;
            if (name.IsNone)
            {
                capital--;
                continue;
            }

            while (capital > 0 && capitals[capital - 1] >= name.First)
                capital--;
            return true;
        }

        name = default;
        return false;
    }

    public void Dispose()
    {
        _names.Dispose();
        _nameOf.Dispose();
    }

    /// <summary>Reads the names of all words around one that stand so near to each other that they may share names.</summary>
    private void Read(int capital)
    {
        var capitals = _tokens.Capitals;
        while (capital > 0 && MayShareName(capitals[capital - 1], capitals[capital]))
            capital--;
        var behind = 0;
        do
        {
            _tokens.Cancellation.At(capital);
            var first = capitals[capital];
            if (first >= behind && _tokens[first].Is(TokenFlags.Capitalized) && ProperName.End(_tokens, first, _tokens.Count) is var end && end > first)
            {
                _names.Add(new NameRun(first, _cues.NameStart(first, end), end));
                behind = end;
            }

            _nameOf[capital++] = first < behind ? _names.Count : InNoName;
        }
        while (capital < capitals.Length && MayShareName(capitals[capital - 1], capitals[capital]));
    }

    /// <summary>Whether nothing but particles, a hyphen, an apostrophe or the stop of an initial stands between two words.</summary>
    private bool MayShareName(int first, int second)
    {
        if (second - first > LongestGap)
            return false;
        for (var i = first + 1; i < second; i++)
        {
            ref readonly var token = ref _tokens[i];
            if (token.Kind == TokenKind.Mark ? token.Is(TokenFlags.SpaceBefore) || _tokens.Text[token.Start] is not ('.' or '-' or '\'' or '’') : token.Length > LongestParticle)
                return false;
        }

        return true;
    }
}
