using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Acts that a clause tells and the words behind it name: "the clerk reads the list aloud, which is called “crying”".</summary>
internal sealed partial class DefinitionReader
{
    private static readonly WordSet Acts = new(
        "practice", "process", "habit", "procedure", "technique", "trick", "move", "manoeuvre", "custom", "method", "effect", "phenomenon", "something", "step", "operation", "ritual", "tactic", "routine");

    /// <summary>The clause that ends in front of a comma or a dash, where the words name an act.</summary>
    /// <param name="comma">The mark between the clause and what names it.</param>
    private TextSpan? ClauseInFront(int comma, int position, FrameSentence sentence)
    {
        if (comma <= sentence.Start + 2 || !(NamesAct(position) || (frames[comma + 1] >= 0 && IsActBehind(comma + 1, position))))
            return null;
        var head = HeadOf(comma - 1, sentence);
        if (head < 0 || comma - head < 4)
            return null;
        for (var i = head; i < comma; i++)
        {
            if (frames[i] < 0)
                return null;
        }

        return Span(head, comma);
    }

    /// <summary>", a practice | known as", ", something pilots | call": the clause in front of the mark that a few words stand behind.</summary>
    private TextSpan? ClauseBefore(int last, int position, FrameSentence sentence)
    {
        for (var i = last; i > sentence.Start && last - i < LongestSubject && frames[i] >= 0; i--)
        {
            if (tokens[frames[i]].Kind == TokenKind.Mark)
                return (IsMark(i, ',') || IsMark(i, '–') || IsMark(i, '—')) && IsActBehind(i + 1, position) ? ClauseInFront(i, position, sentence) : null;
        }

        return null;
    }

    /// <summary>"To let them colour is to “sauté” them": an act, and what it is called.</summary>
    private TextSpan? ActInFront(int verb, int position, FrameSentence sentence)
    {
        var head = HeadOf(verb, sentence);
        if (head < 0 || verb - head < 3 || !IsWord(head, "to") || !StartsLower(position))
            return null;
        for (var i = head; i < verb; i++)
        {
            // "To know her is to “love” her"
            if (frames[i] < 0 || IsCopula(i) || (i == verb - 1 && (IsWord(i, "her") || IsWord(i, "him") || IsWord(i, "you") || IsWord(i, "me"))) || (tokens[frames[i]].Kind == TokenKind.Mark && !IsInnerMark(i)))
                return null;
        }

        return Span(head, verb);
    }

    /// <summary>"the claim is reduced; this is known as “average”", "sparks cross the line, and this crews call “spotting”": "this" is all that the clause in front tells.</summary>
    private TextSpan? ClauseOfThis(int pronoun, int position, FrameSentence sentence)
    {
        if (pronoun == sentence.Start)
            return SentenceOfThis(position, sentence);
        var mark = IsWord(pronoun - 1, "and") ? pronoun - 2 : pronoun - 1;
        if (mark <= sentence.Start + 3 || !StartsLower(position) || !(IsMark(mark, ',') || IsMark(mark, ';')))
            return null;
        var head = HeadOf(mark, sentence);
        if (head < 0 || mark - head < 4)
            return null;
        for (var i = head; i < mark; i++)
        {
            if (frames[i] < 0)
                return null;
        }

        return Span(head, mark);
    }

    /// <summary>"The bank tops up the account each night. This is known as “levelling”": all that the sentence before tells, where it tells what is done and not what once was.</summary>
    private TextSpan? SentenceOfThis(int position, FrameSentence sentence)
    {
        var index = frames.SentenceOf(~frames[position]) - 1;
        if (index < 0 || !StartsLower(position))
            return null;
        var before = frames.Sentence(index);
        if (before.Block != sentence.Block || before.Container != sentence.Container || before.End - before.Start is < 5 or > LongestClause || !IsMark(before.End - 1, '.')
            || IsClass(before.Start, WordClass.Conjunction | WordClass.Pronoun))
        {
            return null;
        }

        for (var i = before.Start; i < before.End - 1; i++)
        {
            // "is reduced" tells what is done, "reduced" what was.
            if (frames[i] < 0 || ((IsClass(i, WordClass.PastTense) || EndsLikePast(frames[i])) && (i == before.Start || !IsClass(i - 1, WordClass.Auxiliary | WordClass.Determiner))))
                return null;
        }

        return Span(before.Start, before.End - 1);
    }

    /// <summary>“crying”: words that name what is done.</summary>
    private bool NamesAct(int position) => frames[position] < 0 && quotes[~frames[position]] is var quote && IsLower(quote.Inner) && (EndsIng(quote.Inner) || EndsIng(quote.InnerEnd - 1));

    /// <summary>", a practice known as", ", something that pilots call".</summary>
    private bool IsActBehind(int at, int position)
    {
        for (var i = at; i < position && i < at + 4 && frames[i] >= 0; i++)
        {
            if (IsOne(Acts, i))
                return true;
        }

        return false;
    }
}
