#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocModel;

/// <summary>Reads and writes an <see cref="Edtf"/> as a JSON string, or as the name of a property, in canonical notation.</summary>
/// <remarks>Applied to <see cref="Edtf"/> by attribute; it uses no reflection.</remarks>
public sealed class EdtfJsonConverter : JsonConverter<Edtf>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no string or no EDTF date.</exception>
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadText(ref reader) : throw new JsonException("An EDTF date is a JSON string.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is no EDTF date.</exception>
    public override Edtf ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static Edtf ReadText(ref Utf8JsonReader reader) =>
        Edtf.TryParse(reader.GetString(), out var value, out var error) ? value : throw new JsonException("The text is no EDTF date. " + error);
}
#endif
