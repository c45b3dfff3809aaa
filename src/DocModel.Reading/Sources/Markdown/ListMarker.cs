using System.Globalization;
using Markdig.Syntax;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>The marker of a list's item as a reader sees it.</summary>
internal static class ListMarker
{
    private static readonly string[] Numbers = [.. Enumerable.Range(0, 100).Select(number => Of(number, '.'))];

    public static string Of(ListBlock list, int index)
    {
        if (!list.IsOrdered)
            return list.BulletType switch { '*' => "*", '+' => "+", _ => "-" };
        var number = (int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1) + index;
        return list.OrderedDelimiter == '.' && number < Numbers.Length ? Numbers[number] : Of(number, list.OrderedDelimiter);
    }

    private static string Of(int number, char delimiter) => number.ToString(CultureInfo.InvariantCulture) + delimiter;
}
