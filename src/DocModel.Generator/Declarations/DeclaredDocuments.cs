using DocModel.Generator.Collections;

namespace DocModel.Generator.Declarations;

/// <summary>Which documents the declarations ask for: only these are read.</summary>
/// <remarks>Holds patterns, not the paths that they match, so that a new document changes nothing for the others.</remarks>
internal sealed class DeclaredDocuments : IEquatable<DeclaredDocuments>
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<Glob> _patterns = [];

    public DeclaredDocuments(IEnumerable<Declaration> declarations)
    {
        foreach (var declaration in declarations)
        {
            if (declaration.Kind == DeclarationKind.Document)
                _paths.Add(declaration.Target.Path);
            else if (Glob.FaultOf(declaration.Target.Path) is null)
                _patterns.Add(new Glob(declaration.Target.Path));
        }
    }

    /// <summary>Whether a declaration asks for this document, and not for whatever a pattern matches.</summary>
    public bool Names(string path) => _paths.Contains(path);

    public bool Contains(string path)
    {
        if (Names(path))
            return true;
        foreach (var pattern in _patterns)
        {
            if (pattern.Matches(path))
                return true;
        }

        return false;
    }

    public bool Equals(DeclaredDocuments? other) => other is not null && _paths.SetEquals(other._paths) && _patterns.SetEquals(other._patterns);

    public override bool Equals(object? obj) => Equals(obj as DeclaredDocuments);

    public override int GetHashCode() => _paths.Count * 31 + _patterns.Count;
}
