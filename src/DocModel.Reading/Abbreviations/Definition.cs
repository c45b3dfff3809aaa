namespace DocModel.Reading.Abbreviations;

/// <summary>A short form with the long form that the text gives it.</summary>
/// <param name="Short">The short form where it is defined.</param>
/// <param name="Long">The long form where it is defined.</param>
internal readonly record struct Definition(TextSpan Short, TextSpan Long);
