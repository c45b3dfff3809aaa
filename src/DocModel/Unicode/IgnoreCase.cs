namespace DocModel.Unicode;

/// <summary>Texts that differ in nothing but case are equal: letter by letter, by <see cref="Characters"/> and so the same on every machine.</summary>
internal static class IgnoreCase
{
    public static bool EqualsIgnoreCase(this ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && !EqualsIgnoreCase(left[i], right[i]))
                return false;
        }

        return true;
    }

    public static bool EqualsIgnoreCase(this string left, string right) => left.AsSpan().EqualsIgnoreCase(right.AsSpan());

    public static bool StartsWithIgnoreCase(this ReadOnlySpan<char> text, ReadOnlySpan<char> start) =>
        text.Length >= start.Length && text.Slice(0, start.Length).EqualsIgnoreCase(start);

    public static bool StartsWithIgnoreCase(this string text, string start) => text.AsSpan().StartsWithIgnoreCase(start.AsSpan());

    public static bool EndsWithIgnoreCase(this ReadOnlySpan<char> text, ReadOnlySpan<char> end) =>
        text.Length >= end.Length && text.Slice(text.Length - end.Length).EqualsIgnoreCase(end);

    public static bool EndsWithIgnoreCase(this string text, string end) => text.AsSpan().EndsWithIgnoreCase(end.AsSpan());

    public static bool EqualsIgnoreCase(this char left, char right)
    {
        if (left == right)
            return true;

        // Most letters that are compared are ASCII, and most of them differ.
        return (left | right) < 0x80
            ? (left ^ right) == 0x20 && (uint)((left | 0x20) - 'a') < 26
            : Characters.ToUpper(left) == Characters.ToUpper(right);
    }
}
