using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>The persons whom a text names, and where.</summary>
internal sealed class PersonIndex
{
    private static readonly Person Ambiguous = new(null, "");

    private static readonly string[] PlaceWords =
    [
        "north", "south", "east", "west", "new", "united", "saint", "san", "santa", "great", "sri", "saudi", "hong", "los", "las", "el", "upper",
        "lower", "central", "northern", "southern", "eastern", "western", "european", "cape", "lake", "mount", "port", "fort", "university",
        "soviet", "red", "black", "white", "world", "cold", "middle", "old", "supreme", "high", "green", "reform", "conservative", "labour",
        "democratic", "republican", "social", "christian", "national", "international", "federal", "royal", "american", "british", "french",
        "german", "russian", "chinese", "ukrainian", "israeli", "puerto", "buenos", "costa", "el", "states",
    ];

    private static readonly string[] PlaceEndings =
    [
        "street", "valley", "river", "sea", "bay", "city", "town", "island", "islands", "strait", "bridge", "road", "avenue", "square", "park",
        "hill", "hills", "mountain", "mountains", "coast", "county", "province", "republic", "ocean", "channel", "palace", "airport", "hotel",
        "station", "tower", "states", "kingdom", "war", "summit", "conference", "day", "week", "cup", "prize", "award", "hall",
    ];

    private readonly List<PersonMention> _mentions = [];
    private readonly Dictionary<string, List<Person>> _bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person> _byGiven = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _bare = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ushort, Person> _byRole = [];
    private readonly TokenList _tokens;
    private HashSet<string>? _bareWords;

    private PersonIndex(TokenList tokens) => _tokens = tokens;

    public IReadOnlyList<PersonMention> Mentions => _mentions;

    public static PersonIndex Create(TokenList tokens)
    {
        var index = new PersonIndex(tokens);
        index.ReadFullNames();
        index.ReadMentions();
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

    /// <summary>The one person whom the text gives this role; null where there are several or none.</summary>
    public Person? ByRole(ushort role) => _byRole.TryGetValue(role, out var person) ? person : null;

    private void ReadFullNames()
    {
        for (var i = 0; i < _tokens.Count;)
        {
            var end = ProperName.End(_tokens, i, _tokens.Count);
            if (end == i)
            {
                i++;
                continue;
            }

            Introduce(i, end);
            i = end;
        }

        foreach (var same in _bySurname.Values)
        {
            // Who is introduced by rank alone ("President Banda") and later by full name is one person.
            if (same.Count == 2 && same[0].Given is null != same[1].Given is null)
            {
                var (bare, full) = same[0].Given is null ? (same[0], same[1]) : (same[1], same[0]);
                if (bare.Gender == 0 || full.Gender == 0 || bare.Gender == full.Gender)
                {
                    full.Roles.AddRange(bare.Roles);
                    full.Gender = full.Gender == 0 ? bare.Gender : full.Gender;
                    same.Clear();
                    same.Add(full);
                }
            }
        }

        foreach (var same in _bySurname.Values)
        {
            foreach (var person in same)
            {
                foreach (var role in person.Roles)
                    _byRole[role] = _byRole.TryGetValue(role, out var other) && other != person ? Ambiguous : person;
            }
        }

        foreach (var role in _byRole.Where(pair => pair.Value == Ambiguous).Select(pair => pair.Key).ToArray())
            _byRole.Remove(role);
    }

    private void Introduce(int first, int end)
    {
        var start = NameStart(first, end);
        var titled = start > first || HasTitleBefore(first, out _) || HasRoleInFront(first);
        if (start >= end)
            return;
        var last = end - 1;
        var words = 0;
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            if (_tokens.Is(i, WordClass.Collective | WordClass.Instrument | WordClass.Work | WordClass.Meta) || (_tokens[i].Is(TokenFlags.AllUpper) && _tokens[i].Length > 1))
                return;
            if (i == start && IsPlaceWord(i))
                return;
        }

        if (words == 1 && !titled && !IsBeforeWho(end))
            return;
        if (words > 5)
            return;
        var given = _tokens.Is(start, WordClass.GivenName) && words > 1;
        var isOfSomething = first > 0 && !_tokens[first].Is(TokenFlags.BlockStart) && _tokens.Is(first - 1, WordClass.Preposition);
        var acts = words > 1 && ActsOrSpeaks(start, end, isOfSomething);
        titled |= acts;
        if (!titled && !given && start > 0 && !_tokens[start].Is(TokenFlags.BlockStart)
            && (_tokens.Is(start - 1, WordClass.Article) || IsSentenceStart(start)) && !IsPersonBehind(end, isOfSomething))
        {
            return;
        }

        if (!titled && !given && !IsPersonBehind(end, isOfSomething) && !HasBareUse(start, end))
            return;
        var surnameStart = last;
        while (surnameStart > start && ProperName.IsParticle(_tokens, surnameStart - 1))
            surnameStart--;
        while (surnameStart - 2 > start && _tokens[surnameStart - 1].Kind == TokenKind.Mark && !_tokens[surnameStart].Is(TokenFlags.SpaceBefore))
            surnameStart -= 2;
        var surname = Text(surnameStart, end);
        var givenName = surnameStart > start ? Text(start, surnameStart) : null;
        if (!_bySurname.TryGetValue(surname, out var same))
            _bySurname.Add(surname, same = []);
        var person = same.Find(p => p.Given == givenName);
        if (person is null)
        {
            person = new Person(givenName, surname);
            if (same.Count < 16)
                same.Add(person);
        }

        Learn(person, first, start, end, given);
        if (givenName is not null && words > 1)
        {
            var firstName = Text(start, start + 1);
            _byGiven[firstName] = _byGiven.TryGetValue(firstName, out var other) && other != person ? Ambiguous : person;
        }
    }

    /// <summary>What stands around a name tells its bearer's gender and role.</summary>
    private void Learn(Person person, int first, int start, int end, bool given)
    {
        if (given && person.Gender == 0)
            person.Gender = _tokens.Entry(start).Number;
        else if (person.Gender == 0 && person.Given is { Length: > 2 } name && name[^1] == 'a')
            person.Gender = Lexicon.Female;
        for (var i = first; i < start; i++)
            LearnRole(person, i);
        var before = first - 1;
        if (before >= 0 && _tokens.IsMark(before, ',') && !_tokens[first].Is(TokenFlags.BlockStart) && before > 0 && _tokens.Is(before - 1, WordClass.Role))
            before--;
        for (var step = 0; before >= 0 && step < 4 && _tokens[before].Kind == TokenKind.Word && !_tokens[before + 1].Is(TokenFlags.BlockStart); before--, step++)
        {
            if (!_tokens.Is(before, WordClass.Role | WordClass.Honorific))
                break;
            LearnRole(person, before);
        }

        if (end + 1 >= _tokens.Count || !_tokens.IsMark(end, ','))
            return;
        for (var i = end + 1; i < Math.Min(_tokens.Count, end + 14) && !_tokens[i].Is(TokenFlags.BlockStart); i++)
        {
            if (_tokens[i].Kind == TokenKind.Mark && _tokens.Text[_tokens[i].Start] is not (',' or '-' or '\'' or '’'))
                return;
            if (_tokens.IsMark(i, ',') && _tokens[i - 1].Kind != TokenKind.Number)
                return;
            if (_tokens.Is(i, WordClass.Auxiliary) || (_tokens.Is(i, WordClass.Pronoun) && i == end + 1))
                return;
            if (_tokens.Is(i, WordClass.Role))
            {
                LearnRole(person, i);
                if (!(i + 1 < _tokens.Count && _tokens.Is(i + 1, WordClass.Role)))
                    return;
            }
        }
    }

    private void LearnRole(Person person, int i)
    {
        ref readonly var entry = ref _tokens.Entry(i);
        if (entry.Is(WordClass.Role) && entry.Number != Lexicon.Plural && !person.Roles.Contains(_tokens[i].Word))
            person.Roles.Add(_tokens[i].Word);
        if (person.Gender == 0 && entry.Is(WordClass.Honorific | WordClass.Role) && entry.Number is Lexicon.Male or Lexicon.Female)
            person.Gender = entry.Number;
    }

    private void ReadMentions()
    {
        for (var i = 0; i < _tokens.Count;)
        {
            var end = ProperName.End(_tokens, i, _tokens.Count);
            if (end == i)
            {
                i++;
                continue;
            }

            var start = NameStart(i, end);
            if (Resolve(start, end) is { } person)
                _mentions.Add(new PersonMention(start, end, person, CanBeSubject(i, end)));
            i = end;
        }
    }

    private Person? Resolve(int start, int end)
    {
        var surnameStart = end - 1;
        while (surnameStart > start && ProperName.IsParticle(_tokens, surnameStart - 1))
            surnameStart--;
        while (surnameStart - 2 >= start && _tokens[surnameStart - 1].Kind == TokenKind.Mark && !_tokens[surnameStart].Is(TokenFlags.SpaceBefore))
            surnameStart -= 2;
        var surname = Text(surnameStart, end);
        if (_bySurname.TryGetValue(surname, out var same))
        {
            if (surnameStart > start)
            {
                var given = Text(start, surnameStart);
                var person = same.Find(p => p.Given == given) ?? (same.Count == 1 ? same[0] : null);
                if (person is not null && same.Count > 1 && _bare.TryGetValue(surname, out var owner))
                    person.SharesSurname = owner != person;
                else if (person is not null && same.Count > 1)
                    Claim(surname, same, null, person);
                return person;
            }

            if (same.Count == 1)
                return same[0];
            if (!_bare.TryGetValue(surname, out var known))
                known = Claim(surname, same, same[0], null);
            return known;
        }

        return surnameStart == start && _byGiven.TryGetValue(surname, out var byGiven) && byGiven != Ambiguous ? byGiven : null;
    }

    /// <summary>The bare surname belongs to who was introduced first; all others of that name go by their full names.</summary>
    private Person Claim(string surname, List<Person> same, Person? owner, Person? fallback)
    {
        owner ??= same[0];
        _ = fallback;
        _bare[surname] = owner;
        foreach (var person in same)
            person.SharesSurname = person != owner;
        return owner;
    }

    private bool CanBeSubject(int first, int end)
    {
        if (end < _tokens.Count && !_tokens[end].Is(TokenFlags.SpaceBefore) && (_tokens.IsMark(end, '’') || _tokens.IsMark(end, '\'')))
            return false;
        var before = first - 1;
        while (before >= 0 && _tokens.Is(before, WordClass.Role | WordClass.Determiner) && !_tokens[before + 1].Is(TokenFlags.BlockStart))
            before--;
        return before < 0 || _tokens[before + 1].Is(TokenFlags.BlockStart) || !_tokens.Is(before, WordClass.Preposition);
    }

    /// <summary>", 47," or ", who" or a verb of speech: only persons go on like that.</summary>
    private bool IsPersonBehind(int end, bool isOfSomething)
    {
        if (end >= _tokens.Count || _tokens[end].Is(TokenFlags.BlockStart))
            return false;
        if (_tokens.Is(end, WordClass.SayVerb))
            return !isOfSomething;
        if (!_tokens.IsMark(end, ',') || end + 1 >= _tokens.Count)
            return false;
        var next = end + 1;
        return IsBeforeWho(end) || HasRoleBehind(next);
    }

    /// <summary>", who" or ", 47,": nothing but a person goes on like that.</summary>
    private bool IsBeforeWho(int end)
    {
        if (end + 1 >= _tokens.Count || _tokens[end].Is(TokenFlags.BlockStart) || !_tokens.IsMark(end, ','))
            return false;
        var next = end + 1;
        return Is(next, "who") || Is(next, "whose")
            || (_tokens[next].Kind == TokenKind.Number && _tokens[next].Length == 2 && next + 1 < _tokens.Count && _tokens.IsMark(next + 1, ','));
    }

    private bool HasRoleBehind(int from)
    {
        for (var i = from; i < Math.Min(_tokens.Count, from + 8); i++)
        {
            if (_tokens[i].Kind == TokenKind.Mark && !_tokens.IsMark(i, '’') && !_tokens.IsMark(i, '\''))
                return false;
            if (_tokens.Is(i, WordClass.Role))
                return true;
        }

        return false;
    }

    /// <summary>"The minister of Estmark, Kristiina Rebane,": a name in apposition to a role.</summary>
    private bool HasRoleInFront(int first)
    {
        if (first < 2 || _tokens[first].Is(TokenFlags.BlockStart) || !_tokens.IsMark(first - 1, ',') || !IsCommaAt(ProperName.End(_tokens, first, _tokens.Count)))
            return false;
        for (var i = first - 2; i >= Math.Max(0, first - 9) && (_tokens[i].Kind == TokenKind.Word || _tokens.IsMark(i, '’') || _tokens.IsMark(i, '\'')); i--)
        {
            if (_tokens.Is(i, WordClass.Role) && _tokens.Entry(i).Number != Lexicon.Plural)
                return true;
            if (_tokens.Is(i, WordClass.Article) || _tokens[i].Is(TokenFlags.BlockStart))
                return false;
        }

        return false;
    }

    /// <summary>"said Ana Costa", "Ana Costa dismissed", "Ana Costa slept": places and things of two words seldom stand there.</summary>
    private bool ActsOrSpeaks(int start, int end, bool isOfSomething)
    {
        var isFirst = start == 0 || _tokens[start].Is(TokenFlags.BlockStart);
        if (!isFirst && _tokens.Is(start - 1, WordClass.Article) || IsPlaceName(end - 1))
            return false;
        if (!isFirst && _tokens.Is(start - 1, WordClass.SayVerb) && !_tokens.Is(start - 1, WordClass.Role))
            return true;
        if (isOfSomething || end >= _tokens.Count || _tokens[end].Kind != TokenKind.Word || _tokens[end].Is(TokenFlags.BlockStart))
            return false;
        return _tokens.Is(end, WordClass.SayVerb | WordClass.ClaimVerb)
            || (_tokens[end].Length > 4 && _tokens.Chars(end).EndsWith("ed".AsSpan(), StringComparison.Ordinal));
    }

    private bool IsPlaceName(int last)
    {
        var word = _tokens.Chars(last);
        foreach (var place in PlaceEndings)
        {
            if (word.Equals(place.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool IsCommaAt(int i) => i < _tokens.Count && _tokens.IsMark(i, ',');

    /// <summary>Where the name proper begins behind a rank or an office: "City Manager Phil Osborne".</summary>
    public int NameStart(int first, int end)
    {
        var start = first;
        for (var i = first; i < end - 1; i++)
        {
            if (IsTitleWord(i))
                start = i + 1;
        }

        return start;
    }

    /// <summary>Whether the text uses the last word of the name alone as well; only the next few hundred names are asked.</summary>
    private bool HasBareUse(int start, int end)
    {
        _bareWords ??= ReadBareWords();
        return end - start > 1 && _bareWords.Contains(Text(end - 1, end)) && !_tokens.Is(start - 1 < 0 ? start : start - 1, WordClass.Article);
    }

    private HashSet<string> ReadBareWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _tokens.Count;)
        {
            var end = ProperName.End(_tokens, i, _tokens.Count);
            if (end == i)
            {
                i++;
                continue;
            }

            if (end == i + 1 && end < _tokens.Count && (_tokens.Is(end, WordClass.SayVerb | WordClass.ClaimVerb) || _tokens.IsMark(end, '’') || _tokens.IsMark(end, '\'')))
                words.Add(Text(i, end));
            i = end;
        }

        return words;
    }

    private bool IsTitleWord(int i) => _tokens.Is(i, WordClass.Role | WordClass.Honorific) || Is(i, "prime") || Is(i, "vice") || Is(i, "former") || Is(i, "foreign");

    private bool HasTitleBefore(int first, out int title)
    {
        title = first - 1;
        if (title > 0 && _tokens.IsMark(title, '.') && !_tokens[title].Is(TokenFlags.SpaceBefore) && _tokens.Is(title - 1, WordClass.Honorific))
            title--;
        if (title < 0 || _tokens[first].Is(TokenFlags.BlockStart) || !_tokens.Is(title, WordClass.Role | WordClass.Honorific))
            return false;
        return _tokens.Entry(title).Number != Lexicon.Plural;
    }

    private bool IsSentenceStart(int i) =>
        i == 0 || _tokens[i].Is(TokenFlags.BlockStart) || (_tokens[i - 1].Kind == TokenKind.Mark && _tokens.Text[_tokens[i - 1].Start] is '.' or '!' or '?' or '”' or '"');

    private bool IsPlaceWord(int i)
    {
        var word = _tokens.Chars(i);
        foreach (var place in PlaceWords)
        {
            if (word.Equals(place.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool Is(int i, string word) => _tokens.Chars(i).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private string Text(int first, int end) =>
        _tokens.Text.Substring(_tokens[first].Start, _tokens[end - 1].End - _tokens[first].Start);
}
