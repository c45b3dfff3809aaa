namespace DocModel.Reading.Quotations.Terms;

/// <summary>Words that Britain and America spell differently: "colour" and "color", "organise" and "organize", "centre" and "center".</summary>
/// <remarks>By endings, not by lists: what is no word at all in the other spelling ("lettre") stands in no text and so does no harm.</remarks>
internal static class SpellingVariants
{
    /// <summary>Shorter words in -our, -ise and -re are the same on both sides, or other words: "four", "prise".</summary>
    private const int FewestOfOur = 6, FewestOfIse = 7, FewestOfRe = 5, FewestOfOgue = 7;

    /// <summary>What a word in -our may go on with.</summary>
    private static readonly string[] OurSuffixes = ["", "ed", "ing", "able", "ite", "ful", "less", "er", "ism", "ist", "y", "al", "hood", "ly"];

    /// <summary>British and American endings of verbs in -ise and what is made of them.</summary>
    private static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("iser", "izer"), ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"),
    ];

    /// <summary>Words that no ending tells.</summary>
    private static readonly (string British, string American)[] Pairs =
    [
        ("defence", "defense"), ("offence", "offense"), ("licence", "license"), ("pretence", "pretense"), ("programme", "program"), ("grey", "gray"), ("plough", "plow"),
        ("aluminium", "aluminum"), ("judgement", "judgment"), ("acknowledgement", "acknowledgment"), ("ageing", "aging"), ("sceptic", "skeptic"), ("sceptical", "skeptical"),
        ("scepticism", "skepticism"), ("mould", "mold"), ("manoeuvre", "maneuver"), ("sulphur", "sulfur"), ("artefact", "artifact"), ("skilful", "skillful"), ("wilful", "willful"),
        ("fulfil", "fulfill"), ("fulfilment", "fulfillment"), ("enrol", "enroll"), ("enrolment", "enrollment"), ("instalment", "installment"), ("instil", "instill"),
        ("distil", "distill"), ("jewellery", "jewelry"), ("tyre", "tire"), ("cosy", "cozy"), ("mediaeval", "medieval"), ("encyclopaedia", "encyclopedia"), ("anaesthesia", "anesthesia"),
        ("anaesthetic", "anesthetic"), ("paediatric", "pediatric"), ("archaeology", "archeology"), ("aeroplane", "airplane"), ("counsellor", "counselor"), ("councillor", "councilor"),
        ("odour", "odor"), ("moustache", "mustache"), ("pyjama", "pajama"), ("smoulder", "smolder"), ("woollen", "woolen"), ("marvellous", "marvelous"), ("catalogue", "catalog"),
    ];

    private static readonly Dictionary<string, string> Others = Both();
    private static readonly Dictionary<string, string> ToAmerican = Pairs.ToDictionary(pair => pair.British, pair => pair.American, StringComparer.Ordinal);

    /// <summary>The one spelling under which both meet.</summary>
    /// <param name="word">Folded (<see cref="WordStem.Fold"/>).</param>
    public static string Canonical(string word) => ToAmerican.TryGetValue(word, out var paired) ? paired : American(word) ?? word;

    /// <summary>How the other side of the ocean spells a word; null where nothing says that it does so differently.</summary>
    /// <param name="word">Folded (<see cref="WordStem.Fold"/>).</param>
    public static string? Other(string word) => Others.TryGetValue(word, out var paired) ? paired : American(word) ?? British(word);

    private static string? American(string word)
    {
        if (BeforeSuffix(word, "our") is var our and > 0 && word.Length >= FewestOfOur)
            return word.Remove(our + 1, 1);
        if (word.Length >= FewestOfIse && word.AsSpan().IndexOf('s') >= 0)
        {
            foreach (var (british, american) in Endings)
            {
                if (Ends(word, british))
                    return Swap(word, british, american);
            }
        }

        if (word.Length >= FewestOfRe && (Ends(word, "tre") || Ends(word, "bre") || Ends(word, "chre")))
            return word.Remove(word.Length - 2) + "er";
        if (word.Length >= FewestOfOgue && Ends(word, "logue"))
            return word.Remove(word.Length - 2);
        return Doubled(word) is var doubled and > 0 ? word.Remove(doubled, 1) : null;
    }

    private static string? British(string word)
    {
        if (BeforeSuffix(word, "or") is var ending and > 0 && word.Length >= FewestOfOur - 1)
            return word.Insert(ending + 1, "u");
        if (word.Length >= FewestOfIse && word.AsSpan().IndexOf('z') >= 0)
        {
            foreach (var (british, american) in Endings)
            {
                if (Ends(word, american))
                    return Swap(word, american, british);
            }
        }

        if (word.Length >= FewestOfRe && (Ends(word, "ter") || Ends(word, "ber") || Ends(word, "cher")))
            return word.Remove(word.Length - 2) + "re";
        if (word.Length >= FewestOfOgue - 2 && Ends(word, "log"))
            return word + "ue";
        return Single(word) is var single and > 0 ? word.Insert(single, "l") : null;
    }

    /// <summary>Where a part stands that nothing but a suffix follows, behind three letters at least; -1 where it does not.</summary>
    private static int BeforeSuffix(string word, string part)
    {
        if (word.IndexOf(part, StringComparison.Ordinal) < 0)
            return -1;
        foreach (var suffix in OurSuffixes)
        {
            var at = word.Length - suffix.Length - part.Length;
            if (at >= 3 && Ends(word, suffix) && string.CompareOrdinal(word, at, part, 0, part.Length) == 0)
                return at;
        }

        return -1;
    }

    /// <summary>The second l of "travelled"; -1 for "filled", whose stem is one syllable.</summary>
    private static int Doubled(string word)
    {
        var at = word.Length - LengthOfParticiple(word) - 1;
        return at > 3 && at < word.Length - 1 && word[at] == 'l' && word[at - 1] == 'l' && HasTwoSyllables(word, at - 1) ? at : -1;
    }

    private static int Single(string word)
    {
        var at = word.Length - LengthOfParticiple(word) - 1;
        return at > 3 && at < word.Length - 1 && word[at] == 'l' && word[at - 1] is 'a' or 'e' or 'i' or 'o' && HasTwoSyllables(word, at) ? at : -1;
    }

    private static int LengthOfParticiple(string word) => Ends(word, "ing") ? 3 : Ends(word, "ed") || Ends(word, "er") ? 2 : 0;

    private static bool HasTwoSyllables(string word, int end)
    {
        var vowels = 0;
        for (var i = 0; i < end; i++)
            vowels += word[i] is 'a' or 'e' or 'i' or 'o' or 'u' && (i == 0 || word[i - 1] is not ('a' or 'e' or 'i' or 'o' or 'u')) ? 1 : 0;
        return vowels > 1;
    }

    private static string Swap(string word, string from, string to) => word.Remove(word.Length - from.Length) + to;

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static Dictionary<string, string> Both()
    {
        var both = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (british, american) in Pairs)
            (both[british], both[american]) = (american, british);
        return both;
    }
}
