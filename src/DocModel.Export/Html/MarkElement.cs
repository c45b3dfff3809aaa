namespace DocModel.Export.Html;

/// <summary>The tags of a mark.</summary>
internal static class MarkElement
{
    public static void Open(HtmlWriter html, Mark mark, bool isLink)
    {
        html.Raw(isLink ? "<a" : mark.Kind == MarkKind.Date ? "<time" : "<span");
        if (mark.Classes.Length > 0)
            html.Attribute("class", mark.Classes);
        if (mark.Id.Length > 0)
            html.Attribute(mark.IsBegun ? "data-part" : "id", mark.Id);
        mark.IsBegun = true;
        if (isLink)
            html.Attribute("href", mark.Target!);
        switch (mark.Kind)
        {
            case MarkKind.Quotation when mark.Detail is { } speaker:
                html.Attribute("data-speaker", speaker);
                html.Attribute("title", speaker);
                break;
            case MarkKind.Link when isLink:
                html.Attribute("rel", "noopener noreferrer");
                break;
            case MarkKind.Label or MarkKind.Event:
                html.Attribute("data-event", mark.Name!);
                break;
            case MarkKind.Date:
                html.Attribute("datetime", mark.Detail!);
                break;
            case MarkKind.Term:
                html.Attribute("data-term", mark.Name!);
                break;
            case MarkKind.Abbreviation:
                html.Attribute("data-term", mark.Name!);
                html.Raw("><abbr").Attribute("title", mark.Detail!);
                break;
            default:
                break;
        }

        html.Raw(">");
    }

    public static void Close(HtmlWriter html, Mark mark, bool isLink)
    {
        if (mark.Kind == MarkKind.Abbreviation)
            html.Raw("</abbr>");
        html.Raw(isLink ? "</a>" : mark.Kind == MarkKind.Date ? "</time>" : "</span>");
    }
}
