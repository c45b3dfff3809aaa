namespace DocModel;

/// <summary>Where a date's year (and whatever else its words leave out) comes from.</summary>
public enum DateOrigin
{
    /// <summary>The words say it all: "6 July 1989".</summary>
    Explicit,

    /// <summary>From an earlier or later date of the text: "1 July" in a passage about 2014; see <see cref="DateExpression.Anchor"/>.</summary>
    Resolved,

    /// <summary>From the date of writing: "last week"; see <see cref="Document.Date"/>.</summary>
    DateOfWriting,

    /// <summary>The text does not say: the value leaves it unspecified (<c>XXXX-07-01</c>), or there is none.</summary>
    Open,
}
