namespace DocModel.Reading.Quotations.Marks;

/// <summary>Two marks that belong together, as tokens: opening mark <c>[First, Inner)</c>, words <c>[Inner, InnerEnd)</c>, closing mark <c>[InnerEnd, End)</c>.</summary>
/// <param name="IsSpoken">Whether they are italics of which the text says that they are spoken.</param>
internal readonly record struct QuotePair(int First, int Inner, int InnerEnd, int End, bool IsSpoken = false);
