namespace DocModel.Reading.Tokens;

/// <summary>The words of the stage Quotations.</summary>
internal static partial class Lexicon
{
    private static LexiconEntry[] Quotations { get; } = [];
}
