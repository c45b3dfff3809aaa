namespace DocModel.Cli.Show;

/// <summary>What of a document is asked for; everything where nothing is said.</summary>
/// <param name="From">The first day from which events count.</param>
/// <param name="To">The last day up to which events count.</param>
/// <param name="Term">Words of terms, capitals aside.</param>
/// <param name="Speaker">Words of speakers' names, capitals aside.</param>
internal sealed record DocumentFilter(CalendarDate? From, CalendarDate? To, string? Term, string? Speaker)
{
    public bool HasDates => From is not null || To is not null;

    public bool IsEmpty => !HasDates && Term is null && Speaker is null;

    /// <summary>Whether an event may lie in the time asked for; a bound that is open reaches anywhere.</summary>
    public bool MayHold(DateBounds bounds)
    {
        if (!HasDates)
            return true;
        if (bounds.Earliest is null && bounds.Latest is null)
            return false;
        return (From is not { } from || bounds.Latest is not { } latest || latest >= from)
            && (To is not { } to || bounds.Earliest is not { } earliest || earliest <= to);
    }

    public bool Holds(QuotedTerm term) => Term is null || Has(term.Text, Term) || term.Variants.Any(variant => Has(variant, Term));

    public bool Holds(Quotation quotation) => Speaker is null || (quotation.Speaker is { } speaker && Has(speaker, Speaker));

    private static bool Has(string text, string words) => CommandLine.DisplayText.OnOneLine(text).Contains(words, StringComparison.OrdinalIgnoreCase);
}
