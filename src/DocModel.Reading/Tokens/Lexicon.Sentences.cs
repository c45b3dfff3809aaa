namespace DocModel.Reading.Tokens;

/// <summary>The words of the stage Sentences.</summary>
internal static partial class Lexicon
{
    private static LexiconEntry[] Sentences { get; } = [];
}
