namespace DocModel.Cli.Show;

/// <summary>An event's date in English: "6 July 1989", "the late 2010s", "until 1990".</summary>
internal static class HumanDate
{
    public static string Of(DatedEvent e) => Of(e.Date, e.Modifier);

    public static string Of(Edtf date, DateModifier modifier)
    {
        var words = date.ToHumanString();
        return modifier switch
        {
            DateModifier.None => words,
            DateModifier.Early or DateModifier.Late => Within(words, modifier.ToString().ToLowerInvariant() + " "),
            DateModifier.Mid => Within(words, "mid-"),
            _ => modifier.ToString().ToLowerInvariant() + " " + words,
        };
    }

    /// <summary>The article stays in front: "the early 2010s".</summary>
    private static string Within(string words, string part) =>
        words.StartsWith("the ", StringComparison.Ordinal) ? "the " + part + words["the ".Length..] : part + words;
}
