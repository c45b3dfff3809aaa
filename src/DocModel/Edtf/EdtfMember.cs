namespace DocModel;

/// <summary>A member of a set: a date, or all years, months or days from one to another.</summary>
public readonly struct EdtfMember : IEquatable<EdtfMember>
{
    internal EdtfMember(EdtfSet.Element element) => Element = element;

    private EdtfMember(Edtf date) => Element = EdtfSet.Element.Single(date.RequireEndpoint(nameof(date)));

    internal EdtfSet.Element Element { get; }

    /// <summary>Whether the member stands for consecutive dates: <c>1670..1672</c>.</summary>
    public bool IsRange => Element.IsRange;

    /// <summary>The date, or the first of the consecutive dates; null where all earlier dates belong to the set.</summary>
    public Edtf? First => Element.HasFirst || !IsRange ? new Edtf(Element.First) : null;

    /// <summary>The date, or the last of the consecutive dates; null where all later dates belong to the set.</summary>
    public Edtf? Last => Element.HasLast || !IsRange ? new Edtf(Element.Last) : null;

    /// <summary>A date as a member.</summary>
    /// <exception cref="ArgumentException">The value is no date or season of a four-digit year.</exception>
    public static implicit operator EdtfMember(Edtf date) => FromEdtf(date);

    /// <summary>Whether two members are the same.</summary>
    public static bool operator ==(EdtfMember left, EdtfMember right) => left.Equals(right);

    /// <summary>Whether two members differ.</summary>
    public static bool operator !=(EdtfMember left, EdtfMember right) => !left.Equals(right);

    /// <summary>A date as a member.</summary>
    /// <exception cref="ArgumentException">The value is no date or season of a four-digit year.</exception>
    public static EdtfMember FromEdtf(Edtf date) => new(date);

    /// <summary>All years, months or days from the first date to the last.</summary>
    /// <param name="first">The first date; null for all that are earlier than <paramref name="last"/>.</param>
    /// <param name="last">The last date, of the precision of the first; null for all that are later than <paramref name="first"/>.</param>
    /// <exception cref="ArgumentException">Both are null; or one is no year, month or day without unspecified digits; or their precision differs;
    /// or the last is before the first.</exception>
    public static EdtfMember Range(Edtf? first, Edtf? last)
    {
        if (first is null && last is null)
            throw new ArgumentException("A range of dates has a first or a last date.", nameof(first));
        var from = first?.RequireRangeEnd(nameof(first)) ?? default;
        var to = last?.RequireRangeEnd(nameof(last)) ?? default;
        var element = new EdtfSet.Element(from, first is not null, to, last is not null, isRange: true);
        if (first is not null && last is not null)
        {
            if (from.Finest != to.Finest)
                throw new ArgumentException("The first and the last date of a range have the same precision.", nameof(last));
            if (element.Start > element.End)
                throw new ArgumentException("The last date of a range is not before the first.", nameof(last));
        }

        return new(element);
    }

    /// <inheritdoc/>
    public bool Equals(EdtfMember other) => Element.Matches(other.Element);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfMember other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Element.First.GetHashCode() * 31 + Element.Last.GetHashCode();

    /// <summary>The member as it stands in a set.</summary>
    public override string ToString() => IsRange ? First?.ToString() + ".." + Last?.ToString() : First.GetValueOrDefault().ToString();
}
