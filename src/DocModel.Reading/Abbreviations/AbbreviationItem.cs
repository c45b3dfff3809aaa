namespace DocModel.Reading.Abbreviations;

/// <param name="Short">The short form where it is defined.</param>
/// <param name="Long">The long form where it is defined.</param>
/// <param name="Uses">Where the short form is used, its definition apart.</param>
internal sealed record AbbreviationItem(TextSpan Short, TextSpan Long, string ShortForm, string LongForm, TextSpan[] Uses);
