using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>What stands in front of a subject, or between it and its verb: places, times, datelines, clauses about it.</summary>
internal sealed partial class SpeakerReader
{
    private static readonly WordSet Subordinating = new("after", "when", "as", "while", "because", "since", "before");

    /// <summary>What "in" makes an adverb of: "has in the past described", "has in private called".</summary>
    private static readonly WordSet Manners = new("past", "meantime", "end", "turn", "private", "public", "effect", "particular", "response", "part", "reply", "return");

    /// <summary>In front of a time that stands between subject and verb; the position itself where there is none.</summary>
    private int OverTime(int position, FrameSentence sentence)
    {
        const WordClass Times = WordClass.Weekday | WordClass.Month | WordClass.Deictic | WordClass.DayPart | WordClass.TimeUnit | WordClass.Step;
        var at = position;
        while (at > sentence.Start && position - at < 5 && _frames[at] >= 0
            && (_tokens.Is(_frames[at], Times) || (at == position && IsOneOf(Manners, at)) || (Is(at, "s") && _frames[at - 1] >= 0 && _tokens[_frames[at - 1]].Kind == TokenKind.Number) || _tokens[_frames[at]].Kind == TokenKind.Number || (at < position && Is(at, "the"))))
            at--;
        if (at == position || at <= sentence.Start || _frames[at] < 0)
            return position;
        if (Is(at, "on") || Is(at, "in") || Is(at, "at") || (Is(at, "of") && !IsOneOf(Manners, position)))
            at--;
        else if (!_tokens.Is(_frames[at + 1], WordClass.Weekday | WordClass.Deictic))
            return position;
        if (at > sentence.Start && (Is(at, "late") || Is(at, "early")))
            at--;
        return at >= sentence.Start ? at : position;
    }

    /// <summary>"PORT ARDEN, 3 May – The master": where the sentence begins behind the place and the day of a report.</summary>
    private int BehindDateline(int from, int position)
    {
        if (_frames[from] < 0 || !_tokens[_frames[from]].Is(TokenFlags.AllUpper) || !_tokens[_frames[from]].Is(TokenFlags.BlockStart))
            return from;
        for (var at = from + 1; at + 1 < position && at - from < 12 && _frames[at] >= 0; at++)
        {
            if (IsDash(at))
                return at + 1;
        }

        return from;
    }

    /// <summary>"At Arden a crowd marched": where the subject begins behind a place or a time that no comma sets apart; 0 where it does not.</summary>
    private int BehindPlace(int preposition, int position)
    {
        var at = preposition + 1;
        if (at < position && _frames[at] >= 0 && _tokens.Is(_frames[at], WordClass.Determiner))
            at++;
        for (var first = at; at < position && at - first < 5 && _frames[at] >= 0 && _tokens[_frames[at]].Kind is TokenKind.Word or TokenKind.Number; at++)
        {
            if (at > first && (_tokens.Is(_frames[at], WordClass.Article) || Is(at, "he") || Is(at, "she") || Is(at, "they")))
                return at;
            if (_tokens.Is(_frames[at], WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction) || _tokens.Has(_frames[at], WordClass.SayVerb | WordClass.ClaimVerb))
                return 0;
        }

        return 0;
    }

    /// <summary>"A clerk who was present said": the noun in front of the clause that ends at the verb.</summary>
    private NounPhrase RelativeBefore(int position, FrameSentence sentence)
    {
        for (var at = position; at > sentence.Start && position - at < 8 && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (Is(at, "who") || Is(at, "whom"))
                return _phrases.Backward(at - 1, sentence, isOwner: true);
        }

        return default;
    }

    /// <summary>"The man next to me said": whom a pronoun behind a preposition places.</summary>
    private NounPhrase OverBeside(int last, FrameSentence sentence)
    {
        if (last - 2 <= sentence.Start || _frames[last - 1] < 0 || !(Is(last, "me") || Is(last, "us") || Is(last, "him") || Is(last, "her") || Is(last, "them")) || !_tokens.Is(_frames[last - 1], WordClass.Preposition))
            return default;
        var noun = last - 2;
        return _phrases.Backward(Is(noun, "next") || Is(noun, "close") || Is(noun, "opposite") ? noun - 1 : noun, sentence);
    }

    /// <summary>"fell after Moe resigned, calling it": the subject of the clause right in front, where a word like "after" begins it.</summary>
    private NounPhrase SubordinateSubject(int position, FrameSentence sentence)
    {
        if (position <= sentence.Start || _frames[position] < 0 || !IsMark(position, ','))
            return default;
        for (var at = position - 1; at > sentence.Start && position - at < 12 && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (!IsOneOf(Subordinating, at))
                continue;
            var subject = _phrases.Forward(at + 1, sentence, out var verb);
            return subject.Kind is NounPhraseKind.Name or NounPhraseKind.Role && verb < position && _frames[verb] >= 0 && IsVerbLike(_frames[verb]) ? subject : default;
        }

        return default;
    }
}
