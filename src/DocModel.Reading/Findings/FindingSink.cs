namespace DocModel.Reading.Findings;

/// <summary>Where the stages report what the author may want to mend.</summary>
internal sealed class FindingSink
{
    private readonly List<FindingItem> _items = [];

    /// <param name="rule">What is wrong.</param>
    /// <param name="span">The words that it is about; an empty span where the text goes on behind what is no part of it.</param>
    /// <param name="message">What was expected, what was found, and what to do.</param>
    /// <param name="place">Where it stands in the file, if that is no part of the text.</param>
    public void Add(FindingRule rule, TextSpan span, string message, FilePlace? place = null) => _items.Add(new FindingItem(rule, span, VisibleText.Of(message), place));

    /// <summary>In document order; findings at the same place keep the order of the stages.</summary>
    public FindingItem[] ToArray() => [.. _items.OrderBy(item => item.Span.Start)];
}

internal readonly record struct FindingItem(FindingRule Rule, TextSpan Span, string Message, FilePlace? Place);

/// <summary>A stretch of one line of the file.</summary>
internal readonly record struct FilePlace(SourcePosition Start, int Length);
