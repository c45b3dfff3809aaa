using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Words;

/// <summary>What bears a label or holds a value, so that the words behind it are one: "the suffix “_old”", "the button “Save”".</summary>
internal static class LabelWords
{
    public static readonly WordSet Holders = new(
        "suffix", "prefix", "field", "value", "string", "file", "folder", "directory", "path", "flag", "setting", "option", "parameter", "variable", "attribute", "header", "button", "menu", "tab", "column", "row",
        "key", "keyword", "level", "mode", "status", "tag", "hashtag", "category", "username", "password", "extension", "section", "environment", "branch", "module", "function", "command", "property", "class");
}
