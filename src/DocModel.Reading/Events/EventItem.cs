namespace DocModel.Reading.Events;

/// <param name="Date">Row of the date (the first one of a range).</param>
/// <param name="Range">Row of the range, or -1.</param>
/// <param name="Span">The date's words.</param>
/// <param name="Label">A short noun phrase in the text's own words.</param>
/// <param name="Mentions">Where the text speaks of the same event again.</param>
/// <param name="Reason">What the date was inferred from, in English; null where it is explicit.</param>
internal sealed record EventItem(
    int Date,
    int Range,
    TextSpan Span,
    string Label,
    TextSpan LabelSpan,
    string? Place,
    string[] Participants,
    TextSpan[] Mentions,
    string? Reason);
