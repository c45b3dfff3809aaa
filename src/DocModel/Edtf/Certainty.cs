namespace DocModel;

/// <summary>The answer to a question about dates that are not fully known.</summary>
/// <remarks><see cref="No"/> and <see cref="Yes"/> are proven for every way the dates can be read; all else is <see cref="Maybe"/>.</remarks>
public enum Certainty
{
    /// <summary>False for every reading.</summary>
    No,

    /// <summary>True for some readings and false for others, or not decidable from what is written.</summary>
    Maybe,

    /// <summary>True for every reading.</summary>
    Yes,
}
