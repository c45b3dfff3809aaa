using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Verbs that speak with a particle only, or with a writing for their subject.</summary>
internal sealed partial class SpeakerReader
{
    private static readonly WordSet SayingOn = new("went", "goes", "go"), SayingOut = new("points", "pointed", "point", "blurted", "blurts", "spelled", "spelt", "spells", "calls", "called", "burst");
    private static readonly WordSet SayingIn = new("chimes", "chimed", "cut", "cuts", "broke", "breaks", "weighs", "weighed", "puts", "put"), SayingBack = new("hits", "hit", "shoots", "shot", "fires", "fired", "snaps", "snapped");
    private static readonly WordSet SayingUp = new("pipes", "piped", "speaks", "spoke", "sums", "summed");

    /// <summary>"went on", "pointed out", "chimed in": verbs that speak with a particle only.</summary>
    private bool SaysWithParticle(int at) =>
        Is(at + 1, "on") ? IsOneOf(SayingOn, at) : Is(at + 1, "out") ? IsOneOf(SayingOut, at) : Is(at + 1, "in") ? IsOneOf(SayingIn, at) : Is(at + 1, "back") ? IsOneOf(SayingBack, at) : Is(at + 1, "up") && IsOneOf(SayingUp, at);

    /// <summary>“…,” the letter ran: how a writing goes on.</summary>
    private static readonly WordSet Running = new("ran", "runs", "reads", "read", "begins", "began", "ends", "ended", "goes", "went", "concludes", "opens");

    /// <summary>"an audit found “…”", "the survey had found the mast “…”": what a writing finds stands in it.</summary>
    private bool IsFoundByWriting(int at, int position, FrameSentence sentence)
    {
        const int Reach = 8;
        if (position - at > Reach || !(Is(at, "found") || Is(at, "finds") || Is(at, "find")))
            return false;
        var last = at - 1;
        while (last > sentence.Start && _frames[last] >= 0 && _tokens.Is(_frames[last], WordClass.Auxiliary | WordClass.Adverb))
            last--;
        return last >= sentence.Start && _frames[last] >= 0 && !_tokens.Is(_frames[at - 1], WordClass.Determiner) && !IsFormOfBe(at - 1) && _phrases.Backward(last, sentence).Kind == NounPhraseKind.Writing;
    }
}
