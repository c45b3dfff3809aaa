namespace DocModel;

/// <summary>A date of ISO 8601-2 (EDTF).</summary>
public readonly struct Edtf : IEquatable<Edtf>
{
    private readonly string? _text;

    private Edtf(string text) => _text = text;

    /// <summary>Reads an EDTF string.</summary>
    public static Edtf Parse(string text) => new(text);

    /// <summary>Interval</summary>
    public static Edtf Interval(Edtf? start, Edtf? end) => new((start?.ToString() ?? "..") + "/" + (end?.ToString() ?? ".."));

    /// <summary>Day</summary>
    public CalendarDate? Earliest => _text is null ? new CalendarDate(0, 1, 1) : null;

    /// <summary>Day</summary>
    public CalendarDate? Latest => Earliest;

    /// <summary>Equal</summary>
    public static bool operator ==(Edtf left, Edtf right) => left.Equals(right);

    /// <summary>Unequal</summary>
    public static bool operator !=(Edtf left, Edtf right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Edtf other) => _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Edtf other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    public override string ToString() => _text ?? "";
}
