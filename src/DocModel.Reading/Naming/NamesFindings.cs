using DocModel.Reading.Findings;

namespace DocModel.Reading.Naming;

/// <summary>What can be wrong in a names file. All of it is an error: a program may use the identifiers.</summary>
internal static class NamesFindings
{
    public static NamesFinding Malformed(int line, int column, int length, string message) => New(FindingRule.NamesMalformed, line, column, length, message);

    public static NamesFinding InvalidIdentifier(int line, int column, int length, string message) =>
        New(FindingRule.NamesInvalidIdentifier, line, column, length, message);

    public static NamesFinding Repeated(int line, int column, int length, string message) => New(FindingRule.NamesRepeated, line, column, length, message);

    public static NamesFinding Repeated(NamesEntry entry, string message) => At(FindingRule.NamesRepeated, entry, message);

    public static NamesFinding WordsGone(NamesEntry entry, string message) => At(FindingRule.NamesWordsGone, entry, message);

    public static NamesFinding NothingThere(NamesEntry entry, string message) => At(FindingRule.NamesNothingThere, entry, message);

    private static NamesFinding At(FindingRule rule, NamesEntry entry, string message) =>
        New(rule, entry.Line, entry.WordsColumn, entry.Words.Length, message);

    private static NamesFinding New(FindingRule rule, int line, int column, int length, string message) =>
        new(rule.Id, rule.Severity, line, column, length, VisibleText.Of(message));
}
