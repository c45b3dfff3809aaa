using System.Text;
using BenchmarkDotNet.Attributes;
using DocModel.Reading;

namespace DocModel.Benchmarks.Reading;

/// <summary>Texts made to be slow, at a million characters and at ten: time that grows tenfold is linear.</summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(3)]
public class HostileTextBenchmarks
{
    private static readonly Dictionary<string, HostileText> Hostile = new()
    {
        ["ones"] = HostileText.Plain("1 "),
        ["digits"] = HostileText.Plain("7"),
        ["months"] = HostileText.Plain("May "),
        ["dates"] = HostileText.Plain("May 1, "),
        ["quotes"] = HostileText.Plain("\""),
        ["opening quotes"] = HostileText.Plain("“"),
        ["nested quotes"] = HostileText.Plain("\"a 'b "),
        ["apostrophes"] = HostileText.Plain("the 1999 ' "),
        ["parentheses"] = HostileText.Plain("("),
        ["acronyms"] = HostileText.Plain("AB, "),
        ["defined acronyms"] = HostileText.Numbered(i => $"Alpha Beta {Letters(i)} (AB{Letters(i)[..1]}{i}) "),
        ["one sentence"] = HostileText.Plain("and then they went on "),
        ["one sentence of quotations"] = HostileText.Sentence("The words were: ", i => $"“a{i}”, "),
        ["one sentence of pronouns"] = HostileText.Sentence("The minister asked “why” and ", i => $"he said “it is {i}”, she said “we go {i}”, "),
        ["one sentence of speakers"] = HostileText.Sentence("", i => $"Q{Letters(i)}{i}, as Dr. V{Letters(i)}el says, “it is {i}”, "),
        ["one sentence of roles"] = HostileText.Sentence("", i => $"the minister said “we go {i}”, the president “{i} boats”, "),
        ["one sentence of asides"] = HostileText.Sentence("In ", i => $"“w{i}” said he, adding “x{i}” and by calling it “y{i}” "),
        ["one sentence of exclamations"] = HostileText.Sentence("", i => $"“Go {i}!”, "),
        ["one sentence of definitions"] = HostileText.Sentence("", i => $"“w{i}” means a rope of {i} and "),
        ["one sentence of mentions"] = HostileText.Sentence("“rope” and “mast”", i => "; rope means a line of the mast"),
        ["one sentence of short forms"] = HostileText.Sentence("", i => $"Long {Letters(i)} Name (L{Letters(i).ToUpperInvariant()}N{i}), "),
        ["one sentence of names"] = HostileText.Sentence("", i => $"President V{Letters(i)}el, Dr. Q{Letters(i)}ov, "),
        ["one sentence of days"] = HostileText.Sentence("", i => $"on {1 + i % 28} May {1000 + i % 900} they met, "),
        ["one sentence of distances"] = HostileText.Sentence("In 1900 ", _ => "they met, two days later they left, on Monday and in the following year, "),
        ["verbs before a quotation"] = new(length => Repeated("said, ", length) + "“no”", DocumentFormat.PlainText),
        ["heads of heads"] = new(length => Repeated("the head of ", length) + "said “no”.", DocumentFormat.PlainText),
        ["line breaks"] = HostileText.Plain("\n"),
        ["one line"] = HostileText.Markdown("and then they went on. "),
        ["line breaks in Markdown"] = HostileText.Markdown("\n"),
        ["words on lines"] = HostileText.Markdown("went\n"),
        ["brackets"] = HostileText.Markdown("["),
        ["brackets and parentheses"] = HostileText.Markdown("[a]("),
        ["parentheses in Markdown"] = HostileText.Markdown("("),
        ["stars"] = HostileText.Markdown("*"),
        ["stars and words"] = HostileText.Markdown("*a **b "),
        ["backticks"] = HostileText.Numbered(i => new string('`', 1 + i % 512) + " "),
        ["headings"] = HostileText.Numbered(i => $"## Heading {i}\n\n"),
        ["equal headings"] = HostileText.Markdown("## Heading\n\n"),
        ["cells"] = new(length => "| a | b |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| c | d |\n", length / 10)), DocumentFormat.Markdown),
        ["cells of one row"] = new(length => Repeated("| a ", length / 2) + "|\n" + Repeated("|---", length / 2) + "|\n", DocumentFormat.Markdown),
        ["definitions of links"] = HostileText.Numbered(i => $"[r{i}]: https://example.org/{i}\n"),
        ["nested block quotes"] = new(length => Repeated(new string('>', 90) + " a\n", length), DocumentFormat.Markdown),
        ["nested lists"] = new(length => Repeated(string.Concat(Enumerable.Range(0, 40).Select(i => new string(' ', 2 * i) + "- a\n")), length), DocumentFormat.Markdown),
    };

    private string _text = "";
    private ReadOptions _options = new();

    [ParamsSource(nameof(Names))]
    public string Pattern { get; set; } = "";

    [Params(1_000_000, 10_000_000)]
    public int Characters { get; set; }

    public static IEnumerable<string> Names => Hostile.Keys;

    [GlobalSetup]
    public void Make()
    {
        _text = Hostile[Pattern].Make(Characters);
        _options = new ReadOptions { Format = Hostile[Pattern].Format };
    }

    [Benchmark]
    public int Read() => DocumentReader.Read(_text, _options).Sentences.Count;

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, Math.Max(1, length / part.Length)));

    private static string Letters(int number) => string.Concat((char)('A' + number % 26), (char)('a' + number / 26 % 26));

    private sealed record HostileText(Func<int, string> Make, DocumentFormat Format)
    {
        public static HostileText Plain(string part) => new(length => Repeated(part, length), DocumentFormat.PlainText);

        /// <summary>One sentence that never ends, of parts that all differ.</summary>
        public static HostileText Sentence(string start, Func<int, string> part) => new(length => start + Parts(part, length), DocumentFormat.PlainText);

        public static HostileText Markdown(string part) => new(length => Repeated(part, length), DocumentFormat.Markdown);

        public static HostileText Numbered(Func<int, string> part) => new(length => Parts(part, length), DocumentFormat.Markdown);

        private static string Parts(Func<int, string> part, int length)
        {
            var text = new StringBuilder();
            for (var i = 0; text.Length < length; i++)
                text.Append(part(i));
            return text.ToString();
        }
    }
}
