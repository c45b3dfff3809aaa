using System.Globalization;

namespace DocModel.Export.Html;

/// <summary>Writes HTML in which text can never become markup: there is no way to write a document's words but escaped.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    /// <summary>Markup of the exporter's own; never words of a document.</summary>
    public HtmlWriter Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Words between tags.</summary>
    public HtmlWriter Text(string text) => Escaped(text, 0, text.Length);

    /// <summary>A stretch of words between tags.</summary>
    public HtmlWriter Text(string text, TextSpan span) => Escaped(text, span.Start, span.End);

    /// <summary>A number, the same in every culture.</summary>
    public HtmlWriter Number(long number)
    {
        output.Write(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary><c> name="value"</c></summary>
    public HtmlWriter Attribute(string name, string value)
    {
        Raw(" ").Raw(name).Raw("=\"");
        return Escaped(value, 0, value.Length).Raw("\"");
    }

    /// <summary>The words as an island of their own direction: what controls they hold ends with them.</summary>
    public HtmlWriter Isolated(string text) => Raw("<bdi>").Text(text).Raw("</bdi>");

    private HtmlWriter Escaped(string text, int start, int end)
    {
        var written = start;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (Replacement(c) is { } replacement)
            {
                Copy(text, written, i);
                output.Write(replacement);
                written = i + 1;
            }
        }

        Copy(text, written, end);
        return this;
    }

    private void Copy(string text, int start, int end)
    {
        if (start == 0 && end == text.Length)
            output.Write(text);
        else if (end > start)
#if NET
            output.Write(text.AsSpan(start, end - start));
#else
            output.Write(text.Substring(start, end - start));
#endif
    }

    /// <summary>What stands for a character that HTML reads as markup, or must not hold at all.</summary>
    private static string? Replacement(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' or '\n' => null,
        // Control characters and half characters: no HTML character reference may name them either.
        < ' ' or (>= '\u007f' and <= '\u009f') or (>= '\ud800' and <= '\udfff') or (>= '\ufdd0' and <= '\ufdef') or '\ufffe' or '\uffff' => "\ufffd",
        _ => null,
    };
}
