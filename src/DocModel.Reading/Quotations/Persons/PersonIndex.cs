using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>The persons whom a text names, and where: looked for once somebody asks, since many quotations have no speaker.</summary>
internal sealed class PersonIndex(TokenList tokens)
{
    private readonly PersonCues _cues = new(tokens);
    private List<PersonMention>? _mentions;
    private PersonRegister? _register;

    public List<PersonMention> Mentions
    {
        get
        {
            Register();
            return _mentions!;
        }
    }

    /// <summary>The person whom a name means, or null for what is no person.</summary>
    public Person? Find(int first, int end)
    {
        var mentions = Mentions;
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].EndToken <= first)
                low = middle + 1;
            else
                high = middle;
        }

        return low < mentions.Count && mentions[low].FirstToken < end ? mentions[low].Person : null;
    }

    /// <summary>The last mention that begins before a token, as an index into <see cref="Mentions"/>; -1 for none.</summary>
    public int LastBefore(int token)
    {
        var mentions = Mentions;
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].FirstToken < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <inheritdoc cref="PersonRegister.ByRole"/>
    public Person? ByRole(ushort role) => Register().ByRole(role);

    /// <inheritdoc cref="PersonCues.NameStart"/>
    public int NameStart(int first, int end) => _cues.NameStart(first, end);

    private PersonRegister Register()
    {
        if (_register is not null)
            return _register;
        var runs = NameRun.All(tokens, _cues);
        _register = PersonRegister.Create(tokens, _cues, runs);
        _mentions = new List<PersonMention>(runs.Count / 2);
        foreach (var run in runs)
        {
            if (_register.Resolve(run) is { } person)
                _mentions.Add(new PersonMention(run.Start, run.End, person, _cues.CanBeSubject(run.First, run.End)));
        }

        return _register;
    }
}
