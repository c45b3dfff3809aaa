using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Links terms that have the same content words in another form, or one all those of the other and more.</summary>
internal static class RelatedTerms
{
    private const int MostStems = 8;
    private const int MostOfPair = 32;

    public static int[][] Link(TokenList tokens, Quote[] quotes, IReadOnlyList<int> firstUse)
    {
        var stems = new string[firstUse.Count][];
        for (var i = 0; i < stems.Length; i++)
            stems[i] = Stems(tokens, quotes[firstUse[i]]);
        var related = new SortedSet<int>?[stems.Length];
        Singles(stems, related);
        Pairs(stems, related);
        return Array.ConvertAll(related, set => set is null ? [] : set.ToArray());
    }

    private static string[] Stems(TokenList tokens, Quote quote)
    {
        var stems = new List<string>();
        for (var i = quote.Inner; i < quote.InnerEnd && stems.Count < MostStems; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Length > 2
                && !tokens.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary))
            {
                var stem = WordStem.Stem(tokens.Chars(i));
                if (stems.BinarySearch(stem, StringComparer.Ordinal) is < 0 and var place)
                    stems.Insert(~place, stem);
            }
        }

        return [.. stems];
    }

    /// <summary>"monopoly" and "monopolies", of one content word each.</summary>
    private static void Singles(string[][] stems, SortedSet<int>?[] related)
    {
        var byStem = new Dictionary<(string, string), List<int>>();
        for (var i = 0; i < stems.Length; i++)
        {
            if (stems[i].Length == 1)
                Meet(byStem, (stems[i][0], ""), i, stems, related);
        }
    }

    private static void Pairs(string[][] stems, SortedSet<int>?[] related)
    {
        var byPair = new Dictionary<(string, string), List<int>>();
        for (var i = 0; i < stems.Length; i++)
        {
            for (var a = 0; a < stems[i].Length; a++)
            {
                for (var b = a + 1; b < stems[i].Length; b++)
                    Meet(byPair, (stems[i][a], stems[i][b]), i, stems, related);
            }
        }
    }

    private static void Meet(Dictionary<(string, string), List<int>> groups, (string, string) key, int term, string[][] stems, SortedSet<int>?[] related)
    {
        if (!groups.TryGetValue(key, out var group))
            groups.Add(key, group = []);
        foreach (var other in group)
        {
            if (Covers(stems[term], stems[other]) || Covers(stems[other], stems[term]))
            {
                (related[term] ??= []).Add(other);
                (related[other] ??= []).Add(term);
            }
        }

        // A text that quotes the same pair of words hundreds of times must not cost the square of that.
        if (group.Count < MostOfPair)
            group.Add(term);
    }

    private static bool Covers(string[] all, string[] some)
    {
        if (some.Length > all.Length)
            return false;
        foreach (var stem in some)
        {
            if (Array.IndexOf(all, stem) < 0)
                return false;
        }

        return true;
    }
}
