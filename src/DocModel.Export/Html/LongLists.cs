namespace DocModel.Export.Html;

/// <summary>The lists beside a long text: a browser with scripts sets them up when the text is there to read, and not before.</summary>
/// <remarks>
/// They hold more elements than the text. Within <c>noscript</c> such a browser keeps their markup as plain characters, which the script
/// takes up when there is time, or when something leads into a list; a browser without scripts reads it as it stands.
/// </remarks>
internal sealed class LongLists(bool wait)
{
    public void Begin(HtmlWriter html)
    {
        if (wait)
            html.Raw("<noscript class=\"later\">\n");
    }

    public void End(HtmlWriter html)
    {
        if (wait)
            html.Raw("</noscript>\n");
    }
}
