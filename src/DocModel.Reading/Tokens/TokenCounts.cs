namespace DocModel.Reading.Tokens;

/// <summary>How many tokens there are, counted while they are cut.</summary>
/// <param name="Marks">Those that are marks.</param>
/// <param name="Capitals">The words that have an upper-case letter.</param>
internal readonly record struct TokenCounts(int Tokens, int Marks, int Capitals);
