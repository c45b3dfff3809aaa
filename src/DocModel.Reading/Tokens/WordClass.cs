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

    // Sentences and abbreviations: bits 32 to 39 (Lexicon.Sentences.cs). Quotations and terms: 40 to 51 (Lexicon.Quotations.cs).
    // Events: 52 to 57 (Lexicon.Events.cs). Outline: 58 to 63.

    /// <summary>A noun that names a happening: "battle", "treaty".</summary>
    EventNoun = 1UL << 52,

    /// <summary>A past tense without the ending -ed: "took", "held".</summary>
    PastTense = 1UL << 53,

    /// <summary>A past participle without the ending -ed: "taken", "held".</summary>
    PastParticiple = 1UL << 54,

    /// <summary>A verb in the present tense: "ends", "sign".</summary>
    PresentTense = 1UL << 55,

    /// <summary>An adverb without the ending -ly.</summary>
    Adverb = 1UL << 56,

    /// <summary>A word whose part in a sentence the events stage asks for (Events/WordRole.cs).</summary>
    HasEventRole = 1UL << 57,
}
