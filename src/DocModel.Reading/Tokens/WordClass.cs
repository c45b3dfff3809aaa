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
    // Events and outline: 52 to 63 (Lexicon.Events.cs).
}
