using DocModel.Content;
using DocModel.Reading.Abbreviations;
using DocModel.Reading.Dates;
using DocModel.Reading.Events;
using DocModel.Reading.Findings;
using DocModel.Reading.Naming;
using DocModel.Reading.Outline;
using DocModel.Reading.Quotations;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;

namespace DocModel.Reading.Writing;

/// <summary>What the stages found, written as the rows that the model reads (<see cref="Columns"/>).</summary>
internal static class ContentWriter
{
    public static DocumentContent Write(
        SourceDocument source,
        SentenceList sentences,
        DateReading dates,
        QuotationReading quotations,
        AbbreviationItem[] abbreviations,
        EventItem[] events,
        OutlineReading outline,
        Names names,
        FindingSink findings,
        ReadOptions options)
    {
        // Titles, values and parties; equal ones are written once. Names and labels seldom are, and need no look.
        using var builder = new ContentBuilder(
            2 * outline.Sections.Length + dates.Dates.Length + quotations.Terms.Length + 2 * abbreviations.Length + events.Length);
        builder.Add(
            TableId.Info,
            (int)source.Format,
            builder.String(source.Title ?? outline.Title),
            0,
            0,
            builder.String((options.Date ?? source.Date)?.ToString()),
            builder.String(options.Path.Length == 0 ? null : options.Path),
            source.Text.Length,
            NameAssigner.Version);
        foreach (var run in source.Runs)
            builder.Add(TableId.Runs, run.TextStart, run.SourceStart, run.Line, run.Column);
        builder.AddCheckpoints(source.Text);

        AddParagraphs(builder, source, outline);
        foreach (ref readonly var sentence in sentences.Span)
            builder.Add(TableId.Sentences, sentence.Start, sentence.End - sentence.Start, sentence.Block + 1);
        AddSections(builder, outline, names);
        foreach (var date in dates.Dates)
        {
            builder.Add(
                TableId.Dates,
                date.Span.Start,
                date.Span.Length,
                (int)date.Kind,
                builder.String(date.Value?.ToString()),
                (int)date.Modifier,
                (int)date.Origin,
                date.Anchor + 1,
                builder.String(date.Duration));
        }

        foreach (var range in dates.Ranges)
            builder.Add(TableId.Ranges, range.Span.Start, range.Span.Length, range.First + 1, range.Last + 1, (int)range.Kind);
        AddQuotations(builder, quotations, names);
        AddAbbreviations(builder, abbreviations, names);
        AddEvents(builder, events, names);
        foreach (var link in source.Hyperlinks)
            builder.Add(TableId.Hyperlinks, link.Span.Start, link.Span.Length, builder.String(link.Target), link.IsImage ? 1 : 0);
        foreach (var finding in findings.ToArray())
        {
            builder.Add(
                TableId.Findings,
                builder.String(finding.Rule.Id),
                (int)finding.Rule.Severity,
                finding.Span.Start,
                finding.Span.Length,
                builder.String(finding.Message),
                finding.Place?.Start.Line ?? 0,
                finding.Place?.Start.Column ?? 0,
                finding.Place?.Length ?? 0);
        }

        return new DocumentContent(source.Text, builder.ToStructure());
    }

    private static void AddParagraphs(ContentBuilder builder, SourceDocument source, OutlineReading outline)
    {
        // Sections are in document order, so the innermost one at a block is the last that has begun and not ended.
        var next = 0;
        var open = -1;
        foreach (var block in source.Blocks)
        {
            while (next < outline.Sections.Length && outline.Sections[next].Span.Start <= block.Start)
                open = next++;
            while (open >= 0 && outline.Sections[open].Span.End <= block.Start)
                open = outline.Sections[open].Parent;
            var place = block.Place;
            builder.Add(
                TableId.Paragraphs,
                block.Start,
                block.Length,
                (int)block.Kind,
                block.Level,
                open + 1,
                builder.String(place?.Marker),
                (place?.Row ?? -1) + 1,
                (place?.Column ?? -1) + 1,
                builder.String(place?.Language));
        }
    }

    private static void AddSections(ContentBuilder builder, OutlineReading outline, Names names)
    {
        for (var i = 0; i < outline.Sections.Length; i++)
        {
            var section = outline.Sections[i];
            builder.Add(
                TableId.Sections,
                section.Span.Start,
                section.Span.Length,
                section.TitleSpan.Start,
                section.TitleSpan.Length,
                section.Level,
                section.Parent + 1,
                section.SubtreeEnd,
                section.FirstBlock,
                section.BlockCount,
                builder.String(names.Sections[i]),
                builder.String(section.Id),
                builder.String(section.Title),
                section.IsDiscovered ? 1 : 0);
        }
    }

    private static void AddQuotations(ContentBuilder builder, QuotationReading quotations, Names names)
    {
        foreach (var quotation in quotations.Quotations)
        {
            builder.Add(
                TableId.Quotations,
                quotation.Span.Start,
                quotation.Span.Length,
                quotation.OuterSpan.Start,
                quotation.OuterSpan.Length,
                (int)quotation.Kind,
                builder.String(quotation.Speaker),
                quotation.Evidence?.Start ?? 0,
                quotation.Evidence?.Length ?? 0,
                quotation.Term + 1,
                quotation.Parent + 1,
                quotation.IsBlock ? 1 : 0);
        }

        for (var i = 0; i < quotations.Terms.Length; i++)
        {
            var term = quotations.Terms[i];
            builder.Add(
                TableId.Terms,
                builder.Unique(names.Terms[i]),
                0,
                (int)term.Kind,
                builder.Links(term.Uses),
                term.Uses.Length,
                AddMentions(builder, term.Mentions),
                term.Mentions.Length,
                AddTexts(builder, term.Variants),
                term.Variants.Length,
                builder.Links(term.Related),
                term.Related.Length,
                term.Definition?.Start ?? 0,
                term.Definition?.Length ?? 0);
        }
    }

    private static void AddAbbreviations(ContentBuilder builder, AbbreviationItem[] abbreviations, Names names)
    {
        for (var i = 0; i < abbreviations.Length; i++)
        {
            var abbreviation = abbreviations[i];
            builder.Add(
                TableId.Abbreviations,
                builder.Unique(names.Abbreviations[i]),
                abbreviation.Short.Start,
                abbreviation.Short.Length,
                abbreviation.Long.Start,
                abbreviation.Long.Length,
                AddMentions(builder, abbreviation.Uses),
                abbreviation.Uses.Length,
                builder.String(abbreviation.ShortForm),
                builder.String(abbreviation.LongForm));
        }
    }

    private static void AddEvents(ContentBuilder builder, EventItem[] events, Names names)
    {
        for (var i = 0; i < events.Length; i++)
        {
            var e = events[i];
            builder.Add(
                TableId.Events,
                e.Span.Start,
                e.Span.Length,
                builder.Unique(names.Events[i]),
                builder.Unique(e.Label),
                e.LabelSpan.Start,
                e.LabelSpan.Length,
                e.Date + 1,
                e.Range + 1,
                builder.String(e.Place),
                AddTexts(builder, e.Participants),
                e.Participants.Length,
                AddMentions(builder, e.Mentions),
                e.Mentions.Length,
                builder.Unique(e.Reason));
        }
    }

    /// <summary>Adds mentions and the links to them, and returns the first link.</summary>
    private static int AddMentions(ContentBuilder builder, TextSpan[] spans)
    {
        var first = builder.Rows(TableId.Links);
        foreach (var span in spans)
            builder.Add(TableId.Links, builder.Add(TableId.Mentions, span.Start, span.Length));
        return first;
    }

    private static int AddTexts(ContentBuilder builder, string[] texts)
    {
        var first = builder.Rows(TableId.Links);
        foreach (var text in texts)
            builder.Add(TableId.Links, builder.String(text) - 1);
        return first;
    }
}
