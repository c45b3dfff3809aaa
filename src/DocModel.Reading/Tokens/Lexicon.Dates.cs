namespace DocModel.Reading.Tokens;

/// <summary>The words of dates.</summary>
internal static partial class Lexicon
{
    private static LexiconEntry[] Dates { get; } =
    [
        .. Numbered(WordClass.Month, 1, "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december"),
        .. Numbered(WordClass.Weekday, 1, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ];
}
