namespace DocModel.Reading.Tokens;

/// <summary>What a word can be. A word can be several things: "may" is a month and a modal, "second" an ordinal and a unit.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    // Dates: bits 0 to 23 (Lexicon.Dates.cs).

    /// <summary>Number is 1 to 12.</summary>
    Month = 1UL << 0,

    /// <summary>Number is 1 (Monday) to 7.</summary>
    Weekday = 1UL << 1,

    /// <summary>Number is the EDTF season, 21 to 24.</summary>
    Season = 1UL << 2,

    /// <summary>A number word: "twelve". Number is its value.</summary>
    Cardinal = 1UL << 3,

    /// <summary>"first", "twentieth". Number is its value.</summary>
    Ordinal = 1UL << 4,

    // Function words every stage may need: bits 24 to 31 (Lexicon.Common.cs).

    Article = 1UL << 24,
    Preposition = 1UL << 25,
    Conjunction = 1UL << 26,
    Pronoun = 1UL << 27,
    Auxiliary = 1UL << 28,
    Determiner = 1UL << 29,

    // Sentences and abbreviations: bits 32 to 39 (Lexicon.Sentences.cs).

    /// <summary>Shortened with a stop and always followed by the rest of its phrase: "Mr. Lane", "cf. above".</summary>
    NeverLast = 1UL << 32,

    /// <summary>Shortened with a stop before a number: "p. 12", "No. 5". Elsewhere it may be a word like any other.</summary>
    BeforeNumber = 1UL << 33,

    /// <summary>Shortened with a stop, and it may end a sentence as well: "Ltd.", "Sept.", "etc.".</summary>
    MaybeLast = 1UL << 34,

    /// <summary>With a capital it begins a sentence rather than a name: "However", "How".</summary>
    Opener = 1UL << 35,

    /// <summary>A verb that says who speaks: "asked".</summary>
    Says = 1UL << 36,

    /// <summary>Capitals that every reader knows, so that nobody defines them: "USA", "DNA".</summary>
    WellKnown = 1UL << 37,

    /// <summary>Belongs to a set form: "Figure" of "Figure 3", "regards" of "Best regards,".</summary>
    Formula = 1UL << 38,

    /// <summary>Announces a short or a long form: "abbreviated", "stands".</summary>
    Defines = 1UL << 39,

    // Quotations and terms: 40 to 51 (Lexicon.Quotations.cs).

    /// <summary>A verb that can take somebody's very words or a clause: "said", "warns".</summary>
    SayVerb = 1UL << 40,

    /// <summary>A verb of speech that takes a thing: "invoked", "called". Number tells which need a preposition.</summary>
    ClaimVerb = 1UL << 41,

    /// <summary>What a person can be: "minister", "widow". Number is the gender or the plural.</summary>
    Role = 1UL << 42,

    /// <summary>"Mr", "Lady". Number is the gender.</summary>
    Honorific = 1UL << 43,

    /// <summary>A body that can speak: "ministry".</summary>
    Collective = 1UL << 44,

    /// <summary>What has a title: "novel".</summary>
    Work = 1UL << 45,

    /// <summary>What states agree on, and the head of its title: "charter".</summary>
    Instrument = 1UL << 46,

    /// <summary>What words are called: "term", "slogan".</summary>
    Meta = 1UL << 47,

    /// <summary>A participle that gives a name: "known", "dubbed".</summary>
    Naming = 1UL << 48,

    /// <summary>An adverb that may stand between a subject and its verb.</summary>
    Adverb = 1UL << 49,

    /// <summary>A verb that hands its subject on to an infinitive: "tried to".</summary>
    Control = 1UL << 50,

    /// <summary>Number is the gender.</summary>
    GivenName = 1UL << 51,

    // Events and outline: 52 to 63 (Lexicon.Events.cs).
}
