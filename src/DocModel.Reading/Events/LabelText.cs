using System.Text;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>Writes a label from the text's words, white space folded.</summary>
internal static class LabelText
{
    public static string Of(TokenList tokens, in LabelPick pick)
    {
        var label = Joined(tokens, pick);
        return HasLoneMark(label) ? Folded(WithoutMarks(label).AsSpan()) : label;
    }

    /// <summary>Whether the label's words were cut out of a quotation: one of its marks came along, the other stayed behind.</summary>
    private static bool HasLoneMark(string label)
    {
        int straight = 0, open = 0;
        foreach (var c in label)
        {
            straight += c == '"' ? 1 : 0;
            open += c == '“' ? 1 : c == '”' ? -1 : 0;
        }

        return straight % 2 != 0 || open != 0;
    }

    private static string WithoutMarks(string label) => label.Replace("\"", "").Replace("“", "").Replace("”", "").Trim();

    private static string Joined(TokenList tokens, in LabelPick pick)
    {
        if (pick.Count == 1 && pick.Inflected == 0)
            return Of(tokens.Text, TextSpan.FromBounds(tokens[pick[0].Start].Start, tokens[pick[0].End - 1].End));
        var text = new StringBuilder(80);
        for (var i = 0; i < pick.Count; i++)
        {
            if (i > 0 && (tokens[pick[i].Start].Is(TokenFlags.SpaceBefore) || text[text.Length - 1] is not ('-' or '–')))
                text.Append(' ');
            var at = text.Length;
            if (pick.Inflected > 0 && pick[i].Start <= pick.Inflected && pick.Inflected < pick[i].End)
            {
                ref readonly var verb = ref tokens[pick.Inflected];
                var start = tokens[pick[i].Start].Start;
                Append(text, tokens.Text.AsSpan(start, verb.Start - start));
                if (verb.Start > start && text.Length > at)
                    text.Append(' ');
                text.Append(PastForms.Of(tokens.Chars(pick.Inflected).ToString()));
                Append(text, tokens.Text.AsSpan(verb.End, tokens[pick[i].End - 1].End - verb.End));
            }
            else
                Append(text, tokens.Text.AsSpan(tokens[pick[i].Start].Start, tokens[pick[i].End - 1].End - tokens[pick[i].Start].Start));
            if (i == 1 && pick.IsInverted)
                text[at] = Characters.ToLower(text[at]);
        }

        return text.ToString();
    }

    public static string Of(string text, TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != ' ' && Characters.IsWhiteSpace(words[i]) || (words[i] == ' ' && i + 1 < words.Length && Characters.IsWhiteSpace(words[i + 1])))
                return Folded(words);
        }

        return text.Substring(span.Start, span.Length);
    }

    public static TextSpan SpanOf(TokenList tokens, in LabelPick pick)
    {
        int start = int.MaxValue, end = 0;
        for (var i = 0; i < pick.Count; i++)
        {
            start = Math.Min(start, tokens[pick[i].Start].Start);
            end = Math.Max(end, tokens[pick[i].End - 1].End);
        }

        return TextSpan.FromBounds(start, end);
    }

    private static string Folded(ReadOnlySpan<char> words)
    {
        var text = new StringBuilder(words.Length);
        Append(text, words);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> words)
    {
        var space = false;
        foreach (var c in words)
        {
            if (Characters.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (space)
                text.Append(' ');
            space = false;
            text.Append(c);
        }
    }
}
