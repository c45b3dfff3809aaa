namespace DocModel.Reading.Naming;

/// <summary>Names that a generated member never has, because they would mean something else when the member goes.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> OfSections = new(SectionNames.Reserved, StringComparer.Ordinal);

    /// <summary>The members of <see cref="object"/>, and the generated classes: a member may not be called as its class.</summary>
    private static readonly HashSet<string> OfOthers = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Events", "Terms", "Abbreviations",
    };

    public static bool Contains(NamesKind kind, string name) => (kind == NamesKind.Section ? OfSections : OfOthers).Contains(name);

    /// <summary>The name, with its kind behind it where it is reserved.</summary>
    public static string Avoid(NamesKind kind, string name) => Contains(kind, name) ? name + kind : name;
}
