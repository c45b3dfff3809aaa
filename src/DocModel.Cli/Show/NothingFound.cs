using DocModel.Cli.CommandLine;
using DocModel.Reading.Naming;

namespace DocModel.Cli.Show;

/// <summary>Filters that no document answers, with what is nearest to them.</summary>
internal sealed class NothingFound(DocumentFilter filter)
{
    private readonly HashSet<string> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _speakers = new(StringComparer.OrdinalIgnoreCase);
    private bool _hasEvents;
    private bool _hasTerms;
    private bool _hasQuotations;

    public void Add(DocumentSelection selection)
    {
        _hasEvents |= selection.Events is { Count: > 0 };
        _hasTerms |= selection.Terms is { Count: > 0 };
        _hasQuotations |= selection.Quotations is { Count: > 0 };
        if (filter.Term is not null)
            _terms.UnionWith(selection.Document.Terms.Select(term => term.Text));
        if (filter.Speaker is not null)
            _speakers.UnionWith(selection.Document.Quotations.Select(quotation => quotation.Speaker).OfType<string>());
    }

    public IEnumerable<string> Messages()
    {
        if (filter.HasDates && !_hasEvents)
            yield return "No event may lie in the time asked for; widen --from and --to, or leave them out.";
        if (filter.Speaker is { } speaker && !_hasQuotations)
            yield return Message("speaker", speaker, _speakers) + (filter.Term is null ? "" : $", or none who says \"{filter.Term}\"") + ".";
        else if (filter.Term is { } term && !_hasTerms)
            yield return Message("term", term, _terms) + ".";
    }

    /// <summary>The nearest as a whole, or the one with the nearest word.</summary>
    private static string Message(string kind, string wanted, HashSet<string> known)
    {
        var candidates = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in known)
        {
            foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Prepend(text))
                candidates.TryAdd(word.ToLowerInvariant(), text);
        }

        var nearest = Spelling.Nearest(wanted.ToLowerInvariant(), candidates.Keys);
        return $"There is no {kind} \"{wanted}\"" + (nearest is null ? "" : $"; the nearest is \"{DisplayText.OnOneLine(candidates[nearest])}\"");
    }
}
