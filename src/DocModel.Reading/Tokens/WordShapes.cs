namespace DocModel.Reading.Tokens;

/// <summary>What the words of a list look like, a few bits each: most words that are asked for are told to be none of them without being compared.</summary>
/// <remarks>A row for the two letters that a word begins with, a bit for its last letter and its length. Case is no matter.</remarks>
/// <param name="isShort">Whether the list is a short one, made anew for each text: a row for the first letter is enough, and 256 bytes are.</param>
internal sealed class WordShapes(bool isShort = false)
{
    private const int Letters = 32;

    private readonly ulong[] _rows = new ulong[isShort ? Letters : Letters * Letters];

    /// <param name="word">Not empty.</param>
    public void Add(ReadOnlySpan<char> word) => _rows[Row(word)] |= Shape(word);

    /// <summary>Whether a word can be one of those added; the empty one never is.</summary>
    public bool MayHave(ReadOnlySpan<char> word) => !word.IsEmpty && (_rows[Row(word)] & Shape(word)) != 0;

    private int Row(ReadOnlySpan<char> word) => (Letter(word[0]) + (word.Length > 1 ? Letter(word[1]) * Letters : 0)) & (_rows.Length - 1);

    private static ulong Shape(ReadOnlySpan<char> word) => 1UL << ((Letter(word[word.Length - 1]) + 7 * word.Length) & 63);

    /// <summary>A letter's number without its case; all beyond ASCII share one.</summary>
    private static int Letter(char c) => c < 128 ? c & (Letters - 1) : 0;
}
