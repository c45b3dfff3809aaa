namespace DocModel.Reading.Tagging;

/// <summary>What a word does in a sentence, finer than its class.</summary>
[Flags]
internal enum WordRole : ulong
{
    None = 0,
    Of = 1,
    To = 1 << 1,
    In = 1 << 2,

    /// <summary>"at", "during": a noun phrase behind it names the occasion.</summary>
    At = 1 << 3,
    On = 1 << 4,
    By = 1 << 5,
    With = 1 << 6,
    For = 1 << 7,
    Between = 1 << 8,

    /// <summary>"near", "outside", "off": a name behind it is a place.</summary>
    Near = 1 << 9,

    /// <summary>"into", "from", "as": what a verb needs to make sense.</summary>
    Into = 1 << 10,

    Be = 1 << 11,
    Have = 1 << 12,
    Modal = 1 << 13,
    /// <summary>"not", and "still": nothing new happens.</summary>
    Negation = 1 << 14,

    /// <summary>A verb that only says that the event of its object or passive subject took place: "sign", "hold".</summary>
    Light = 1 << 15,

    /// <summary>A verb that only says that its subject took place: "occur".</summary>
    Occur = 1 << 16,

    /// <summary>A verb of state: nothing happens.</summary>
    Stative = 1 << 17,

    /// <summary>A verb by which an author is quoted.</summary>
    Report = 1 << 18,

    /// <summary>A verb or adjective that makes what follows a plan.</summary>
    Plan = 1 << 19,

    /// <summary>A verb whose object needs the phrase behind it: "took Vale into partnership".</summary>
    Carry = 1 << 20,

    /// <summary>A noun that is measured, counted or printed in a year, and does not happen in it.</summary>
    Measure = 1 << 21,

    /// <summary>A word of comparison: the date behind it belongs to the other side.</summary>
    Compare = 1 << 22,

    /// <summary>A word that points at no date in particular: "now", "the time".</summary>
    Vague = 1 << 23,

    If = 1 << 24,
    When = 1 << 25,

    /// <summary>"who", "which", "that".</summary>
    Relative = 1 << 26,

    /// <summary>"see", "et", "al", "pp".</summary>
    Citation = 1 << 27,

    /// <summary>A word that opens a subordinate clause.</summary>
    Subordinator = 1 << 28,

    /// <summary>A preposition that keeps a date from telling when: "since 1990", "before 1990".</summary>
    Boundary = 1 << 29,

    /// <summary>An adverb that belongs to the verb before it: "walked out".</summary>
    Particle = 1 << 30,

    /// <summary>A verb whose complement says what something became.</summary>
    Become = 1UL << 31,

    /// <summary>A verb that says that its subject began or ended, which the subject's name alone would not say.</summary>
    Phase = 1UL << 32,

    /// <summary>What a thing is when something has happened to it: "over", "dead".</summary>
    Outcome = 1UL << 33,

    /// <summary>"dates from", "dated": the verb that gives a thing its date.</summary>
    Dates = 1UL << 34,

    /// <summary>A word that makes of "would" a past seen from a past before it: "would later become".</summary>
    Hindsight = 1UL << 35,

    /// <summary>A subject of which nothing happened: "nobody", "no".</summary>
    Nothing = 1UL << 36,

    /// <summary>A relative pronoun for people: "who".</summary>
    Person = 1UL << 37,

    /// <summary>"do", whose verb stands behind it in its plain form.</summary>
    Do = 1UL << 39,

    /// <summary>"its", "their": a determiner and nothing else.</summary>
    Owner = 1UL << 40,

    /// <summary>A verb that says how far a figure went up or down.</summary>
    Trend = 1UL << 41,

    /// <summary>"season", "year": what a date before it is only the name of.</summary>
    Period = 1UL << 42,

    /// <summary>What a year does in which something happens: "saw".</summary>
    Witness = 1UL << 45,

    /// <summary>A verb with "for" behind it: "asked for a conference".</summary>
    Seek = 1UL << 46,

    /// <summary>What is won, passed or printed, and takes part in nothing.</summary>
    Thing = 1UL << 47,

    /// <summary>A verb by which nothing is done to anything: "the union responded" has no reading in which it was responded.</summary>
    Intransitive = 1UL << 48,

    /// <summary>"half", "quarter".</summary>
    Fraction = 1UL << 44,

    /// <summary>"von", "de": a small word inside of a name.</summary>
    NameParticle = 1UL << 43,

    /// <summary>A noun that opens a sentence without an article and is no name: "Work", "Inflation".</summary>
    Mass = 1UL << 38,
}
