using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>Words that are written like a name, as tokens <c>[First, End)</c>; the default is no name.</summary>
/// <param name="Start">Where the name proper begins, behind ranks and offices.</param>
internal readonly record struct NameRun(int First, int Start, int End)
{
    public bool IsNone => End == 0;

    /// <summary>Where the surname begins: particles and what a hyphen joins belong to it, save an article of which a text may say "al-Rashid" or "Rashid".</summary>
    /// <param name="leastGiven">How many tokens in front of a hyphen must stay for the given names.</param>
    public int SurnameStart(TokenList tokens, int leastGiven)
    {
        var surname = End - 1;
        if (surname > Start && ProperName.IsRegnal(tokens, surname))
            return surname - 1;
        while (surname > Start && ProperName.IsParticle(tokens, surname - 1))
            surname--;
        while (surname - 2 >= Start + leastGiven && tokens[surname - 1].Kind == TokenKind.Mark && !tokens[surname].Is(TokenFlags.SpaceBefore) && !ProperName.IsJoinedParticle(tokens, surname - 2))
            surname -= 2;
        return surname;
    }

    /// <summary>Where the given names end in front of a surname.</summary>
    public int GivenEnd(TokenList tokens, int surname) =>
        surname - 2 > Start && !tokens[surname].Is(TokenFlags.SpaceBefore) && ProperName.IsJoinedParticle(tokens, surname - 2) ? surname - 2 : surname;
}
