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

    private static readonly string[] Articles = ["the ", "a ", "an "];

    /// <summary>Where two names are equal because both were cut, more of their words may tell them apart.</summary>
    private const int LongName = 2 * Identifiers.MaxLength;

    private static readonly NamesFile NoNames = NamesFile.Parse("");

    public static Names Assign(
        SourceDocument source,
        OutlineReading outline,
        DateReading dates,
        EventItem[] events,
        QuotationReading quotations,
        AbbreviationItem[] abbreviations,
        NamesFile? names,
        FindingSink findings,
        List<NamesFinding> namesFindings,
        CancellationCheck cancellation = default)
    {
        var pinned = new PinnedNames(source, outline, events, quotations.Terms, abbreviations, names ?? NoNames, namesFindings);
        AssignSections(source, outline.Sections, pinned.Sections, findings, cancellation);
        AssignFlat(
            pinned.Events,
            (row, content) => EventName(source, events[row], dates, content),
            row => events[row].Span,
            "event");
        AssignFlat(
            pinned.Terms,
            (row, content) => Words(NamesKind.Term, quotations.Terms[row].Text, content),
            row => quotations.Quotations[quotations.Terms[row].Uses[0]].Span,
            "term");
        AssignFlat(
            pinned.Abbreviations,
            (row, content) => content < 2
                ? Words(NamesKind.Abbreviation, content == 0 ? abbreviations[row].ShortForm : abbreviations[row].LongForm, 0)
                : null,
            row => abbreviations[row].Short,
            "abbreviation");
        return new Names(pinned.Sections!, pinned.Events!, pinned.Terms!, pinned.Abbreviations!);

        void AssignFlat(string?[] pinnedNames, Func<int, int, string?> candidate, Func<int, TextSpan> span, string kind)
        {
            if (pinnedNames.Length == 0)
                return;
            var rows = new int[pinnedNames.Length];
            for (var i = 0; i < rows.Length; i++)
                rows[i] = i;
            var clashes = new NameClashes();
            NameScope.Assign(rows, pinnedNames, candidate, clashes.Add, cancellation);
            clashes.Report(source, findings, span, _ => $"pin the {kind} in the names file");
        }
    }

    /// <summary>A section's members are its subsections: only siblings share a scope.</summary>
    private static void AssignSections(SourceDocument source, SectionItem[] sections, string?[] names, FindingSink findings, CancellationCheck cancellation)
    {
        var children = new List<int>?[sections.Length + 1];
        for (var i = 0; i < sections.Length; i++)
            (children[sections[i].Parent + 1] ??= []).Add(i);
        var clashes = new NameClashes();
        Func<int, int, string?> candidate = (row, content) => SectionName(source, sections[row], content);
        Action<int, int> clash = clashes.Add;
        foreach (var siblings in children)
        {
            if (siblings is not null)
                NameScope.Assign(siblings, names, candidate, clash, cancellation);
        }

        clashes.Report(source, findings, row => TitleOrSection(sections[row]), row => sections[row].IsDiscovered
            ? "pin the section in the names file"
            : "change a heading, give it an id {#…}, or pin it in the names file");
    }

    private static TextSpan TitleOrSection(SectionItem section) => section.TitleSpan.Length > 0 ? section.TitleSpan : new TextSpan(section.Span.Start, 0);

    /// <summary>The heading; with its number; its explicit id; more of its words where the name is cut.</summary>
    private static string? SectionName(SourceDocument source, SectionItem section, int content)
    {
        if (content == 0)
            return Words(NamesKind.Section, section.Title, 0);
        if (content > 3 || section.IsDiscovered)
            return content == 1 ? Words(NamesKind.Section, section.Title, 1) : null;
        var heading = source.Text.Substring(section.Span.Start, section.TitleSpan.End - section.Span.Start);
        var name = Words(NamesKind.Section, section.Title, 0)!;
        var hasNumber = HeadingNumber.Read(heading) is { Label: var label } && label == section.Id;
        return content switch
        {
            1 => hasNumber ? Identifiers.Append(name, Identifiers.FromWords(section.Id, "")) : name,
            2 => hasNumber || HeadingSlug.IsOf(section.Id, heading) ? name : Words(NamesKind.Section, section.Id, 0),
            _ => Words(NamesKind.Section, section.Title, 1) ?? name,
        };
    }

    /// <summary>The label, then more and more of its date; where there is no label, the words of the date.</summary>
    private static string? EventName(SourceDocument source, EventItem item, DateReading dates, int content)
    {
        var dateParts = content == 0 ? [] : EventDateParts.Of(dates.Dates[item.Date].Value?.ToString() ?? "");
        if (content > dateParts.Count)
            return null;
        var label = WithoutArticle(item.Label);
        if (!HasLetterOrDigit(label))
            label = source.Text.Substring(item.Span.Start, item.Span.Length);
        var name = Words(NamesKind.Event, label, 0)!;
        for (var i = 0; i < content; i++)
            name = Identifiers.Append(name, dateParts[i]);
        return name;
    }

    private static bool HasLetterOrDigit(string label)
    {
        foreach (var c in label)
        {
            if (IdentifierLetters.IsAnyLetter(c) || IdentifierLetters.IsDigit(c))
                return true;
        }

        return false;
    }

    private static string? Words(NamesKind kind, string words, int content)
    {
        var prefix = kind switch
        {
            NamesKind.Section => nameof(NamesKind.Section),
            NamesKind.Event => nameof(NamesKind.Event),
            NamesKind.Term => nameof(NamesKind.Term),
            _ => nameof(NamesKind.Abbreviation),
        };
        var name = Identifiers.FromWords(words, prefix);
        if (content > 0)
        {
            var longer = content == 1 ? Identifiers.FromWords(words, prefix, LongName) : name;
            return longer.Length > name.Length ? longer : null;
        }

        return ReservedNames.Avoid(kind, name);
    }

    private static string WithoutArticle(string label)
    {
        foreach (var article in Articles)
        {
            if (label.Length > article.Length && label.StartsWithIgnoreCase(article))
                return label.Substring(article.Length);
        }

        return label;
    }
}
