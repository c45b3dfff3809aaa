using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Words that can tell of a speaker in front of a quotation: of all others no rule need be asked.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>Whether one of the rules that <see cref="Before"/> asks of each word may hold of it; each such rule names its first words here.</summary>
    private bool IsCue(int token) =>
        _tokens.Has(token, WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Meta) || Cues.Words.Contains(_tokens, token);

    /// <summary>A class of its own, since it is made of lists that stand in other files and must be there before it.</summary>
    private static class Cues
    {
        public static readonly WordSet Words = new(
        [
            "so", "according", "to", "by", "read", "reads", "find", "finds", "found", "compared", "compares", "have", .. Using.Words, .. Finding.Words,
            .. ClauseOpeners.Words, .. ThoughtVerbs.Words, .. MakingKnown.Words, .. Utterances.Words, .. Borrowing.Words, .. Doing.Words,
        ]);
    }
}
