namespace DocModel.Export.Writing;

/// <summary>Text inside HTML.</summary>
internal static class HtmlText
{
    /// <summary>The text as an element's content or an attribute's quoted value.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");
}
