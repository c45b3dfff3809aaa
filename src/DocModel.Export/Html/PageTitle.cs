using DocModel.Export.Writing;

namespace DocModel.Export.Html;

/// <summary>What a page is called: the document's title, else its file's name made readable.</summary>
internal static class PageTitle
{
    /// <summary>The title, and the heading that shows it where the text has one.</summary>
    public static string Of(Document document, out Paragraph? heading)
    {
        var first = document.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind == ParagraphKind.Heading);
        heading = first is { Section: null } && document.Title.Length > 0 && Words.OnOneLine(first.Text) == Words.OnOneLine(document.Title) ? first : null;
        return document.Title.Length > 0 ? document.Title : FromPath(PortablePath.Of(document));
    }

    /// <summary>A window's title is one line without islands of direction; what would turn it around is left out.</summary>
    public static string WithoutBidiControls(string title) =>
        string.Concat(Words.OnOneLine(title).Where(c => c is not ('\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'))));

    private static string FromPath(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        var words = (dot > 0 ? name.Substring(0, dot) : name).Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "Untitled document" : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }
}
