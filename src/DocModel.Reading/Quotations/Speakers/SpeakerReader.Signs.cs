using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Words that stand on a thing: nobody whom the sentence names says them.</summary>
internal sealed partial class SpeakerReader
{
    private static readonly WordSet Inscribing = new("printed", "written", "painted", "carved", "engraved", "stamped", "scrawled", "inscribed", "scratched", "embossed", "emblazoned", "embroidered", "labelled", "labeled");

    private static readonly WordSet Bearers = new("banner", "banners", "placard", "placards", "poster", "posters", "plaque", "flag", "shirt", "badge", "board", "stone", "card", "wreath", "ribbon");

    private static readonly WordSet Marked = new("reading", "marked", "inscribed", "stamped", "bearing");

    /// <summary>"a board marked “…”", "a slip on which was printed “…”": what stands on a thing is of nobody who speaks in the sentence.</summary>
    private bool IsInscribed(int position, FrameSentence sentence)
    {
        var verb = position - 1;
        if (verb - 1 <= sentence.Start || _frames[verb] < 0 || _frames[verb - 1] < 0)
            return false;
        if (IsWithWords(verb, sentence))
            return true;
        if (IsOneOf(Inscribing, verb))
            return (Is(verb - 1, "was") || Is(verb - 1, "were") || Is(verb - 1, "is") || Is(verb - 1, "are")) && _frames[verb - 2] >= 0 && (Is(verb - 2, "which") || Is(verb - 2, "it"));
        return IsOneOf(Marked, verb) && _tokens[_frames[verb - 1]].Kind == TokenKind.Word && !_tokens[_frames[verb - 1]].Is(TokenFlags.Capitalized)
            && !_tokens.Has(_frames[verb - 1], WordClass.Role | WordClass.Collective | WordClass.Auxiliary | WordClass.Adverb | WordClass.Pronoun | WordClass.Conjunction | WordClass.Preposition);
    }

    /// <summary>"behind a banner | with the words “…”", "in a card with the words": the noun in front hangs on a preposition or bears writing, and no verb has the words.</summary>
    private bool IsOnThing(int with, FrameSentence sentence)
    {
        var noun = with - 1;
        if (noun - 2 < sentence.Start || !IsLower(noun) || _tokens.Has(_frames[noun], WordClass.Role | WordClass.Collective))
            return false;
        if (_phrases.IsWriting(_frames[noun]) || IsOneOf(Bearers, noun))
            return true;
        var article = noun - 1;
        return _frames[article] >= 0 && (Is(article, "a") || Is(article, "an")) && _frames[article - 1] >= 0 && (Is(article - 1, "behind") || Is(article - 1, "under") || Is(article - 1, "beneath") || Is(article - 1, "beside"));
    }

    /// <summary>"inscribed with the words “…”".</summary>
    private bool IsWithWords(int noun, FrameSentence sentence)
    {
        if (noun - 3 <= sentence.Start || !(Is(noun, "words") || Is(noun, "word") || Is(noun, "text") || Is(noun, "legend") || Is(noun, "letters")))
            return false;
        var with = noun - 1;
        if (_frames[with] >= 0 && _tokens.Is(_frames[with], WordClass.Article))
            with--;
        return Is(with, "with") && (IsOneOf(Inscribing, with - 1) || IsOneOf(Marked, with - 1));
    }
}
