using DocModel.Reading.Dates;
using DocModel.Reading.Findings;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Dates;

/// <summary>Runs the stages up to the dates and writes what they found as a line a date.</summary>
internal static class ReadDates
{
    public static (string Text, DateReading Reading, FindingItem[] Findings) In(string text, string? date = null, NumericDateOrder order = NumericDateOrder.Unknown)
    {
        var options = new ReadOptions
        {
            Format = DocumentFormat.PlainText,
            Date = date is null ? null : Edtf.Parse(date),
            NumericDateOrder = order,
        };
        var findings = new FindingSink();
        var source = SourceReader.Read(text, options, new FindingSink());
        var tokens = Tokenizer.Tokenize(source);
        var sentences = SentenceReader.Read(source, tokens);
        return (source.Text, DateReader.Read(source, tokens, sentences, options, findings), findings.ToArray());
    }

    /// <summary>Every expression as <c>words=value</c>, with modifier and what is not explicit behind it.</summary>
    public static string Describe(string text, string? date = null, NumericDateOrder order = NumericDateOrder.Unknown)
    {
        var (plain, reading, _) = In(text, date, order);
        return string.Join("; ", reading.Dates.Select(item => Describe(plain, item)));
    }

    private static string Describe(string text, DateItem item)
    {
        var words = text.Substring(item.Span.Start, item.Span.Length);
        var modifier = item.Modifier == DateModifier.None ? "" : " " + item.Modifier.ToString().ToLowerInvariant();
        return item.Kind switch
        {
            DateKind.Duration => $"{words}={item.Duration ?? "?"}",
            DateKind.Set => $"{words}=every {item.Duration}",
            _ => $"{words}={item.Value?.ToString() ?? "?"}{modifier}",
        };
    }
}
