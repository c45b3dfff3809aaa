using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Whom "they" means.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>"The minister’s allies suspect what they call a “…”": those whom the sentence is about, or the one before where it begins with "they" itself.</summary>
    private string? They(NounPhrase pronoun, int position, FrameSentence sentence, int steps = 2)
    {
        var subject = FirstSubject(sentence.Start, position, sentence);
        if (subject.Kind == NounPhraseKind.Pronoun && Is(_tokens.Chars(subject.Head), "they"))
            return steps > 0 && SentenceBefore(sentence) is { } before ? They(subject, before.End, before, steps - 1) : null;
        var isMany = subject.Kind is NounPhraseKind.Role or NounPhraseKind.Name && _tokens.NumberOf(subject.Head) == Lexicon.Plural;
        return isMany && (subject.Head < pronoun.Head || position == sentence.End) ? Text(subject) : null;
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
