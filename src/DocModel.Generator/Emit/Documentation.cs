using System.Text;

namespace DocModel.Generator.Emit;

/// <summary>XML documentation of generated members: what hovering a member shows.</summary>
internal static class Documentation
{
    public static void Write(SourceWriter to, string opening, string? facts, string place)
    {
        to.Line(
            "/// <summary>",
            line =>
            {
                CSharpText.AppendComment(line, opening);
                AppendParagraph(line, facts);
                AppendParagraph(line, place);
            },
            "</summary>");
    }

    public static string Place(Document document, SourcePosition position) => document.Path + "(" + position + ")";

    private static void AppendParagraph(StringBuilder line, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        line.Append("<para>");
        CSharpText.AppendComment(line, text!);
        line.Append("</para>");
    }
}
