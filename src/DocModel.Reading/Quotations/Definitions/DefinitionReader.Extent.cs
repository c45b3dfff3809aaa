using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>How far a definition goes: what else the sentence says behind it is no part of it.</summary>
internal sealed partial class DefinitionReader
{
    /// <summary>From an item to the mark that closes what the opening mark opened, else to the end of the sentence.</summary>
    private TextSpan? Until(int at, FrameSentence sentence, char opening)
    {
        // "it meant, in practice, adding up"
        if (at < sentence.End && IsMark(at, ',') && BehindAsideOf(at + 1, sentence) is var behindAside && behindAside < sentence.End)
            at = behindAside;
        if (at < sentence.End && IsWord(at, "that"))
            at++;
        var end = at;
        for (; end < sentence.End && end - at < Longest; end++)
        {
            if (IsNextCondition(end, sentence))
                break;
            if (frames[end] < 0 || tokens[frames[end]].Kind != TokenKind.Mark)
            {
                if (end > at && IsWord(end, "and") && BehindComing(end + 1, sentence) > 0)
                    break;
                continue;
            }

            var c = tokens.Text[tokens[frames[end]].Start];
            if (opening == '(' && c == ')')
                break;
            if (c is '–' or '—' && end > at)
                break;
            if (c == ';' || (c == ':' && end > at && BeginsEntry(end - 1)))
                break;
            if (c == ',' && (IsWord(end + 1, "and", sentence) || IsWord(end + 1, "but", sentence)) && end + 2 < sentence.End && (frames[end + 2] < 0 || BeginsClauseOfItsOwn(end + 2, sentence)))
                break;
            if (c == ',' && end + 3 < sentence.End && frames[end + 2] < 0 && IsWord(end + 1, "the") && IsWord(end + 3, "the"))
                break;
            if (c == ',' && (GivesReason(end + 1, sentence) || (IsWord(end + 1, "and", sentence) && GoesOnWithVerb(end + 2, sentence) && !HasRelative(at, end))))
                break;
            if (c == ',' && (opening == ',' ? EndsApposition(end + 1, sentence) : IsSaidBehind(end + 1, sentence)))
                break;
        }

        // The next entry of a list of definitions, whose lines no stop ends.
        if (end < sentence.End && IsMark(end, ':') && BeginsEntry(end - 1))
            end--;
        while (end > at && frames[end - 1] >= 0 && IsClosing(frames[end - 1]))
            end--;
        if (end == at + 1 && frames[at] < 0)
            return TermSpan.Of(tokens.Text, quotes[~frames[at]].Span);
        return end > at ? Span(at, end) : null;
    }

    /// <summary>", because the board did not pay", ", but was forgotten": why it is so, or what became of it, is no part of what it is.</summary>
    private bool GivesReason(int at, FrameSentence sentence) =>
        IsWord(at, "because", sentence) || IsWord(at, "although", sentence) || IsWord(at, "though", sentence) || IsWord(at, "whereas", sentence) || IsWord(at, "since", sentence)
        || IsWord(at, "yet", sentence) || (IsWord(at, "but", sentence) && at + 1 < sentence.End && IsClass(at + 1, WordClass.Auxiliary));

    /// <summary>", and its wardens are": what follows the conjunction has a subject and a verb that no relative leads in.</summary>
    private bool BeginsClauseOfItsOwn(int at, FrameSentence sentence)
    {
        // ", and a “holder” means": the next words have a meaning of their own.
        if (at + 2 < sentence.End && frames[at + 1] < 0 && IsClass(at, WordClass.Article))
            return IsCopula(at + 2) || IsVerbOfMeaning(at + 2, sentence, out _);
        if (IsWord(at, "everybody") || IsWord(at, "everyone") || IsWord(at, "nobody"))
            return true;
        if (IsClass(at, WordClass.Pronoun))
            return !IsWord(at, "who") && !IsWord(at, "whom") && !IsWord(at, "one");
        if (!IsClass(at, WordClass.Determiner) || IsWord(at, "that") || IsWord(at, "which") || IsWord(at, "whose"))
            return false;
        for (var i = at + 1; i < Math.Min(sentence.End, at + 5) && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i++)
        {
            if (IsClass(i, WordClass.Preposition) || IsWord(i, "that") || IsWord(i, "which") || IsWord(i, "who"))
                return false;
            if (IsClass(i, WordClass.Auxiliary))
                return i > at + 1;
        }

        return false;
    }

    /// <summary>"“open” if jobs arrive and “closed” if": the condition of the other words begins.</summary>
    private bool IsNextCondition(int at, FrameSentence sentence) =>
        at + 5 < sentence.End && (IsWord(at, "and") || IsWord(at, "or") || IsWord(at, "but")) && IsClass(at + 1, WordClass.Article) && frames[at + 2] < 0 && IsConditional(at + 3)
        || at + 5 < sentence.End && IsWord(at, "and") && IsWord(at + 1, "as") && frames[at + 2] < 0 && IsConditional(at + 3)
        || at + 4 < sentence.End && frames[at + 1] < 0 && (IsWord(at + 2, "for") || IsConditional(at + 2)) && (IsWord(at, "and") || IsWord(at, "or") || IsWord(at, "but"));

    /// <summary>"…, he said": who speaks is no part of what he says.</summary>
    private bool IsSaidBehind(int at, FrameSentence sentence)
    {
        for (var i = at; i < Math.Min(sentence.End, at + 4) && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i++)
        {
            if (i > at && IsClass(i, WordClass.SayVerb))
                return !IsClass(i - 1, WordClass.Article);
            if (!IsClass(i, WordClass.Pronoun | WordClass.Article | WordClass.Role) && !tokens[frames[i]].Is(TokenFlags.Capitalized))
                return false;
        }

        return false;
    }

    private bool EndsApposition(int at, FrameSentence sentence) =>
        at >= sentence.End || frames[at] < 0
        || IsClass(at, WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Pronoun | WordClass.PastTense)
        || IsWord(at, "which") || IsWord(at, "and") || IsWord(at, "but") || tokens.Chars(frames[at]).EndsWith("ed".AsSpan(), StringComparison.Ordinal);
}
