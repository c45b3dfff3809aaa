using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates;

/// <summary>What the date stage found, in document order.</summary>
internal sealed class DateReading
{
    public required DateItem[] Dates { get; init; }

    public required RangeItem[] Ranges { get; init; }
}

/// <param name="Anchor">The row of the date from which this one was resolved, or -1.</param>
/// <param name="Duration">An ISO 8601 duration, for durations and sets.</param>
internal readonly record struct DateItem(
    TextSpan Span,
    TokenRange Tokens,
    DateKind Kind,
    Edtf? Value,
    DateModifier Modifier = DateModifier.None,
    DateOrigin Origin = DateOrigin.Explicit,
    int Anchor = -1,
    string? Duration = null);

/// <param name="First">Row of the date with which the range begins, or of the first alternative.</param>
/// <param name="Last">Row of the date with which it ends, or of the last alternative.</param>
internal readonly record struct RangeItem(TextSpan Span, TokenRange Tokens, int First, int Last, DateRangeKind Kind = DateRangeKind.Interval);
