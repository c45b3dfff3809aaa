using DocModel.Reading.Sources;

namespace DocModel.Reading.Outline;

/// <summary>A line of plain text that looks like a heading.</summary>
/// <param name="Rank">Headings of a smaller rank stand above those of a greater one.</param>
internal sealed record HeadingLine(string Text, HeadingForm Form, int Rank, HeadingNumber? Number)
{
    /// <summary>Whether only a few words stand below it, so that its neighbours have to speak for it.</summary>
    public bool HasShortBody { get; init; }

    private const int MostLetters = 120, MostWords = 18, MostWordsOfShort = 9;

    private static readonly string[] UsualSections =
    [
        "abstract", "acknowledgements", "acknowledgments", "background", "conclusion", "conclusions", "discussion", "foreword",
        "introduction", "methods", "overview", "preface", "prologue", "references", "results", "summary",
    ];

    /// <summary>First words of lines that stand alone and are no headings.</summary>
    private static readonly string[] NoHeadings =
    [
        "dear", "by", "hi", "hello", "yours", "sincerely", "love", "regards", "kind", "best", "from", "to", "cc", "re", "figure", "fig", "table",
        "photo", "image", "source", "box", "copyright", "translated", "edited", "written", "published", "posted", "updated", "mr", "mrs", "ms", "dr",
    ];

    private static readonly string[] Calendar =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb",
        "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday",
    ];

    /// <summary>Whether the line is what a first section is often called, and a whole document is not.</summary>
    public bool IsUsualSection => Array.IndexOf(UsualSections, Characters.ToLower(Text)) >= 0;

    /// <param name="text">The document's text.</param>
    /// <param name="block">The block that is the line.</param>
    /// <param name="isFirst">Whether the line begins the document: titles are longer than headings.</param>
    public static HeadingLine? Read(string text, Block block, bool isFirst)
    {
        if (block.Length > MostLetters || text.AsSpan(block.Start, block.Length).IndexOf('\n') >= 0)
            return null;
        var line = text.Substring(block.Start, block.Length);
        var words = line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var last = line[line.Length - 1];
        if (words.Length is 0 or > MostWords || last is ',' or ';' or ':' or '-' or '–' or '—' or '…' || !line.Any(Characters.IsLetter))
            return null;
        if ((last != '.' || words.Length <= MostWordsOfShort) && HeadingNumber.Read(line) is { } number
            && (number.TitleStart > 0 || number.Style == HeadingNumberStyle.Division))
        {
            return new HeadingLine(line, HeadingForm.Numbered, RankOf(number, words[0]), number);
        }

        if (last == '.')
            return null;
        if (words.Length <= MostWords && IsUpper(line))
            return new HeadingLine(line, HeadingForm.Upper, 20, null);
        var ends = last is '!' or '?' ? IsTitleCase(words)
            : last == ')' ? line.IndexOf('(') > 0
            : isFirst || last is not ('"' or '”' or '’' or '\'' or '»');
        return ends && words.Length <= (isFirst ? MostWords : MostWordsOfShort) && IsShort(line, words) ? new HeadingLine(line, HeadingForm.Short, 21, null) : null;
    }

    /// <summary>Whether the long words begin with capitals, as in titles and not in questions of the running text.</summary>
    private static bool IsTitleCase(string[] words)
    {
        int capitals = 0, all = 0;
        foreach (var word in words)
        {
            all += word.Length > 3 ? 1 : 0;
            capitals += word.Length > 3 && Characters.IsUpper(word[0]) ? 1 : 0;
        }

        return words.Length > 1 && all > 0 && capitals * 4 >= all * 3;
    }

    private static int RankOf(HeadingNumber number, string firstWord) => number.Style switch
    {
        HeadingNumberStyle.Division => Characters.ToLower(firstWord) switch
        {
            "volume" => 0,
            "book" => 1,
            "part" => 2,
            "chapter" or "act" or "appendix" or "annex" or "module" or "unit" => 3,
            _ => 4,
        },
        HeadingNumberStyle.Roman => 5,
        HeadingNumberStyle.Letter => 11 + Math.Min(number.Depth, 6),
        _ => 5 + Math.Min(number.Depth, 6),
    };

    private static bool IsUpper(string line)
    {
        int letters = 0, run = 0, longest = 0;
        foreach (var c in line)
        {
            if (Characters.IsLower(c))
                return false;
            run = Characters.IsUpper(c) ? run + 1 : 0;
            letters += Characters.IsUpper(c) ? 1 : 0;
            longest = Math.Max(longest, run);
        }

        return letters >= 4 && longest >= 3 && Array.IndexOf(NoHeadings, Characters.ToLower(line.Split(' ')[0])) < 0;
    }

    private static bool IsShort(string line, string[] words)
    {
        if (!Characters.IsUpper(line[0]))
            return false;
        if (Array.IndexOf(NoHeadings, Characters.ToLower(words[0].TrimEnd('.', ',', ':'))) >= 0)
            return false;
        var hasDigit = line.Any(Characters.IsDigit);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            // A stop inside a line ends a sentence, save behind an initial.
            if (i + 1 < words.Length && word.Length > 2 && word[word.Length - 1] is '.' or '!' or '?' or ';')
                return false;
            if (word.IndexOf('@') > 0 || word.IndexOf("://", StringComparison.Ordinal) > 0)
                return false;
            if (hasDigit && Array.IndexOf(Calendar, Characters.ToLower(word.TrimEnd('.', ','))) >= 0)
                return false;
        }

        return true;
    }
}
