#if NET
using System.Buffers;
#endif
using DocModel.Reading.Events.Pronouns;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>Writes a label from the text's words, white space folded.</summary>
internal static class LabelText
{
    private const int FewCharacters = 128;

    /// <summary>Marks of quotations that have a side.</summary>
    private const string Marks = "“”„«»";

    private const string AllMarks = Marks + "\"";

#if NET
    // Those beyond ASCII would be made into a map for each label anew.
    private static readonly SearchValues<char> MarkValues = SearchValues.Create(AllMarks);
#endif

    public static string Of(TokenList tokens, in LabelPick pick)
    {
        var label = Joined(tokens, pick);
        return HasMark(label.AsSpan()) && (HasLoneMark(label) || HasEmptyMarks(label)) ? Folded(WithoutMarks(label).AsSpan()) : label;
    }

    private static bool HasMark(ReadOnlySpan<char> label) =>
#if NET
        label.IndexOfAny(MarkValues) >= 0;
#else
        label.IndexOfAny(AllMarks.AsSpan()) >= 0;
#endif

    /// <summary>Whether the label's words were cut out of a quotation: one of its marks came along, the other stayed behind.</summary>
    private static bool HasLoneMark(string label)
    {
        var straight = 0;
        var open = '\0';
        foreach (var c in label)
        {
            if (c == '"')
                straight++;
            else if (Marks.AsSpan().IndexOf(c) >= 0)
            {
                if (open == '\0')
                    open = c;
                else if (Closes(open, c))
                    open = '\0';
                else
                    return true;
            }
        }

        return straight % 2 != 0 || open != '\0';
    }

    /// <summary>“…”, „…“, „…”, «…», »…« and ”…”.</summary>
    private static bool Closes(char open, char mark) => open switch
    {
        '“' => mark == '”',
        '„' => mark is '“' or '”',
        '«' => mark == '»',
        '»' => mark is '«' or '»',
        _ => mark == open,
    };

    /// <summary>"the stamp “6 May 2014”": the date inside of the marks was no part of the label.</summary>
    private static bool HasEmptyMarks(string label) =>
        label.Contains("\" \"", StringComparison.Ordinal) || label.Contains("\"\"", StringComparison.Ordinal) || label.Contains("“ ”", StringComparison.Ordinal) || label.Contains("“”", StringComparison.Ordinal);

    private static string WithoutMarks(string label) => string.Concat(label.Where(c => c != '"' && Marks.AsSpan().IndexOf(c) < 0)).Trim();

    private static string Joined(TokenList tokens, in LabelPick pick)
    {
        if (pick.Count == 1 && pick.Inflected == 0 && pick.Stead.End == 0 && pick.OwnerName.End == 0 && pick.Partner.End == 0 && pick.Implied is null)
            return Of(tokens.Text, TextSpan.FromBounds(tokens[pick[0].Start].Start, tokens[pick[0].End - 1].End));
        var text = new LabelBuffer(stackalloc char[FewCharacters]);
        AppendOwner(ref text, tokens, pick);
        for (var i = 0; i < pick.Count; i++)
        {
            var (first, end) = pick[i];
            if (text.Length > 0 && text.Last != ' ' && (tokens[first].Is(TokenFlags.SpaceBefore) || text.Last is not ('-' or '–')))
                text.Append(' ');
            var at = text.Length;
            if (pick.Inflected > 0 && first <= pick.Inflected && pick.Inflected < end)
            {
                ref readonly var verb = ref tokens[pick.Inflected];
                var start = tokens[first].Start;
                text.AppendFolded(tokens.Text.AsSpan(start, verb.Start - start));
                if (verb.Start > start && text.Length > at)
                    text.Append(' ');
                text.Append(PastForms.Of(tokens.Chars(pick.Inflected).ToString()));
                AppendWords(ref text, tokens, pick, verb.End, tokens[end - 1].End);
            }
            else
                AppendWords(ref text, tokens, pick, tokens[first].Start, tokens[end - 1].End);
            if (i == 0 && pick.Partner.End > 0)
            {
                text.Append(" and ");
                text.AppendFolded(tokens.Text.AsSpan(tokens[pick.Partner.Start].Start, tokens[pick.Partner.End - 1].End - tokens[pick.Partner.Start].Start));
            }

            if (i == 1 && pick.IsInverted)
                text[at] = Characters.ToLower(text[at]);
        }

        if (pick.Implied is not null)
        {
            text.Append(' ');
            text.Append(pick.Implied);
        }

        return text.Finish();
    }

    /// <summary>"Moe’s " before "retirement".</summary>
    private static void AppendOwner(ref LabelBuffer text, TokenList tokens, in LabelPick pick)
    {
        var owner = pick.OwnerName;
        if (owner.End == 0)
            return;
        text.AppendFolded(tokens.Text.AsSpan(tokens[owner.Start].Start, tokens[owner.End - 1].End - tokens[owner.Start].Start));
        text.Append(pick.Owner >= 0 && PronounKinds.Of(tokens.Chars(pick.Owner)) == PronounKind.They && text.Last == 's' ? "’ " : "’s ");
    }

    /// <summary>Words of the text, what a pronoun among them means in its place.</summary>
    private static void AppendWords(ref LabelBuffer text, TokenList tokens, in LabelPick pick, int start, int end)
    {
        var (token, first, last) = pick.Stead;
        if (last > 0 && tokens[token].Start >= start && tokens[token].End <= end)
        {
            text.AppendFolded(tokens.Text.AsSpan(start, tokens[token].Start - start));
            if (tokens[token].Start > start)
                text.Append(' ');
            text.AppendFolded(tokens.Text.AsSpan(tokens[first].Start, tokens[last - 1].End - tokens[first].Start));
            start = tokens[token].End;
        }

        text.AppendFolded(tokens.Text.AsSpan(start, end - start));
    }

    public static string Of(string text, TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length);
        return LabelBuffer.IsFolded(words) ? words.ToString() : Folded(words);
    }

    public static TextSpan SpanOf(TokenList tokens, in LabelPick pick)
    {
        int start = int.MaxValue, end = 0;
        for (var i = pick.IsFirstBorrowed && pick.Count > 1 ? 1 : 0; i < pick.Count; i++)
        {
            start = Math.Min(start, tokens[pick[i].Start].Start);
            end = Math.Max(end, tokens[pick[i].End - 1].End);
        }

        return TextSpan.FromBounds(start, end);
    }

    private static string Folded(ReadOnlySpan<char> words)
    {
        var text = new LabelBuffer(stackalloc char[FewCharacters]);
        text.AppendFolded(words);
        return text.Finish();
    }
}
