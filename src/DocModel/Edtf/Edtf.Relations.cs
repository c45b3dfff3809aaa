namespace DocModel;

public readonly partial struct Edtf
{
    /// <summary>Whether all of <paramref name="other"/> lies within this value.</summary>
    /// <remarks>
    /// <para>A date stands for its whole unit: <c>1985</c> contains <c>1985-04</c>. With unspecified or significant digits it stands for one
    /// unit of many: <c>198X</c> may contain <c>1985</c>. An interval begins on some day of its start and ends on some day of its end
    /// (ISO 8601-2): <c>1914/1918</c> contains <c>1916</c>, and may contain <c>1914-03</c>; a start or end that is a day belongs to it.
    /// An open end goes on without bound, an unknown one may be anywhere. Of <c>[…]</c> one member is meant, of <c>{…}</c> all.</para>
    /// <para>Where either value is approximate or uncertain, Yes becomes Maybe; No stays, as EDTF does not say how far a date may be off.</para>
    /// <para>Sets with more than a few thousand pairs of members between them are compared by their bounds only, which can turn a Yes or No into Maybe.</para>
    /// </remarks>
    public Certainty Contains(Edtf other) => EdtfRelation.Contains(this, other);

    /// <summary>Whether this value and <paramref name="other"/> have any time in common.</summary>
    /// <inheritdoc cref="Contains" path="/remarks"/>
    public Certainty Overlaps(Edtf other) => EdtfRelation.Overlaps(this, other);
}
