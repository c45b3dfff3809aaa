using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Words;

/// <summary>What is written or made and has a title, and what words are called.</summary>
internal static partial class SpeechLexicon
{
    private static IEnumerable<LexiconEntry> All() => [.. SayVerbs, .. ClaimVerbs, .. Roles, .. Bodies, .. Writings, .. MetaNouns, .. GivenNames];

    private static LexiconEntry[] Writings =>
    [
        .. Nouns(WordClass.Writing, 0, "adage", "addendum", "advert", "affidavit", "annex", "appendix", "billboard", "blurb", "bylaw", "citation", "cable", "codex", "communique", "communiqué",
            "concordat", "credo", "creed", "deposition", "draft", "editorial", "encyclical", "entry", "epigraph", "epitaph", "eulogy", "fax", "footnote", "graffito",
            "homily", "indictment", "inscription", "label", "leaflet", "ledger", "legend", "licence", "license", "logbook", "manual", "manuscript", "memorial", "minute", "missive",
            "motion", "note", "notice", "obituary", "pamphlet", "permit", "postcard", "preamble", "preface", "foreword", "postscript", "proverb", "psalm", "regulation",
            "register", "rhyme", "rulebook", "saga", "scripture", "scroll", "sermon", "sign", "sticker", "subtitle", "telex", "testament", "tweet", "verse",
            "warrant", "writ", "graffiti", "gospel", "bible", "koran", "quran", "questionnaire", "subpoena", "excerpt", "extract", "recommendation", "rubric", "schedule", "summary",
            "text", "ticket", "assessment", "audit", "analysis", "evaluation", "survey", "poll", "charge", "postmark", "advertisement", "prospectus", "wording", "clause", "specification"),
        .. Plain(WordClass.Writing, 0, "documentation", "guidance", "readme", "changelog"),
        .. Nouns(WordClass.Work, 0, "almanac", "anthology", "atlas", "ballet", "blog", "booklet", "broadcast", "broadsheet", "bulletin", "cantata", "canvas", "cartoon",
            "catalogue", "catalog", "comedy", "comic", "compendium", "concerto", "cycle", "dictionary", "digest", "drama", "elegy", "encyclopaedia", "encyclopedia",
            "engraving", "epic", "etching", "fable", "farce", "fresco", "gazette", "glossary", "guide", "guidebook", "installation", "libretto", "lexicon", "lullaby",
            "madrigal", "masterpiece", "melodrama", "miniseries", "monograph", "monologue", "mural", "novella", "ode", "oratorio", "overture", "parable", "periodical",
            "picture", "portrait", "primer", "quarterly", "quartet", "revue", "romance", "satire", "screenplay", "script", "sculpture", "serial", "single", "sitcom",
            "episode", "sonata", "sonnet", "suite", "tabloid", "thriller", "tragedy", "travelogue", "treatise", "tract", "tome", "triptych", "video", "volume", "waltz",
            "study", "history", "account", "best-seller", "blockbuster", "debut", "remake", "follow-up", "polemic", "fortnightly", "sketch", "tale",
            "dialogue", "game", "show", "track", "cantata", "hit", "essay", "monthly", "musical", "chronicle", "diary", "notebook", "tune", "anthem", "carol", "critique", "bibliography"),
        .. Plain(WordClass.Work, 0, "memoirs", "verses", "plays", "novels", "films", "poems", "songs", "works"),
    ];

    private static LexiconEntry[] MetaNouns =>
    [
        .. Nouns(WordClass.Meta, 0, "aphorism", "axiom", "byword", "cliche", "codename", "coinage", "dictum", "epithet", "idiom", "locution", "maxim", "neologism", "pseudonym",
            "refrain", "shibboleth", "sobriquet", "soubriquet", "tagline", "watchword", "shorthand", "wording", "notion", "euphemism", "buzzword", "nickname",
            "moniker", "catchword", "catchphrase", "motto", "metaphor", "adjective", "noun", "verb", "acronym", "appellation", "misnomer", "commonplace", "platitude"),
    ];
}
