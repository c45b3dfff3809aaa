using System.Globalization;
using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>The page: a timeline in the order of time, then terms and abbreviations in the order of the text, each with its places.</summary>
internal sealed class MarkdownPage(TextWriter output, Characters characters)
{
    public void Write(Document document)
    {
        Line("# " + MarkdownText.Escape(characters.Write(PortablePath.TitleOf(document))));
        if (document.Events.Count > 0)
        {
            Heading("## Timeline");
            foreach (var dated in Chronology.Of(document))
                WriteEvent(dated);
        }

        if (document.Terms.Count > 0)
        {
            Heading("## Glossary");
            foreach (var term in document.Terms)
                WriteTerm(term);
        }

        if (document.Abbreviations.Count > 0)
        {
            Heading("## Abbreviations");
            foreach (var abbreviation in document.Abbreviations)
                WriteAbbreviation(abbreviation);
        }
    }

    private void WriteEvent(DatedEvent dated)
    {
        var date = dated.ToHumanString() + (dated.IsInferred ? " (inferred)" : "");
        var place = dated.Place is { } where ? ", " + Text(dated, where) : "";
        Line($"- **{MarkdownText.Escape(date)}**: {Text(dated, dated.Label)}{place} (`{dated.Date}`, {Place(dated)})");
        if (dated.Sentence is { } sentence)
            Line("  - " + InContext(dated, sentence, null));
        foreach (var mention in dated.Mentions)
            Line("  - " + InContext(mention, mention.Sentence, null));
    }

    private void WriteTerm(QuotedTerm term)
    {
        Heading("### " + Text(term, term.Text));
        if (term.Definition is { } definition)
        {
            Line(Text(term, definition));
            Line("");
        }

        foreach (var use in term.Uses)
            Line("- " + InContext(use, use.Sentence, use.Speaker));
        foreach (var mention in term.Mentions)
            Line("- " + InContext(mention, mention.Sentence, null));
        if (term.Variants.Count > 1)
            Paragraph("Also spelt: " + string.Join(", ", term.Variants.Skip(1).Select(variant => Text(term, variant))));
        if (term.Related.Count > 0)
            Paragraph("See also: " + string.Join(", ", term.Related.Select(related => Text(related, related.Text))));
    }

    private void WriteAbbreviation(Abbreviation abbreviation)
    {
        Line($"- **{Text(abbreviation, abbreviation.ShortForm)}**: {Text(abbreviation, abbreviation.LongForm)} ({Place(abbreviation)})");
        foreach (var use in abbreviation.Uses)
            Line("  - " + InContext(use, use.Sentence, null));
    }

    /// <summary>A place of the text: its line, its words inside their sentence, and who says them.</summary>
    private string InContext(DocumentElement element, Sentence? sentence, string? speaker) =>
        Place(element) + ": " + Text(element, sentence?.Text ?? element.Text) + (speaker is null ? "" : " — " + Text(element, speaker));

    private void Paragraph(string text)
    {
        Line("");
        Line(text);
    }

    private void Heading(string heading)
    {
        Line("");
        Line(heading);
        Line("");
    }

    private void Line(string line)
    {
        output.Write(line);
        output.Write('\n');
    }

    private string Text(DocumentElement element, string text) => MarkdownText.Escape(characters.Write(element, text));

    private static string Place(DocumentElement element) => "line " + element.Position.Line.ToString(CultureInfo.InvariantCulture);
}
