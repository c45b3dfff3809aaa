using CsCheck;

namespace DocModel.Fuzzing.Tests.Inputs;

/// <summary>Sentences of words that the reader looks for, in orders that no writer would choose.</summary>
internal static class Prose
{
    private static readonly Gen<string> Plain = Gen.OneOf(
        "the", "a", "of", "in", "on", "by", "and", "or", "which", "who", "that", "was", "were", "is", "had been", "opened", "signed", "said", "says", "told", "began", "ended", "fell",
        "harbour", "pier", "treaty", "gate", "ferry", "window", "rate", "limit", "tide", "war", "it", "they", "she", "he", "not", "as", "from", "to", "until", "since", "after", "before",
        "so-called", "well‑kept", "rock-’n’-roll", "don't", "don’t", "ships’", "its", "may", "march", "second", "spring", "fall", "i.e.", "e.g.", "etc.", "cf.", "vs.", "No.", "p.", "a.m.");

    private static readonly Gen<string> Name = Gen.OneOf(
        "Anna Berg", "Berg", "Dr. Cole", "Mr. Tidewater", "J. R. Marsh", "the Port Authority", "Port Authority", "the Board", "United Harbours", "Northland", "the Northland Union",
        "Lord Marsh of the Fens", "O’Neill", "d’Arcy", "McTide", "St. Ives", "U.S.", "U.N.", "May", "April", "Augustus", "Friday");

    private static readonly Gen<string> Date = Gen.OneOf(
        "3 May 1987", "May 3, 1987", "3rd of May, 1987", "1987-05-03", "12/13/1999", "3/4/2021", "in 1990", "the 1990s", "late 2010s", "early May", "mid-1950s", "44 BC", "AD 70", "the 19th century",
        "from May to July 1917", "between 1914 and 1918", "1914–18", "since 1975", "until June", "two years later", "the next day", "last week", "yesterday", "that year", "the same month", "Friday",
        "on Monday, 5 June", "spring 1848", "Easter 1916", "Q3 2020", "10:15 p.m.", "noon", "three weeks", "every Friday", "31 February 1999", "99999", "0", "00/00/0000", "May 1, 2, and 3, 1999",
        "9999 BC", "9000 millennia ago", "the 0th century", "32 May", "1999-13-45", "c. 1500", "1500s–1600s", "’68", "the ’90s");

    private static readonly Gen<string> Abbreviated = Gen.OneOf(
        "Port Authority (PA)", "the Northland Union of Fishers (NUF)", "PA", "NUF", "(PA)", "NATO", "the Tidal Power Board (TPB)", "TPB’s", "PAs", "TPB (Tidal Power Board)", "World Wide Web (WWW)",
        "(A)", "Aa (AA)", "a b c (ABC)", "“Port Authority” (“PA”)", "e-mail (EM)", "X-ray unit (XRU)");

    private static readonly Gen<string> Odd = Gen.OneOf(
        "🙂", "👩‍👩‍👧", "🇳🇴", "שלום", "مرحبا", "e\u0301te\u0301", "\u0301", "İstanbul", "ılık", "ß", "ﬁ", "Größe", "Слово", "名前", "𝄞", "𝕏", "a\u202Eb", "\u2066x\u2069", "\u200B", "\u00AD", "\u00A0", "\u2028", "\u2029",
        "\u0085", "\u0001", "\u001B", "\u007F", "\0", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uE000", "\uD800", "\uDC00", "\uDC00\uD800", "\f", "\v", "١٢٣", "५", "Ⅳ", "½", "²", "ª", "ǅ", "ᾳ", "\U000E0041",
        "*/", "/*", "//", "\"\"\"", "{0}", "{", "}", "\\u0022", "\\", "</summary>", "<!--", "-->", "]]>", "&amp;", "&#0;", "&#x202E;", "&#xD800;", "&copy", "&#128578;", "&NotEqualTilde;", "#if", "#pragma", "@", "$\"", "%s", "`", "*", "_", "[", "]", "|", "~~");

    private static readonly Gen<string> Quoted =
        Gen.Select(
            Gen.OneOf(("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“"), ("“", ""), ("\"", ""), ("", "”"), ("``", "''"), ("“‘", "’”")),
            Plain.Array[0, 5],
            Gen.OneOf("", ".", ",", "!", "?", "…", " "),
            (marks, words, end) => marks.Item1 + string.Join(' ', words) + end + marks.Item2);

    private static readonly Gen<string> Word = Gen.Frequency((12, Plain), (4, Name), (4, Date), (2, Abbreviated), (3, Quoted), (2, Odd));

    private static readonly Gen<string> Gap = Gen.Frequency((20, Gen.Const(" ")), (2, Gen.Const(", ")), (1, Gen.OneOf("  ", "\n", " — ", "—", " (", ") ", ": ", "; ", "\u00A0", "\t", "", "-", "/", "\\\n", "  \n")));

    private static readonly Gen<string> End = Gen.Frequency((10, Gen.Const(". ")), (1, Gen.OneOf("! ", "? ", "… ", ".” ", ".\n", "?!\" ", "", ".", ": ", ".) ", "。", "\n")));

    /// <summary>A few words.</summary>
    public static Gen<string> Phrase { get; } = Words(1, 4);

    /// <summary>One sentence or a few.</summary>
    public static Gen<string> Sentences { get; } = Gen.Select(Words(1, 14), End, (words, end) => words + end).Array[1, 5].Select(string.Concat);

    private static Gen<string> Words(int from, int to) => Gen.Select(Word, Gap, (word, gap) => word + gap).Array[from, to].Select(words => string.Concat(words).TrimEnd(' '));
}
