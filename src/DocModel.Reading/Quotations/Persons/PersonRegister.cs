using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>The persons of a text, by their names and by what they are.</summary>
/// <remarks>
/// All names of the text that share a surname are read before one of them is resolved: the surname may stand in front of the full name. Most
/// surnames are never asked for, and then nothing of theirs is read.
/// </remarks>
internal sealed partial class PersonRegister : IDisposable
{
    private const int MostOfSurname = 16;

    private static readonly Person Ambiguous = new(null, "");

    private readonly TokenList _tokens;
    private readonly PersonCues _cues;
    private readonly NameRuns _names;

    /// <summary>The names by their words; which of the buckets have been asked for the names that end, and those that begin, with a word.</summary>
    private readonly NameBuckets _byWord;
    private readonly ScratchList<bool> _isLastWordTaken;
    private readonly ScratchList<bool> _isFirstWordTaken;
    private readonly NameTable<List<Person>> _bySurname = new(ignoreCase: true);
    private readonly NameTable<Person> _byGiven = new(ignoreCase: false);
    private readonly Dictionary<int, Person?> _byRole = [];
    private readonly RoleHolders _holders;

    public PersonRegister(TokenList tokens, PersonCues cues, NameRuns names)
    {
        _tokens = tokens;
        _cues = cues;
        _names = names;
        _holders = new RoleHolders(tokens, names);
        _byWord = new NameBuckets(tokens);
        _isLastWordTaken = ScratchList<bool>.OfZeros(_byWord.Count);
        _isFirstWordTaken = ScratchList<bool>.OfZeros(_byWord.Count);
    }

    public void Dispose()
    {
        _byWord.Dispose();
        _isLastWordTaken.Dispose();
        _isFirstWordTaken.Dispose();
    }

    /// <summary>The one person whom the text gives this role; null where there are several or none.</summary>
    /// <param name="role">The number of its word (<see cref="SpeechLexicon.WordOf"/>).</param>
    public Person? ByRole(int role)
    {
        if (role == 0)
            return null;
        if (_byRole.TryGetValue(role, out var known))
            return known;
        IntroduceBeside(role);
        if (OnlyBearer(role, out var isBorne) is not { } bearer)
            return _byRole[role] = !isBorne && _holders.Of(role) is { IsNone: false } name ? Resolve(name) : null;
        return _byRole[role] = bearer;
    }

    /// <summary>Whom a name means, null for nobody known.</summary>
    public Person? Resolve(NameRun run)
    {
        if (run.End == run.Start + 1 && _cues.IsKnighted(run.Start) && ByGiven(run.Start) is { } knight)
            return knight;
        IntroduceAll(_byWord.Of(run.End - 1));
        var surnameStart = run.SurnameStart(_tokens, 0);
        var surname = Text(surnameStart, run.End);
        if (!_bySurname.TryGet(surname, out var same))
            return surnameStart == run.Start && run.End == run.Start + 1 ? ByGiven(run.Start) : null;
        if (surnameStart == run.Start)
            return same[0];
        return WithGiven(same, Text(run.Start, run.GivenEnd(_tokens, surnameStart))) ?? (same.Count == 1 ? same[0] : null);
    }

    /// <summary>Who alone has a word as the first of his or her names.</summary>
    private Person? ByGiven(int word)
    {
        var bucket = _byWord.Of(word);
        if (Take(_isFirstWordTaken, bucket))
        {
            for (var capital = _byWord.First(bucket); capital >= 0; capital = _byWord.Next(capital))
            {
                if (_names[capital] is var name && name.End - name.Start > 1 && name.Start == _tokens.Capitals[capital])
                    IntroduceAll(_byWord.Of(name.End - 1));
            }
        }

        if (!_byGiven.TryGet(Text(word, word + 1), out var person) && _tokens.Has(word, WordClass.GivenName))
            _byGiven.Set(Text(word, word + 1), person = OnlyGiven(word, bucket) ?? Ambiguous);
        return person != Ambiguous ? person : null;
    }

    /// <summary>"said Hester": who speaks and is called by a given name alone; a name that the text puts behind "in" is a place's as well.</summary>
    private Person? OnlyGiven(int word, int bucket)
    {
        var gender = _tokens.NumberOf(word);
        if (gender is not (Lexicon.Male or Lexicon.Female))
            return null;
        var speaks = false;
        for (var capital = _byWord.First(bucket); capital >= 0; capital = _byWord.Next(capital))
        {
            _tokens.Cancellation.At(capital);
            var (first, _, end) = _names[capital];
            if (end != first + 1 || !Text(first, end).SequenceEqual(Text(word, word + 1)))
                continue;
            var isFirst = first == 0 || _tokens[first].Is(TokenFlags.BlockStart);
            if (!isFirst && _tokens.IsWord(first - 1, "in"))
                return null;
            speaks |= (!isFirst && _tokens.Has(first - 1, WordClass.SayVerb)) || (end < _tokens.Count && !_tokens[end].Is(TokenFlags.BlockStart) && _tokens.Has(end, WordClass.SayVerb));
        }

        return speaks ? new Person(null, Text(word, word + 1).ToString()) { Gender = gender } : null;
    }

    /// <summary>Introduces the bearers of all names that end with the same word.</summary>
    private void IntroduceAll(int bucket)
    {
        if (!Take(_isLastWordTaken, bucket))
            return;
        var known = _bySurname.Count;
        for (var capital = _byWord.First(bucket); capital >= 0; capital = _byWord.Next(capital))
        {
            _tokens.Cancellation.At(capital);
            if (_names[capital] is var name && name.End - 1 == _tokens.Capitals[capital])
                Introduce(name, bucket);
        }

        for (; known < _bySurname.Count; known++)
        {
            MergeRanks(_bySurname[known]);
            GiveSurname(_bySurname[known]);
            if (_bySurname[known] is [{ Gender: 0 } only])
                only.Gender = GenderOfBucket(only, bucket);
        }
    }

    /// <summary>The gender of somebody whose name tells none: that of the pronouns which go on with the surname.</summary>
    private int GenderOfBucket(Person person, int bucket)
    {
        for (var capital = _byWord.First(bucket); capital >= 0; capital = _byWord.Next(capital))
        {
            var word = _tokens.Capitals[capital];
            if (person.Surname.AsSpan().EndsWith(Text(word, word + 1), StringComparison.Ordinal))
                return GenderByPronouns(word, bucket);
        }

        return 0;
    }

    /// <summary>Whether a bucket is asked for the first time.</summary>
    private static bool Take(ScratchList<bool> isTaken, int bucket)
    {
        if (isTaken[bucket])
            return false;
        return isTaken[bucket] = true;
    }

    /// <summary>The bare surname belongs to who was introduced first; all others of that name go by their full names.</summary>
    private static void GiveSurname(List<Person> same)
    {
        for (var other = 1; other < same.Count; other++)
            same[other].SharesSurname = true;
    }

    /// <summary>Who is introduced by rank alone ("President Banda") and later by full name is one person.</summary>
    private static void MergeRanks(List<Person> same)
    {
        if (same.Count != 2 || same[0].Given is null == same[1].Given is null)
            return;
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

    /// <summary>Introduces everybody whose name tells that he or she has a role.</summary>
    private void IntroduceBeside(int role)
    {
        var hashes = _tokens.Hashes;
        var hash = SpeechLexicon.HashOf(role);
        var behind = 0;
        for (var i = hashes.IndexOf(hash); i >= 0; i = hashes.Slice(behind).IndexOf(hash) is >= 0 and var next ? behind + next : -1)
        {
            _tokens.Cancellation.Now();
            behind = i + 1;
            if (_tokens.WordOf(i) != role)
                continue;
            var capital = _names.IndexAt(i - PersonTraits.ReachBehind - 1);
            while (_names.TryNext(ref capital, i + PersonTraits.ReachBefore + 1, out var name))
            {
                if (PersonTraits.MayLearn(_tokens, name, i))
                    IntroduceAll(_byWord.Of(name.End - 1));
            }
        }
    }

    /// <param name="isBorne">Whether anybody is called so.</param>
    private Person? OnlyBearer(int role, out bool isBorne)
    {
        Person? bearer = null;
        isBorne = false;
        for (var i = 0; i < _bySurname.Count; i++)
        {
            foreach (var person in _bySurname[i])
            {
                if (person == bearer || !person.Roles.Contains(role))
                    continue;
                isBorne = true;
                if (bearer is not null)
                    return null;
                bearer = person;
            }
        }

        return bearer;
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
