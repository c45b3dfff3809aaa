using System.Globalization;
using System.Runtime.CompilerServices;
using DocModel.Unicode;

namespace DocModel.Tests.Unicode;

/// <summary>The tables of <see cref="Characters"/> are those of Unicode 15.0.</summary>
/// <remarks>
/// <c>DOCMODEL_UNICODE=UnicodeData.txt dotnet run --project tests/DocModel.Tests -- -class "*UnicodeTableTests"</c> writes them anew from
/// Unicode's file, https://www.unicode.org/Public/15.0.0/ucd/UnicodeData.txt (Debian's package unicode-data has it as well). Without it
/// they are held against the machine's own, which know what 15.0 knew and more.
/// </remarks>
public sealed class UnicodeTableTests
{
    [Fact]
    public void The_tables_are_written_from_Unicode_s_own_data()
    {
        var tables = Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/DocModel/Unicode/Characters.Tables.cs");
        if (Environment.GetEnvironmentVariable("DOCMODEL_UNICODE") is { Length: > 0 } data)
            File.WriteAllText(tables, new UnicodeTable(File.ReadLines(data)).ToSource());
        Assert.StartsWith("namespace DocModel.Unicode;\n\n// Made from Unicode's data", File.ReadAllText(tables).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    /// <summary>What 15.0 has not assigned is nothing to our tables, whatever the machine knows of it.</summary>
    [Fact]
    public void What_Unicode_15_has_is_told_as_the_machine_tells_it()
    {
        Assert.Equal([], All().Where(c => IsKnown(c) && Ours(c) != Machines(c)).Select(c => $"U+{(int)c:X4}: {Ours(c)}, {Machines(c)}"));
    }

    /// <summary>As many as Unicode's file gives a category of letters, marks, decimal digits, punctuation, symbols or separators, and six controls.</summary>
    [Fact]
    public void No_character_of_Unicode_15_is_forgotten() => Assert.Equal(55_154, All().Count(IsKnown));

    private static IEnumerable<char> All() => Enumerable.Range(0, 0x10000).Select(i => (char)i);

    private static bool IsKnown(char c) => Ours(c) != new Told();

    private static Told Ours(char c) => new(
        Characters.IsLetter(c), Characters.IsLetterOrDigit(c), Characters.IsDigit(c), Characters.IsUpper(c), Characters.IsLower(c), Characters.IsCapital(c),
        Characters.IsCombiningMark(c), Characters.IsWhiteSpace(c), Characters.IsSpaceSeparator(c), Characters.IsPunctuationOrSymbol(c));

    private static Told Machines(char c) => new(
        char.IsLetter(c), char.IsLetterOrDigit(c), char.IsDigit(c), char.IsUpper(c), char.IsLower(c),
        char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter,
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark,
        char.IsWhiteSpace(c), char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator, char.IsPunctuation(c) || char.IsSymbol(c));

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private readonly record struct Told(
        bool Letter, bool LetterOrDigit, bool Digit, bool Upper, bool Lower, bool Capital, bool Mark, bool WhiteSpace, bool Space, bool PunctuationOrSymbol);
}
