using DocModel.Reading.Findings;

namespace DocModel.Reading.Sources;

/// <summary>File text to blocks with exact source positions.</summary>
internal static class SourceReader
{
    public static SourceDocument Read(string text, ReadOptions options, FindingSink findings)
    {
        _ = findings;
        var blocks = new List<Block>();
        var runs = new List<SourceRun>();
        for (int start = 0, line = 1; start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            runs.Add(new SourceRun(start, start, line, 1));
            if (end > start)
                blocks.Add(new Block(start, end - start, ParagraphKind.Text));
            start = end + 1;
        }

        return new SourceDocument
        {
            Format = options.Format == DocumentFormat.Markdown ? DocumentFormat.Markdown : DocumentFormat.PlainText,
            Text = text,
            Blocks = [.. blocks],
            Runs = [.. runs],
        };
    }
}
