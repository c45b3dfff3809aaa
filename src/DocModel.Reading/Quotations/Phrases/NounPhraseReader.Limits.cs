using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Phrases;

/// <summary>Where a phrase begins and ends.</summary>
internal sealed partial class NounPhraseReader
{
    /// <summary>The first word of the phrase that says more than an article or an owner.</summary>
    private int FirstOfPhrase(int from, int headPosition)
    {
        var first = headPosition;
        while (first - 1 >= from && frames[first - 1] >= 0)
        {
            var token = frames[first - 1];

            // "hand-painted sign"
            if (tokens.IsMark(token, '-') && !tokens[token].Is(TokenFlags.SpaceBefore) && first - 2 >= from && frames[first - 2] >= 0
                && tokens[frames[first - 2]].Kind == TokenKind.Word && !tokens[frames[first]].Is(TokenFlags.SpaceBefore))
            {
                first -= 2;
                continue;
            }

            if (first - 2 >= from && IsPluralOwner(token, frames[first - 2]))
            {
                first--;
                continue;
            }

            if (tokens[token].Kind != TokenKind.Word || tokens.Is(token, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction) || tokens[token].Length == 1 || Is(token, "one") || Is(token, "own")
                || (tokens.Is(token, WordClass.Adverb) && !Is(token, "first")) || IsVerbBehindNoun(first - 1, from))
            {
                break;
            }


            first--;
        }

        return frames[first];
    }

    /// <summary>"dockworkers carried banners": the phrase begins behind the verb.</summary>
    private bool IsVerbBehindNoun(int position, int from)
    {
        var token = frames[position];
        if (tokens[token].Is(TokenFlags.Capitalized) || position - 1 < from || frames[position - 1] < 0)
            return false;
        if (tokens.Is(token, WordClass.PastTense | WordClass.PlainVerb))
            return true;
        var noun = frames[position - 1];
        return Ends(tokens.Chars(token), "ed") && tokens[noun].Kind == TokenKind.Word && tokens.Chars(noun)[^1] == 's' && !tokens.Is(noun, WordClass.Determiner | WordClass.Adverb);
    }

    /// <summary>"masters’ association": the owners belong to the name, unlike the one of "Norland’s minister".</summary>
    private bool IsPluralOwner(int mark, int owner) =>
        (tokens.IsMark(mark, '’') || tokens.IsMark(mark, '\'')) && owner >= 0 && tokens[owner].Kind == TokenKind.Word
        && !tokens[owner].Is(TokenFlags.Capitalized) && tokens.Chars(owner)[^1] == 's';

    private int EndOfPhrase(int position, FrameSentence sentence)
    {
        var at = position;
        while (at < sentence.End && frames[at] >= 0 && tokens[frames[at]].Kind == TokenKind.Word
            && (!tokens.Has(frames[at], WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Preposition | WordClass.Conjunction)
                || tokens[frames[at]].Is(TokenFlags.Capitalized)))
        {
            at++;
        }

        return frames[at - 1] + 1;
    }

    private bool IsInsidePhrase(int token) =>
        (tokens[token].Kind == TokenKind.Word && !tokens.Is(token, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun)
            && !tokens.Has(token, WordClass.SayVerb))
        || tokens.IsMark(token, '’') || tokens.IsMark(token, '\'') || tokens.IsMark(token, '-');

    private static bool IsSentenceStart(int position, FrameSentence sentence) => position == sentence.Start;

    public bool IsPossessive(int position, FrameSentence sentence) =>
        position < sentence.End && frames[position] >= 0 && !tokens[frames[position]].Is(TokenFlags.SpaceBefore)
        && (tokens.IsMark(frames[position], '’') || tokens.IsMark(frames[position], '\''));

    private int LimitToken(int position, FrameSentence sentence)
    {
        // Items of one frame are consecutive tokens up to the next quotation.
        var at = position;
        while (at + 1 < sentence.End && at - position < Longest && frames[at + 1] == frames[at] + 1)
            at++;
        return frames[at] + 1;
    }

    private int FirstToken(int position, FrameSentence sentence)
    {
        var at = position;
        while (at - 1 >= sentence.Start && position - at < Longest && frames[at - 1] == frames[at] - 1)
            at--;
        return frames[at];
    }
}
