namespace DocModel.Generator.Declarations;

/// <summary>The paths that declarations name: only these documents are read.</summary>
internal sealed class DeclaredPaths : IEquatable<DeclaredPaths>
{
    private readonly HashSet<string> _paths;

    public DeclaredPaths(IEnumerable<string> paths) => _paths = new HashSet<string>(paths, StringComparer.Ordinal);

    public bool Contains(string path) => _paths.Contains(path);

    public bool Equals(DeclaredPaths? other) => other is not null && _paths.SetEquals(other._paths);

    public override bool Equals(object? obj) => Equals(obj as DeclaredPaths);

    public override int GetHashCode() => _paths.Count;
}
