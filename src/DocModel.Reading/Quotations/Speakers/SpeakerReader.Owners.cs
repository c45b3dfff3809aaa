using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Whose the words are: "in her words", "Robinson’s verdict".</summary>
internal sealed partial class SpeakerReader
{
    // in Robinson’s words, “…” / in the words of Robinson, “…” / his verdict was “…”
    private Attribution? OwnWords(int at, int position, FrameSentence sentence)
    {
        if (position - at > (Is(at, "words") || (IsUtterance(at) && Is(at + 1, "of")) ? 28 : 16) || (position - at > 8 && !Is(at + 1, "of") && !Is(at + 1, "by") && !Is(at + 1, "from")) || at <= sentence.Start || !(_tokens.Has(_frames[at], WordClass.Meta) || IsUtterance(at)))
            return null;
        if ((Is(at + 1, "by") || Is(at + 1, "from")) && at + 2 < position && IsUtterance(at))
            return Of(at, position, sentence);
        if (Is(at + 1, "of") && at + 2 < position && (IsUtterance(at) || Is(at, "dictum") || Is(at, "maxim")) && Of(at, position, sentence) is { } teller)
            return teller;
        if (Is(at + 1, "of") && at + 2 < position && !IsUtterance(at))
        {
            var source = _phrases.Forward(at + 2, sentence, out var behind);
            if (source.Kind is NounPhraseKind.Name or NounPhraseKind.Role && Is(at, "words") && behind <= position && Resolve(source, at, sentence) is { } speaker)
                return Found(speaker, source, -1);
            return null;
        }

        for (var i = at + 1; i < position; i++)
        {
            if (_frames[i] >= 0 && (_tokens.Has(_frames[i], WordClass.Preposition | WordClass.Conjunction | WordClass.SayVerb | WordClass.ClaimVerb)
                && !Is(i, "for") && !Is(i, "that") && !(Is(i, "of") && IsUtterance(at)) && !(Is(i, "as") && (Is(at, "description") || Is(at, "account") || Is(at, "formulation")))))
            {
                return null;
            }
        }

        return OwnerOf(at, sentence);
    }

    // the suggestion by Moe that “the wall will fall” was laughed at: whatever is told of the words, they are hers
    private Attribution? SuggestedBy(int position, FrameSentence sentence)
    {
        for (var at = position - 2; at > sentence.Start && position - at < LongestManner && _frames[at] >= 0; at--)
        {
            if ((Is(at, "by") || Is(at, "of")) && IsUtterance(at - 1))
                return Of(at - 1, position, sentence);
        }

        return null;
    }

    // the warning of Moe, in an earlier letter, that the wall was “…”
    private Attribution? Of(int noun, int position, FrameSentence sentence)
    {
        var source = _phrases.Forward(noun + 2, sentence, out var behind);
        if (source.Kind is not (NounPhraseKind.Name or NounPhraseKind.Role) || !HasThat(behind, position))
            return null;
        return Resolve(source, noun, sentence) is { } speaker ? Found(speaker, source, -1, goesOn: false) : null;
    }

    private bool HasThat(int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (_frames[at] >= 0 && Is(at, "that"))
                return true;
        }

        return false;
    }

    // Moe’s answer to Lunt was short: “…”
    private Attribution? OwnerOfUtterance(int start, int position, FrameSentence sentence)
    {
        for (var at = start + 1; at < Math.Min(position, start + 9) && _frames[at] >= 0; at++)
        {
            if (IsUtterance(at))
                return OwnerOf(at, sentence);
            if (_tokens.Has(_frames[at], WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Preposition))
                break;
        }

        return null;
    }

    /// <summary>Whose words they are: "her last words", "Robinson’s dry verdict".</summary>
    private Attribution? OwnerOf(int at, FrameSentence sentence)
    {
        var owner = at - 1;
        while (owner > sentence.Start && at - owner <= 2 && _frames[owner] >= 0 && !IsHisOrHer(owner) && _tokens[_frames[owner]].Kind == TokenKind.Word && _tokens[_frames[owner]].Length > 1
            && (Is(owner, "own") || !_tokens.Has(_frames[owner], WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb)))
        {
            owner--;
        }

        return OwnerAt(owner, at, sentence);
    }

    /// <summary>"her", "Robinson’s": the owner that ends at an item.</summary>
    private Attribution? OwnerAt(int owner, int at, FrameSentence sentence)
    {
        if (_frames[owner] < 0)
            return null;
        if (IsHisOrHer(owner))
            return OfPronoun(owner);
        if (owner > sentence.Start && _frames[owner] >= 0 && _tokens[_frames[owner]].Length == 1 && IsApostrophe(owner - 1))
            owner--;
        if (!IsApostrophe(owner) || owner == sentence.Start)
            return null;
        var phrase = _phrases.Backward(owner - 1, sentence, isOwner: true);
        return Resolve(phrase, at, sentence) is { } named ? Found(named, phrase, -1) : null;
    }
}
