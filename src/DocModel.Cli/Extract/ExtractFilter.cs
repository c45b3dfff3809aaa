using System.Buffers;
using System.Text;
using System.Text.Json;
using DocModel.Reading;
using DocModel.Reading.Findings;

namespace DocModel.Cli.Extract;

/// <summary>JSON Lines in, JSON Lines out: a document a line, each line flushed before the next one is read.</summary>
internal static class ExtractFilter
{
    private static readonly byte[] NewLine = "\n"u8.ToArray();

    /// <summary>Filters until the input ends; returns the number of lines that could not be read.</summary>
    /// <param name="input">UTF-8, with or without a byte order mark.</param>
    /// <param name="output">UTF-8.</param>
    /// <param name="select">Which of a document's quotations are told.</param>
    /// <param name="cancellation">Asked before each line.</param>
    public static int Run(Stream input, Stream output, Func<IReadOnlyList<Quotation>, IReadOnlyList<Quotation>> select, CancellationToken cancellation)
    {
        var failed = 0;
        var number = 0;
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var line in new Utf8Lines(input))
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            if (line.Span.Trim(" \t\r"u8).IsEmpty)
                continue;
            if (!Write(line, number, select, buffer, writer))
                failed++;
            output.Write(buffer.WrittenSpan);
            output.Write(NewLine);
            output.Flush();
            buffer.ResetWrittenCount();
        }

        return failed;
    }

    private static bool Write(
        ReadOnlyMemory<byte> line, int number, Func<IReadOnlyList<Quotation>, IReadOnlyList<Quotation>> select, ArrayBufferWriter<byte> buffer, Utf8JsonWriter writer)
    {
        var id = default(JsonElement);
        string error;
        try
        {
            using var parsed = JsonDocument.Parse(line);
            var root = parsed.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return Fail($"expected an object like {{\"id\":\"1\",\"text\":\"…\"}}, found {Describe(root)}");
            if (root.TryGetProperty("id", out var found))
                id = found.Clone();
            if (!root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
                return Fail($"expected a string \"text\", found {(text.ValueKind == JsonValueKind.Undefined ? "none" : Describe(text))}");
            if (!TryReadDate(root, out var date, out error))
                return Fail(error);
            DocumentJson.Write(writer, id, text.GetString()!, new ReadOptions { Format = DocumentFormat.PlainText, Date = date }, select);
            writer.Flush();
            writer.Reset();
            return true;
        }
        catch (JsonException e)
        {
            error = $"expected a JSON object on one line: {e.Message}";
        }
        catch (InvalidOperationException e)
        {
            // System.Text.Json's answer to "\ud800" and to bytes that are no UTF-8.
            error = $"\"text\" is no valid Unicode text: {e.Message}";
        }

        return Fail(error);

        bool Fail(string message)
        {
            writer.Reset();
            buffer.ResetWrittenCount();
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            if (id.ValueKind == JsonValueKind.Undefined)
                writer.WriteNullValue();
            else
                id.WriteTo(writer);
            writer.WriteNumber("line", number);
            writer.WriteString("error", message);
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            return false;
        }
    }

    private static bool TryReadDate(JsonElement root, out Edtf? date, out string error)
    {
        date = null;
        error = "";
        if (!root.TryGetProperty("date", out var value) || value.ValueKind == JsonValueKind.Null)
            return true;
        if (value.ValueKind == JsonValueKind.String && Edtf.TryParse(value.GetString(), out var parsed))
        {
            date = parsed;
            return true;
        }

        error = $"expected \"date\" as an EDTF string like \"2024-05-31\", found {Describe(value)}";
        return false;
    }

    private static string Describe(JsonElement value) => ShortText.Of(value.GetRawText());

    /// <summary>The lines of a stream, of any length, in one buffer that grows to the longest.</summary>
    private sealed class Utf8Lines(Stream input)
    {
        private byte[] _buffer = new byte[1 << 16];
        private int _start;
        private int _end;
        private int _scanned;
        private bool _first = true;

        public IEnumerable<ReadOnlyMemory<byte>> Read()
        {
            while (true)
            {
                var at = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
                if (at >= 0)
                {
                    var line = Line(_scanned + at);
                    _start = _scanned = _scanned + at + 1;
                    yield return line;
                    continue;
                }

                _scanned = _end;
                if (!Fill())
                {
                    if (_end > _start)
                        yield return Line(_end);
                    yield break;
                }
            }
        }

        public IEnumerator<ReadOnlyMemory<byte>> GetEnumerator() => Read().GetEnumerator();

        private ReadOnlyMemory<byte> Line(int end)
        {
            var line = _buffer.AsMemory(_start, end - _start);
            if (_first && line.Span.StartsWith(Encoding.UTF8.Preamble))
                line = line[3..];
            _first = false;
            return line;
        }

        private bool Fill()
        {
            if (_start > 0)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                _scanned -= _start;
                _end -= _start;
                _start = 0;
            }

            if (_end == _buffer.Length)
                Array.Resize(ref _buffer, _buffer.Length * 2);
            var read = input.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            return read > 0;
        }
    }
}
