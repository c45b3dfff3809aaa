namespace DocModel.Export.Writing;

/// <summary>A document's path as a file may tell it: the same wherever the document was checked out.</summary>
internal static class PortablePath
{
    /// <summary>The path as it was given where it is relative; the file's name alone where it is absolute.</summary>
    public static string Of(Document document)
    {
        var path = document.Path.Replace('\\', '/');
        var isAbsolute = path.Length > 0 && (path[0] == '/' || (path.Length > 1 && path[1] == ':'));
        return isAbsolute ? path.Substring(path.LastIndexOf('/') + 1) : path;
    }

    /// <summary>The title, else the file's name, else "Document".</summary>
    public static string TitleOf(Document document)
    {
        if (document.Title.Length > 0)
            return document.Title;
        var path = Of(document);
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name.Length > 0 ? name : "Document";
    }
}
