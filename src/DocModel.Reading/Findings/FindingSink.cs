namespace DocModel.Reading.Findings;

/// <summary>Where the stages report what the author may want to mend.</summary>
internal sealed class FindingSink
{
    private readonly List<FindingItem> _items = [];

    public void Add(FindingRule rule, TextSpan span, string message) => _items.Add(new FindingItem(rule, span, VisibleText.Of(message)));

    /// <summary>In document order; findings at the same place keep the order of the stages.</summary>
    public FindingItem[] ToArray() => [.. _items.OrderBy(item => item.Span.Start)];
}

internal readonly record struct FindingItem(FindingRule Rule, TextSpan Span, string Message);
