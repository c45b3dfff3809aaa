namespace DocModel.Export.Writing;

/// <summary>Events in the order in which they happened.</summary>
internal static class Chronology
{
    /// <summary>By the first day that an event can have, then by the last, then as the text tells them.</summary>
    public static IEnumerable<DatedEvent> Of(Document document) => document.Events.OrderBy(static dated => dated.Bounds);
}
