using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>The persons whom a text names, and where.</summary>
internal sealed class PersonIndex
{
    private readonly List<PersonMention> _mentions = [];
    private readonly PersonRegister _register;
    private readonly PersonCues _cues;

    private PersonIndex(PersonRegister register, PersonCues cues)
    {
        _register = register;
        _cues = cues;
    }

    public IReadOnlyList<PersonMention> Mentions => _mentions;

    public static PersonIndex Create(TokenList tokens)
    {
        var cues = new PersonCues(tokens);
        var runs = NameRun.All(tokens, cues);
        var register = PersonRegister.Create(tokens, cues, runs);
        var index = new PersonIndex(register, cues);
        foreach (var run in runs)
        {
            if (register.Resolve(run) is { } person)
                index._mentions.Add(new PersonMention(run.Start, run.End, person, cues.CanBeSubject(run.First, run.End)));
        }

        return index;
    }

    /// <summary>The person whom a name means, or null for what is no person.</summary>
    public Person? Find(int first, int end)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].EndToken <= first)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _mentions.Count && _mentions[low].FirstToken < end ? _mentions[low].Person : null;
    }

    /// <summary>The last mention that begins before a token, as an index into <see cref="Mentions"/>; -1 for none.</summary>
    public int LastBefore(int token)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].FirstToken < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <inheritdoc cref="PersonRegister.ByRole"/>
    public Person? ByRole(ushort role) => _register.ByRole(role);

    /// <inheritdoc cref="PersonCues.NameStart"/>
    public int NameStart(int first, int end) => _cues.NameStart(first, end);
}
