using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

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
