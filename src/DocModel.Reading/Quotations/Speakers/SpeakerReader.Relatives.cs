using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Subjects whose verb stands behind a relative clause of theirs: "The clerk who read the letter | said".</summary>
internal sealed partial class SpeakerReader
{
    private const int LongestRelative = 10;

    /// <summary>Whether the words that end at an item are what a relative clause does something with, and not the subject of the verb behind it.</summary>
    /// <param name="subject">Whom the clause tells of; none where that is nobody who can speak.</param>
    private bool EndsRelative(int last, FrameSentence sentence, out NounPhrase subject)
    {
        subject = default;
        for (var at = last - 1; at > sentence.Start && last - at < LongestRelative && _frames[at] >= 0 && (_tokens[_frames[at]].Kind == TokenKind.Word || IsApostrophe(at)); at--)
        {
            if (Is(at, "who") || Is(at, "which") || Is(at, "that"))
            {
                var verb = at + 1;
                while (verb < last && _tokens.Is(_frames[verb], WordClass.Adverb))
                    verb++;
                if (verb >= last || !IsVerbOfRelative(verb, last) || IsMark(at - 1, ',') || _frames[at - 1] < 0 || (Is(at, "that") && _tokens.Has(_frames[at - 1], WordClass.SayVerb | WordClass.ClaimVerb)))
                    return false;
                subject = _phrases.Backward(at - 1, sentence, isOwner: true);
                return true;
            }

            if (_tokens.Is(_frames[at], WordClass.Conjunction))
                return false;
        }

        return false;
    }

    /// <summary>"read", "cannot read", "built": a verb with an object; who "said the minister" has a clause behind it.</summary>
    private bool IsVerbOfRelative(int verb, int last)
    {
        var isAuxiliary = false;
        while (verb < last && (_tokens.Is(_frames[verb], WordClass.Auxiliary) || Is(verb, "not") || Is(verb, "cannot")))
        {
            isAuxiliary = true;
            verb++;
        }

        if (verb >= last || _tokens.Has(_frames[verb], WordClass.SayVerb | WordClass.ClaimVerb) || IsOneOf(ThoughtVerbs, verb))
            return false;
        return isAuxiliary || _tokens.Is(_frames[verb], WordClass.PastTense | WordClass.PresentTense | WordClass.PlainVerb) || Ends(_tokens.Chars(_frames[verb]), "ed") || (_tokens[_frames[verb]].Length > 3 && _tokens.Chars(_frames[verb])[^1] == 's');
    }

    /// <summary>"Most of those things called “…” would": a participle behind its noun, where the verb of the clause stands behind the words.</summary>
    private bool IsParticipleOfSubject(int verb, int position, FrameSentence sentence)
    {
        if (position - verb != 1 || position + 1 >= sentence.End || _frames[position + 1] < 0 || !_tokens.Is(_frames[position + 1], WordClass.Auxiliary) || !Ends(_tokens.Chars(_frames[verb]), "ed"))
            return false;

        // "the thing that Moe called “…” was"
        for (var at = verb - 1; at >= sentence.Start && verb - at < LongestRelative && _frames[at] >= 0; at--)
        {
            if (Is(at, "that") || Is(at, "which") || Is(at, "what") || Is(at, "whom") || Is(at, "who"))
                return false;
        }

        return true;
    }
}
