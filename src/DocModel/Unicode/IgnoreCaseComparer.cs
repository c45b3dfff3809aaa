namespace DocModel.Unicode;

/// <summary><see cref="IgnoreCase"/> for keys.</summary>
internal sealed class IgnoreCaseComparer : IEqualityComparer<string>
{
    private IgnoreCaseComparer()
    {
    }

    public static IgnoreCaseComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => x is null || y is null ? ReferenceEquals(x, y) : x.EqualsIgnoreCase(y);

    public int GetHashCode(string obj)
    {
        var hash = 2166136261u;
        foreach (var c in obj)
            hash = (hash ^ Characters.ToUpper(c)) * 16777619u;
        return (int)hash;
    }
}
