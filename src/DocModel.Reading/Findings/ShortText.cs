namespace DocModel.Reading.Findings;

/// <summary>Words of a document that may be of any length, inside a message that must not.</summary>
internal static class ShortText
{
    /// <summary>The text itself, or its beginning and an ellipsis.</summary>
    /// <param name="text">What is shown.</param>
    /// <param name="most">How many UTF-16 code units of it are; no pair of surrogates is torn.</param>
    public static string Of(string text, int most = 60) =>
        text.Length <= most ? text : text.Remove(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most) + "…";
}
