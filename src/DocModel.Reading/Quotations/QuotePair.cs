namespace DocModel.Reading.Quotations;

/// <summary>Two marks that belong together, as tokens: opening mark <c>[First, Inner)</c>, words <c>[Inner, InnerEnd)</c>, closing mark <c>[InnerEnd, End)</c>.</summary>
internal readonly record struct QuotePair(int First, int Inner, int InnerEnd, int End);
