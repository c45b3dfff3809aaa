namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Who is said to have used the quoted words.</summary>
/// <param name="Speaker">The shortest name, or the role.</param>
/// <param name="Evidence">The words that say so.</param>
/// <param name="Verb">The token of the verb, or -1.</param>
internal readonly record struct Attribution(string Speaker, TextSpan Evidence, int Verb);
