namespace DocModel.Reading.Naming;

/// <summary>
/// How many spellings may be compared in search of what a document's broken links mean. One full of them, among as many headings, must not
/// cost the square of its length; which of its links are told the nearest depends on the document alone.
/// </summary>
internal sealed class SpellingBudget
{
    private const long MostComparisons = 50_000;

    private long _comparisons;

    /// <summary>Whether a word may still be compared with so many others.</summary>
    public bool Takes(int candidates) => (_comparisons += candidates) <= MostComparisons;
}
