using System.Globalization;
using System.Text;

namespace DocModel.Export.Writing;

/// <summary>
/// The characters that a format can write. Every other one becomes U+FFFD, so that offsets stay what they are, and is reported once an
/// element.
/// </summary>
internal sealed class Characters(string format, Func<char, bool> isForbidden, List<SkippedElement> skipped)
{
    private readonly HashSet<DocumentElement> _reported = [];

    /// <summary>Formats whose text has no control character but tab and line ends.</summary>
    public static Characters WithoutControls(string format, List<SkippedElement> skipped) => new(format, IsControl, skipped);

    /// <summary>The text as the format can say it; what it cannot say is reported at <paramref name="element"/>.</summary>
    public string Write(DocumentElement element, string text)
    {
        var position = FirstForbidden(text);
        if (position >= 0 && _reported.Add(element))
        {
            var code = ((int)text[position]).ToString("X4", CultureInfo.InvariantCulture);
            skipped.Add(new SkippedElement(element, $"{format} has no character U+{code}, which stands in its words; U+FFFD is written for it"));
        }

        return position < 0 ? text : Replace(text);
    }

    /// <summary>The text as the format can say it, without a report: for text that is reported elsewhere.</summary>
    public string Write(string text) => FirstForbidden(text) < 0 ? text : Replace(text);

    /// <summary>Reports every paragraph that holds a character that the format cannot say: for formats that hold the whole text.</summary>
    public void ReportParagraphs(Document document)
    {
        foreach (var paragraph in document.Paragraphs)
            Write(paragraph, paragraph.Text);
    }

    private int FirstForbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsForbiddenAt(text, i))
                return i;
        }

        return -1;
    }

    private string Replace(string text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsForbiddenAt(text, i))
                result[i] = '\ufffd';
        }

        return result.ToString();
    }

    /// <summary>Half of a surrogate pair is no character of any format. The reader leaves none in a text; a span may still end inside a pair.</summary>
    private bool IsForbiddenAt(string text, int i)
    {
        if (!char.IsSurrogate(text[i]))
            return isForbidden(text[i]);
        return char.IsHighSurrogate(text[i])
            ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
            : i == 0 || !char.IsHighSurrogate(text[i - 1]);
    }

    private static bool IsControl(char character) => character is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\x7f' and <= '\x9f');
}
