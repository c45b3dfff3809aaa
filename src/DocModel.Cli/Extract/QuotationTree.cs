using System.Text.Json;

namespace DocModel.Cli.Extract;

/// <summary>Quotations as the tree that they are: what stands inside another one is told inside it.</summary>
internal static class QuotationTree
{
    /// <summary>
    /// How many levels are told apart; what stands deeper is told beside one another on the last. Readers of JSON refuse lines that nest
    /// more than some sixty objects and arrays, and no text that means its marks goes so deep.
    /// </summary>
    private const int MostLevels = 16;

    /// <summary>Writes the array "quotations" of the outermost ones, and in each the array of those inside it, where there are any.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Quotation> quotations, Action<Quotation> write) =>
        Write(writer, quotations, 0, int.MaxValue, 1, write);

    /// <summary>Writes the quotations from a row on that begin before an offset; returns the row behind them.</summary>
    private static int Write(Utf8JsonWriter writer, IReadOnlyList<Quotation> quotations, int row, int end, int level, Action<Quotation> write)
    {
        writer.WriteStartArray("quotations");
        while (row < quotations.Count && quotations[row].OuterSpan is var span && span.Start < end)
        {
            writer.WriteStartObject();
            write(quotations[row++]);
            if (level < MostLevels && row < quotations.Count && quotations[row].OuterSpan.Start < span.End)
                row = Write(writer, quotations, row, span.End, level + 1, write);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        return row;
    }
}
