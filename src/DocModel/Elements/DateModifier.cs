namespace DocModel;

/// <summary>A word that shifts or blurs the unit that a date names.</summary>
public enum DateModifier
{
    /// <summary>The unit itself.</summary>
    None,

    /// <summary>The unit's first part: "early 1942".</summary>
    Early,

    /// <summary>The unit's middle: "mid-1942".</summary>
    Mid,

    /// <summary>The unit's last part: "late 1942".</summary>
    Late,

    /// <summary>Near the unit: "about 1942", "c. 1942".</summary>
    About,

    /// <summary>Some time before the unit: "before 1942".</summary>
    Before,

    /// <summary>Some time after the unit: "after 1942".</summary>
    After,

    /// <summary>From the unit on: "since 1942".</summary>
    Since,

    /// <summary>Up to and with the unit: "until 1942".</summary>
    Until,

    /// <summary>In the unit or some time before it: "by 1942", "no later than 1942".</summary>
    By,
}
