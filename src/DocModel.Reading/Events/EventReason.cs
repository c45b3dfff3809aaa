using System.Globalization;
using DocModel.Reading.Dates;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;

namespace DocModel.Reading.Events;

/// <summary>Says in English what an event's date was inferred from.</summary>
internal static class EventReason
{
    public static string? Of(SourceDocument source, SentenceList sentences, DateItem[] dates, in DateItem date, int sentence)
    {
        switch (date.Origin)
        {
            case DateOrigin.DateOfWriting:
                return "counted from the date of writing";
            case DateOrigin.Resolved:
                break;
            default:
                return null;
        }

        if ((uint)date.Anchor >= (uint)dates.Length)
            return HasYear(source, date.Span) ? "completed from the text around it" : "year from the text around it";
        var anchor = dates[date.Anchor].Span;
        var where = sentences.IndexAt(anchor.Start) switch
        {
            var at when at == sentence => "in the same sentence",
            var at when at == sentence - 1 => "in the sentence before",
            var at when at > sentence => "further on",
            _ => "above",
        };
        var what = date.Kind == DateKind.Time ? "day" : IsCounted(source, date.Span) ? "counted" : HasYear(source, date.Span) ? "completed" : "year";
        var line = source.LineAt(anchor.Start).ToString(CultureInfo.InvariantCulture);
        return string.Concat([what, " from “", LabelText.Of(source.Text, anchor), "” ", where, " (line ", line, ")"]);
    }

    /// <summary>"three days later", "the following year": no figure of a calendar in it.</summary>
    private static bool IsCounted(SourceDocument source, TextSpan span)
    {
        var words = source.Text.AsSpan(span.Start, span.Length);
        return words.ContainsIgnoreCase("later".AsSpan())
            || words.ContainsIgnoreCase("earlier".AsSpan())
            || words.ContainsIgnoreCase("following".AsSpan())
            || words.ContainsIgnoreCase("previous".AsSpan())
            || words.ContainsIgnoreCase("next".AsSpan())
            || words.ContainsIgnoreCase("after".AsSpan())
            || words.ContainsIgnoreCase("before".AsSpan());
    }

    private static bool HasYear(SourceDocument source, TextSpan span)
    {
        var digits = 0;
        foreach (var c in source.Text.AsSpan(span.Start, span.Length))
        {
            digits = c is >= '0' and <= '9' ? digits + 1 : 0;
            if (digits == 4)
                return true;
        }

        return false;
    }
}
