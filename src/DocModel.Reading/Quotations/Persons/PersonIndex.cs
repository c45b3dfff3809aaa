using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>The persons whom a text names, and where: looked for once somebody asks, since many quotations have no speaker.</summary>
internal sealed class PersonIndex(TokenList tokens) : IDisposable
{
    private readonly PersonCues _cues = new(tokens);
    private NameRuns? _names;
    private PersonRegister? _register;

    private NameRuns Names => _names ??= new NameRuns(tokens, _cues);

    private PersonRegister Register => _register ??= new PersonRegister(tokens, _cues, Names);

    /// <summary>The person whom a name means, or null for what is no person.</summary>
    public Person? Find(int first, int end)
    {
        var capital = Names.IndexAt(first);
        while (Names.TryNext(ref capital, end, out var name) && name.Start < end)
        {
            if (Register.Resolve(name) is { } person)
                return person;
        }

        return null;
    }

    /// <summary>The names before a token, from which <see cref="TryBefore"/> goes backwards.</summary>
    public int Before(int token) => Names.IndexAt(token);

    /// <summary>The next person backwards whose name does not begin before a token.</summary>
    /// <param name="names">Of <see cref="Before"/>; goes on to the name found.</param>
    public bool TryBefore(ref int names, int limit, out PersonMention mention)
    {
        while (Names.TryBefore(ref names, limit, out var name))
        {
            if (IsMention(name, out mention))
                return true;
        }

        mention = default;
        return false;
    }

    /// <summary>The next person whose name begins before a token.</summary>
    /// <param name="names">Of <see cref="Before"/>; goes on behind the name found.</param>
    public bool TryNext(ref int names, int limit, out PersonMention mention)
    {
        while (Names.TryNext(ref names, limit, out var name))
        {
            if (IsMention(name, out mention))
                return true;
        }

        mention = default;
        return false;
    }

    private bool IsMention(NameRun name, out PersonMention mention)
    {
        var person = Register.Resolve(name);
        mention = person is null ? default : new PersonMention(name.Start, name.End, person, _cues.CanBeSubject(name.First, name.End));
        return person is not null;
    }

    /// <inheritdoc cref="PersonRegister.ByRole"/>
    public Person? ByRole(int role) => Register.ByRole(role);

    /// <inheritdoc cref="PersonCues.HolderStart"/>
    public int HolderStart(int first, int end) => _cues.HolderStart(first, end);

    /// <inheritdoc cref="PersonCues.NameStart"/>
    public int NameStart(int first, int end) => _cues.NameStart(first, end);

    public void Dispose()
    {
        _register?.Dispose();
        _names?.Dispose();
    }
}
