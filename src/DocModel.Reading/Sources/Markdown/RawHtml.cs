using Markdig.Syntax;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>What a block of raw HTML holds.</summary>
internal static class RawHtml
{
    /// <summary>Whether there is a letter or a digit outside of its tags, comments, scripts and styles.</summary>
    public static bool HasWords(HtmlBlock html)
    {
        if (html.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock or HtmlBlockType.ScriptPreOrStyle))
            return false;
        var isInTag = false;
        for (var i = 0; i < html.Lines.Count; i++)
        {
            var line = html.Lines.Lines[i].Slice.AsSpan();
            if (i == 0
                && html.Type == HtmlBlockType.ScriptPreOrStyle
                && !line.TrimStart().StartsWithIgnoreCase("<pre".AsSpan()))
            {
                return false;
            }

            foreach (var c in line)
            {
                if (c == '<')
                    isInTag = true;
                else if (c == '>')
                    isInTag = false;
                else if (!isInTag && Characters.IsLetterOrDigit(c))
                    return true;
            }
        }

        return false;
    }
}
