using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Sentences;

/// <summary>A text whose blocks are set apart by blank lines, so that these tests do not depend on how files are read.</summary>
internal sealed class Prose
{
    private Prose(SourceDocument source)
    {
        Source = source;
        Tokens = Tokenizer.Tokenize(source);
        Sentences = SentenceReader.Read(source, Tokens);
    }

    public SourceDocument Source { get; }

    public TokenList Tokens { get; }

    public SentenceList Sentences { get; }

    public string[] SentenceTexts => [.. Sentences.Span.ToArray().Select(s => Source.Text.Substring(s.Start, s.End - s.Start))];

    public static Prose Of(string text, ParagraphKind kind = ParagraphKind.Text)
    {
        var blocks = new List<Block>();
        var runs = new List<SourceRun>();
        int line = 1, lineStart = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf("\n\n", at, StringComparison.Ordinal);
            if (end < 0)
                end = text.Length;
            for (; lineStart <= at; line++)
            {
                runs.Add(new SourceRun(lineStart, lineStart, line, 1));
                var next = text.IndexOf('\n', lineStart);
                lineStart = next < 0 ? int.MaxValue : next + 1;
            }

            if (text.AsSpan(at, end - at).Trim().Length > 0)
                blocks.Add(new Block(at, end - at, kind));
            at = end + 2;
        }

        return new Prose(new SourceDocument { Format = DocumentFormat.PlainText, Text = text, Blocks = [.. blocks], Runs = [.. runs] });
    }
}
