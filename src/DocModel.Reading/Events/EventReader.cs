using DocModel.Reading.Dates;
using DocModel.Reading.Events.Mentions;
using DocModel.Reading.Quotations;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>Dates and the sentences around them to events.</summary>
internal static class EventReader
{
    public static EventItem[] Read(SourceDocument source, TokenList tokens, SentenceList sentences, DateReading dates, QuotationReading quotations)
    {
        _ = quotations;
        if (dates.Dates.Length == 0)
            return [];
        var events = new EventCollector(source, tokens, sentences, dates).Collect();
        LabelRepeats.AddTo(events, tokens);

        // A finer date further on may have become an event's own: the order is that of the dates that the events have now.
        var items = new EventItem[events.Count];
        var at = 0;
        foreach (var e in IsInOrder(events) ? events : events.OrderBy(e => e.Span.Start).ToList())
            items[at++] = e.ToItem();
        return items;
    }

    private static bool IsInOrder(List<EventDraft> events)
    {
        for (var i = 1; i < events.Count; i++)
        {
            if (events[i].Span.Start < events[i - 1].Span.Start)
                return false;
        }

        return true;
    }
}
