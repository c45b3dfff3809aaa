using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>What "they" and "it" mean.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>"The minister’s allies suspect what they call a “…”": those whom the sentence is about, or the one before where it begins with "they" itself.</summary>
    private string? They(NounPhrase pronoun, int position, FrameSentence sentence, int steps = 2)
    {
        var subject = FirstSubject(sentence.Start, position, sentence);
        if (subject.Kind == NounPhraseKind.Pronoun && _tokens.IsWord(subject.Head, "they"))
            return steps > 0 && SentenceBefore(sentence) is { } before ? They(subject, before.End, before, steps - 1) : null;
        var isMany = subject.Kind is NounPhraseKind.Role or NounPhraseKind.Name or NounPhraseKind.Collective && _tokens.NumberOf(subject.Head) == Lexicon.Plural;
        return isMany && (subject.Head < pronoun.Head || position == sentence.End) ? Text(subject) : null;
    }

    /// <summary>What "it" means where a body moved or a writing was told of in the same sentence or the one before.</summary>
    private string? Body(int position, FrameSentence sentence)
    {
        var subject = FirstSubject(sentence.Start, position, sentence);
        if (subject.Kind is NounPhraseKind.Collective)
            return Text(subject);
        if (subject.Kind == NounPhraseKind.Name && _persons.Find(subject.First, subject.End) is null)
            return Resolve(subject, position, sentence);
        return subject.Kind == NounPhraseKind.Pronoun && _tokens.IsWord(subject.Head, "it") && SentenceBefore(sentence) is { } before ? BodyOf(before) : null;
    }

    /// <summary>"But a memo suggests otherwise. It warns": the body or the writing at the head of a sentence.</summary>
    private string? BodyOf(FrameSentence sentence)
    {
        var start = sentence.Start;
        if (start + 1 < sentence.End && (Is(start, "but") || Is(start, "and") || Is(start, "yet")))
            start++;
        var subject = _phrases.Forward(start, sentence, out var verb);
        if (FirstSubject(start, sentence.End, sentence) is { Kind: NounPhraseKind.Name or NounPhraseKind.Pronoun } person && PersonOf(person, out _) is not null)
            return NewWriting(person, sentence);
        if (verb >= sentence.End || _frames[verb] < 0 || (_tokens[_frames[verb]].Kind == TokenKind.Mark && !IsMark(verb, ',')))
            return null;
        return subject.Kind is NounPhraseKind.Collective or NounPhraseKind.Writing || (subject.Kind == NounPhraseKind.Name && _persons.Find(subject.First, subject.End) is null)
            ? Resolve(subject, start, sentence)
            : null;
    }

    /// <summary>"Moe read out a statement. It called": what a person brings in.</summary>
    private string? NewWriting(NounPhrase person, FrameSentence sentence)
    {
        for (var at = sentence.Start + 2; at < sentence.End; at++)
        {
            if (_frames[at] < 0 || _frames[at] <= person.Head || !_phrases.IsWriting(_frames[at]))
                continue;
            for (var article = at - 1; article > sentence.Start && at - article < 4 && _frames[article] >= 0; article--)
            {
                if (Is(article, "a") || Is(article, "an"))
                    return _tokens.Chars(_frames[at]).ToString();
            }
        }

        return null;
    }

    /// <summary>The sentence in front of one in the same block, as far as it holds no quotation; null where there is none.</summary>
    private FrameSentence? SentenceBefore(FrameSentence sentence)
    {
        var end = sentence.Start;
        if (end == 0 || _frames[end - 1] < 0 || _frames[end] < 0 || _tokens[_frames[end]].Is(TokenFlags.BlockStart))
            return null;
        var start = end - 1;
        while (start > 0 && end - start < LongestReach && _frames[start - 1] >= 0 && !IsMark(start - 1, '.') && !IsMark(start - 1, '?') && !_tokens[_frames[start]].Is(TokenFlags.BlockStart))
            start--;
        return new FrameSentence(start, end, sentence.Block, sentence.Container);
    }
}
