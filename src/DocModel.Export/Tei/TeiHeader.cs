using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>The header that TEI asks for: title, publication, source.</summary>
internal static class TeiHeader
{
    public static void Write(Document document, TeiWriter xml)
    {
        var path = PortablePath.Of(document);
        xml.StartBlock("teiHeader");
        xml.StartBlock("fileDesc");
        xml.StartBlock("titleStmt");
        xml.TextBlock("title", PortablePath.TitleOf(document));
        xml.EndBlock();
        xml.StartBlock("publicationStmt");
        xml.TextBlock("p", "Made from its source by DocModel.Export.");
        xml.EndBlock();
        xml.StartBlock("sourceDesc");
        xml.StartBlock("p");
        xml.Text(path.Length > 0 ? path : "A text without a path");
        if (document.Date is { } written)
        {
            xml.Text(", written ");
            xml.Start("date");
            TeiDate.Of(written, DateModifier.None).Write(xml);
            xml.Text(written.ToHumanString());
            xml.End();
        }

        xml.End();
        xml.EndBlock();
        xml.EndBlock();
        xml.EndBlock();
    }
}
