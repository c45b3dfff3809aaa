using System.Globalization;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>Numbers of headings count: what begins with a number that no other one goes before or behind begins with a quantity.</summary>
internal static class HeadingCount
{
    public static void DropUncounted(HeadingLine?[] lines)
    {
        DropLoneNumbers(lines);
        if (Array.Exists(lines, line => line is { Form: HeadingForm.Numbered, HasShortBody: true }))
            DropLoneShortBodies(lines);
    }

    /// <summary>The first rank counts up from one.</summary>
    private static void DropLoneNumbers(HeadingLine?[] lines)
    {
        var last = new Dictionary<int, int>();
        for (var b = 0; b < lines.Length; b++)
        {
            if (lines[b] is not { Form: HeadingForm.Numbered, Number: { Style: HeadingNumberStyle.Arabic or HeadingNumberStyle.BareArabic, Depth: 1 } number } line)
                continue;
            if (number.Value == 1 || last.TryGetValue(line.Rank, out var before) && number.Value == before + 1)
                last[line.Rank] = number.Value;
            else
                lines[b] = null;
        }
    }

    /// <summary>Where a long paragraph does not speak for a number, its neighbours have to: 3.1 or 3.3 or 3 for 3.2.</summary>
    private static void DropLoneShortBodies(HeadingLine?[] lines)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line is { Form: HeadingForm.Numbered, Number: { } number })
                numbers.Add(Key(number, 0));
        }

        for (var b = 0; b < lines.Length; b++)
        {
            if (lines[b] is { Form: HeadingForm.Numbered, HasShortBody: true, Number: { Style: not HeadingNumberStyle.Division } number }
                && !numbers.Contains(Key(number, -1)) && !numbers.Contains(Key(number, 1)) && !numbers.Contains(ParentKey(number)))
            {
                lines[b] = null;
            }
        }
    }

    /// <summary>The same for one number, however it is written, moved so many places on.</summary>
    private static string Key(HeadingNumber number, int move)
    {
        var label = number.Label;
        var last = label.Substring(label.LastIndexOf('.') + 1);
        var value = number.Style == HeadingNumberStyle.Roman ? RomanNumeral.ValueOf(last.AsSpan())
            : last.Length == 1 && Characters.IsLetter(last[0]) ? Characters.ToLower(last[0]) - 'a' + 1
            : number.Value;
        return Kind(number) + label.Substring(0, label.Length - last.Length) + (value + move).ToString(CultureInfo.InvariantCulture);
    }

    private static string ParentKey(HeadingNumber number)
    {
        var end = number.Label.LastIndexOf('.');
        return end < 0 ? "" : Key(number with { Label = number.Label.Substring(0, end) }, 0);
    }

    /// <summary>A division counts with what stands below it: Chapter 3 with 3.1, Appendix A with A.1.</summary>
    private static char Kind(HeadingNumber number) =>
        number.Style == HeadingNumberStyle.Roman ? 'r' : Characters.IsLetter(number.Label[0]) ? 'l' : 'n';
}
