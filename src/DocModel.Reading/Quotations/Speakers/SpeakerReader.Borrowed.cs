using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Words that the writer takes from somebody: "to borrow a phrase of Moe’s", "to say, as Moe did, that".</summary>
internal sealed partial class SpeakerReader
{
    private static readonly WordSet Borrowing = new("borrow", "use", "quote", "adopt", "steal", "repeat", "echo", "paraphrase");

    private static readonly WordSet Doing = new("did", "does", "do", "has", "had");

    private Attribution? Borrowed(int at, int position, FrameSentence sentence) =>
        IsOneOf(Doing, at) ? AsDone(at, position, sentence) : IsOneOf(Borrowing, at) ? Phrase(at, position, sentence) : null;

    // To say, as Moe did, that the wall was “…”
    private Attribution? AsDone(int verb, int position, FrameSentence sentence)
    {
        if (verb + 1 >= position || !IsMark(verb + 1, ','))
            return null;
        for (var at = verb - 1; at > sentence.Start + 1 && verb - at < 8 && _frames[at] >= 0 && !IsMark(at, ','); at--)
        {
            if (!Is(at, "as") || !IsMark(at - 1, ',') || _frames[at - 2] < 0 || !_tokens.Has(_frames[at - 2], WordClass.SayVerb | WordClass.ClaimVerb))
                continue;
            var subject = _phrases.Forward(at + 1, sentence, out var next);
            return next == verb && Resolve(subject, at, sentence) is { } speaker ? Found(speaker, subject, -1) : null;
        }

        return null;
    }

    // It was, to borrow a phrase of Moe’s, “…” / to use an expression from Moe, “…”
    private Attribution? Phrase(int verb, int position, FrameSentence sentence)
    {
        if (verb <= sentence.Start || !Is(verb - 1, "to"))
            return null;
        var noun = verb + 1;
        while (noun < position && noun - verb < 4 && _frames[noun] >= 0 && !_tokens.Has(_frames[noun], WordClass.Meta) && !IsUtterance(noun))
            noun++;
        if (noun + 2 >= position || noun - verb >= 4 || _frames[noun] < 0 || !(Is(noun + 1, "of") || Is(noun + 1, "from")))
            return null;
        var name = noun + 2;
        var end = name;
        while (end < position && _frames[end] >= 0 && _tokens[_frames[end]].Kind == TokenKind.Word)
            end++;
        var source = _phrases.Backward(end - 1, sentence, isOwner: true);
        return source.Kind is NounPhraseKind.Name or NounPhraseKind.Role && Resolve(source, verb, sentence) is { } speaker ? Found(speaker, source, -1) : null;
    }
}
