using System.Globalization;
using System.Text.RegularExpressions;
using DocModel.Reading;
using DocModel.Reading.Findings;
using DocModel.Reading.Outline;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Benchmarks.Outline;

/// <summary>How much the titles of sections have of the headings that their author gave them, beside the first words of the same sections.</summary>
/// <remarks>
/// The sections are the true ones, so that only the choice of words is judged. The measure is the F1 of the words with content, by their first
/// six letters, as ROUGE-1 has it (Lin 2004), and the share of titles with a word of the heading. Many headings have no word of their section
/// ("Early life"), so that neither can come near 1.
/// </remarks>
internal sealed partial class TitleQuality
{
    private const int OpeningWords = 6, Letters = 6, ShortestWord = 4;

    private readonly Score _ours = new(), _opening = new();

    /// <param name="paragraphs">The text of each paragraph.</param>
    /// <param name="sections">The first paragraph of each section, ascending, and what its author calls it; null where nothing does.</param>
    public void Add(List<string> paragraphs, List<(int Paragraph, string? Heading)> sections)
    {
        var text = string.Join("\n\n", paragraphs);
        var source = SourceReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }, new FindingSink());
        using var tokens = Tokenizer.Tokenize(source);
        using var sentences = SentenceReader.Read(source, tokens);
        var starts = new int[paragraphs.Count + 1];
        for (int p = 0, at = 0; p < paragraphs.Count; at += paragraphs[p].Length + 2, p++)
            starts[p] = tokens.IndexAt(at);
        starts[^1] = tokens.Count;
        var titles = new TopicTitles(tokens, sentences, new TopicStems(tokens, starts)).Find(starts, [.. sections.Select(section => section.Paragraph), paragraphs.Count]);
        foreach (var (title, (paragraph, heading)) in titles.Zip(sections))
        {
            if (heading is null || Words(heading) is not { Count: > 0 } truth)
                continue;
            _ours.Add(truth, Words(text.Substring(title.Start, title.Length)));
            _opening.Add(truth, Words(string.Join(' ', paragraphs[paragraph].Split(' ').Take(OpeningWords))));
        }
    }

    public void Write(TextWriter output)
    {
        output.WriteLine("titles, DocModel       " + _ours);
        output.WriteLine("titles, opening words  " + _opening);
    }

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => word.Length >= ShortestWord).Select(word => word[..Math.Min(word.Length, Letters)])];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    private sealed class Score
    {
        private int _count, _shared;
        private double _f1;

        public void Add(HashSet<string> truth, HashSet<string> title)
        {
            var both = title.Count(truth.Contains);
            _count++;
            _shared += both > 0 ? 1 : 0;
            _f1 += 2.0 * both / (truth.Count + title.Count);
        }

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"F1 {_f1 / _count:F3}  with a word of the heading {(double)_shared / _count:P0}  ({_count} headings)");
    }
}
