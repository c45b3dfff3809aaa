namespace DocModel.Reading.Quotations.Terms;

/// <summary>Plurals that no -s makes: "men", "loaves", "criteria".</summary>
/// <remarks>Plurals as <see cref="WordStem.Fold"/> leaves them. Those that are other words as well ("theses" folded, "bases", "data") are left out.</remarks>
internal static class IrregularPlurals
{
    private static readonly (string Singular, string Plural)[] Pairs =
    [
        ("child", "children"), ("foot", "feet"), ("tooth", "teeth"), ("goose", "geese"), ("mouse", "mice"), ("louse", "lice"), ("ox", "oxen"),
        ("leaf", "leave"), ("loaf", "loave"), ("wolf", "wolve"), ("half", "halve"), ("calf", "calve"), ("shelf", "shelve"), ("thief", "thieve"), ("knife", "knive"), ("life", "live"),
        ("wife", "wive"), ("scarf", "scarve"), ("hoof", "hoove"), ("sheaf", "sheave"), ("elf", "elve"), ("self", "selve"),
        ("criterion", "criteria"), ("phenomenon", "phenomena"), ("automaton", "automata"), ("medium", "media"), ("stratum", "strata"), ("memorandum", "memoranda"), ("bacterium", "bacteria"),
        ("addendum", "addenda"), ("quantum", "quanta"), ("referendum", "referenda"), ("spectrum", "spectra"), ("curriculum", "curricula"), ("millennium", "millennia"),
        ("hypothesis", "hypothese"), ("synthesis", "synthese"), ("antithesis", "antithese"), ("parenthesis", "parenthese"), ("crisis", "crise"), ("oasis", "oase"), ("diagnosis", "diagnose"),
        ("prognosis", "prognose"), ("axis", "axe"),
        ("nucleus", "nuclei"), ("stimulus", "stimuli"), ("focus", "foci"), ("locus", "loci"), ("radius", "radii"), ("fungus", "fungi"), ("cactus", "cacti"), ("alumnus", "alumni"),
        ("formula", "formulae"), ("larva", "larvae"), ("alga", "algae"), ("antenna", "antennae"), ("vertebra", "vertebrae"), ("nebula", "nebulae"),
        ("index", "indice"), ("appendix", "appendice"), ("matrix", "matrice"), ("vertex", "vertice"), ("codex", "codice"),
    ];

    private static readonly Dictionary<string, string> ToSingular = Pairs.ToDictionary(pair => pair.Plural, pair => pair.Singular, StringComparer.Ordinal);
    private static readonly Dictionary<string, string> ToPlural = Pairs.ToDictionary(pair => pair.Singular, pair => pair.Plural, StringComparer.Ordinal);

    /// <summary>The singular of such a plural, else the word itself.</summary>
    public static string Singular(string word) =>
        ToSingular.TryGetValue(word, out var singular) ? singular : EndsLike(word, "men") ? word.Remove(word.Length - 2) + "an" : word;

    /// <summary>The plural of such a singular and the singular of such a plural; null for other words.</summary>
    public static string? Other(string word)
    {
        if (ToPlural.TryGetValue(word, out var plural))
            return plural;
        var singular = Singular(word);
        return singular != word ? singular : EndsLike(word, "man") ? word.Remove(word.Length - 2) + "en" : null;
    }

    public static bool IsPlural(ReadOnlySpan<char> word) =>
        word.EndsWith("men".AsSpan(), StringComparison.Ordinal) || word.EqualsIgnoreCase("people".AsSpan()) || word.EqualsIgnoreCase("children".AsSpan()) || word.EqualsIgnoreCase("mice".AsSpan());

    private static bool EndsLike(string word, string ending) => word.Length >= ending.Length && word.EndsWith(ending, StringComparison.Ordinal);
}
