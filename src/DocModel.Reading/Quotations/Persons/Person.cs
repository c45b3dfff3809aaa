namespace DocModel.Reading.Quotations.Persons;

/// <summary>Somebody whom the text names.</summary>
internal sealed class Person(string? given, string surname)
{
    /// <summary>The names in front of the surname.</summary>
    public string? Given { get; } = given;

    public string Surname { get; } = surname;

    /// <summary>The article that a hyphen joins to the surname, "al-", or nothing.</summary>
    public string Article { get; init; } = "";

    /// <summary><see cref="Tokens.Lexicon.Male"/>, <see cref="Tokens.Lexicon.Female"/>, or 0 where nothing tells.</summary>
    public int Gender { get; set; }

    /// <summary>The lexicon's words for what he or she is.</summary>
    public List<int> Roles { get; } = [];

    /// <summary>What tells the offices from others of the same name: "prime", "foreign".</summary>
    public List<string> Qualifiers { get; } = [];

    /// <summary>The token from which on an office is hers or his, where the text calls it new: the one of before was somebody else's.</summary>
    public int NewSince { get; set; } = -1;

    /// <summary>Whether the bare surname means somebody else of that name.</summary>
    public bool SharesSurname { get; set; }

    /// <summary>The shortest name by which the text tells this person from others.</summary>
    public string ShortName => SharesSurname && Given is not null ? Given + " " + Article + Surname : Surname;
}

/// <summary>A place where the text names a person.</summary>
/// <param name="FirstToken">The first token of the name.</param>
/// <param name="EndToken">Behind the last token of the name.</param>
/// <param name="IsSubject">Whether it can be a subject: no preposition before, no possessive behind.</param>
internal readonly record struct PersonMention(int FirstToken, int EndToken, Person Person, bool IsSubject);
