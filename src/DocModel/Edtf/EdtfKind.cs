namespace DocModel;

/// <summary>The form of an <see cref="Edtf"/> value.</summary>
public enum EdtfKind
{
    /// <summary>One year, season, month or day, possibly with unspecified digits.</summary>
    Date,

    /// <summary>A day with a time of day.</summary>
    DateTime,

    /// <summary>A start and an end: <c>1914/1918</c>.</summary>
    Interval,

    /// <summary>One of the members, unknown which: <c>[1667,1668]</c>.</summary>
    OneOf,

    /// <summary>All of the members: <c>{1667,1668}</c>.</summary>
    AllOf,
}
