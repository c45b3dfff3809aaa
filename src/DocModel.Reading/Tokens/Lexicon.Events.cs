using DocModel.Reading.Events;

namespace DocModel.Reading.Tokens;

/// <summary>The words of the stage Events.</summary>
internal static partial class Lexicon
{
    private static LexiconEntry[] Events { get; } =
    [
        .. Words(
            WordClass.EventNoun,
            "accession", "accord", "accords", "acquisition", "act", "address", "agreement", "alliance", "annexation", "announcement",
            "appointment", "armistice", "arrest", "arrival", "assassination", "assault", "attack", "bailout", "ballot", "ban", "battle",
            "birth", "blackout", "blockade", "bombing", "boycott", "breach", "breakdown", "breakup", "buyout", "campaign", "ceasefire",
            "celebration", "ceremony", "charter", "clash", "clashes", "collapse", "collision", "commission", "conclave", "conference",
            "confrontation", "congress", "conquest", "constitution", "convention", "conversion", "convocation", "coronation", "coup",
            "covenant", "crackdown", "crash", "creation", "crises", "crisis", "crusade", "deal", "death", "debate", "debut", "declaration",
            "decree", "defeat", "demonstration", "departure", "deployment", "deposition", "derailment", "devaluation", "disaster",
            "discovery", "dissolution", "drought", "earthquake", "edict", "election", "embargo", "embassy", "encounter", "epidemic",
            "eruption", "establishment", "evacuation", "execution", "exhibition", "expedition", "explosion", "expo", "expulsion", "fair",
            "famine", "festival", "fight", "filling", "fire", "flight", "flood", "formation", "forum", "foundation", "founding", "games",
            "gathering", "genocide", "handover", "hearing", "hijacking", "hurricane", "inauguration", "incident", "initiative", "inquiry",
            "insurrection", "intervention", "interview", "invasion", "invention", "landing", "launch", "lecture", "liberation", "march",
            "marriage", "massacre", "match", "meeting", "memorandum", "merger", "migration", "mission", "murder", "mutiny", "negotiations",
            "occupation", "offensive", "olympics", "opening", "operation", "outage", "outbreak", "pact", "pandemic", "parade", "partition",
            "peace", "plague", "plebiscite", "premiere", "proclamation", "project", "proposal", "protest", "protests", "protocol",
            "publication", "purchase", "purge", "putsch", "quarrel", "raid", "rally", "ratification", "rebellion", "recession",
            "referendum", "reform", "reforms", "release", "resignation", "resolution", "restoration", "retirement", "retreat",
            "reunification", "revival", "revolt", "revolution", "rewrite", "riot", "riots", "rising", "rollback", "rout", "sale",
            "scandal", "schism", "separation", "session", "settlement", "shipwreck", "shock", "shooting", "siege", "sinking", "skirmish",
            "slump", "speech", "split", "statute", "storm", "strike", "strikes", "succession", "summit", "surrender", "symposium",
            "takeover", "talks", "telegram", "theft", "tour", "tournament", "tragedy", "transfer", "transition", "treaties", "treaty",
            "trial", "truce", "tsunami", "ultimatum", "unification", "upgrade", "uprising", "verdict", "veto", "victory", "visit", "vote",
            "voyage", "walkout", "war", "wars", "wedding", "withdrawal"),
        .. Words(
            WordClass.PastTense | WordClass.PastParticiple,
            "beat", "bent", "bought", "bound", "bred", "brought", "built", "burnt", "burst", "cast", "caught", "clung", "cost", "crept",
            "cut", "dealt", "dreamt", "dug", "fed", "felt", "fled", "fought", "found", "heard", "held", "hit", "hung", "hurt", "kept",
            "laid", "leapt", "learnt", "led", "left", "lent", "let", "lit", "lost", "made", "meant", "met", "paid", "put", "quit", "read",
            "rebuilt", "reset", "said", "sat", "sent", "set", "shed", "shot", "shut", "slept", "slid", "sold", "sought", "spent", "split",
            "spread", "spun", "stood", "struck", "stuck", "swept", "swung", "taught", "thought", "told", "understood", "upset", "wept",
            "withheld", "won", "wound"),
        .. Words(
            WordClass.PastTense,
            "arose", "ate", "awoke", "bade", "became", "began", "bit", "blew", "bore", "broke", "came", "chose", "did", "drank", "drew",
            "drove", "fell", "flew", "forbade", "foresaw", "forgave", "forgot", "froze", "gave", "grew", "hid", "knew", "lay", "mistook",
            "outgrew", "overcame", "overran", "overthrew", "overtook", "ran", "rang", "retook", "rewrote", "rode", "rose", "sang", "sank",
            "saw", "shone", "shook", "shrank", "slew", "spoke", "sprang", "stank", "stole", "strove", "swam", "swore", "threw", "took",
            "tore", "undertook", "underwent", "went", "withdrew", "woke", "wore", "wove", "wrote"),
        .. Words(
            WordClass.PastParticiple,
            "arisen", "awoken", "beaten", "become", "begun", "bitten", "blown", "born", "borne", "bound", "broken", "chosen", "come",
            "done", "drawn", "driven", "drunk", "eaten", "fallen", "flown", "forbidden", "foreseen", "forgiven", "forgotten", "frozen",
            "given", "gone", "grown", "hidden", "known", "lain", "mistaken", "outgrown", "overcome", "overrun", "overtaken", "overthrown",
            "retaken", "rewritten", "ridden", "risen", "run", "rung", "seen", "sewn", "shaken", "shown", "shrunk", "slain", "spoken",
            "stolen", "striven", "sung", "sunk", "sworn", "swum", "taken", "thrown", "torn", "undergone", "undertaken", "withdrawn",
            "woken", "worn", "woven", "written"),
        .. Words(
            WordClass.PresentTense,
            "abdicates", "abolishes", "acknowledges", "acquires", "adds", "adopts", "aims", "allows", "annexes", "announces", "appears",
            "appoints", "approves", "argues", "arrives", "assassinates", "attacks", "bans", "beats", "becomes", "begins", "believes",
            "besieges", "bombs", "breaks", "brings", "builds", "burns", "buys", "captures", "changes", "claims", "climbs", "closes",
            "collapses", "comes", "completes", "concludes", "confirms", "conquers", "contains", "costs", "crashes", "creates", "crosses",
            "crowns", "cuts", "declares", "declines", "defeats", "deletes", "departs", "deploys", "deprecates", "destroys", "detects",
            "dies", "disables", "discovers", "dissolves", "drops", "elects", "employs", "enables", "ends", "enters", "escalates",
            "establishes", "estimates", "evacuates", "exceeds", "expands", "expects", "expires", "explains", "fails", "falls", "fights",
            "finds", "finishes", "fires", "follows", "forces", "founds", "gives", "goes", "grants", "grows", "hits", "holds", "hopes",
            "identifies", "ignores", "includes", "intends", "introduces", "invades", "invents", "issues", "joins", "jumps", "kills",
            "knows", "lands", "launches", "leaves", "lies", "lives", "loses", "lowers", "makes", "marries", "means", "meets", "merges",
            "moves", "names", "needs", "notes", "notices", "notifies", "occupies", "opens", "orders", "pages", "passes", "plans",
            "proclaims", "promises", "proposes", "publishes", "raises", "ratifies", "reaches", "reads", "reboots", "receives", "recovers",
            "redraws", "refuses", "rejects", "releases", "remains", "removes", "renames", "replaces", "reports", "resigns", "restarts",
            "restores", "resumes", "retires", "returns", "reverts", "rises", "rolls", "says", "seems", "sees", "seizes", "sells", "sends",
            "sets", "shows", "shuts", "signs", "sinks", "slows", "spikes", "spreads", "stands", "starts", "stops", "strikes", "succeeds",
            "suggests", "surrenders", "switches", "takes", "tells", "thinks", "transfers", "treats", "triggers", "turns", "unites",
            "unveils", "updates", "visits", "votes", "walks", "wants", "warns", "wins", "withdraws", "writes"),
        .. Words(
            WordClass.PlainAdverb,
            "aboard", "abroad", "longer", "afterwards", "again", "ago", "ahead", "almost", "alone", "along", "already", "also", "altogether", "always", "anew",
            "apart", "ashore", "aside", "away", "back", "better", "down", "else", "elsewhere", "even", "ever", "finally", "first", "forth",
            "forward", "further", "hardly", "hence", "here", "home", "however", "indeed", "instead", "just", "later", "likewise", "maybe",
            "meanwhile", "more", "moreover", "most", "much", "nearly", "never", "nevertheless", "next", "nonetheless", "not", "now", "off",
            "often", "once", "only", "out", "over", "overboard", "overnight", "perhaps", "quite", "rather", "really", "somewhat", "soon",
            "still", "then", "there", "thereafter", "therefore", "thus", "today", "together", "tomorrow", "too", "twice", "up", "very",
            "well", "yesterday"),
        .. Words(
            WordClass.Auxiliary,
            "ain", "aren", "couldn", "didn", "doesn", "don", "hadn", "hasn", "haven", "having", "isn", "mustn", "needn", "shouldn", "wasn",
            "weren", "wouldn"),
        .. WordRoleList.Words.Select(word => new LexiconEntry(word, WordClass.HasEventRole)),
    ];
}
