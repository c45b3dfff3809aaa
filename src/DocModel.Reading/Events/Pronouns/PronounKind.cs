using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Pronouns;

/// <summary>What a pronoun of the third person can stand for.</summary>
internal enum PronounKind
{
    None,
    He,
    She,
    It,
    They,

    /// <summary>"that", "this" alone.</summary>
    That,
}

internal static class PronounKinds
{
    public static PronounKind Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 5)
            return PronounKind.None;
        if (Is(word, "he") || Is(word, "him") || Is(word, "his"))
            return PronounKind.He;
        if (Is(word, "she") || Is(word, "her"))
            return PronounKind.She;
        if (Is(word, "it") || Is(word, "its"))
            return PronounKind.It;
        if (Is(word, "they") || Is(word, "them") || Is(word, "their"))
            return PronounKind.They;
        return Is(word, "that") || Is(word, "this") ? PronounKind.That : PronounKind.None;
    }

    /// <summary><see cref="Lexicon.Male"/>, <see cref="Lexicon.Female"/> or 0.</summary>
    public static int GenderOf(ReadOnlySpan<char> word) => Of(word) switch
    {
        PronounKind.He => Lexicon.Male,
        PronounKind.She => Lexicon.Female,
        _ => 0,
    };

    private static bool Is(ReadOnlySpan<char> word, string other) => word.EqualsIgnoreCase(other.AsSpan());
}
