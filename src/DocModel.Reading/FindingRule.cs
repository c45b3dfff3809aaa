using DocModel.Reading.Findings;

namespace DocModel.Reading;

/// <summary>A kind of finding: the same id, title and severity in the build, in <c>docmodel check</c> and at run time.</summary>
public sealed class FindingRule
{
    internal static readonly FindingRule NoText = new("DOCM009", FindingSeverity.Warning, "The document holds no text");
    internal static readonly FindingRule NulCharacter = new("DOCM101", FindingSeverity.Error, "The document holds a NUL character");
    internal static readonly FindingRule BidiControl = new("DOCM102", FindingSeverity.Warning, "The document holds a character that reverses the direction of text");
    internal static readonly FindingRule LoneSurrogate = new("DOCM103", FindingSeverity.Error, "The document holds half a surrogate pair");
    internal static readonly FindingRule FrontMatter = new("DOCM104", FindingSeverity.Warning, "The front matter cannot be read");
    internal static readonly FindingRule TooDeep = new("DOCM105", FindingSeverity.Warning, "Quotes and lists are nested too deep");
    internal static readonly FindingRule WordsInHtml = new("DOCM106", FindingSeverity.Info, "Words in raw HTML are not read");
    internal static readonly FindingRule ImpossibleDate = new("DOCM111", FindingSeverity.Warning, "A date that the calendar does not have");
    internal static readonly FindingRule BackwardRange = new("DOCM112", FindingSeverity.Warning, "A range of dates that ends before it begins");
    internal static readonly FindingRule AmbiguousDate = new("DOCM113", FindingSeverity.Warning, "A numeric date that can be read in two ways");
    internal static readonly FindingRule WrongWeekday = new("DOCM114", FindingSeverity.Warning, "A weekday on which its date does not fall");
    internal static readonly FindingRule UnbalancedQuotation = new("DOCM121", FindingSeverity.Warning, "A quotation mark without its partner");
    internal static readonly FindingRule AbbreviationNeverDefined = new("DOCM131", FindingSeverity.Info, "An abbreviation that is used but never defined");
    internal static readonly FindingRule AbbreviationNeverUsed = new("DOCM132", FindingSeverity.Info, "An abbreviation that is defined but never used");
    internal static readonly FindingRule AbbreviationDefinedTwice = new("DOCM133", FindingSeverity.Warning, "An abbreviation that is defined twice, differently");
    internal static readonly FindingRule NameClash = new("DOCM141", FindingSeverity.Warning, "Two elements want the same identifier");
    internal static readonly FindingRule AnchorGone = new("DOCM151", FindingSeverity.Warning, "A link to an anchor that is not there");
    internal static readonly FindingRule FileGone = new("DOCM152", FindingSeverity.Warning, "A link to a file that is not there");
    internal static readonly FindingRule NamesMalformed = new("DOCM160", FindingSeverity.Error, "A line of a names file cannot be read");
    internal static readonly FindingRule NamesInvalidIdentifier = new("DOCM161", FindingSeverity.Error, "A names file pins what is no identifier");
    internal static readonly FindingRule NamesRepeated = new("DOCM162", FindingSeverity.Error, "A names file pins the same twice");
    internal static readonly FindingRule NamesWordsGone = new("DOCM163", FindingSeverity.Error, "The document does not have the words of a names file");
    internal static readonly FindingRule NamesNothingThere = new("DOCM164", FindingSeverity.Error, "The words of a names file name no such element");

    private FindingRule(string id, FindingSeverity severity, string title) => (Id, Severity, Title) = (id, severity, title);

    /// <summary>All rules of documents and of names files, by id.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = Array.AsReadOnly(
    [
        NoText, NulCharacter, BidiControl, LoneSurrogate, FrontMatter, TooDeep, WordsInHtml, ImpossibleDate, BackwardRange, AmbiguousDate, WrongWeekday,
        UnbalancedQuotation,
        AbbreviationNeverDefined, AbbreviationNeverUsed, AbbreviationDefinedTwice, NameClash, AnchorGone, FileGone,
        NamesMalformed, NamesInvalidIdentifier, NamesRepeated, NamesWordsGone, NamesNothingThere,
    ]);

    /// <summary>The rule's id: <c>DOCM</c> and three digits.</summary>
    public string Id { get; }

    /// <summary>How bad such a finding is.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What is wrong, in a few words.</summary>
    public string Title { get; }

    /// <summary>Where the rule's help page is read.</summary>
    public string HelpUri => HelpLinks.For(Id);

    /// <summary>The rule's id.</summary>
    public override string ToString() => Id;
}
