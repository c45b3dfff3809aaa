using DocModel.Content;

namespace DocModel;

/// <summary>A date and what the text says happened then.</summary>
public sealed class DatedEvent : DocumentElement
{
    internal DatedEvent(Document document, int index)
        : base(document, index)
    {
    }

    /// <summary>Where the text gives the event's date.</summary>
    public override TextSpan Span => SpanAt(Table, Columns.Event.Start);

    /// <summary>The event's C# identifier.</summary>
    public string Name => Content.Text(Table, Index, Columns.Event.NameString) ?? "";

    /// <summary>What happened, as a short noun phrase in the text's own words.</summary>
    public string Label => Content.Text(Table, Index, Columns.Event.LabelString) ?? "";

    /// <summary>Where the label's words stand.</summary>
    public TextSpan LabelSpan => SpanAt(Table, Columns.Event.LabelStart);

    /// <summary>When it happened: the unit that the text names, an interval where it gives a range, a set where it gives alternatives ("in 1653 or 1654").</summary>
    public Edtf Date => Range?.Value ?? Expression.Value ?? default;

    /// <summary>The word that shifts or blurs <see cref="Date"/>.</summary>
    public DateModifier Modifier => Range is { } range ? range.Modifier : Expression.Modifier;

    /// <summary>The days between which the event lies; events on a timeline sort by this.</summary>
    public DateBounds Bounds => Range?.Bounds ?? Expression.Bounds;

    /// <summary>The date expression that dates the event; the first one of a range or of alternatives.</summary>
    public DateExpression Expression => Document.Dates[Content[Table, Index, Columns.Event.Date] - 1];

    /// <summary>The range or the alternatives that date the event, or null.</summary>
    public DateRange? Range => Content[Table, Index, Columns.Event.Range] is > 0 and var row ? Document.DateRanges[row - 1] : null;

    /// <summary>Whether something about the date is not in its words but follows from the text around them.</summary>
    public bool IsInferred => Range is { } range ? range.Expressions.Any(IsNotExplicit) : IsNotExplicit(Expression);

    /// <summary>What the date was inferred from, in English; of a range, the first of its dates that was. Null where nothing was inferred.</summary>
    public string? Reason => Content.Text(Table, Index, Columns.Event.ReasonString);

    /// <summary>Where it happened, in the text's words; null where the text does not say.</summary>
    public string? Place => Content.Text(Table, Index, Columns.Event.PlaceString);

    /// <summary>Who took part, in the text's words, in the order of their naming.</summary>
    public IReadOnlyList<string> Participants =>
        field ??= Document.LinkedTexts(Content[Table, Index, Columns.Event.FirstParticipant], Content[Table, Index, Columns.Event.ParticipantCount]);

    /// <summary>Every further place where the text speaks of the same event.</summary>
    public IReadOnlyList<Mention> Mentions =>
        field ??= Document.LinkedMentions(Content[Table, Index, Columns.Event.FirstMention], Content[Table, Index, Columns.Event.MentionCount]);

    /// <summary>The sentence that gives the date.</summary>
    public Sentence? Sentence => Document.SentenceAt(Span.Start);

    /// <summary>
    /// When it happened, in English for readers: "6 July 1989", "the late 2010s", "about 44 BCE", "from early 1942 to 1943", "the 480s BCE".
    /// </summary>
    public string ToHumanString() => DateWords.Of(this);

    /// <summary>The date and the label: <c>2007-02 Munich Security Conference</c>.</summary>
    public override string ToString() => Date + " " + Label;

    private protected override TableId Table => TableId.Events;

    private static bool IsNotExplicit(DateExpression expression) => expression.Origin is not DateOrigin.Explicit;
}
