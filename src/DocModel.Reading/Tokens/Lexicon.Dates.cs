using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Tokens;

/// <summary>The words of dates.</summary>
internal static partial class Lexicon
{
    private static LexiconEntry[] Dates { get; } =
    [
        .. Numbered(WordClass.Month, 1, "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december"),
        .. Numbered(WordClass.Month, 1, Abbreviation, "jan", "feb", "mar", "apr"),
        .. Numbered(WordClass.Month, 6, Abbreviation, "jun", "jul", "aug", "sept", "oct", "nov", "dec"),
        .. Numbered(WordClass.Month, 9, Abbreviation, "sep"),
        .. Numbered(WordClass.Weekday, 1, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        .. Numbered(WordClass.Weekday, 1, PluralDay, "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"),
        .. Numbered(WordClass.Weekday, 1, Abbreviation, "mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        .. Numbered(WordClass.Weekday, 2, Abbreviation, "tues", "weds", "thur"),
        .. Numbered(WordClass.Weekday, 4, Abbreviation, "thurs"),
        .. Numbered(WordClass.Season, 21, "spring", "summer", "autumn", "winter"),
        .. Numbered(WordClass.Season, 21, PluralDay, "springs", "summers", "autumns", "winters"),
        new("springtime", WordClass.Season, 21), new("summertime", WordClass.Season, 22), new("wintertime", WordClass.Season, 24),
        new("fall", WordClass.Season, 23), new("midsummer", WordClass.Season, 22), new("midwinter", WordClass.Season, 24),

        .. Numbered(WordClass.Cardinal, 1, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
        .. Stepped(WordClass.Cardinal, 20, 10, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"),
        .. Numbered(WordClass.Ordinal, 1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
        .. Stepped(WordClass.Ordinal, 20, 10, "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth"),
        .. Stepped(WordClass.DecadeWord, 20, 10, "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"),
        new("noughties", WordClass.DecadeWord, 0),

        .. Units(TimeUnit.Second, "second", "seconds"),
        .. Units(TimeUnit.Minute, "minute", "minutes", "mins"),
        .. Units(TimeUnit.Hour, "hour", "hours"),
        .. Units(TimeUnit.Day, "day", "days"),
        .. Units(TimeUnit.Week, "week", "weeks", "wks"),
        .. Units(TimeUnit.Fortnight, "fortnight", "fortnights"),
        .. Units(TimeUnit.Weekend, "weekend", "weekends"),
        .. Units(TimeUnit.Month, "month", "months"),
        .. Units(TimeUnit.Quarter, "quarter", "quarters"),
        .. Units(TimeUnit.Half, "half"),
        .. Units(TimeUnit.Season, "season", "seasons"),
        .. Units(TimeUnit.Year, "year", "years", "yrs"),
        .. Units(TimeUnit.Decade, "decade", "decades"),
        .. Units(TimeUnit.Century, "century", "centuries"),
        .. Units(TimeUnit.Millennium, "millennium", "millennia"),

        new("today", WordClass.Deictic, 0), new("tonight", WordClass.Deictic, 0, 1), new("yesterday", WordClass.Deictic, -1),
        new("tomorrow", WordClass.Deictic, 1),

        .. Steps(StepWord.Last, "last"),
        .. Steps(StepWord.Next, "next"),
        .. Steps(StepWord.Following, "following", "subsequent", "ensuing", "succeeding"),
        .. Steps(StepWord.Previous, "previous", "preceding", "prior"),
        .. Steps(StepWord.This, "this", "current", "present"),
        .. Steps(StepWord.That, "that", "same", "very"),
        .. Steps(StepWord.Past, "past"),
        .. Steps(StepWord.Coming, "coming"),

        .. Shifts(ShiftWord.Later, "later", "afterwards", "afterward", "thereafter", "hence"),
        .. Shifts(ShiftWord.After, "after"),
        .. Shifts(ShiftWord.Earlier, "earlier", "previously", "beforehand", "prior"),
        .. Shifts(ShiftWord.Before, "before"),
        .. Shifts(ShiftWord.Ago, "ago"),

        .. Parts(DateModifier.Early, "early"),
        .. Parts(DateModifier.Mid, "mid", "middle"),
        .. Parts(DateModifier.Late, "late"),
        .. PartNouns(DateModifier.Early, "beginning", "start", "outset", "opening", "onset", "dawn"),
        .. PartNouns(DateModifier.Mid, "middle"),
        .. PartNouns(DateModifier.Late, "end", "close"),

        .. Words(WordClass.Holiday, "christmas", "xmas", "easter", "good", "new", "boxing", "halloween", "thanksgiving", "whit", "whitsun",
            "pentecost", "ascension", "ash", "palm", "maundy", "shrove", "valentine", "valentines", "independence", "armistice", "remembrance",
            "veterans", "memorial", "labor", "labour", "columbus", "presidents", "bastille", "mayday", "candlemas", "michaelmas", "lammas",
            "epiphany", "juneteenth", "trinity", "martinmas", "all", "guy", "bonfire", "martin", "st", "saint", "april", "may", "ides",
            "holy", "corpus", "hallowe", "midsummer", "groundhog", "earth", "anzac", "canada", "australia",
            "assumption", "annunciation", "purification", "nativity", "transfiguration", "circumcision", "conversion", "exaltation", "passion", "mothering", "low", "twelfth", "lady", "black", "ve", "international", "hogmanay", "advent"),

        .. Words(WordClass.DayPart, "morning", "afternoon", "evening", "night", "mornings", "afternoons", "evenings", "nights", "dawn", "dusk",
            "daybreak", "sunrise", "sunset", "nightfall", "nighttime", "forenoon"),
        new("noon", WordClass.DayPart, 12, 1), new("midday", WordClass.DayPart, 12, 1), new("midnight", WordClass.DayPart, 24, 1),

        new("bc", WordClass.Era, 1), new("bce", WordClass.Era, 1), new("ad", WordClass.Era, 2), new("ce", WordClass.Era, 2),
        .. Words(WordClass.About, "about", "around", "circa", "ca", "approximately", "roughly", "c", "nearly", "almost"),
        .. Bounds(DateModifier.Before, "before"),
        .. Bounds(DateModifier.After, "after", "beyond"),
        .. Bounds(DateModifier.Since, "since"),
        .. Bounds(DateModifier.Until, "until", "till"),
        .. Bounds(DateModifier.By, "by"),

        .. Words(WordClass.Counted, "people", "men", "women", "children", "soldiers", "troops", "persons", "workers", "students", "miles", "mile",
            "km", "kilometers", "kilometres", "kilometer", "kilometre", "meters", "metres", "meter", "metre", "m", "cm", "mm", "feet", "foot", "ft",
            "yards", "yard", "inches", "acres", "hectares", "tons", "tonnes", "ton", "tonne", "kg", "kilograms", "pounds", "lb", "lbs", "dollars",
            "euros", "percent", "percentage", "points", "degrees", "ships", "tanks", "guns", "horses", "aircraft", "planes", "vehicles", "houses",
            "homes", "copies", "words", "pages", "times", "votes", "seats", "members", "prisoners", "casualties", "deaths", "civilians", "families",
            "inhabitants", "participants", "respondents", "patients", "samples", "subjects", "items", "units", "species", "cases", "rebels",
            "fighters", "infantry", "cavalry", "knights", "villagers", "residents", "refugees", "volunteers", "officers", "sailors", "marines",
            "ms", "ns", "steps", "iterations", "requests", "rows", "bytes", "kb", "mb", "gb", "hz", "khz", "mhz", "ghz", "volts", "watts", "kw", "mw", "rpm", "mph", "kph", "calories", "grams", "g", "mg",
            "liters", "litres", "gallons", "barrels", "million", "billion", "thousand", "trillion", "hundred", "dozen", "more", "others", "pieces",
            "characters", "lines", "rows", "dead", "wounded", "strong", "square", "cubic", "individuals", "users", "visitors", "employees", "jobs",
            "articles", "books", "cars", "trees", "schools", "rounds", "shells", "bombs", "missiles", "rupees", "francs", "yen", "marks", "rubles",
            "households", "adults", "farmers", "peasants", "settlers", "slaves", "applicants", "voters", "passengers", "spectators", "protesters",
            "demonstrators", "delegates", "mourners", "observations", "responses"),
        .. Words(WordClass.Label, "page", "pages", "p", "pp", "no", "nos", "number", "numbers", "section", "sections", "chapter", "chapters",
            "figure", "figures", "fig", "figs", "table", "tables", "vol", "vols", "volume", "volumes", "line", "lines", "verse", "verses",
            "article", "articles", "item", "items", "room", "flight", "route", "highway", "model", "version", "part", "parts", "act", "scene",
            "appendix", "equation", "eq", "step", "paragraph", "para", "psalm", "psalms", "bug", "issue", "ticket", "rfc", "iso", "isbn", "issn",
            "port", "server", "class", "hymn", "sonnet", "plot", "pit", "grave", "sample", "samples", "specimen", "specimens", "extension", "locomotive", "apartment", "apt", "suite", "unit", "channel", "grade", "level", "phase", "episode", "lesson", "exercise", "example",
            "note", "footnote", "op", "opus", "symphony", "area", "building", "gate", "track", "lot", "rule", "box", "line", "din", "windows",
            "resolution", "directive", "protocol", "law", "regulation", "case", "docket", "squadron", "file", "opcode", "error", "code", "hundred", "thousand", "usd", "eur", "gbp", "interstate", "top", "build", "revision"),
        .. Rhythms(TimeUnit.Day, "daily", "nightly"),
        .. Rhythms(TimeUnit.Week, "weekly", "weekdays"),
        .. Rhythms(TimeUnit.Fortnight, "fortnightly"),
        .. Rhythms(TimeUnit.Month, "monthly"),
        .. Rhythms(TimeUnit.Quarter, "quarterly"),
        .. Rhythms(TimeUnit.Year, "yearly", "annually", "annual"),
        .. Rhythms(TimeUnit.Hour, "hourly"),
        .. Words(WordClass.Vague, "several", "few", "many", "couple", "some", "numerous", "various", "countless"),
        .. Words(WordClass.Anaphor, "time", "period", "moment", "point", "birthday", "date"),
        .. Words(WordClass.Clock, "am", "pm", "a", "p", "hours", "hrs", "o"),
    ];

    /// <summary>The second number of words that stand for a longer one and need their capital letter.</summary>
    public const int Abbreviation = 100;

    /// <summary>The second number of words in the plural.</summary>
    public const int PluralDay = 101;

    private static IEnumerable<LexiconEntry> Numbered(WordClass classes, int first, int unit, params string[] words) =>
        words.Select((word, i) => new LexiconEntry(word, classes, first + i, unit));

    private static IEnumerable<LexiconEntry> Stepped(WordClass classes, int first, int step, params string[] words) =>
        words.Select((word, i) => new LexiconEntry(word, classes, first + (step * i)));

    private static IEnumerable<LexiconEntry> Units(TimeUnit unit, params string[] words) =>
        words.Select((word, i) => new LexiconEntry(word, WordClass.TimeUnit, Unit: (int)unit));

    private static IEnumerable<LexiconEntry> Rhythms(TimeUnit unit, params string[] words) =>
        words.Select(word => new LexiconEntry(word, WordClass.Rhythm, Unit: (int)unit));

    private static IEnumerable<LexiconEntry> Steps(StepWord step, params string[] words) =>
        words.Select(word => new LexiconEntry(word, WordClass.Step, (int)step));

    private static IEnumerable<LexiconEntry> Shifts(ShiftWord shift, params string[] words) =>
        words.Select(word => new LexiconEntry(word, WordClass.Shift, Unit: (int)shift));

    private static IEnumerable<LexiconEntry> Parts(DateModifier part, params string[] words) =>
        words.Select(word => new LexiconEntry(word, WordClass.Part, (int)part));

    private static IEnumerable<LexiconEntry> PartNouns(DateModifier part, params string[] words) =>
        words.Select(word => new LexiconEntry(word, WordClass.Part, (int)part, 1));

    private static IEnumerable<LexiconEntry> Bounds(DateModifier bound, params string[] words) =>
        words.Select(word => new LexiconEntry(word, WordClass.Bound, (int)bound));
}
