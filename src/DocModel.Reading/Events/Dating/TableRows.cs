using DocModel.Reading.Dates;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Dating;

/// <summary>What the rows of tables are about.</summary>
internal sealed class TableRows(SourceDocument source, TokenList tokens, SentenceList sentences, DateItem[] dates)
{
    /// <summary>A wider row is looked at around its date only, so that time stays linear in the text.</summary>
    private const int Widest = 32;

    /// <summary>The sentence of the row's first cell that has words and no date; -1 where there is none, and for a date in the header.</summary>
    /// <param name="sentence">A sentence of one of the row's cells.</param>
    public int SubjectOf(int sentence)
    {
        if (PlaceOf(sentence) is not { Row: > 0 } place)
            return -1;
        var first = sentence;
        while (first > 0 && sentence - first < Widest && PlaceOf(first - 1) is { } before && before.Row == place.Row && before.Column <= place.Column)
            first--;
        for (var i = first; i < sentences.Count && i < first + 2 * Widest && PlaceOf(i) is { } at && at.Row == place.Row; i++)
        {
            if (at.Column != place.Column && HasWords(i) && !HasDate(i))
                return i;
        }

        return -1;
    }

    private BlockPlace? PlaceOf(int sentence) => source.Blocks[sentences[sentence].Block].Place;

    private bool HasWords(int sentence)
    {
        ref readonly var item = ref sentences[sentence];
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
                return true;
        }

        return false;
    }

    private bool HasDate(int sentence)
    {
        ref readonly var item = ref sentences[sentence];
        int low = 0, high = dates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Span.End <= item.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < dates.Length && dates[low].Span.Start < item.End;
    }
}
