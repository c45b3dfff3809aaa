using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Words;

/// <summary>Verbs by which somebody speaks, and verbs by which somebody calls a thing.</summary>
internal static partial class SpeechLexicon
{
    private static LexiconEntry[] SayVerbs =>
    [
        // How a voice sounds.
        .. Verbs(WordClass.SayVerb, 0, "bawl", "bellow", "bleat", "blurt", "bray", "burble", "cackle", "chirp", "chortle", "chuckle", "croon", "drawl",
            "ejaculate", "falter", "giggle", "gush", "holler", "hoot", "intone", "jabber", "mumble", "murmur", "mutter", "purr", "quaver", "scoff", "screech",
            "smirk", "snarl", "snicker", "snivel", "snort", "sob*", "splutter", "sputter", "squawk", "squeal", "stammer", "stutter", "titter", "wheeze",
            "whimper", "whine", "whoop", "yelp"),
        .. Past(WordClass.SayVerb, 0, "bark", "boom", "chant", "chorus", "coo", "croak", "crow", "drone", "groan", "growl", "grunt", "hiss", "howl", "lisp", "moan",
            "pant", "pipe", "rasp", "roar", "rumble", "shriek", "shrill", "smile", "sneer", "sniff", "squeak", "thunder", "trill", "twitter", "wail", "warble",
            "whisper", "yell", "scream", "grin*"),

        // What is done by speaking.
        .. Verbs(WordClass.SayVerb, 0, "affirm", "assure", "notify", "apologise", "apologize", "attest", "aver*", "avow", "beseech", "chide", "clarify", "concur*", "confide",
            "conjecture", "deduce", "disagree", "disclose", "elaborate", "emphasise", "emphasize", "enjoin", "enquire", "enthuse", "entreat", "exclaim", "exhort",
            "expound", "gloat", "grumble", "hypothesise", "hypothesize", "imply", "implore", "infer*", "inform", "inquire", "instruct", "interject",
            "interpose", "interrupt", "moralise", "moralize", "muse", "narrate", "opine", "ordain", "persist", "philosophise", "philosophize", "pontificate",
            "posit", "postulate", "pray", "profess", "prophesy", "quip*", "reassure", "recite", "recount", "rejoice", "relate", "remember", "remind", "remonstrate",
            "retort", "reveal", "scold", "sermonise", "sermonize", "speculate", "stipulate", "summarise", "summarize", "swear", "testify", "theorise", "theorize",
            "utter", "venture", "verify", "vouch", "wonder", "reckon"),
        .. Past(WordClass.SayVerb, 0, "cable", "calculate", "command", "counsel", "counter", "decree", "echo", "fume", "gasp", "grouse", "guess", "hint", "jest", "joke",
            "intimate", "lecture", "marvel", "order", "petition", "post", "prompt", "query", "rant", "rave", "reflect", "regret*", "rejoin", "relay", "request",
            "resolve", "signal", "surmise", "challenge", "tease", "telegraph", "telephone", "text", "volunteer", "wager", "warrant", "wisecrack", "blog*"),
        .. Plain(WordClass.SayVerb, 0, "objected", "objects", "sniffs", "sneers", "shrugs", "fumes", "thunders", "growls", "whispers", "reasoned", "besought", "undertake", "undertakes", "undertook", "foretold", "foretells", "forecast", "signaled", "swore", "sworn", "marvelled", "counselled", "signalled"),
    ];

    private static LexiconEntry[] ClaimVerbs =>
    [
        .. Verbs(WordClass.ClaimVerb, 0, "applaud", "assail", "baptise", "baptize", "belittle", "bemoan", "berate", "bewail", "castigate", "chastise", "christen",
            "debunk", "defend", "justify", "denigrate", "deprecate", "deride", "diagnose", "disavow", "disclaim", "disparage",
            "espouse", "eulogise", "eulogize", "exalt", "excoriate", "glorify", "impugn", "lambast", "lambaste", "lampoon", "laud", "malign", "pillory", "proclaim",
            "pronounce", "rebut*", "recognise", "recognize", "refute", "repudiate", "revile", "ridicule", "romanticise", "romanticize", "satirise", "satirize",
            "stigmatise", "stigmatize", "traduce", "vilify", "popularise", "popularize", "detest", "designate", "rename"),
        .. Plain(WordClass.ClaimVerb, 0, "foresee", "foresees", "foresaw"),
        .. Past(WordClass.ClaimVerb, 0, "borrow", "caricature", "censure", "compliment", "grade", "rate", "dispute", "formulate", "hail",
            "herald", "interpret", "moot", "nickname", "parody", "rebuff", "rebuke", "regard", "salute", "scorn", "slander", "trumpet", "view"),
        .. Verbs(WordClass.ClaimVerb, 0, "congratulate", "credit"),
        .. Verbs(WordClass.ClaimVerb, Lexicon.WithPreposition, "brag*", "clamour", "clamor", "rhapsodise", "rhapsodize", "scoff"),
        .. Past(WordClass.ClaimVerb, Lexicon.WithPreposition, "agitate", "boast", "dream", "gripe", "grumble", "hint", "joke", "preach", "sneer", "whisper"),
    ];
}
