using System.Globalization;
using System.Text.Json;
using DocModel.Reading;

namespace DocModel.Benchmarks.Outline;

/// <summary>How well sections are found where headings are taken away, beside TextTiling on the same texts.</summary>
/// <remarks>
/// Pk (Beeferman, Berger and Lafferty 1999) and WindowDiff (Pevzner and Hearst 2002) over sentences, the window half the mean length of
/// the true segments; less is better. Texts whose headings divide nothing (none, or one at the top) are left out: any division would be wrong.
/// <see cref="TitleQuality"/> judges the titles.
/// </remarks>
internal static class OutlineQuality
{
    /// <summary>Reads JSON Lines with <c>text</c>, <c>sentences</c> as pairs of offsets, and <c>blocks</c> of <c>start</c>, <c>end</c> and <c>kind</c>, where the kind of a heading begins with <c>head</c>.</summary>
    public static void Run(string path, TextWriter output)
    {
        var ours = new Score();
        var tiling = new Score();
        var titles = new TitleQuality();
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var gold = Read(document.RootElement);
            if (gold.Paragraphs.Count > 0)
                titles.Add(gold.Paragraphs, gold.Headings);
            if (gold.Boundaries.Count == 0 || gold.Paragraphs.Count < 3)
                continue;
            ours.Add(gold, Found(gold.Paragraphs));
            tiling.Add(gold, TextTiling.Boundaries(gold.Paragraphs));
        }

        output.WriteLine("DocModel   " + ours);
        output.WriteLine("TextTiling " + tiling);
        titles.Write(output);
    }

    private static HashSet<int> Found(List<string> paragraphs)
    {
        var document = DocumentReader.Read(string.Join("\n\n", paragraphs), new ReadOptions { Format = DocumentFormat.PlainText });
        var starts = new List<int>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            starts.Add(at);
            at += paragraph.Length + 2;
        }

        return [.. document.Sections.Select(section => starts.FindLastIndex(start => start <= section.Span.Start)).Where(p => p > 0)];
    }

    private static Gold Read(JsonElement element)
    {
        // The gold counts code points, strings count UTF-16 code units.
        var text = element.GetProperty("text").GetString()!;
        var runes = text.EnumerateRunes().ToArray();
        var sentences = element.GetProperty("sentences").EnumerateArray().Select(s => s[0].GetInt32()).ToList();
        var gold = new Gold([], [], [], []);
        string? heading = null;
        foreach (var block in element.GetProperty("blocks").EnumerateArray())
        {
            int start = block.GetProperty("start").GetInt32(), end = block.GetProperty("end").GetInt32();
            if (block.GetProperty("kind").GetString()!.StartsWith("head", StringComparison.Ordinal))
            {
                heading = Text(start, end);
                continue;
            }

            if (heading is not null && gold.Paragraphs.Count > 0)
                gold.Boundaries.Add(gold.Paragraphs.Count);
            if (heading is not null || gold.Paragraphs.Count == 0)
                gold.Headings.Add((gold.Paragraphs.Count, heading));
            heading = null;
            gold.Paragraphs.Add(Text(start, end));
            gold.Sentences.Add(Math.Max(1, sentences.Count(s => s >= start && s < end)));
        }

        return gold;

        string Text(int start, int end) => string.Concat(runes[start..end].Select(rune => rune.ToString())).Replace('\n', ' ');
    }

    private sealed record Gold(List<string> Paragraphs, List<int> Sentences, HashSet<int> Boundaries, List<(int Paragraph, string? Heading)> Headings)
    {
        /// <summary>The segment of each sentence.</summary>
        public List<int> Segments(HashSet<int> boundaries)
        {
            var segments = new List<int>();
            var segment = 0;
            for (var p = 0; p < Paragraphs.Count; p++)
            {
                segment += boundaries.Contains(p) ? 1 : 0;
                segments.AddRange(Enumerable.Repeat(segment, Sentences[p]));
            }

            return segments;
        }
    }

    private sealed class Score
    {
        private int _documents, _found, _gold, _hits;
        private double _pk, _windowDiff;

        public void Add(Gold gold, HashSet<int> found)
        {
            var truth = gold.Segments(gold.Boundaries);
            var guess = gold.Segments(found);
            var window = Math.Max(2, (int)Math.Round(truth.Count / (truth[^1] + 1) / 2.0));
            if (truth.Count <= window)
                return;
            int pk = 0, windowDiff = 0;
            for (var i = 0; i + window < truth.Count; i++)
            {
                int real = truth[i + window] - truth[i], guessed = guess[i + window] - guess[i];
                pk += real == 0 != (guessed == 0) ? 1 : 0;
                windowDiff += real != guessed ? 1 : 0;
            }

            _pk += (double)pk / (truth.Count - window);
            _windowDiff += (double)windowDiff / (truth.Count - window);
            _documents++;
            _found += found.Count;
            _gold += gold.Boundaries.Count;
            _hits += found.Count(gold.Boundaries.Contains);
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"Pk {_pk / _documents:F3}  WindowDiff {_windowDiff / _documents:F3}  boundaries found {_found}, true {_gold}, both {_hits}  ({_documents} texts)");
    }
}
