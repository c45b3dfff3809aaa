using System.Globalization;
using DocModel.Reading.Dates;
using DocModel.Reading.Events.Labels;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>Says in English what an event's date was inferred from.</summary>
internal static class EventReason
{
    private const int FewCharacters = 128;

    private static readonly WordSet Counting = new("later", "earlier", "following", "previous", "next", "after", "afterwards", "thereafter", "before", "beforehand");

    /// <param name="range">The range that the event's date is of, whose first date that was inferred counts; null where the event has one date.</param>
    public static string? Of(SourceDocument source, SentenceList sentences, DateItem[] dates, int date, RangeItem? range, int sentence)
    {
        if (range is not { } joined)
            return Of(source, sentences, dates, dates[date], sentence);
        for (date = joined.First; date <= joined.Last; date++)
        {
            if ((joined.Kind == DateRangeKind.OneOf || date == joined.First || date == joined.Last) && dates[date].Origin != DateOrigin.Explicit)
                return Of(source, sentences, dates, dates[date], sentence);
        }

        return null;
    }

    private static string? Of(SourceDocument source, SentenceList sentences, DateItem[] dates, in DateItem date, int sentence)
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
        var where = anchor.Start >= sentences[sentence].End ? "further on"
            : anchor.Start >= sentences[sentence].Start ? "in the same sentence"
            : sentence > 0 && anchor.Start >= sentences[sentence - 1].Start ? "in the sentence before"
            : "above";
        var what = date.Kind == DateKind.Time ? "day" : IsCounted(source, date.Span) ? "counted" : HasYear(source, date.Span) ? "completed" : "year";
        var reason = new LabelBuffer(stackalloc char[FewCharacters]);
        reason.Append(what);
        reason.Append(" from “");
        reason.AppendFolded(source.Text.AsSpan(anchor.Start, anchor.Length));
        reason.Append("” ");
        reason.Append(where);
        reason.Append(" (line ");
        reason.Append(source.LineAt(anchor.Start).ToString(CultureInfo.InvariantCulture));
        reason.Append(")");
        return reason.Finish();
    }

    /// <summary>"three days later", "the following year": no figure of a calendar in it.</summary>
    private static bool IsCounted(SourceDocument source, TextSpan span)
    {
        var words = source.Text.AsSpan(span.Start, span.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var start = at;
            while (at < words.Length && Characters.IsAsciiLetter(words[at]))
                at++;
            if (Counting.Contains(words.Slice(start, at - start)))
                return true;
        }

        return false;
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
