using System.Collections.Immutable;

namespace DocModel.Generator.Inputs;

/// <summary>The project's names files, by document.</summary>
internal sealed class NamesLookup : IEquatable<NamesLookup>
{
    private readonly EquatableArray<SourceFile> _files;
    private readonly Dictionary<string, SourceFile> _byDocument = new(StringComparer.Ordinal);

    public NamesLookup(ImmutableArray<SourceFile> files)
    {
        _files = files.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.FilePath, StringComparer.Ordinal).ToEquatableArray();
        foreach (var file in _files)
        {
            if (!_byDocument.ContainsKey(file.Path))
                _byDocument.Add(file.Path, file);
        }
    }

    public SourceFile? For(string document) => _byDocument.TryGetValue(document, out var file) ? file : null;

    public bool Equals(NamesLookup? other) => other is not null && _files.Equals(other._files);

    public override bool Equals(object? obj) => Equals(obj as NamesLookup);

    public override int GetHashCode() => _files.GetHashCode();
}
