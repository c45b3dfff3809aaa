using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>The persons whom a text names, and where: looked for once somebody asks, since many quotations have no speaker.</summary>
internal sealed class PersonIndex(TokenList tokens) : IDisposable
{
    private readonly PersonCues _cues = new(tokens);
    private ScratchList<NameRun> _runs = new();
    private PersonRegister? _register;

    /// <summary>The person whom a name means, or null for what is no person.</summary>
    public Person? Find(int first, int end)
    {
        var register = Register();
        int low = 0, high = _runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].End <= first)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < _runs.Count && _runs[low].Start < end; low++)
        {
            if (register.Resolve(_runs[low]) is { } person)
                return person;
        }

        return null;
    }

    /// <summary>The names before a token, from which <see cref="TryBefore"/> goes backwards.</summary>
    public int Before(int token)
    {
        Register();
        int low = 0, high = _runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].Start < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The next person backwards whose name does not begin before a token.</summary>
    /// <param name="names">Of <see cref="Before"/>; goes on to the name found.</param>
    public bool TryBefore(ref int names, int limit, out PersonMention mention)
    {
        var register = Register();
        while (names > 0 && _runs[names - 1] is var run && run.Start >= limit)
        {
            names--;
            if (register.Resolve(run) is not { } person)
                continue;
            mention = new PersonMention(run.Start, run.End, person, _cues.CanBeSubject(run.First, run.End));
            return true;
        }

        mention = default;
        return false;
    }

    /// <inheritdoc cref="PersonRegister.ByRole"/>
    public Person? ByRole(int role) => Register().ByRole(role);

    /// <inheritdoc cref="PersonCues.NameStart"/>
    public int NameStart(int first, int end) => _cues.NameStart(first, end);

    public void Dispose()
    {
        _register?.Dispose();
        _runs.Dispose();
    }

    private PersonRegister Register()
    {
        if (_register is not null)
            return _register;
        _runs = NameRun.All(tokens, _cues);
        return _register = new PersonRegister(tokens, _cues, _runs);
    }
}
