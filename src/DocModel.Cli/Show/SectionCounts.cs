namespace DocModel.Cli.Show;

/// <summary>How much stands in a section and its subsections.</summary>
/// <param name="Words">Runs without white space that hold a letter or a digit, the heading's among them.</param>
/// <param name="Events">Events that the section tells of first.</param>
/// <param name="Terms">Terms that are quoted in the section first.</param>
internal readonly record struct SectionCounts(int Words, int Events, int Terms)
{
    public static SectionCounts Of(Section section) =>
        new(CountWords(section.Text), section.GetEvents().Count(), section.GetTerms().Count());

    private static int CountWords(string text)
    {
        var words = 0;
        var isCounted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isCounted = false;
            }
            else if (!isCounted && char.IsLetterOrDigit(c))
            {
                isCounted = true;
                words++;
            }
        }

        return words;
    }
}
