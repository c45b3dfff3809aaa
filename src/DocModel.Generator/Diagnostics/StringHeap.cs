using System.Collections.Immutable;
using System.Globalization;
using DocModel.Generator.Declarations;
using DocModel.Generator.Documents;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Diagnostics;

/// <summary>The heap that all string literals of an assembly share; UTF-8 literals (C# 11) do not stand in it.</summary>
internal static class StringHeap
{
    /// <summary>Characters that compile; 9,000,000 fail with CS8103.</summary>
    public const int Limit = 8_000_000;

    /// <summary>About how many: a byte of UTF-8 is never less than a character.</summary>
    public static int SizeOf(ReadDocument document) => document.Text.Count + document.Structure.Count;

    /// <summary>How many characters all documents need, or 0 while they fit, so that an edit of one changes nothing here.</summary>
    public static long Overflow(IEnumerable<int> sizes)
    {
        var total = sizes.Sum(static size => (long)size);
        return total > Limit ? total : 0;
    }

    public static IEnumerable<DiagnosticInfo> Check(ImmutableArray<Declaration> declarations, TargetLanguage language, long overflow)
    {
        if (overflow > 0 && language is { IsSupported: true, HasUtf8Literals: false } && declarations.Length > 0)
            yield return new DiagnosticInfo(Descriptors.TooLarge, declarations[0].Site, overflow.ToString("N0", CultureInfo.InvariantCulture));
    }
}
