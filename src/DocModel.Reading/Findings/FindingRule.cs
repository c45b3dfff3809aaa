namespace DocModel.Reading.Findings;

/// <summary>A kind of finding: the same id and severity in the build, in <c>docmodel check</c> and at run time.</summary>
internal sealed record FindingRule(string Id, FindingSeverity Severity, string Title)
{
    public static readonly FindingRule NulCharacter = new("DOCM101", FindingSeverity.Error, "The document holds a NUL character");
    public static readonly FindingRule BidiControl = new("DOCM102", FindingSeverity.Warning, "The document holds a character that reverses the direction of text");
    public static readonly FindingRule LoneSurrogate = new("DOCM103", FindingSeverity.Error, "The document holds half a surrogate pair");
    public static readonly FindingRule FrontMatter = new("DOCM104", FindingSeverity.Warning, "The front matter cannot be read");
    public static readonly FindingRule TooDeep = new("DOCM105", FindingSeverity.Warning, "Quotes and lists are nested too deep");
    public static readonly FindingRule WordsInHtml = new("DOCM106", FindingSeverity.Info, "Words in raw HTML are not read");
    public static readonly FindingRule ImpossibleDate = new("DOCM111", FindingSeverity.Warning, "A date that the calendar does not have");
    public static readonly FindingRule BackwardRange = new("DOCM112", FindingSeverity.Warning, "A range of dates that ends before it begins");
    public static readonly FindingRule AmbiguousDate = new("DOCM113", FindingSeverity.Warning, "A numeric date that can be read in two ways");
    public static readonly FindingRule WrongWeekday = new("DOCM114", FindingSeverity.Warning, "A weekday on which its date does not fall");
    public static readonly FindingRule UnbalancedQuotation = new("DOCM121", FindingSeverity.Warning, "A quotation mark without its partner");
    public static readonly FindingRule AbbreviationNeverDefined = new("DOCM131", FindingSeverity.Info, "An abbreviation that is used but never defined");
    public static readonly FindingRule AbbreviationNeverUsed = new("DOCM132", FindingSeverity.Info, "An abbreviation that is defined but never used");
    public static readonly FindingRule AbbreviationDefinedTwice = new("DOCM133", FindingSeverity.Warning, "An abbreviation that is defined twice, differently");
    public static readonly FindingRule NameClash = new("DOCM141", FindingSeverity.Warning, "Two elements want the same identifier");

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        NulCharacter, BidiControl, LoneSurrogate, FrontMatter, TooDeep, WordsInHtml, ImpossibleDate, BackwardRange, AmbiguousDate, WrongWeekday,
        UnbalancedQuotation,
        AbbreviationNeverDefined, AbbreviationNeverUsed, AbbreviationDefinedTwice, NameClash,
    ];
}
