namespace DocModel.Reading.Quotations.Terms;

/// <summary>A word without its case and number, with the other forms that it has: made once for a document, however often it is quoted.</summary>
internal sealed class FoldedWord(string text, uint hash, int number, FoldedWord? next)
{
    private string? _key;
    private string? _singular;

    /// <summary>Lower case, singular (<see cref="WordStem.Fold"/>).</summary>
    public string Text => text;

    /// <summary>Of the text (<see cref="WordStem.FoldedHash(ReadOnlySpan{char})"/>).</summary>
    public uint Hash => hash;

    /// <summary>Counts the document's words from 0.</summary>
    public int Number => number;

    /// <summary>Another word with the same hash.</summary>
    public FoldedWord? Next => next;

    /// <summary>The spelling under which all spellings and numbers of the word meet; a comma has none.</summary>
    public string Key => _key ??= Text == "," ? "" : SpellingVariants.Canonical(Singular);

    /// <summary>"man" for "men" too.</summary>
    public string Singular => _singular ??= IrregularPlurals.Singular(Text);
}
