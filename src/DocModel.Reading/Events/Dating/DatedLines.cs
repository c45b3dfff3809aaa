using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Dating;

/// <summary>Lines of a chronology that end without a stop, so that the text has them in one sentence: "1567 School founded", "1645 School closed".</summary>
internal static class DatedLines
{
    /// <summary>Fewer lines that begin with a date may be chance in a text with hard line ends.</summary>
    private const int Fewest = 3;

    /// <summary>"1567 Founded by Elsa Brun": whether a line begins with its date, goes on with a capital and ends without a stop.</summary>
    public static bool IsLine(in TaggedSentence sentence, int first, int end) => first == sentence.First && end < sentence.End
        && sentence.Tokens[first].Is(TokenFlags.LineStart | TokenFlags.BlockStart) && sentence.Tokens[end].Is(TokenFlags.Capitalized) && sentence[sentence.End - 1] != WordTag.Stop;

    /// <summary>"14.20 Police report two boys missing.": whether a block begins with a time, and a sentence behind it.</summary>
    public static bool IsLogLine(in TaggedSentence sentence, int first, int end) => first == sentence.First && end < sentence.End
        && sentence.Tokens[first].Is(TokenFlags.BlockStart) && sentence.Tokens[first].Kind == TokenKind.Number && sentence.Tokens[end].Is(TokenFlags.Capitalized);

    /// <summary>Whether at least half of the lines of a stretch of text begin with their dates.</summary>
    /// <param name="row">The first date of the stretch.</param>
    /// <param name="endRow">Behind its last date.</param>
    /// <param name="starts">The first token and the date of each such line.</param>
    public static bool TryFind(TokenList tokens, DateTokens dates, int first, int end, int row, int endRow, List<(int Token, int Row)> starts)
    {
        starts.Clear();
        if (endRow - row < Fewest)
            return false;
        for (var i = row; i < endRow; i++)
        {
            var (token, _) = dates.TokensOf(i, first, end);
            if (token < end && dates.RangeOf(i) >= 0 && tokens[token].Is(TokenFlags.LineStart | TokenFlags.BlockStart))
                starts.Add((token, i));
        }

        if (starts.Count < Fewest)
            return false;
        var lines = 0;
        for (var i = first; i < end; i++)
            lines += tokens[i].Is(TokenFlags.LineStart | TokenFlags.BlockStart) ? 1 : 0;
        return starts.Count * 2 >= lines;
    }
}
