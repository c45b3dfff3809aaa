namespace DocModel.Export.Writing;

/// <summary>A date in English, its modifier with it: "the late 1960s", "before 1942", "c. 44 BCE".</summary>
internal static class DateWords
{
    /// <summary>When the event happened.</summary>
    public static string Of(DatedEvent dated) =>
        dated.Range is { Value: not null } range && (range.First.Modifier != DateModifier.None || range.Last.Modifier != DateModifier.None)
            ? "from " + Of(range.First.Value.GetValueOrDefault(), range.First.Modifier) + " to " + Of(range.Last.Value.GetValueOrDefault(), range.Last.Modifier)
            : Of(dated.Date, dated.Modifier);

    private static string Of(Edtf date, DateModifier modifier)
    {
        var words = date.ToHumanString();
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

    private static string Inside(string words, string modifier) =>
        words.StartsWith("the ", StringComparison.Ordinal) ? words.Insert("the ".Length, modifier) : modifier + words;
}
