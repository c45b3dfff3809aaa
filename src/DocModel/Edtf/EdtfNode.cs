namespace DocModel;

/// <summary>What of an EDTF value does not fit one word: years beyond four digits, times of day, intervals, sets.</summary>
internal abstract class EdtfNode : IEquatable<EdtfNode>
{
    public abstract EdtfKind Kind { get; }

    public abstract int Level { get; }

    public abstract EdtfPrecision Precision { get; }

    public virtual EdtfParts Approximate => EdtfParts.None;

    public virtual EdtfParts Uncertain => EdtfParts.None;

    public virtual EdtfParts Unspecified => EdtfParts.None;

    /// <summary>The first and last moment covered.</summary>
    public abstract (EdtfMoment First, EdtfMoment Last) Bounds { get; }

    public abstract bool Equals(EdtfNode? other);

    public sealed override bool Equals(object? obj) => Equals(obj as EdtfNode);

    public abstract override int GetHashCode();

    /// <summary>The value with each part marked, or with no mark where both are false.</summary>
    /// <returns>Null where nothing can be marked.</returns>
    public abstract EdtfNode? WithQualification(EdtfRequalification change);
}
