namespace DocModel.Reading.Outline;

/// <summary>What makes a line of plain text look like a heading.</summary>
internal enum HeadingForm
{
    /// <summary>"3.2 Rate limits", "IV. The war", "Chapter 5".</summary>
    Numbered,

    /// <summary>"THE WAR IN ITALY".</summary>
    Upper,

    /// <summary>"Rate limits", between paragraphs.</summary>
    Short,
}
