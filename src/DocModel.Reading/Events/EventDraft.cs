using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Mentions;

namespace DocModel.Reading.Events;

/// <summary>An event while the text behind it may still add to it.</summary>
internal sealed class EventDraft
{
    private LabelPick _pick;

    public int Date { get; set; }

    public int Range { get; set; }

    public TextSpan Span { get; set; }

    public Edtf Value { get; set; }

    public int Sentence { get; set; }

    /// <summary>The words of the label. A reference, as they are asked for word by word.</summary>
    public ref readonly LabelPick Pick => ref _pick;

    public string Label { get; set; } = "";

    public TextSpan LabelSpan { get; set; }

    public string? Place { get; set; }

    public string[] Participants { get; set; } = [];

    public string? Reason { get; set; }

    /// <summary>The event before this one in the same year, or null.</summary>
    public EventDraft? EarlierInYear { get; set; }

    private List<TextSpan>? Mentions { get; set; }

    /// <summary>The label's words as bits (<see cref="SameEvent.WordsOf"/>).</summary>
    public ulong Words { get; private set; }

    public void TellAs(in LabelPick pick, ulong words) => (_pick, Words) = (pick, words);

    public void Mention(TextSpan span)
    {
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
