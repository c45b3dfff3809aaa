using DocModel.Reading.Sentences;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Finds where the text says what a term means, next to a quoted use or an unquoted mention.</summary>
internal sealed partial class DefinitionReader(TokenList tokens, SentenceList sentences, Quote[] quotes, Frames frames)
{
    private const int Longest = 80;

    /// <summary>The definition behind or in front of a quoted use.</summary>
    public TextSpan? AtUse(int quote)
    {
        var sentence = frames.Sentence(frames.SentenceOf(quote));
        var position = frames.PositionOf(quote);
        return Entry(position, sentence) ?? Behind(position + 1, sentence) ?? InFront(position, sentence) ?? Meant(position, sentence) ?? MeantNext(frames.SentenceOf(quote));
    }

    /// <summary>“…”: …, the entry of a list of definitions.</summary>
    private TextSpan? Entry(int position, FrameSentence sentence) =>
        (position == sentence.Start || (position == sentence.Start + 1 && frames[sentence.Start] >= 0 && tokens.Is(frames[sentence.Start], WordClass.Article))) && position + 2 < sentence.End && IsMark(position + 1, ':') ? Until(position + 2, sentence, '\0') : null;

    // “…” – i.e. the notion that / “…”, that is, a list / “…” (meaning …) / “…” means … / “…” shall mean …
    private TextSpan? Behind(int at, FrameSentence sentence)
    {
        if (at + 1 >= sentence.End || frames[at] < 0)
            return null;
        if ((IsWord(at, "shall") || IsWord(at, "will")) && IsWord(at + 1, "mean", sentence) && at + 2 < sentence.End)
            return Until(at + 2, sentence, '\0');
        if (IsWord(at, "includes") && (at - 1 == sentence.Start || IsMark(at - 2, ',')))
            return Until(at + 1, sentence, '\0');
        if (IsVerbOfMeaning(at, sentence, out var afterVerb))
            return Until(afterVerb, sentence, '\0');
        var opening = tokens[frames[at]].Kind == TokenKind.Mark ? tokens.Text[tokens[frames[at]].Start] : '\0';
        if (opening == '-' && !tokens[frames[at]].Is(TokenFlags.SpaceBefore))
            return null;
        if (opening is not ('–' or '—' or '-' or ',' or '('))
            return null;
        at++;
        if (frames[at] < 0)
            return null;
        if (opening == '-' && !tokens[frames[at]].Is(TokenFlags.SpaceBefore))
        {
            // Two hyphens for a dash.
            at++;
            if (at >= sentence.End || frames[at] < 0)
                return null;
        }

        if (SkipAnnouncement(ref at, sentence))
            return Until(at, sentence, opening);
        if (at >= sentence.End)
            return null;
        if (IsWord(at, "which") && (IsWord(at + 1, "is", sentence) || IsWord(at + 1, "was", sentence)) && (IsWord(at + 2, "a", sentence) || IsWord(at + 2, "an", sentence)))
            at += 2;
        var needed = opening == ',' ? IsWord(at, "a") || IsWord(at, "an") : frames[at] >= 0 && tokens.Is(frames[at], WordClass.Article);
        return needed && !IsComment(at, sentence) && !IsClause(at, sentence) ? Until(at, sentence, opening) : null;
    }

    /// <summary>"i.e.", "that is", "meaning", "which means that", "namely", "in other words".</summary>
    private bool SkipAnnouncement(ref int at, FrameSentence sentence)
    {
        var start = at;
        if (IsWord(at, "i") && Letters(at, sentence, "i", "e") is var behind and > 0)
            at = behind;
        else if (IsWord(at, "ie") || IsWord(at, "namely") || IsWord(at, "meaning"))
            at++;
        else if (IsWord(at, "that") && IsWord(at + 1, "is", sentence))
            at += IsWord(at + 2, "to", sentence) && IsWord(at + 3, "say", sentence) ? 4 : 2;
        else if (IsWord(at, "in") && IsWord(at + 1, "other", sentence) && IsWord(at + 2, "words", sentence))
            at += 3;
        else if ((IsWord(at, "which") || IsWord(at, "this")) && (IsWord(at + 1, "means", sentence) || IsWord(at + 1, "meant", sentence)))
            at += 2;
        else if (IsWord(at, "defined") && IsWord(at + 1, "as", sentence))
            at += 2;
        else if (IsWord(at, "or") && at + 1 < sentence.End && frames[at + 1] >= 0 && tokens.Is(frames[at + 1], WordClass.Article))
            at++;
        if (at == start)
            return false;
        if (at < sentence.End && IsMark(at, ','))
            at++;
        return at < sentence.End;
    }

    private int Letters(int at, FrameSentence sentence, string first, string second) =>
        at + 3 < sentence.End && IsWord(at, first) && IsMark(at + 1, '.') && IsWord(at + 2, second) && IsMark(at + 3, '.') ? at + 4 : 0;

    private bool IsVerbOfMeaning(int at, FrameSentence sentence, out int behind)
    {
        behind = at + 1;
        if (IsWord(at, "means") || IsWord(at, "meant") || IsWord(at, "denotes") || IsWord(at, "denoted") || IsWord(at, "signifies"))
            return true;
        if ((IsWord(at, "refers") || IsWord(at, "referred")) && IsWord(at + 1, "to", sentence))
        {
            behind = at + 2;
            return true;
        }

        // “…” has the meaning given in section 4: where the meaning stands is all that this text says of it.
        if (IsWord(at, "has") || IsWord(at, "have"))
            return IsWord(at + 1, "the", sentence) && (IsWord(at + 2, "meaning", sentence) || (IsWord(at + 2, "same", sentence) && IsWord(at + 3, "meaning", sentence)));

        if (IsWord(at, "is") || IsWord(at, "was") || IsWord(at, "are") || IsWord(at, "were"))
        {
            if (IsWord(at + 1, "defined", sentence) && IsWord(at + 2, "as", sentence))
            {
                behind = at + 3;
                return true;
            }

            if (IsWord(at + 1, "understood", sentence) && (IsWord(at + 2, "as", sentence) || (IsWord(at + 2, "to", sentence) && IsWord(at + 3, "mean", sentence))))
            {
                behind = IsWord(at + 2, "as") ? at + 3 : at + 4;
                return behind < sentence.End;
            }

            if (NamesBehind(at + 1, sentence) is var named and > 0)
            {
                behind = named;
                return true;
            }

            return behind < sentence.End && (IsWord(behind, "a") || IsWord(behind, "an") || IsWord(behind, "the")) && !IsComment(behind, sentence)
                && SaysEnough(behind, sentence);
        }

        if (IsWord(at, "stands") && IsWord(at + 1, "for", sentence) && at + 2 < sentence.End)
        {
            behind = at + 2;
            return true;
        }

        if (IsWord(at, "to") && IsWord(at + 1, "mean", sentence) && at + 2 < sentence.End)
        {
            behind = at + 2;
            return true;
        }

        return false;
    }

    /// <summary>The definition next to an unquoted mention: "X means …" at the head of a sentence, "by X they meant …", "defined X as …".</summary>
    public TextSpan? AtMention(int first, int end)
    {
        var index = sentences.IndexAt(tokens[first].Start);
        if (index < 0)
            return null;
        var sentence = sentences[index];
        var before = first - 1;
        if (before >= sentence.FirstToken && tokens.Is(before, WordClass.Article))
            before--;
        if (before >= sentence.FirstToken && Is(before, "by"))
        {
            for (var i = end; i < Math.Min(sentence.EndToken, end + 6); i++)
            {
                if (Is(i, "meant") || Is(i, "means") || Is(i, "mean") || Is(i, "understood") || Is(i, "understand"))
                    return SpanOfTokens(i + 1, sentence.EndToken);
            }

            return null;
        }

        if (before >= sentence.FirstToken && (Is(before, "defined") || Is(before, "defines") || Is(before, "define")) && end < sentence.EndToken && Is(end, "as"))
            return SpanOfTokens(end + 1, sentence.EndToken);
        if (before >= sentence.FirstToken || end + 1 >= sentence.EndToken)
            return null;
        if (Is(end, "means") || Is(end, "meant"))
            return SpanOfTokens(end + 1, sentence.EndToken);
        if ((Is(end, "is") || Is(end, "was")) && (Is(end + 1, "a") || Is(end + 1, "an")))
            return SpanOfTokens(end + 1, sentence.EndToken);
        return null;
    }

    private TextSpan? SpanOfTokens(int first, int end)
    {
        if (first < end && Is(first, "that"))
            first++;
        while (end > first && IsClosing(end - 1))
            end--;
        return end > first ? TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End) : null;
    }

    /// <summary>From an item to the mark that closes what the opening mark opened, else to the end of the sentence.</summary>
    private TextSpan? Until(int at, FrameSentence sentence, char opening)
    {
        if (at < sentence.End && IsWord(at, "that"))
            at++;
        var end = at;
        for (; end < sentence.End && end - at < Longest; end++)
        {
            if (frames[end] < 0 || tokens[frames[end]].Kind != TokenKind.Mark)
                continue;
            var c = tokens.Text[tokens[frames[end]].Start];
            if (opening == '(' && c == ')')
                break;
            if (c is '–' or '—' && end > at)
                break;
            if (c == ';')
                break;
            if (c == ',' && (opening == ',' ? EndsApposition(end + 1, sentence) : IsSaidBehind(end + 1, sentence)))
                break;
        }

        while (end > at && frames[end - 1] >= 0 && IsClosing(frames[end - 1]))
            end--;
        return end > at ? Span(at, end) : null;
    }

    /// <summary>"…, he said": who speaks is no part of what he says.</summary>
    private bool IsSaidBehind(int at, FrameSentence sentence)
    {
        for (var i = at; i < Math.Min(sentence.End, at + 4) && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i++)
        {
            if (i > at && tokens.Is(frames[i], WordClass.SayVerb))
                return true;
            if (!tokens.Is(frames[i], WordClass.Pronoun | WordClass.Article | WordClass.Role) && !tokens[frames[i]].Is(TokenFlags.Capitalized))
                return false;
        }

        return false;
    }

    private bool EndsApposition(int at, FrameSentence sentence) =>
        at >= sentence.End || frames[at] < 0
        || tokens.Is(frames[at], WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Pronoun | WordClass.PastTense)
        || IsWord(at, "which") || IsWord(at, "and") || IsWord(at, "but") || tokens.Chars(frames[at]).EndsWith("ed".AsSpan(), StringComparison.Ordinal);

    private bool IsClosing(int token) => tokens[token].Kind == TokenKind.Mark && tokens.Text[tokens[token].Start] is '.' or ',' or ';' or ':' or '!' or '?' or ')';

    private TextSpan Span(int from, int end)
    {
        int first = frames[from] >= 0 ? frames[from] : quotes[~frames[from]].First, last = frames[end - 1] >= 0 ? frames[end - 1] : quotes[~frames[end - 1]].End - 1;
        return TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
    }

    /// <summary>“…” is his word for …, the name given to …, was used for …: behind the preposition; 0 where the words are not named so.</summary>
    private int NamesBehind(int at, FrameSentence sentence)
    {
        if (IsWord(at, "used", sentence))
            return IsWord(at + 1, "for", sentence) && at + 2 < sentence.End ? at + 2 : IsWord(at + 1, "to", sentence) && IsWord(at + 2, "mean", sentence) && at + 3 < sentence.End ? at + 3 : 0;
        for (var i = at; i < Math.Min(sentence.End - 1, at + 6) && frames[i] >= 0; i++)
        {
            if (tokens.Is(frames[i], WordClass.Meta))
            {
                var given = IsWord(i + 1, "given") && IsWord(i + 2, "to", sentence) ? i + 3 : IsWord(i + 1, "for") ? i + 2 : 0;
                return given < sentence.End ? given : 0;
            }

            if (tokens.Is(frames[i], WordClass.Preposition))
                return 0;
        }

        return 0;
    }

    private bool IsMark(int position, char mark) => frames[position] >= 0 && tokens.IsMark(frames[position], mark);

    private bool IsWord(int position, string word, FrameSentence sentence) => position < sentence.End && IsWord(position, word);

    private bool IsWord(int position, string word) => frames[position] >= 0 && Is(frames[position], word);

    private bool Is(int token, string word) => tokens.Chars(token).EqualsIgnoreCase(word.AsSpan());
}
