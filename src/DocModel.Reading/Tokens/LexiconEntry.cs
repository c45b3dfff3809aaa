namespace DocModel.Reading.Tokens;

/// <summary>A word that some stage knows.</summary>
/// <param name="Text">The word in lower case, letters only.</param>
/// <param name="Classes">What it can be.</param>
/// <param name="Number">What it counts or which one of its class it is; 0 for nothing.</param>
/// <param name="Unit">A second number for words of two numbered classes ("second": ordinal 2 and a unit of time).</param>
internal readonly record struct LexiconEntry(string Text, WordClass Classes, int Number = 0, int Unit = 0)
{
    public bool Is(WordClass classes) => (Classes & classes) != 0;
}
