namespace DocModel.Reading.Tokens;

/// <summary>What the words of a list look like, a few bits each: most words that are asked for are told to be none of them without being compared.</summary>
/// <remarks>A row for the letter that a word begins with, a bit for its last letter and its length. Case is no matter.</remarks>
internal sealed class WordShapes
{
    private const int Letters = 32;

    private readonly ulong[] _rows = new ulong[Letters];

    /// <param name="word">Not empty.</param>
    public void Add(ReadOnlySpan<char> word) => _rows[Letter(word[0])] |= Shape(word);

    /// <summary>Whether a word can be one of those added; the empty one never is.</summary>
    public bool MayHave(ReadOnlySpan<char> word) => !word.IsEmpty && (_rows[Letter(word[0])] & Shape(word)) != 0;

    private static ulong Shape(ReadOnlySpan<char> word) => 1UL << ((Letter(word[word.Length - 1]) + 7 * word.Length) & 63);

    /// <summary>A letter's number without its case; all beyond ASCII share one.</summary>
    private static int Letter(char c) => c < 128 ? c & (Letters - 1) : 0;
}
