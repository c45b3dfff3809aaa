namespace DocModel.Reading.Naming;

/// <summary>The identifiers of a document's elements, by row.</summary>
internal sealed record Names(string[] Sections, string[] Events, string[] Terms, string[] Abbreviations);
