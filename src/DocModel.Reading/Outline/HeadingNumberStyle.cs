namespace DocModel.Reading.Outline;

/// <summary>How the number of a heading is written.</summary>
internal enum HeadingNumberStyle
{
    /// <summary>"3.2 Rate limits", "3. Limits".</summary>
    Arabic,

    /// <summary>"3 Limits": a count could look the same.</summary>
    BareArabic,

    /// <summary>"IV. The war".</summary>
    Roman,

    /// <summary>"B. Terms".</summary>
    Letter,

    /// <summary>"Chapter 5", "Part Two".</summary>
    Division,
}
