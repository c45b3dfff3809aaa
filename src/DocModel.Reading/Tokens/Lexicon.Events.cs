namespace DocModel.Reading.Tokens;

/// <summary>The words of the stage Events.</summary>
internal static partial class Lexicon
{
    private static LexiconEntry[] Events { get; } = [];
}
