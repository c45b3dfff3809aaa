namespace DocModel.Reading.Outline;

/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
internal readonly record struct NounPhrase(int First, int End);
