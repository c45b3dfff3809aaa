namespace DocModel.Export;

/// <summary>Writes the whole model as JSON, as its schema (<see cref="Schema"/>) describes it.</summary>
/// <remarks>
/// Keys stand in a fixed order and every key is there, with null where there is nothing to say. An element names another by its index,
/// from 0, in the array of that name; <c>start</c> and <c>end</c> count UTF-16 code units of <c>text</c>, lines and columns are from 1.
/// </remarks>
public sealed class JsonExporter : DocumentExporter
{
    private const string SchemaResource = "DocModel.Export.Json.docmodel-document.schema.json";

    /// <summary>The version of the schema; the output holds it. It grows when a reader of the earlier one would have to change.</summary>
    public static int SchemaVersion => 1;

    /// <summary>The name by which the output refers to its schema: <c>urn:docmodel:schema:document:1</c>.</summary>
    public static string SchemaId => "urn:docmodel:schema:document:1";

    /// <summary>The JSON Schema (draft 2020-12) of the output. The package has it as <c>schemas/docmodel-document.schema.json</c> too.</summary>
    public static string Schema
    {
        get
        {
            using var stream = typeof(JsonExporter).Assembly.GetManifestResourceStream(SchemaResource)
                ?? throw new InvalidOperationException("The assembly has no resource " + SchemaResource + ".");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override string Description => "The whole model, with a JSON Schema.";

    /// <inheritdoc/>
    public override string FileExtension => ".json";

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    protected override IReadOnlyList<SkippedElement> Write(Document document, TextWriter output)
    {
        new JsonDocumentWriter(document, output).Write();
        return [];
    }
}
