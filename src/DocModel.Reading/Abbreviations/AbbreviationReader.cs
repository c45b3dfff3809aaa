using DocModel.Reading.Findings;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>Sentences to the abbreviations that they define and use.</summary>
/// <remarks>How long forms are found: <see cref="LongFormMatcher"/>.</remarks>
internal static class AbbreviationReader
{
    public static AbbreviationItem[] Read(SourceDocument source, TokenList tokens, FindingSink findings)
    {
        var text = tokens.Text;
        var all = new DefinitionFinder(tokens).Find(source);
        var firsts = FirstDefinitions(source, text, all, findings, out var taken);
        var uses = new ShortFormUses(tokens, firsts);
        uses.Read(taken);

        var items = new List<AbbreviationItem>(firsts.Count);
        for (var i = 0; i < firsts.Count; i++)
        {
            items.Add(Item(text, firsts[i], uses.Of(i)));
            if (uses.Of(i).Count == 0)
                findings.Add(FindingRule.AbbreviationNeverUsed, firsts[i].Short, $"“{items[i].ShortForm}” is defined but never used.");
        }

        if (uses.Undefined.Count > 0)
            AddImplied(tokens, uses, items, findings);
        return [.. items.OrderBy(item => item.Short.Start)];
    }

    /// <summary>The first definition of each short form; later ones are told of where they differ.</summary>
    private static List<Definition> FirstDefinitions(
        SourceDocument source, string text, List<Definition> all, FindingSink findings, out TextSpan[] taken)
    {
        var firsts = new List<Definition>();
        var spans = new List<TextSpan>();
        var known = new ShortFormTable(text);
        foreach (var definition in all.OrderBy(definition => definition.Short.Start))
        {
            var span = definition.Short;
            var length = ShortFormUses.Singular(text.AsSpan(span.Start, span.Length));
            var index = known.Add(new TextSpan(span.Start, length));
            if (index == firsts.Count)
            {
                firsts.Add(definition);
                spans.Add(span);
                continue;
            }

            var first = firsts[index];
            if (SameWords(text.AsSpan(first.Long.Start, first.Long.Length), text.AsSpan(definition.Long.Start, definition.Long.Length)))
                continue;
            spans.Add(span);
            findings.Add(
                FindingRule.AbbreviationDefinedTwice,
                span,
                $"“{text.Substring(span.Start, length)}” is “{OneLine(text, definition.Long)}” here, but “{OneLine(text, first.Long)}” in line {source.LineAt(first.Short.Start)}.");
        }

        taken = [.. spans];
        return firsts;
    }

    private static void AddImplied(TokenList tokens, ShortFormUses uses, List<AbbreviationItem> items, FindingSink findings)
    {
        var text = tokens.Text;
        var longForms = new ImpliedDefinitions(tokens, uses.Undefined).Find(uses.UndefinedUses);
        var unexplained = new ShortFormTable(text);
        for (var i = 0; i < uses.Undefined.Count; i++)
        {
            var acronym = uses.Undefined[i];
            var places = uses.UndefinedUses[i];
            if (longForms[i].Length > 0)
                items.Add(Item(text, new Definition(places[0], longForms[i]), places.GetRange(1, places.Count - 1)));
            else if (ForeignDefinitions.Find(tokens, places[0], places.Count == 1) is { Length: > 0 } name)
            {
                items.Add(Item(text, new Definition(places[0], name), places.GetRange(1, places.Count - 1)));
                if (places.Count == 1)
                    findings.Add(FindingRule.AbbreviationNeverUsed, places[0], $"“{items[^1].ShortForm}” is defined but never used.");
            }
            else if (!IsKnown(text.AsSpan(acronym.Start, acronym.Length)))
                unexplained.Add(acronym);
        }

        if (unexplained.Count > 0)
            ReportUndefined(tokens, unexplained, findings);
    }

    private static void ReportUndefined(TokenList tokens, ShortFormTable acronyms, FindingSink findings)
    {
        var words = LowerCaseTwins(tokens, acronyms);
        for (var i = 0; i < acronyms.Count; i++)
        {
            if (!words[i])
                findings.Add(FindingRule.AbbreviationNeverDefined, acronyms[i], $"“{tokens.Text.Substring(acronyms[i].Start, acronyms[i].Length)}” is used but never defined.");
        }
    }

    /// <summary>Words in capitals that the text writes in small letters too are words, not acronyms.</summary>
    private static bool[] LowerCaseTwins(TokenList tokens, ShortFormTable acronyms)
    {
        var found = new bool[acronyms.Count];
        var filter = new HashFilter();
        for (var i = 0; i < acronyms.Count; i++)
            filter.Add(tokens.Text.AsSpan(acronyms[i].Start, acronyms[i].Length));
        Span<char> upper = stackalloc char[16];
        for (var i = filter.Next(tokens, 0); i < tokens.Count; i = filter.Next(tokens, i + 1))
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind != TokenKind.Word || (uint)(token.Length - 2) > (uint)(upper.Length - 2) || token.Is(TokenFlags.AllUpper | TokenFlags.InnerUpper))
                continue;

            var word = tokens.Text.AsSpan(token.Start, token.Length);
            for (var c = 0; c < word.Length; c++)
                upper[c] = word[c] is >= 'a' and <= 'z' ? (char)(word[c] - 32) : word[c];
            var twin = acronyms.Find(upper.Slice(0, word.Length));
            if (twin >= 0)
                found[twin] = true;
        }

        return found;
    }

    private static AbbreviationItem Item(string text, Definition definition, List<TextSpan> uses) =>
        new(definition.Short, definition.Long, text.Substring(definition.Short.Start, definition.Short.Length), OneLine(text, definition.Long), [.. uses]);

    private static string OneLine(string text, TextSpan span)
    {
        var words = text.Substring(span.Start, span.Length);
        return words.IndexOf('\n') < 0 ? words : string.Join(" ", words.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether two long forms differ in case, marks and a final "s" at most.</summary>
    private static bool SameWords(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && !Characters.IsLetterOrDigit(a[i]))
                i++;
            while (j < b.Length && !Characters.IsLetterOrDigit(b[j]))
                j++;
            if (i == a.Length || j == b.Length)
                break;
            if (Characters.ToLower(a[i++]) != Characters.ToLower(b[j++]))
                return false;
        }

        return i == a.Length && j == b.Length || i == a.Length - 1 && a[i] == 's' || j == b.Length - 1 && b[j] == 's';
    }

    /// <summary>Roman numerals and what every reader knows need no definition.</summary>
    private static bool IsKnown(ReadOnlySpan<char> word)
    {
        // "MUST" and "NOT" are words said aloud.
        if (Lexicon.Entry(Lexicon.Find(word)).Is(
            WordClass.WellKnown | WordClass.SaysLittle | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Article))
            return true;
        return RomanNumeral.ValueOf(word) > 0;
    }
}
