using System.Globalization;
using System.Xml;
using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>The <c>xml:id</c> of every element: its kind, a dot, and its name as XML can say it, or its number.</summary>
internal sealed class TeiIds
{
    private readonly Dictionary<DocumentElement, string> _ids = [];
    private readonly Dictionary<string, string> _speakers = new(StringComparer.Ordinal);
    private readonly List<string> _speakerNames = [];

    public TeiIds(Document document)
    {
        Add("section.", document.AllSections, static section => section.Name);
        Add("event.", document.Events, static dated => dated.Name);
        Add("term.", document.Terms, static term => term.Name);
        Add("abbreviation.", document.Abbreviations, static abbreviation => abbreviation.Name);
        Add("sentence", document.Sentences, static _ => "");
        Add("date", document.Dates, static _ => "");
        Add("range", document.DateRanges, static _ => "");
        Add("quotation", document.Quotations, static _ => "");
        foreach (var quotation in document.Quotations)
        {
            if (quotation.Speaker is { } speaker && !_speakers.ContainsKey(speaker))
            {
                _speakerNames.Add(speaker);
                _speakers.Add(speaker, "speaker-" + _speakerNames.Count.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Every speaker's name, in the order of their first words.</summary>
    public IReadOnlyList<string> Speakers => _speakerNames;

    /// <summary>An element's id; of one that belongs to another (a mention), made from that one's.</summary>
    public string this[DocumentElement element] => _ids[element];

    /// <summary>A speaker's id.</summary>
    public string OfSpeaker(string name) => _speakers[name];

    /// <summary>The id of a mention or use.</summary>
    public string OfMention(DocumentElement owner, int number) => this[owner] + ".mention" + number.ToString(CultureInfo.InvariantCulture);

    private void Add<T>(string prefix, IReadOnlyList<T> elements, Func<T, string> name)
        where T : DocumentElement
    {
        var ids = ElementIds.Of(prefix, elements, element => XmlConvert.EncodeLocalName(name(element)) ?? "");
        foreach (var element in elements)
            _ids[element] = ids[element];
    }
}
