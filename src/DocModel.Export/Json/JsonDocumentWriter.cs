using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>One run over a document: the model in the order of its schema.</summary>
internal sealed class JsonDocumentWriter(Document document, TextWriter output)
{
    private readonly JsonTextWriter _json = new(output);
    private readonly ElementIndex _index = new(document);

    public void Write()
    {
        _json.StartObject();
        _json.Property("schema", JsonExporter.SchemaId);
        _json.Property("schemaVersion", JsonExporter.SchemaVersion);
        _json.Property("path", PortablePath.Of(document));
        _json.Property("title", document.Title);
        _json.Property("date", document.Date?.ToString());
        _json.Property("format", EnumNames.Of(document.Format));
        _json.Property("namingVersion", document.NamingVersion);
        _json.Property("text", document.Text);
        Array("sections", document.AllSections, WriteSection);
        Array("paragraphs", document.Paragraphs, WriteParagraph);
        Array("sentences", document.Sentences, WriteSentence);
        Array("dates", document.Dates, WriteDate);
        Array("dateRanges", document.DateRanges, WriteRange);
        Array("events", document.Events, WriteEvent);
        Array("quotations", document.Quotations, WriteQuotation);
        Array("terms", document.Terms, WriteTerm);
        Array("abbreviations", document.Abbreviations, WriteAbbreviation);
        Array("hyperlinks", document.Hyperlinks, WriteHyperlink);
        Array("findings", document.Findings, WriteFinding);
        _json.End();
    }

    private void WriteSection(Section section)
    {
        _json.Property("name", section.Name);
        _json.Property("id", section.Id);
        _json.Property("title", section.Title);
        _json.Property("level", section.Level);
        _json.Property("parent", _index.Of(section.Parent));
        Span("at", section.Span);
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        _json.Property("kind", EnumNames.Of(paragraph.Kind));
        _json.Property("level", paragraph.Level);
        _json.Property("marker", paragraph.Marker);
        _json.Property("row", paragraph.Row < 0 ? null : paragraph.Row);
        _json.Property("column", paragraph.Column < 0 ? null : paragraph.Column);
        _json.Property("language", paragraph.Language);
        _json.Property("section", _index.Of(paragraph.Section));
        Span("at", paragraph.Span);
    }

    private void WriteSentence(Sentence sentence)
    {
        _json.Property("text", sentence.Text);
        _json.Property("paragraph", _index.Of(sentence.Paragraph));
        Span("at", sentence.Span);
    }

    private void WriteDate(DateExpression date)
    {
        _json.Property("text", date.Text);
        _json.Property("kind", EnumNames.Of(date.Kind));
        _json.Property("value", date.Value?.ToString());
        _json.Property("modifier", EnumNames.Of(date.Modifier));
        Bounds(date.Bounds);
        _json.Property("duration", date.Duration);
        _json.Property("origin", EnumNames.Of(date.Origin));
        _json.Property("anchor", _index.Of(date.Anchor));
        _json.Property("sentence", _index.Of(date.Sentence));
        Span("at", date.Span);
    }

    private void WriteRange(DateRange range)
    {
        _json.Property("text", range.Text);
        _json.Property("kind", EnumNames.Of(range.Kind));
        _json.Property("first", _index.Of(range.First));
        _json.Property("last", _index.Of(range.Last));
        _json.Property("value", range.Value?.ToString());
        Bounds(range.Bounds);
        Span("at", range.Span);
    }

    private void WriteEvent(DatedEvent dated)
    {
        _json.Property("name", dated.Name);
        _json.Property("label", dated.Label);
        _json.Property("date", dated.Date.ToString());
        _json.Property("dateInWords", dated.ToHumanString());
        _json.Property("modifier", EnumNames.Of(dated.Modifier));
        Bounds(dated.Bounds);
        _json.Property("isInferred", dated.IsInferred);
        _json.Property("reason", dated.Reason);
        _json.Property("place", dated.Place);
        Texts("participants", dated.Participants);
        _json.Property("expression", _index.Of(dated.Expression));
        _json.Property("range", _index.Of(dated.Range));
        _json.Property("sentence", _index.Of(dated.Sentence));
        Span("at", dated.Span);
        Span("labelAt", dated.LabelSpan);
        Mentions("mentions", dated.Mentions);
    }

    private void WriteQuotation(Quotation quotation)
    {
        _json.Property("text", quotation.Text);
        _json.Property("kind", EnumNames.Of(quotation.Kind));
        _json.Property("isBlock", quotation.IsBlock);
        _json.Property("speaker", quotation.Speaker);
        Span("speakerAt", quotation.SpeakerEvidence);
        _json.Property("term", _index.Of(quotation.Term));
        _json.Property("parent", _index.Of(quotation.Parent));
        _json.Property("sentence", _index.Of(quotation.Sentence));
        Span("at", quotation.Span);
        Span("withMarksAt", quotation.OuterSpan);
    }

    private void WriteTerm(QuotedTerm term)
    {
        _json.Property("name", term.Name);
        _json.Property("text", term.Text);
        _json.Property("kind", EnumNames.Of(term.Kind));
        _json.Property("definition", term.Definition);
        Span("definitionAt", term.DefinitionSpan);
        Texts("variants", term.Variants);
        Indexes("related", term.Related);
        Indexes("uses", term.Uses);
        Mentions("mentions", term.Mentions);
    }

    private void WriteAbbreviation(Abbreviation abbreviation)
    {
        _json.Property("name", abbreviation.Name);
        _json.Property("shortForm", abbreviation.ShortForm);
        _json.Property("longForm", abbreviation.LongForm);
        Span("at", abbreviation.Span);
        Span("longFormAt", abbreviation.LongSpan);
        Mentions("uses", abbreviation.Uses);
    }

    private void WriteHyperlink(Hyperlink link)
    {
        _json.Property("text", link.Text);
        _json.Property("target", link.Target);
        _json.Property("isImage", link.IsImage);
        Span("at", link.Span);
    }

    private void WriteFinding(Finding finding)
    {
        _json.Property("id", finding.Id);
        _json.Property("severity", EnumNames.Of(finding.Severity));
        _json.Property("message", finding.Message);
        _json.Property("text", finding.Text);
        Span("at", finding.Span, finding.Position);
    }

    private void Array<T>(string name, IReadOnlyList<T> elements, Action<T> write)
    {
        _json.Name(name).StartArray();
        foreach (var element in elements)
        {
            _json.StartObject();
            write(element);
            _json.End();
        }

        _json.End();
    }

    private void Mentions(string name, IReadOnlyList<Mention> mentions) => Array(name, mentions, mention =>
    {
        _json.Property("text", mention.Text);
        _json.Property("sentence", _index.Of(mention.Sentence));
        Span("at", mention.Span);
    });

    private void Texts(string name, IReadOnlyList<string> texts)
    {
        _json.Name(name).StartArray(onOneLine: true);
        foreach (var text in texts)
            _json.Value(text);
        _json.End();
    }

    private void Indexes(string name, IReadOnlyList<DocumentElement> elements)
    {
        _json.Name(name).StartArray(onOneLine: true);
        foreach (var element in elements)
            _json.Value(_index.Of(element));
        _json.End();
    }

    private void Bounds(DateBounds bounds)
    {
        _json.Property("earliest", bounds.Earliest?.ToString());
        _json.Property("latest", bounds.Latest?.ToString());
    }

    private void Span(string name, TextSpan? span, SourcePosition? inFile = null)
    {
        _json.Name(name);
        if (span is not { } known)
        {
            _json.Value((string?)null);
            return;
        }

        var position = inFile ?? document.GetPosition(known.Start);
        _json.StartObject(onOneLine: true);
        _json.Property("start", known.Start);
        _json.Property("end", known.End);
        _json.Property("line", position.Line);
        _json.Property("column", position.Column);
        _json.End();
    }
}
