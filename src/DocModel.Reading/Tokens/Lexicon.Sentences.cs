namespace DocModel.Reading.Tokens;

/// <summary>The words of the stages Sentences and Abbreviations.</summary>
internal static partial class Lexicon
{
    private static LexiconEntry[] Sentences { get; } =
    [
        .. Words(WordClass.NeverLast, "mr", "mrs", "ms", "messrs", "mme", "mlle", "mx", "dr", "drs", "prof", "rev", "revd", "fr", "hon",
            "gen", "lt", "col", "maj", "capt", "cpt", "cmdr", "cdr", "adm", "sgt", "cpl", "pvt", "sen", "rep", "gov", "pres", "amb", "supt",
            "msgr", "st", "ste", "mt", "ft", "asst", "assoc", "vs", "cf", "viz", "ca", "approx", "resp", "incl", "esp", "dept", "univ",
            "insp", "det", "pfc", "brig", "vice", "op", "cit", "trans", "transl", "repr", "rept", "hr", "frl", "sra", "sr", "sres"),
        .. Words(WordClass.BeforeNumber, "no", "nos", "nr", "p", "pp", "vol", "vols", "fig", "figs", "sec", "sect", "ch", "chap", "art",
            "arts", "eq", "eqs", "eqn", "tab", "pt", "pts", "bk", "l", "ll", "n", "nn", "fn", "ed", "par", "para", "paras", "cl", "app",
            "ex", "ref", "refs", "cap", "col", "ser", "suppl", "ver", "v", "b", "d", "c", "r", "fl", "b", "q", "ext", "tel", "ph", "rm",
            "apt", "ste", "item", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
        .. Words(WordClass.MaybeLast, "inc", "ltd", "co", "corp", "bros", "cos", "plc", "llc", "jr", "sr", "esq", "etc", "al", "ibid", "ave",
            "av", "blvd", "rd", "hwy", "sq", "st", "bldg", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "ala", "ariz", "ark", "calif", "colo", "conn", "del",
            "fla", "ga", "ill", "ind", "kan", "kans", "ky", "la", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nebr", "nev", "okla",
            "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wisc", "wyo", "ont", "que", "am", "pm", "ed", "eds", "est",
            "min", "max", "hr", "hrs", "mins", "secs", "yr", "yrs", "mos", "wk", "wks", "dist", "intl", "natl", "govt", "assn", "bancorp",
            "mfg", "tech", "inst", "acad", "lib", "ft", "in", "lb", "lbs", "oz", "cm", "mm", "km", "kg", "ml", "mi", "yd", "gal", "bce",
            "ad", "bc", "ce", "phd", "md", "esp", "rev", "misc", "avg", "cont", "temp", "orig", "dept", "univ", "sci", "proc", "symp",
            "conf", "engl", "lit", "hist", "phil", "phys", "chem", "biol", "med", "psychol", "soc", "econ", "polit", "geogr", "anthropol"),
        .. Words(WordClass.Opener, "how", "what", "why", "where", "when", "which", "whose", "however", "then", "there", "here", "also", "thus",
            "therefore", "moreover", "furthermore", "nevertheless", "nonetheless", "meanwhile", "instead", "indeed", "still", "perhaps",
            "maybe", "today", "yesterday", "tomorrow", "now", "later", "soon", "eventually", "finally", "recently", "currently",
            "originally", "initially", "subsequently", "additionally", "consequently", "hence", "otherwise", "similarly", "likewise",
            "overall", "not", "please", "yes", "let", "many", "most", "several", "such", "other", "others", "few", "much", "more", "even",
            "just", "only", "first", "second", "third", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "after",
            "there", "everyone", "everything", "nobody", "nothing", "somebody", "someone", "something", "anyone", "anything", "again",
            "often", "sometimes", "usually", "never", "always", "almost", "although", "whatever", "whoever", "neither", "either",
            "according", "given", "unlike", "don", "isn", "didn", "couldn", "wouldn", "doesn", "aren", "wasn"),
        .. Words(WordClass.Says, "said", "says", "say", "asked", "asks", "replied", "replies", "cried", "cries", "added", "adds", "answered",
            "answers", "shouted", "shouts", "whispered", "whispers", "exclaimed", "exclaims", "muttered", "mutters", "murmured",
            "continued", "continues", "explained", "explains", "remarked", "remarks", "observed", "observes", "declared", "declares",
            "returned", "responded", "responds", "repeated", "insisted", "insists", "demanded", "called", "screamed", "sighed", "laughed",
            "interrupted", "inquired", "enquired", "suggested", "wrote", "writes", "began", "announced", "recalled", "recalls", "concluded",
            "warned", "argued", "agreed", "admitted", "noted", "notes", "growled", "yelled", "ejaculated", "rejoined", "retorted"),
        .. Words(WordClass.WellKnown, "usa", "uk", "eu", "un", "tv", "dvd", "cd", "dna", "rna", "hiv", "aids", "nasa", "fbi", "cia", "bbc",
            "cnn", "pc", "id", "ok", "bc", "ad", "bce", "ce", "am", "pm", "gmt", "utc", "ussr", "nato", "ceo", "mp", "phd", "md", "gdp", "html",
            "http", "https", "www", "url", "pdf", "usb", "cpu", "ram", "ibm", "vip", "faq", "ps", "fm", "dj", "jr", "sr", "st", "mr", "mrs",
            "dr", "ms", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "tbd", "asap", "diy", "gps", "atm", "pin", "sms", "nyc"),
        .. Words(WordClass.Defines, "abbreviated", "abbreviation", "acronym", "known", "called", "termed", "named", "denoted", "designated",
            "referred", "hereafter", "hereinafter", "henceforth", "stands", "standing", "stood", "short", "shortened", "commonly", "often",
            "simply", "usually", "meaning", "dubbed", "initials"),
        .. Words(WordClass.CaptionLabel, "figure", "fig", "table", "chart", "plate", "box", "exhibit", "listing"),
    ];
}
