using DocModel.Reading.Findings;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>Sentences to the abbreviations that they define and use.</summary>
/// <remarks>How long forms are found: <see cref="LongFormMatcher"/>.</remarks>
internal static class AbbreviationReader
{
    public static AbbreviationItem[] Read(SourceDocument source, TokenList tokens, SentenceList sentences, FindingSink findings)
    {
        _ = (sentences, findings);
        var definitions = new DefinitionFinder(tokens).Find(source);
        var items = new List<AbbreviationItem>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            var shortForm = tokens.Text.Substring(definition.Short.Start, definition.Short.Length);
            if (known.Add(shortForm))
                items.Add(new AbbreviationItem(definition.Short, definition.Long, shortForm, tokens.Text.Substring(definition.Long.Start, definition.Long.Length), []));
        }

        return [.. items];
    }
}
