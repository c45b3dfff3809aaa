namespace DocModel.Reading.Tagging;

/// <summary>What a token is in its sentence.</summary>
internal enum WordTag : byte
{
    /// <summary>Outside of the sentence.</summary>
    End,

    Noun,

    /// <summary>A capitalised word that does not begin the sentence, or that no rule knows as anything else.</summary>
    Name,
    Adjective,
    Adverb,
    Number,
    Determiner,

    /// <summary>The "’s" or bare apostrophe of a possessive.</summary>
    Possessive,
    Preposition,

    /// <summary>"and", "or", "but".</summary>
    Conjunction,

    /// <summary>"because", "when": opens a clause and no phrase.</summary>
    Subordinator,
    Pronoun,
    Auxiliary,

    /// <summary>A finite verb, or a form that can be one.</summary>
    Verb,

    /// <summary>A past participle that cannot be finite, or that stands behind "be" or "have".</summary>
    Participle,
    Infinitive,

    /// <summary>A form in -ing that is no noun.</summary>
    Gerund,
    Comma,

    /// <summary>A colon, semicolon or spaced dash.</summary>
    Break,
    Open,
    Close,
    Quote,

    /// <summary>A hyphen, slash or ampersand inside a phrase, or an apostrophe inside a word.</summary>
    Join,

    /// <summary>A full stop, question mark or exclamation mark.</summary>
    Stop,

    /// <summary>Inside a date expression.</summary>
    Date,

    /// <summary>Any other mark.</summary>
    Mark,
}
