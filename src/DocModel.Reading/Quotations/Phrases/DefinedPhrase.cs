using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Phrases;

/// <summary>"defined a “serious” fault as one that": words that describe what is defined.</summary>
internal static class DefinedPhrase
{
    /// <summary>How far behind the words its "as" is looked for.</summary>
    private const int Reach = 5;

    private static readonly WordSet Defining = new("define", "defines", "defined");

    /// <summary>Behind the "as" of a phrase whose quoted words stand at a position; 0 where it is none.</summary>
    public static int EndOfAs(TokenList tokens, Frames frames, int position, FrameSentence sentence)
    {
        if (position - 2 < sentence.Start || frames[position - 1] < 0 || frames[position - 2] < 0
            || !tokens.Is(frames[position - 1], WordClass.Article) || !Defining.Contains(tokens, frames[position - 2]))
        {
            return 0;
        }

        for (var i = position + 1; i < Math.Min(sentence.End, position + Reach) && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i++)
        {
            if (tokens.IsWord(frames[i], "as"))
                return i + 1;
        }

        return 0;
    }
}
