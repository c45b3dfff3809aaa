using System.Globalization;
using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>One run over a document: a flat graph whose nodes name each other by id.</summary>
internal sealed class JsonLdGraph(Document document, TextWriter output)
{
    private const string DocumentId = "#document";
    private const string TermsId = "#terms";
    private const string AbbreviationsId = "#abbreviations";
    private const string Edtf = "http://id.loc.gov/datatypes/edtf/EDTF";

    private readonly JsonTextWriter _json = new(output);
    private readonly ElementIds _events = ElementIds.Of("#event-", document.Events, static dated => dated.Name);
    private readonly ElementIds _terms = ElementIds.Of("#term-", document.Terms, static term => term.Name);
    private readonly ElementIds _abbreviations = ElementIds.Of("#abbreviation-", document.Abbreviations, static abbreviation => abbreviation.Name);
    private readonly ElementIds _quotations = ElementIds.Of("#quotation", document.Quotations, static _ => "");

    public void Write()
    {
        _json.StartObject();
        _json.Name("@context").StartObject(onOneLine: true);
        _json.Property("@vocab", "https://schema.org/");
        _json.End();
        _json.Name("@graph").StartArray();
        WriteDocument();
        foreach (var dated in document.Events)
            WriteEvent(dated);
        if (document.Terms.Count > 0)
            WriteSet(TermsId, "Terms", WriteTerms);
        if (document.Abbreviations.Count > 0)
            WriteSet(AbbreviationsId, "Abbreviations", WriteAbbreviations);
        foreach (var quotation in document.Quotations)
            WriteQuotation(quotation);
        _json.End();
        _json.End();
    }

    private void WriteDocument()
    {
        Node("CreativeWork", DocumentId);
        _json.Property("name", PortablePath.TitleOf(document));
        if (PortablePath.Of(document) is { Length: > 0 } path)
            _json.Property("identifier", path);
        if (document.Date is { Precision: EdtfPrecision.Day, Kind: EdtfKind.Date } date)
            _json.Property("dateCreated", date.ToString());
        _json.End();
    }

    private void WriteEvent(DatedEvent dated)
    {
        Node("Event", _events[dated]);
        _json.Property("name", dated.Label);
        WriteDates(dated);
        if (dated.Sentence is { } sentence)
            _json.Property("description", sentence.Text);
        if (dated.Place is { } place)
            Named("location", "Place", place);
        if (dated.Participants.Count > 0)
        {
            _json.Name("about").StartArray();
            foreach (var participant in dated.Participants)
                Thing(participant);
            _json.End();
        }

        WriteUses(dated, [], dated.Mentions, own: true);
        _json.End();
    }

    private void WriteDates(DatedEvent dated)
    {
        if (ExactDates.TryRead(dated, out var exact) && IsCommon(exact.First.Year) && IsCommon(exact.Last.Year))
        {
            _json.Property("startDate", exact.First.ToString());
            if (exact.Last != exact.First)
                _json.Property("endDate", exact.Last.ToString());
        }
        else if (Coverage(dated.Bounds) is { } coverage)
        {
            _json.Property("temporalCoverage", coverage);
        }

        _json.Name("additionalProperty").StartArray();
        PropertyValue("EDTF", Edtf, dated.Date.ToString());
        PropertyValue("date in words", null, dated.ToHumanString());
        if (dated.Reason is { } reason)
            PropertyValue("date inferred from", null, reason);
        _json.End();
    }

    /// <summary>The days between which a date lies as an interval of ISO 8601, whose years of four digits end at 9999.</summary>
    private static string? Coverage(DateBounds bounds)
    {
        if ((bounds.Earliest is null && bounds.Latest is null)
            || (bounds.Earliest is { } first && !IsCommon(first.Year))
            || (bounds.Latest is { } last && !IsCommon(last.Year)))
            return null;
        return (bounds.Earliest?.ToString() ?? "..") + "/" + (bounds.Latest?.ToString() ?? "..");
    }

    private static bool IsCommon(long? year) => year is >= 1 and <= 9999;

    private void WriteSet(string id, string name, Action writeTerms)
    {
        Node("DefinedTermSet", id);
        _json.Property("name", name);
        Reference("isPartOf", DocumentId);
        _json.Name("hasDefinedTerm").StartArray();
        writeTerms();
        _json.End();
        _json.End();
    }

    private void WriteTerms()
    {
        foreach (var term in document.Terms)
        {
            Node("DefinedTerm", _terms[term]);
            _json.Property("name", term.Text);
            if (term.Definition is { } definition)
                _json.Property("description", definition);
            if (term.Variants.Count > 1)
            {
                _json.Name("alternateName").StartArray(onOneLine: true);
                foreach (var variant in term.Variants.Skip(1))
                    _json.Value(variant);
                _json.End();
            }

            Reference("inDefinedTermSet", TermsId);
            WriteUses(term, term.Uses, term.Mentions, own: false);
            _json.End();
        }
    }

    private void WriteAbbreviations()
    {
        foreach (var abbreviation in document.Abbreviations)
        {
            Node("DefinedTerm", _abbreviations[abbreviation]);
            _json.Property("name", abbreviation.ShortForm);
            _json.Property("description", abbreviation.LongForm);
            Reference("inDefinedTermSet", AbbreviationsId);
            WriteUses(abbreviation, [], abbreviation.Uses, own: true);
            _json.End();
        }
    }

    private void WriteQuotation(Quotation quotation)
    {
        Node("Quotation", _quotations[quotation]);
        _json.Property("text", quotation.Text);
        _json.Property("additionalType", EnumNames.Of(quotation.Kind));
        _json.Property("position", Position(quotation));
        if (quotation.Speaker is { } speaker)
        {
            _json.Name("creator");
            Thing(speaker);
        }

        Reference("isPartOf", quotation.Parent is { } parent ? _quotations[parent] : DocumentId);
        _json.End();
    }

    /// <summary>The places that speak of something: quotations by their id, other words of the text as parts of the document.</summary>
    private void WriteUses(DocumentElement element, IReadOnlyList<Quotation> uses, IReadOnlyList<Mention> mentions, bool own)
    {
        _json.Name("subjectOf").StartArray();
        if (own)
            Passage(element);
        foreach (var use in uses)
        {
            _json.StartObject(onOneLine: true);
            _json.Property("@id", _quotations[use]);
            _json.End();
        }

        foreach (var mention in mentions)
            Passage(mention);
        _json.End();
    }

    private void Passage(DocumentElement element)
    {
        _json.StartObject();
        _json.Property("@type", "CreativeWork");
        _json.Property("text", element.Text);
        _json.Property("position", Position(element));
        Reference("isPartOf", DocumentId);
        _json.End();
    }

    private static string Position(DocumentElement element) =>
        string.Format(CultureInfo.InvariantCulture, "{0},{1}", element.Position.Line, element.Position.Column);

    private void Node(string type, string id)
    {
        _json.StartObject();
        _json.Property("@type", type);
        _json.Property("@id", "#" + Uri.EscapeDataString(id.Substring(1)));
    }

    private void Reference(string name, string id)
    {
        _json.Name(name).StartObject(onOneLine: true);
        _json.Property("@id", id);
        _json.End();
    }

    private void Thing(string name)
    {
        _json.StartObject(onOneLine: true);
        _json.Property("@type", "Thing");
        _json.Property("name", name);
        _json.End();
    }

    private void Named(string property, string type, string name)
    {
        _json.Name(property).StartObject(onOneLine: true);
        _json.Property("@type", type);
        _json.Property("name", name);
        _json.End();
    }

    private void PropertyValue(string name, string? id, string value)
    {
        _json.StartObject(onOneLine: true);
        _json.Property("@type", "PropertyValue");
        if (id is not null)
            _json.Property("propertyID", id);
        _json.Property("name", name);
        _json.Property("value", value);
        _json.End();
    }
}
