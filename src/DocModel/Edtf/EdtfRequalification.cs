namespace DocModel;

/// <summary>A change to the qualification of every part of a date.</summary>
internal enum EdtfRequalification
{
    Remove,
    AddApproximate,
    AddUncertain,
}
