namespace DocModel.Reading.Quotations.Marks;

/// <summary>A quotation's place: its marks as tokens <c>[First, Inner)</c> and <c>[InnerEnd, End)</c>, its words between.</summary>
/// <param name="Parent">The quotation around this one, or -1.</param>
/// <param name="IsBlock">Whether it is a block quote, without marks.</param>
/// <param name="IsSpoken"><inheritdoc cref="QuotePair" path="/param[@name='IsSpoken']"/></param>
internal readonly record struct Quote(
    int First, int Inner, int InnerEnd, int End, TextSpan Span, TextSpan OuterSpan, int Parent, bool IsBlock, bool IsSpoken = false);
