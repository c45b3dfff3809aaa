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

    /// <summary>"day", "weeks". Unit is the <see cref="Dates.Grammar.TimeUnit"/>.</summary>
    TimeUnit = 1UL << 5,

    /// <summary>"yesterday", "today". Number counts the days from today; Unit is 1 for the night of the day.</summary>
    Deictic = 1UL << 6,

    /// <summary>"last", "following", "same": which unit, seen from here. Number is the <see cref="Dates.Grammar.StepWord"/>.</summary>
    Step = 1UL << 7,

    /// <summary>"later", "ago": which way a length of time leads. Number is the <see cref="Dates.Grammar.ShiftWord"/>.</summary>
    Shift = 1UL << 8,

    /// <summary>"early", "mid", "late", "end": a part of a unit. Number is the <see cref="DateModifier"/>; Unit is 1 for nouns that "of" follows.</summary>
    Part = 1UL << 9,

    /// <summary>A word with which the name of a holiday can begin.</summary>
    Holiday = 1UL << 10,

    /// <summary>"morning", "noon". Unit is 1 where it names an hour.</summary>
    DayPart = 1UL << 11,

    /// <summary>"BC", "AD". Number is 1 for before our era.</summary>
    Era = 1UL << 12,

    /// <summary>"about", "circa".</summary>
    About = 1UL << 13,

    /// <summary>"before", "since": a preposition that shifts a date. Number is the <see cref="DateModifier"/>.</summary>
    Bound = 1UL << 14,

    /// <summary>What is counted or measured, so that the number before it is no year: "men", "km".</summary>
    Counted = 1UL << 15,

    /// <summary>What numbers are labels of, so that the number behind it is no date: "page", "Route".</summary>
    Label = 1UL << 16,

    /// <summary>"daily", "annually". Unit is the <see cref="Dates.Grammar.TimeUnit"/>.</summary>
    Rhythm = 1UL << 17,

    /// <summary>"twenties", "nineties". Number is 20 to 90.</summary>
    DecadeWord = 1UL << 18,

    /// <summary>"several", "few": how many is not said.</summary>
    Vague = 1UL << 19,

    /// <summary>"time", "moment": a noun that takes up the time spoken of.</summary>
    Anaphor = 1UL << 20,

    /// <summary>"am", "pm", "hours", "clock": what makes a number a time of day.</summary>
    Clock = 1UL << 21,

    /// <summary>What an expression of time is recognized by: each has one of these words, or a number.</summary>
    Time = Month | Weekday | Season | TimeUnit | Deictic | Holiday | DayPart | Era | Ordinal | Rhythm | DecadeWord | Anaphor | Clock | Cardinal,

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

    // Events: 52 to 57 (Lexicon.Events.cs).

    /// <summary>A noun that names a happening: "battle", "treaty".</summary>
    EventNoun = 1UL << 52,

    /// <summary>A past tense without the ending -ed: "took", "held".</summary>
    PastTense = 1UL << 53,

    /// <summary>A past participle without the ending -ed: "taken", "held".</summary>
    PastParticiple = 1UL << 54,

    /// <summary>A verb in the present tense: "ends", "sign".</summary>
    PresentTense = 1UL << 55,

    /// <summary>An adverb without the ending -ly: "soon".</summary>
    PlainAdverb = 1UL << 56,

    /// <summary>A word whose part in a sentence the events stage asks for (Events/WordRole.cs).</summary>
    HasEventRole = 1UL << 57,

    // Outline: 58 to 62 (Lexicon.Outline.cs).

    /// <summary>So common in every text that it says nothing of this one: "also", "many", "way".</summary>
    SaysLittle = 1UL << 58,

    /// <summary>As the first word of a paragraph it goes on with the one before: "This", "He", "Moreover".</summary>
    GoesOn = 1UL << 59,

    /// <summary>As the first word of a paragraph it turns to something else: "Meanwhile", "Then", "During".</summary>
    TurnsTo = 1UL << 60,

    /// <summary>A verb that no noun is spelled like: "became", "wants".</summary>
    PlainVerb = 1UL << 61,

    /// <summary>A noun that ends like a verb or an adverb: "family", "meeting", "speed".</summary>
    NounLikeOther = 1UL << 62,

    // Quotations again: 63.

    /// <summary>What is written and so says something: "letter", "verdict". Works and instruments are written as well.</summary>
    Writing = 1UL << 63,
}
