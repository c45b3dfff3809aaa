namespace DocModel.Reading.Events;

/// <summary>An event while the text behind it may still add to it.</summary>
internal sealed class EventDraft
{
    public int Date { get; set; }

    public int Range { get; set; }

    public TextSpan Span { get; set; }

    public Edtf Value { get; set; }

    public int Sentence { get; set; }

    public LabelPick Pick { get; set; }

    public string Label { get; set; } = "";

    public TextSpan LabelSpan { get; set; }

    public string? Place { get; set; }

    public string[] Participants { get; set; } = [];

    public string? Reason { get; set; }

    /// <summary>The event before this one in the same year, or null.</summary>
    public EventDraft? EarlierInYear { get; set; }

    private List<TextSpan>? Mentions { get; set; }

    public void Mention(TextSpan span)
    {
        if (!span.Overlaps(Span))
            (Mentions ??= []).Add(span);
    }

    public EventItem ToItem()
    {
        return new EventItem(Date, Range, Span, Label, LabelSpan, Place, Participants, Mentions is null ? [] : Distinct(Mentions), Reason);
    }

    private TextSpan[] Distinct(List<TextSpan> mentions)
    {
        mentions.Sort();
        var distinct = new List<TextSpan>(mentions.Count);
        foreach (var span in mentions)
        {
            if (!span.Overlaps(Span) && (distinct.Count == 0 || !distinct[distinct.Count - 1].Overlaps(span)))
                distinct.Add(span);
        }

        return [.. distinct];
    }
}
