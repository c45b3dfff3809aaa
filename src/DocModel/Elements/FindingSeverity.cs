namespace DocModel;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>A mistake.</summary>
    Error,
}
