namespace DocModel.Export;

/// <summary>An element that a format cannot say, left out rather than bent.</summary>
/// <param name="Element">What was left out.</param>
/// <param name="Reason">Why, as a sentence: "iCalendar has no year before 1, and this event is of 44 BCE".</param>
public readonly record struct SkippedElement(DocumentElement Element, string Reason)
{
    /// <summary><c>file(line,column): skipped: reason</c></summary>
    public override string ToString() =>
        $"{Element.Document.Path}({Element.Position.Line},{Element.Position.Column}): skipped: {Reason}";
}
