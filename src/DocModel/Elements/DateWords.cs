namespace DocModel;

/// <summary>A date in English with what the text's own words add to its value: "the late 1960s", "before 1942", "from early 1942 to 1943".</summary>
internal static class DateWords
{
    private const string From = "from ";
    private const string Article = "the ";

    /// <summary>When an event happened.</summary>
    public static string Of(DatedEvent dated) => dated.Range is { Value: { } value } range ? Of(range, value) : Of(dated.Expression);

    /// <summary>A date's words with its modifier where English has it.</summary>
    public static string With(string words, DateModifier modifier) => modifier switch
    {
        DateModifier.Early => Inside("early", words),
        DateModifier.Mid => Inside("mid-", words),
        DateModifier.Late => Inside("late", words),
        DateModifier.About => words.StartsWith("c. ", StringComparison.Ordinal) ? words : "about " + Whole(words),
        DateModifier.Before => "before " + Whole(words),
        DateModifier.After => "after " + Whole(words),
        DateModifier.Since => "since " + Whole(words),
        DateModifier.Until => "until " + Whole(words),
        DateModifier.By => "by " + Whole(words),
        _ => words,
    };

    /// <summary>"late 1653 or early 1654": each part with its own modifier, unless the text gives them one together.</summary>
    private static string Of(DateRange range, Edtf value)
    {
        if (range.Modifier != DateModifier.None || range.Expressions.All(static part => part.Modifier == DateModifier.None))
            return With(value.ToHumanString(), range.Modifier);
        var parts = range.Expressions.Select(Of).ToArray();
        return range.Kind == DateRangeKind.OneOf
            ? string.Join(", ", parts.Take(parts.Length - 1)) + " or " + parts[parts.Length - 1]
            : From + parts[0] + " to " + parts[1];
    }

    private static string Of(DateExpression expression)
    {
        var date = expression.Value.GetValueOrDefault();
        return With(UnitBeforeEra(date) ?? date.ToHumanString(), expression.Modifier);
    }

    private static string Inside(string part, string words)
    {
        if (words.StartsWith(From, StringComparison.Ordinal))
            return (part == "mid-" ? "the middle of " : part + " in ") + Whole(words);
        var unit = part == "mid-" ? part : part + " ";
        return words.StartsWith(Article, StringComparison.Ordinal) ? words.Insert(Article.Length, unit) : unit + words;
    }

    /// <summary>"before the time from 12 to 18 August": a stretch of time that no one word names.</summary>
    private static string Whole(string words) => words.StartsWith(From, StringComparison.Ordinal) ? "the time " + words : words;

    /// <summary>
    /// The decades, the first century and the first millennium before our era: counted from year 1, they begin in no year that EDTF can leave
    /// digits of. Only of one expression: who names two years means them.
    /// </summary>
    private static string? UnitBeforeEra(Edtf date)
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
