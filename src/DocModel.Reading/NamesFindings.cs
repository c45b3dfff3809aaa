using DocModel.Reading.Findings;

namespace DocModel.Reading;

/// <summary>What can be wrong in a names file. All of it is an error: a program may use the identifiers.</summary>
internal static class NamesFindings
{
    public static readonly FindingRule MalformedRule = new("DOCM160", FindingSeverity.Error, "A line of a names file cannot be read");
    public static readonly FindingRule InvalidIdentifierRule = new("DOCM161", FindingSeverity.Error, "A names file pins what is no identifier");
    public static readonly FindingRule RepeatedRule = new("DOCM162", FindingSeverity.Error, "A names file pins the same twice");
    public static readonly FindingRule WordsGoneRule = new("DOCM163", FindingSeverity.Error, "The document does not have the words of a names file");
    public static readonly FindingRule NothingThereRule = new("DOCM164", FindingSeverity.Error, "The words of a names file name no such element");

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [MalformedRule, InvalidIdentifierRule, RepeatedRule, WordsGoneRule, NothingThereRule];

    public static NamesFinding Malformed(int line, int column, int length, string message) => New(MalformedRule, line, column, length, message);

    public static NamesFinding InvalidIdentifier(int line, int column, int length, string message) =>
        New(InvalidIdentifierRule, line, column, length, message);

    public static NamesFinding Repeated(int line, int column, int length, string message) => New(RepeatedRule, line, column, length, message);

    public static NamesFinding Repeated(NamesEntry entry, string message) => At(RepeatedRule, entry, message);

    public static NamesFinding WordsGone(NamesEntry entry, string message) => At(WordsGoneRule, entry, message);

    public static NamesFinding NothingThere(NamesEntry entry, string message) => At(NothingThereRule, entry, message);

    private static NamesFinding At(FindingRule rule, NamesEntry entry, string message) =>
        New(rule, entry.Line, entry.WordsColumn, entry.Words.Length, message);

    private static NamesFinding New(FindingRule rule, int line, int column, int length, string message) =>
        new(rule.Id, rule.Severity, line, column, length, VisibleText.Of(message));
}
