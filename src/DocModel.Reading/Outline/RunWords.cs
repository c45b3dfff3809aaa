namespace DocModel.Reading.Outline;

/// <summary>How much the words of every run of paragraphs that ends with the last one added repeat themselves.</summary>
/// <remarks>
/// A run's measure is the sum of f log (f + 1) over its stems, where f is how often it has the stem. A paragraph that is added changes
/// the measure of a run by what its stems add to those that the run has: the same for all runs between two paragraphs that have the
/// stem. So the work is that of the repetitions, not of all words of all runs.
/// </remarks>
internal sealed class RunWords
{
    /// <summary>
    /// A run has no more paragraphs, is not extended beyond so many words, and a paragraph counts with so many of its words: the search
    /// is linear that way.
    /// </summary>
    private const int MostParagraphs = 40, MostRunWords = 500, MostWords = 400;

    /// <summary>More words than any run has.</summary>
    public const int MostOfRun = MostRunWords + MostWords;

    private static readonly double[] Measures = CreateMeasures();

    private readonly TopicStems _stems;

    // Before each paragraph.
    private readonly int[] _words;

    // Of the run that begins with each paragraph, and what the paragraph being added changes in all runs up to there.
    private readonly double[] _repetitions;
    private readonly double[] _changes;

    // The occurrences of the stems, each with the one before: the paragraph, and how often the paragraph has the stem.
    private readonly Occurrence[] _occurrences;
    private readonly int[] _latest;
    private int _count;

    public RunWords(TopicStems stems, int paragraphs)
    {
        _stems = stems;
        _words = new int[paragraphs + 1];
        for (var p = 0; p < paragraphs; p++)
            _words[p + 1] = _words[p] + StemsOf(p).Length;
        _repetitions = new double[paragraphs];
        _changes = new double[paragraphs];
        _occurrences = new Occurrence[Total + 1];
        _latest = new int[stems.Count];
    }

    /// <summary>How many words count.</summary>
    public int Total => _words[_words.Length - 1];

    /// <summary>The first paragraph with which a run that ends with the last one added can begin.</summary>
    public int First { get; private set; }

    public int Length(int start, int end) => _words[end] - _words[start];

    /// <summary>The measure of the run that begins with a paragraph and ends with the last one added.</summary>
    public double Repetition(int start) => _repetitions[start];

    /// <summary>Adds the next paragraph to all runs.</summary>
    public void Add(int paragraph)
    {
        while (First < paragraph && (paragraph + 1 - First > MostParagraphs || Length(First + 1, paragraph + 1) >= MostRunWords))
            First++;
        var firstOfParagraph = _count + 1;
        foreach (var stem in StemsOf(paragraph))
        {
            var latest = _latest[stem];
            if (latest < firstOfParagraph)
            {
                _occurrences[++_count] = new Occurrence(paragraph, latest);
                _latest[stem] = latest = _count;
            }

            _occurrences[latest].Times++;
        }

        for (var i = firstOfParagraph; i <= _count; i++)
            Change(_occurrences[i]);
        var change = 0.0;
        for (var start = paragraph; start >= First; start--)
        {
            change += _changes[start];
            _changes[start] = 0;
            _repetitions[start] += change;
        }
    }

    private void Change(in Occurrence added)
    {
        var measures = Measures;
        var before = 0;
        var change = measures[added.Times];
        _changes[added.Paragraph] += change;
        for (var i = added.Previous; i > 0 && _occurrences[i].Paragraph >= First; i = _occurrences[i].Previous)
        {
            ref readonly var earlier = ref _occurrences[i];
            before += earlier.Times;
            var more = measures[before + added.Times] - measures[before];
            _changes[earlier.Paragraph] += more - change;
            change = more;
        }
    }

    private ReadOnlySpan<int> StemsOf(int paragraph)
    {
        var stems = _stems.Of(paragraph, paragraph + 1);
        return stems.Length > MostWords ? stems.Slice(0, MostWords) : stems;
    }

    private static double[] CreateMeasures()
    {
        var measures = new double[MostOfRun + 1];
        for (var f = 1; f < measures.Length; f++)
            measures[f] = f * Math.Log(f + 1);
        return measures;
    }

    private struct Occurrence(int paragraph, int previous)
    {
        public readonly int Paragraph = paragraph;

        /// <summary>The stem's occurrence in an earlier paragraph, 0 for none.</summary>
        public readonly int Previous = previous;

        public int Times;
    }
}
