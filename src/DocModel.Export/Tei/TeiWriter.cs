using System.Globalization;
using System.Xml;
using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>Writes elements of the TEI namespace; line ends stand between blocks only, never inside running text.</summary>
internal sealed class TeiWriter : IDisposable
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    private readonly TextWriter _output;
    private readonly XmlWriter _xml;
    private readonly Characters _characters;

    public TeiWriter(TextWriter output, Characters characters)
    {
        _output = output;
        _characters = characters;
        // The declaration is written by hand: XmlWriter would name the encoding of the TextWriter, which has none.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        _xml = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize, CloseOutput = false });
    }

    /// <summary>Opens an element that stands on a line of its own.</summary>
    public void StartBlock(string name)
    {
        Line();
        Start(name);
    }

    /// <summary>Opens an element where the text stands.</summary>
    public void Start(string name) => _xml.WriteStartElement(name, Namespace);

    /// <summary>Closes the element that was opened last.</summary>
    public void End() => _xml.WriteEndElement();

    /// <summary>Closes the element that was opened last, on a line of its own.</summary>
    public void EndBlock()
    {
        Line();
        End();
    }

    /// <summary>A line end between blocks.</summary>
    public void Line() => _xml.WriteWhitespace("\n");

    /// <summary>Running text.</summary>
    public void Text(string text) => _xml.WriteString(_characters.Write(text));

    /// <summary>An attribute; none where the value is null.</summary>
    public void Attribute(string name, string? value)
    {
        if (value is not null)
            _xml.WriteAttributeString(name, _characters.Write(value));
    }

    /// <summary>An attribute with a whole number.</summary>
    public void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The element's id.</summary>
    public void Id(string id) => _xml.WriteAttributeString("xml", "id", null, id);

    /// <summary>White space in the element counts.</summary>
    public void PreserveSpace() => _xml.WriteAttributeString("xml", "space", null, "preserve");

    /// <summary>An element on a line of its own that holds text alone.</summary>
    public void TextBlock(string name, string text)
    {
        StartBlock(name);
        Text(text);
        End();
    }

    /// <summary>An empty element that points somewhere.</summary>
    public void Pointer(string type, string id)
    {
        StartBlock("ptr");
        Attribute("type", type);
        Attribute("target", "#" + id);
        End();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _xml.Dispose();
        _output.Write('\n');
    }
}
