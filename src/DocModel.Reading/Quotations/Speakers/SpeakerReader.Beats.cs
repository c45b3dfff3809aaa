using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Who speaks where no clause of speech stands beside the words: who acts behind them, and who has been reported in the sentence in front.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>The fewest words that go on with a report: fewer may be a name of the writer's.</summary>
    private const int ShortestReported = 4;

    /// <summary>Gives what has no speaker to who acts in the next sentence of its paragraph, or to whose report it goes on with.</summary>
    private void FillFromTelling()
    {
        for (var i = 0; i < _quotes.Length; i++)
        {
            if (_quotes[i].IsBlock || _quotes[i].Parent >= 0 || _found[i] is not null || _isWriters[i])
                continue;
            _found[i] = _tokens[_quotes[i].First].Is(TokenFlags.BlockStart) ? ActorBehind(i) : GoingOn(i);
        }
    }

    // “He says a great many things.” Moe picked up the envelope.
    private Attribution? ActorBehind(int quote)
    {
        var index = _frames.SentenceOf(quote);
        if (!IsAlone(quote) || index + 1 >= _frames.Count || !SameParagraph(index, index + 1))
            return null;
        var next = _frames.Sentence(index + 1);
        if (_frames[next.Start] < 0 || next.End - next.Start < 3)
            return null;
        var actor = _phrases.Forward(next.Start, next, out var verb);

        // Whoever has just spoken in the paragraph before is answered.
        return actor.Kind == NounPhraseKind.Name && verb < next.End && _frames[verb] >= 0 && IsDone(verb) && _persons.Find(actor.First, actor.End) is { } person
            && !(quote > 0 && _found[quote - 1] is { } last && last.Speaker == person.ShortName && !SameParagraph(_frames.SentenceOf(quote - 1), index))
                ? Found(person.ShortName, actor, -1)
                : null;
    }

    /// <summary>"picked", "took", "looked up": what somebody did, and not what is told of what he is.</summary>
    private bool IsDone(int verb) =>
        _tokens[_frames[verb]].Kind == TokenKind.Word && !_tokens.Is(_frames[verb], WordClass.Auxiliary)
        && (_tokens.Is(_frames[verb], WordClass.PastTense) || Ends(_tokens.Chars(_frames[verb]), "ed"));

    // Moe said that his party would abstain. The bill was “a small thing, but a thing”.
    private Attribution? GoingOn(int quote)
    {
        var shape = _shapes[quote];
        int index = _frames.SentenceOf(quote), position = _frames.PositionOf(quote);
        if (shape.Words < ShortestReported || shape.StartsUpper || index == 0 || !SameParagraph(index - 1, index))
            return null;
        var own = _frames.Sentence(index);
        var be = position - 1;
        if (be <= own.Start || !(Is(be, "was") || Is(be, "were")) || _frames[own.Start] < 0 || !_tokens.Is(_frames[own.Start], WordClass.Determiner) || position + 2 < own.End)
            return null;

        // A thing, of which nobody else speaks.
        for (var at = own.Start; at < be; at++)
        {
            if (_frames[at] < 0 || _tokens[_frames[at]].Kind != TokenKind.Word || _tokens.Has(_frames[at], WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Role | WordClass.Meta | WordClass.Pronoun))
                return null;
        }

        var before = _frames.Sentence(index - 1);
        for (var at = Math.Min(before.End - 2, before.Start + LongestReach); at > before.Start; at--)
        {
            if (_frames[at] < 0 || !IsFiniteSay(at) || !Is(at + 1, "that") || !IsDone(at))
                continue;
            var subject = Subject(at, at + 2, before, out var negated);
            return !negated && subject.Kind is NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Pronoun && Resolve(subject, at, before) is { } speaker ? Found(speaker, subject, _frames[at]) : null;
        }

        return null;
    }
}
