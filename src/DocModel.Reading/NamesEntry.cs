namespace DocModel.Reading;

/// <summary>A line of a names file.</summary>
/// <param name="Kind">What the identifier names.</param>
/// <param name="Identifier">The C# identifier.</param>
/// <param name="Words">The document's words, white space folded.</param>
/// <param name="Occurrence">Which occurrence of the words is meant, from 1.</param>
/// <param name="Line">Line in the names file, from 1.</param>
/// <param name="WordsColumn">Column of the words, from 1.</param>
public sealed record NamesEntry(NamesKind Kind, string Identifier, string Words, int Occurrence, int Line, int WordsColumn);
