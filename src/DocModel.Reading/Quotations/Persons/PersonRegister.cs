using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>The persons of a text, by their names and by what they are.</summary>
/// <remarks>All names of the text are read before the first one is resolved: a surname may stand in front of the full name.</remarks>
internal sealed class PersonRegister
{
    private const int MostOfSurname = 16;

    private static readonly Person Ambiguous = new(null, "");

    private readonly TokenList _tokens;
    private readonly PersonCues _cues;
    private readonly List<NameRun> _runs;
    private readonly NameTable<List<Person>> _bySurname = new(ignoreCase: true);
    private readonly NameTable<Person> _byGiven = new(ignoreCase: false);
    private readonly Dictionary<int, Person> _byRole = [];
    private NameTable<bool>? _bareUses;

    private PersonRegister(TokenList tokens, PersonCues cues, List<NameRun> runs)
    {
        _tokens = tokens;
        _cues = cues;
        _runs = runs;
    }

    public static PersonRegister Create(TokenList tokens, PersonCues cues, List<NameRun> runs)
    {
        var register = new PersonRegister(tokens, cues, runs);
        for (var i = 0; i < runs.Count; i++)
        {
            tokens.Cancellation.At(i);
            register.Introduce(runs[i]);
        }

        register.MergeRanks();
        register.GiveRoles();
        register.GiveSurnames();
        return register;
    }

    /// <summary>The one person whom the text gives this role; null where there are several or none.</summary>
    public Person? ByRole(int role) => _byRole.TryGetValue(role, out var person) ? person : null;

    /// <summary>Whom a name means, null for nobody known.</summary>
    public Person? Resolve(NameRun run)
    {
        var surnameStart = run.SurnameStart(_tokens, 0);
        var surname = Text(surnameStart, run.End);
        if (!_bySurname.TryGet(surname, out var same))
            return surnameStart == run.Start && _byGiven.TryGet(surname, out var byGiven) && byGiven != Ambiguous ? byGiven : null;
        if (surnameStart == run.Start)
            return same[0];
        return WithGiven(same, Text(run.Start, surnameStart)) ?? (same.Count == 1 ? same[0] : null);
    }

    /// <summary>The bare surname belongs to who was introduced first; all others of that name go by their full names.</summary>
    private void GiveSurnames()
    {
        for (var i = 0; i < _bySurname.Count; i++)
        {
            var same = _bySurname[i];
            for (var other = 1; other < same.Count; other++)
                same[other].SharesSurname = true;
        }
    }

    /// <summary>Who is introduced by rank alone ("President Banda") and later by full name is one person.</summary>
    private void MergeRanks()
    {
        for (var i = 0; i < _bySurname.Count; i++)
        {
            var same = _bySurname[i];
            if (same.Count != 2 || same[0].Given is null == same[1].Given is null)
                continue;
            var (bare, full) = same[0].Given is null ? (same[0], same[1]) : (same[1], same[0]);
            if (bare.Gender == 0 || full.Gender == 0 || bare.Gender == full.Gender)
            {
                full.Roles.AddRange(bare.Roles);
                full.Qualifiers.AddRange(bare.Qualifiers);
                full.Gender = full.Gender == 0 ? bare.Gender : full.Gender;
                same.Clear();
                same.Add(full);
            }
        }
    }

    private void GiveRoles()
    {
        for (var i = 0; i < _bySurname.Count; i++)
        {
            foreach (var person in _bySurname[i])
            {
                foreach (var role in person.Roles)
                    _byRole[role] = _byRole.TryGetValue(role, out var other) && other != person ? Ambiguous : person;
            }
        }

        foreach (var role in _byRole.Where(pair => pair.Value == Ambiguous).Select(pair => pair.Key).ToArray())
            _byRole.Remove(role);
    }

    private void Introduce(NameRun run)
    {
        var (first, start, end) = run;
        var titled = start > first || _cues.HasTitleBefore(first) || _cues.HasRoleInFront(first);

        // Most names of a text are single words of which nothing tells that they are a person's.
        if (end == start + 1 && !titled && !_cues.IsBeforeWho(end))
            return;
        if (_cues.IsOffice(first, end) || _cues.IsNamedAfterSaint(run))
            return;
        var words = 0;
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            if (_tokens.Is(i, WordClass.Collective | WordClass.Instrument | WordClass.Work | WordClass.Meta) || (_tokens[i].Is(TokenFlags.AllUpper) && _tokens[i].Length > 1 && !(i == end - 1 && words > 1 && ProperName.IsRegnal(_tokens, i))))
                return;
        }

        if (words > 5 || (_cues.IsPlaceWord(start) && !(titled && words == 1)) || (words == 1 && !titled && !_cues.IsBeforeWho(end)))
            return;
        var given = _tokens.Has(start, WordClass.GivenName) && words > 1;
        if (!IsPerson(run, words, given, titled))
            return;
        var surnameStart = run.SurnameStart(_tokens, 1);
        var surname = Text(surnameStart, end);
        if (!_bySurname.TryGet(surname, out var same))
            _bySurname.Set(surname, same = []);
        var givenName = Text(start, surnameStart);
        var person = WithGiven(same, givenName);
        if (person is null)
        {
            person = new Person(givenName.IsEmpty ? null : givenName.ToString(), surname.ToString());
            if (same.Count < MostOfSurname)
                same.Add(person);
        }

        PersonTraits.Learn(_tokens, person, run, given);
        if ((!givenName.IsEmpty || ProperName.IsRegnal(_tokens, end - 1)) && words > 1)
        {
            var firstName = Text(start, start + 1);
            _byGiven.Set(firstName, _byGiven.TryGet(firstName, out var other) && other != person ? Ambiguous : person);
        }
    }

    /// <summary>A given name, a title, an action or an apposition makes a person; at the head of a sentence and behind an article more is asked.</summary>
    private bool IsPerson(NameRun run, int words, bool given, bool titled)
    {
        var (first, start, end) = run;
        var isOfSomething = first > 0 && !_tokens[first].Is(TokenFlags.BlockStart) && _tokens.Is(first - 1, WordClass.Preposition);
        if (titled || given || ProperName.IsRegnal(_tokens, end - 1) || (words > 1 && _cues.ActsOrSpeaks(start, end, isOfSomething)) || _cues.IsPersonBehind(end, isOfSomething))
            return true;
        var mayBeAnything = start > 0 && !_tokens[start].Is(TokenFlags.BlockStart) && (_tokens.Is(start - 1, WordClass.Article) || _cues.IsSentenceStart(start));
        return !mayBeAnything && HasBareUse(start, end);
    }

    /// <summary>Whether the text uses the last word of the name alone as well, with a verb of speech or as an owner.</summary>
    private bool HasBareUse(int start, int end) =>
        end - start > 1 && (_bareUses ??= ReadBareUses()).TryGet(Text(end - 1, end), out _) && !_tokens.Is(start - 1 < 0 ? start : start - 1, WordClass.Article);

    private NameTable<bool> ReadBareUses()
    {
        var words = new NameTable<bool>(ignoreCase: false);
        foreach (var (first, _, end) in _runs)
        {
            if (end == first + 1 && end < _tokens.Count
                && (_tokens.Has(end, WordClass.SayVerb | WordClass.ClaimVerb) || _tokens.IsMark(end, '’') || _tokens.IsMark(end, '\'')))
            {
                words.Set(Text(first, end), true);
            }
        }

        return words;
    }

    private static Person? WithGiven(List<Person> same, ReadOnlySpan<char> given)
    {
        foreach (var person in same)
        {
            if (given.SequenceEqual(person.Given.AsSpan()))
                return person;
        }

        return null;
    }

    private ReadOnlySpan<char> Text(int first, int end) =>
        first == end ? default : _tokens.Text.AsSpan(_tokens[first].Start, _tokens[end - 1].End - _tokens[first].Start);
}
