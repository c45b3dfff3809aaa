namespace DocModel.Generator.Collections;

/// <summary>A folder of documents, as the paths say.</summary>
/// <param name="name">The folder's own name; empty for the outermost.</param>
/// <param name="path">Below the pattern's root, with a <c>/</c> at its end; empty for the outermost.</param>
internal sealed class CollectionFolder(string name, string path)
{
    private readonly Dictionary<string, CollectionFolder> _folders = new(StringComparer.Ordinal);

    public string Name => name;

    public string Path => path;

    /// <summary>In ordinal order, because paths are added in theirs.</summary>
    public List<CollectionFolder> Folders { get; } = [];

    /// <summary>The names of the documents' files, in ordinal order.</summary>
    public List<string> Documents { get; } = [];

    public void Add(string document)
    {
        var at = this;
        var start = 0;
        for (var end = document.IndexOf('/'); end >= 0; end = document.IndexOf('/', start))
        {
            var folder = document.Substring(start, end - start);
            if (!at._folders.TryGetValue(folder, out var inner))
            {
                inner = new CollectionFolder(folder, document.Substring(0, end + 1));
                at._folders.Add(folder, inner);
                at.Folders.Add(inner);
            }

            at = inner;
            start = end + 1;
        }

        at.Documents.Add(document.Substring(start));
    }

    public CollectionFolder? Find(string folder) => _folders.TryGetValue(folder, out var found) ? found : null;
}
