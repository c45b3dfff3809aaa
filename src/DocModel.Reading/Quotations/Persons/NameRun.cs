using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>Words that are written like a name, as tokens <c>[First, End)</c>.</summary>
/// <param name="Start">Where the name proper begins, behind ranks and offices.</param>
internal readonly record struct NameRun(int First, int Start, int End)
{
    /// <summary>All runs of a text, none overlapping another.</summary>
    /// <remarks>Whoever asks for them disposes of them.</remarks>
    public static ScratchList<NameRun> All(TokenList tokens, PersonCues cues)
    {
        var runs = new ScratchList<NameRun>(tokens.Capitals.Length * 2 / 3);
        var (behind, asked) = (0, 0);
        foreach (var i in tokens.Capitals)
        {
            tokens.Cancellation.At(asked++);
            if (i < behind || !tokens[i].Is(TokenFlags.Capitalized) || ProperName.End(tokens, i, tokens.Count) is var end && end == i)
                continue;
            runs.Add(new NameRun(i, cues.NameStart(i, end), end));
            behind = end;
        }

        return runs;
    }

    /// <summary>Where the surname begins: particles and what a hyphen joins belong to it.</summary>
    /// <param name="leastGiven">How many tokens in front of a hyphen must stay for the given names.</param>
    public int SurnameStart(TokenList tokens, int leastGiven)
    {
        var surname = End - 1;
        if (surname > Start && ProperName.IsRegnal(tokens, surname))
            return surname - 1;
        while (surname > Start && ProperName.IsParticle(tokens, surname - 1))
            surname--;
        while (surname - 2 >= Start + leastGiven && tokens[surname - 1].Kind == TokenKind.Mark && !tokens[surname].Is(TokenFlags.SpaceBefore))
            surname -= 2;
        return surname;
    }
}
