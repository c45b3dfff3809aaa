namespace DocModel.Export.Writing;

/// <summary>A date in English, its modifier with it: "the late 1960s", "before 1942", "c. 44 BCE".</summary>
internal static class DateWords
{
    /// <summary>When the event happened.</summary>
    public static string Of(DatedEvent dated) =>
        dated.Range is { Value: not null } range && dated.Modifier == DateModifier.None && range.Expressions.Any(static part => part.Modifier != DateModifier.None)
            ? Of(range)
            : Of(dated.Date, dated.Modifier, dated.Range is null);

    /// <summary>"from early 1942 to 1943", "late 1653 or early 1654": each part with its own modifier.</summary>
    private static string Of(DateRange range)
    {
        var parts = range.Expressions.Select(static part => Of(part.Value.GetValueOrDefault(), part.Modifier)).ToArray();
        return range.Kind == DateRangeKind.OneOf
            ? string.Join(", ", parts.Take(parts.Length - 1)) + " or " + parts[parts.Length - 1]
            : "from " + parts[0] + " to " + parts[1];
    }

    private static string Of(Edtf date, DateModifier modifier, bool named = true)
    {
        var words = Unit(date, named);
        return modifier switch
        {
            DateModifier.Early => Inside(words, "early "),
            DateModifier.Mid => Inside(words, "mid-"),
            DateModifier.Late => Inside(words, "late "),
            DateModifier.About => "about " + words,
            DateModifier.Before => "before " + words,
            DateModifier.After => "after " + words,
            DateModifier.Since => "since " + words,
            DateModifier.Until => "until " + words,
            DateModifier.By => "by " + words,
            _ => words,
        };
    }

    /// <summary>A date without its modifier.</summary>
    /// <param name="named">Whether the text names the time with one expression, so that an interval can be a unit that EDTF has no form of.</param>
    public static string Unit(Edtf date, bool named) => named ? BeforeEra(date) ?? date.ToHumanString() : date.ToHumanString();

    private static string Inside(string words, string modifier) =>
        words.StartsWith("the ", StringComparison.Ordinal) ? words.Insert("the ".Length, modifier)
            : words.StartsWith("from ", StringComparison.Ordinal) ? modifier.TrimEnd('-', ' ') + " in the time " + words : modifier + words;

    /// <summary>The decades, the first century and the first millennium before our era: counted from year 1, they begin in no year that EDTF can leave digits of.</summary>
    private static string? BeforeEra(Edtf date)
    {
        if (date is not { IsInterval: true, Precision: EdtfPrecision.Year, Start: { Year: { } first }, End: { Year: <= 0 and { } last } } || date.StartKind != EdtfEndpoint.Date)
            return null;
        return (last - first) switch
        {
            999 when last == 0 => "the 1st millennium BCE",
            99 when last == 0 => "the 1st century BCE",
            9 when last % 10 == -9 => FormattableString.Invariant($"the {1 - last}s BCE"),
            _ => null,
        };
    }
}
