using DocModel.Reading.Findings;
using DocModel.Reading.Sources;

namespace DocModel.Reading.Tests.Sources;

/// <summary>Reads a text through the first stage and looks its characters up in the file.</summary>
internal sealed class SourceMap
{
    private readonly string _file;

    private SourceMap(string file, SourceDocument document, FindingItem[] findings)
    {
        _file = file.StartsWith('\uFEFF') ? file[1..] : file;
        Document = document;
        Findings = findings;
    }

    public SourceDocument Document { get; }

    public FindingItem[] Findings { get; }

    public string Text => Document.Text;

    public static SourceMap Markdown(string file) => Read(file, new ReadOptions { Format = DocumentFormat.Markdown });

    public static SourceMap PlainText(string file) => Read(file, new ReadOptions { Format = DocumentFormat.PlainText });

    public static SourceMap Read(string file, ReadOptions options)
    {
        var findings = new FindingSink();
        return new SourceMap(file, SourceReader.Read(file, options, findings), findings.ToArray());
    }

    /// <summary>The blocks as <c>Kind Level: text</c>, an id behind the level as <c>#id</c>.</summary>
    public string[] Blocks => [.. Document.Blocks.Select(b => $"{b.Kind} {b.Level}{(b.Id is null ? "" : " #" + b.Id)}: {Text.Substring(b.Start, b.Length)}")];

    public string[] Texts => [.. Document.Blocks.Select(b => Text.Substring(b.Start, b.Length))];

    /// <summary>Where the first occurrence of some words of the plain text stands in the file.</summary>
    public SourcePosition PositionOf(string words) => PositionAt(Text.IndexOf(words, StringComparison.Ordinal));

    public SourcePosition PositionAt(int offset)
    {
        var run = RunAt(offset);
        return new SourcePosition(run.Line, run.Column + offset - run.TextStart);
    }

    public int OffsetAt(int offset)
    {
        var run = RunAt(offset);
        return run.SourceStart + offset - run.TextStart;
    }

    /// <summary>What the file has at the place of a character of the plain text.</summary>
    public char FileCharAt(int offset)
    {
        var at = OffsetAt(offset);
        return at < _file.Length ? _file[at] : '\0';
    }

    /// <summary>What holds for any file.</summary>
    public void AssertSound()
    {
        Assert.DoesNotContain('\r', Text);
        Assert.DoesNotContain('\0', Text);
        var end = 0;
        foreach (var block in Document.Blocks)
        {
            Assert.True(block.Start >= end, "Blocks overlap or are out of order.");
            Assert.True(block.Length > 0 && block.End <= Text.Length, "A block is empty or leaves the text.");
            Assert.False(char.IsWhiteSpace(Text[block.End - 1]), "A block ends with white space.");
            Assert.True(block.Kind == ParagraphKind.Code || !char.IsWhiteSpace(Text[block.Start]), "A block begins with white space.");
            end = block.End;
        }

        for (var i = 1; i < Document.Runs.Length; i++)
            Assert.True(Document.Runs[i - 1].TextStart < Document.Runs[i].TextStart, "Runs are out of order.");
        foreach (var link in Document.Hyperlinks)
            Assert.True(link.Span.End <= Text.Length, "A link leaves the text.");
        foreach (var quote in Document.BlockQuotes)
            Assert.True(quote.End <= Text.Length && quote.Length > 0, "A quote leaves the text.");
        foreach (var finding in Findings)
            Assert.True(finding.Span.End <= Text.Length, "A finding leaves the text.");
        AssertLinesAndColumns();
    }

    /// <summary>Every character of a block that is no reference, no U+FFFD and no line end stands in the file just so.</summary>
    public void AssertEachCharacterStandsInTheFile()
    {
        foreach (var block in Document.Blocks)
        {
            for (var i = block.Start; i < block.End; i++)
            {
                var c = Text[i];
                if (c is '\n' or '\uFFFD' || (c == ' ' && block.Kind == ParagraphKind.Code))
                    continue;
                Assert.True(c == FileCharAt(i), $"Character {i} of the text, '{c}', is '{FileCharAt(i)}' in the file at {OffsetAt(i)}.");
            }
        }
    }

    private void AssertLinesAndColumns()
    {
        foreach (var run in Document.Runs)
        {
            int line = 1, lineStart = 0;
            for (var i = 0; i < run.SourceStart; i++)
            {
                if (_file[i] == '\n' || (_file[i] == '\r' && !(i + 1 < _file.Length && _file[i + 1] == '\n')))
                {
                    line++;
                    lineStart = i + 1;
                }
            }

            Assert.Equal((line, run.SourceStart - lineStart + 1), (run.Line, run.Column));
        }
    }

    private SourceRun RunAt(int offset)
    {
        Assert.True(offset >= 0, "The words do not stand in the text.");
        var run = Document.Runs[0];
        foreach (var next in Document.Runs)
        {
            if (next.TextStart > offset)
                break;
            run = next;
        }

        return run;
    }
}
