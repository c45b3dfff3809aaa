namespace DocModel.Reading.Abbreviations;

/// <summary>Greek letters by the first letter of their English names: the α of "TNF-α" is the a of "alpha".</summary>
internal static class GreekLetters
{
    private const string Initials = "abgdezetiklmnxoprsstupcpo";

    public static bool IsGreek(char c) => c is >= 'α' and <= 'ω' or >= 'Α' and <= 'Ω';

    /// <summary>The first letter of a Greek letter's name, in small letters.</summary>
    public static char Initial(char c) => Initials[c >= 'α' ? c - 'α' : c - 'Α'];
}
