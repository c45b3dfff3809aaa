using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Speakers named beside the quotation: behind it, and in front of its colon.</summary>
internal sealed partial class SpeakerReader
{
    // “…,” said Moe / “…,” Moe said / “…,” she told reporters
    private Attribution? Behind(int quote, int position, FrameSentence sentence)
    {
        var shape = _shapes[quote];
        var at = position + 1;
        var comma = at < sentence.End && IsMark(at, ',');
        if (comma || (at < sentence.End && (IsMark(at, '—') || IsMark(at, '–'))))
            at++;
        if (at >= sentence.End || _frames[at] < 0)
            return null;
        return shape.EndsSentence || shape.EndsWithComma || comma ? Saying(quote, at, sentence) : null;
    }

    // “…,” | said Moe, where the line breaks behind the quotation
    private Attribution? OnNextLine(int quote, int position, FrameSentence sentence)
    {
        var index = _frames.SentenceOf(quote) + 1;
        if (position + 1 != sentence.End || index >= _frames.Count || !(_shapes[quote].EndsSentence || _shapes[quote].EndsWithComma))
            return null;
        var next = _frames.Sentence(index);
        return next.Block - sentence.Block is 0 or 1 && next.Container == sentence.Container && next.End - next.Start > 1 && _frames[next.Start] >= 0
            && _tokens[_frames[next.Start]].Kind == TokenKind.Word && !_tokens[_frames[next.Start]].Is(TokenFlags.Capitalized)
            ? Saying(quote, next.Start, next)
            : null;
    }

    /// <summary>Who says it in the clause that begins at an item: "said Moe", "Moe told reporters".</summary>
    private Attribution? Saying(int quote, int at, FrameSentence sentence)
    {
        if (IsFiniteSay(at) || Is(at, "read") || Is(at, "reads"))
        {
            var inverted = _phrases.Forward(at + 1, sentence, out var after);
            _isWriters[quote] |= IsWriter(inverted);
            if (Resolve(inverted, at, sentence) is { } speaker)
                return Together(speaker, inverted, PartnerBehind(inverted, ref after, sentence, isSubject: false), _frames[at]);
        }

        if (IsFormOfBe(at) && Reply(at, sentence) is { } reply)
            return reply;
        if (UnknownBehind(at, sentence) is { } unknown)
            return unknown;
        var subject = _phrases.Forward(at, sentence, out var next);
        _isWriters[quote] |= IsWriter(subject) && next < sentence.End && _frames[next] >= 0 && _tokens.Has(_frames[next], WordClass.SayVerb);
        if (subject.Kind == NounPhraseKind.None || IsRelativeBefore(at, subject))
            return null;
        var partner = PartnerBehind(subject, ref next, sentence, isSubject: true);
        var behindSubject = next;
        next = SkipToVerb(next, sentence);

        // "the letter continued": what goes on may be all that the clause says.
        if (next > behindSubject && (next >= sentence.End || _frames[next] < 0 || _tokens[_frames[next]].Kind == TokenKind.Mark) && IsFiniteSay(next - 1))
            next--;
        if (SupposedToHaveSaid(next, sentence) is var said and >= 0)
            next = said;
        if (next < sentence.End && WhoWasAsked(subject, next, sentence) is { } asked)
            return asked;
        if (next < sentence.End && _frames[next] >= 0 && (_tokens.Has(_frames[next], WordClass.SayVerb | WordClass.ClaimVerb) || SaysWithParticle(next) || SaysWithParticle(next - 1) || IsFinding(next, subject, sentence) || subject.Kind == NounPhraseKind.Writing && (IsOneOf(Running, next) || IsOneOf(Running, next - 1))) && (!IsIng(_frames[next]) || IsFormOfBe(next - 1))
            && !IsTold(next, sentence) && !SaysElse(next, sentence) && Resolve(subject, at, sentence) is { } known)
        {
            return Together(known, subject, partner, _frames[next]);
        }

        return null;
    }

    /// <summary>"Since wisdom is “…,” our study suggests that": the verb has a clause of its own, and the quotation belongs to the one in front.</summary>
    private bool SaysElse(int verb, FrameSentence sentence) =>
        verb + 2 < sentence.End && Is(verb + 1, "that") && _frames[verb + 2] >= 0 && IsOneOf(Subordinating, sentence.Start)
        && !_tokens.Is(_frames[verb + 2], WordClass.DayPart | WordClass.TimeUnit | WordClass.Weekday);

    // “…”, according to Moe / “…”, as Moe put it / “…”, in the words of Moe
    private Attribution? LooselyBehind(int position, FrameSentence sentence)
    {
        var at = position + 1;
        if (at < sentence.End && IsMark(at, ','))
            at++;
        if (at >= sentence.End || _frames[at] < 0)
            return null;
        if (IsAccordingTo(at, sentence))
        {
            var source = SourceAt(at + 2, sentence, out _);
            return Resolve(source, at, sentence) is { } speaker ? Found(speaker, source, -1) : null;
        }

        if (Is(at, "by") && (IsPassivelyCalled(position, sentence) || IsCalledBare(position, sentence)))
        {
            var agent = _phrases.Forward(at + 1, sentence, out _);
            return Resolve(agent, at, sentence) is { } speaker ? Found(speaker, agent, -1) : null;
        }

        if (Is(at, "in") && InWords(at, sentence) is { } own)
            return own;
        if (IsFormOfBe(at) && IsHow(at, sentence) is { } described)
            return described;
        if (Is(at, "as") || Is(at, "so"))
        {
            var subject = _phrases.Forward(at + 1, sentence, out var next);
            next = SkipToVerb(next, sentence);
            if (next < sentence.End && _frames[next] >= 0 && _tokens.Has(_frames[next], WordClass.SayVerb | WordClass.ClaimVerb)
                && Resolve(subject, at, sentence) is { } speaker)
            {
                return Found(speaker, subject, _frames[next]);
            }
        }

        return null;
    }

    // “…”, as Moe put it: nobody else in the sentence has the words
    private Attribution? PutBehind(int position, FrameSentence sentence)
    {
        var at = position + 1;
        if (at < sentence.End && IsMark(at, ','))
            at++;
        if (at + 3 >= sentence.End || !Is(at, "as"))
            return null;
        var subject = _phrases.Forward(at + 1, sentence, out var next);
        next = SkipToVerb(next, sentence);
        return next + 1 < sentence.End && (Is(next, "put") || Is(next, "puts") || Is(next, "phrased")) && Is(next + 1, "it") && Resolve(subject, at, sentence) is { } speaker
            ? Found(speaker, subject, _frames[next])
            : null;
    }

    // Her answer: “…”
    private Attribution? ColonBefore(int position, FrameSentence sentence)
    {
        if (position - 1 < sentence.Start || !IsMark(position - 1, ':') || position - 2 < sentence.Start || _frames[position - 2] < 0)
            return null;
        // "[Illustration: “…”]": a label in brackets is nobody.
        if (position - 3 >= sentence.Start && _frames[position - 3] >= 0 && (IsMark(position - 3, '[') || IsMark(position - 3, '(')))
            return null;
        if (position - 2 == sentence.Start || _tokens[_frames[position - 2]].Is(TokenFlags.BlockStart) || position - sentence.Start <= 4)
        {
            // "Ibarra: “…”" as in a transcript
            var name = _phrases.Backward(position - 2, sentence);

            // "Email: “…”": a label that says what stands behind it
            if (name.Kind == NounPhraseKind.Name && name.End == name.First + 1 && _tokens.Has(name.Head, WordClass.Writing | WordClass.Work | WordClass.Meta | WordClass.Instrument))
                return null;
            if (name.Kind is NounPhraseKind.Name or NounPhraseKind.Role && Resolve(name, position, sentence) is { } speaker)
                return Found(speaker, name, -1);
        }

        if (AddressedBy(position, sentence) is { } addressing)
            return addressing;
        if (NamedBeforeColon(ClauseStart(position - 1, sentence), position, sentence) is { } bare)
            return bare;

        // "Rebane was blunter: “…”": a whole sentence behind a colon is said by whom the clause is about.
        if (position < sentence.End && _shapes[~_frames[position]] is var shape && !shape.IsSentence && !(shape is { StartsUpper: true, EndsSentence: true } && IsOneOf(FewWords, position - 2)))
            return null;
        if (OwnerOfPassage(position - 2, sentence) is { } written)
            return written;
        if (Inserted(position, sentence) is { Kind: not NounPhraseKind.None } inserted && Resolve(inserted, position, sentence) is { } going)
            return Found(going, inserted, -1);
        if (Continued(position, sentence) is { } same)
            return same;
        var start = ClauseStart(position - 1, sentence);
        if (IsHisOrHer(start) && position - start <= 8 && HasUtterance(start + 1, Math.Min(position, start + 4)))
            return OfPronoun(start);
        if (OwnerOfUtterance(start, position, sentence) is { } owner)
            return owner;
        var subject = FirstSubject(start, position, sentence);
        if (subject.Kind is NounPhraseKind.Name or NounPhraseKind.Pronoun && PersonOf(subject, out _) is { } person)
            return Found(person.ShortName, subject, -1);

        // "Her son was less impressed: “…”"
        if (subject.Kind == NounPhraseKind.Role && _tokens.Has(subject.Head, WordClass.Role) && IsOpinion(position - 2, sentence) && Resolve(subject, start, sentence) is { } judging)
            return Found(judging, subject, -1);

        // "The engineers had a simple answer: “…”"
        return subject.Kind is NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Collective && IsUtterance(position - 2)
            && Resolve(subject, start, sentence) is { } answering ? Found(answering, subject, -1) : null;
    }
}
