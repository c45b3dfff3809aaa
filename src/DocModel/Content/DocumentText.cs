using DocModel.CompilerServices;

namespace DocModel.Content;

/// <summary>A document's plain text: a string where it was read at run time, UTF-8 in the assembly where it was compiled in.</summary>
internal abstract class DocumentText
{
    public abstract int Length { get; }

    public abstract string Slice(TextSpan span);

    public abstract string All { get; }
}

internal sealed class StringText(string text) : DocumentText
{
    public override int Length => text.Length;

    public override string All => text;

    public override string Slice(TextSpan span) => span.Length == text.Length ? text : text.Substring(span.Start, span.Length);
}

/// <summary>Decodes only the part that is asked for, from the nearest checkpoint on.</summary>
internal sealed class Utf8Text(CompiledContent content, ContentReader reader) : DocumentText
{
    private string? _all;

    public override int Length { get; } = reader[TableId.Info, 0, Columns.Info.TextLength];

    public override string All => _all ??= Utf8.Decode(content.TextLiteral);

    public override string Slice(TextSpan span)
    {
        if (_all is { } all)
            return all.Substring(span.Start, span.Length);
        if (span.End > Length)
            throw new ArgumentOutOfRangeException(nameof(span), span, FormattableString.Invariant($"The text has {Length} characters."));
        var bytes = content.TextLiteral;
        var start = Utf8Offset(bytes, span.Start);
        return Utf8.Decode(bytes.Slice(start, Utf8Offset(bytes, span.End) - start));
    }

    private int Utf8Offset(ReadOnlySpan<byte> bytes, int utf16)
    {
        if (bytes.Length == Length)
            return utf16;

        int low = 0, high = reader.Rows(TableId.Checkpoints) - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (reader[TableId.Checkpoints, middle, Columns.Checkpoint.Utf16] <= utf16)
                low = middle;
            else
                high = middle - 1;
        }

        var units = reader[TableId.Checkpoints, low, Columns.Checkpoint.Utf16];
        var at = reader[TableId.Checkpoints, low, Columns.Checkpoint.Utf8];
        while (units < utf16)
        {
            units += Utf8.Utf16Units(bytes[at]);
            do
                at++;
            while (at < bytes.Length && (bytes[at] & 0xC0) == 0x80);
        }

        return at;
    }
}
