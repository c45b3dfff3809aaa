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
        if (_phrases.Forward(sentence.Start, sentence, out _) is { Kind: NounPhraseKind.Writing } rules && _tokens.NumberOf(rules.Head) == Lexicon.Plural && rules.Head < pronoun.Head)
            return Text(rules);
        var subject = FirstSubject(sentence.Start, position, sentence);
        if (subject.Kind == NounPhraseKind.Pronoun && _tokens.IsWord(subject.Head, "they"))
            return steps > 0 && SentenceBefore(sentence) is { } before ? They(subject, before.End, before, steps - 1) : null;
        var isMany = subject.Kind is NounPhraseKind.Role or NounPhraseKind.Name or NounPhraseKind.Collective && _tokens.NumberOf(subject.Head) == Lexicon.Plural;
        if (isMany)
            return subject.Head < pronoun.Head || position == sentence.End ? Text(subject) : null;
        return position < sentence.End && ManyBefore(pronoun, position, sentence) is { Kind: not NounPhraseKind.None } many ? Text(many) : null;
    }

    /// <summary>"Moe said that the growers had long feared what they called", "a letter from the growers in which they promised": those who alone are more than one in front of "they".</summary>
    private NounPhrase ManyBefore(NounPhrase pronoun, int position, FrameSentence sentence)
    {
        NounPhrase many = default;
        for (var at = position - 1; at > sentence.Start && position - at < LongestReach / 2 && _frames[at] >= 0 && !IsMark(at, ';'); at--)
        {
            var token = _frames[at];
            if (token >= pronoun.First || !_tokens.Has(token, WordClass.Role | WordClass.Collective) || _tokens.NumberOf(token) != Lexicon.Plural || _tokens[token].Is(TokenFlags.Capitalized))
                continue;
            if (many.Kind != NounPhraseKind.None || at + 1 >= sentence.End || IsApostrophe(at + 1))
                return default;
            many = _phrases.Backward(at, sentence, isOwner: true);
            if (many.Kind == NounPhraseKind.None || many.Head != token || many.First == 0 || !(_tokens.Is(many.First - 1, WordClass.Determiner) || Possessives.Contains(_tokens, many.First - 1)))
                return default;
        }

        return many;
    }

    private static readonly WordSet Amounts = new("several", "many", "some", "most", "few", "other", "both", "all", "own");

    /// <summary>"one of them", "one of whom", "another".</summary>
    private bool IsOneOfMany(NounPhrase phrase) =>
        phrase.End == phrase.First + 1 && (_tokens.IsWord(phrase.First, "one") || _tokens.IsWord(phrase.First, "another")) || phrase.End - phrase.First == 3 && _tokens.IsWord(phrase.First, "one") && _tokens.IsWord(phrase.First + 1, "of") && (_tokens.IsWord(phrase.End - 1, "them") || _tokens.IsWord(phrase.End - 1, "whom"));

    /// <summary>"the whips were certain. One of them called it", "over the objections of his chiefs of staff, one of whom complained": one of those who were told of, where they are known.</summary>
    private string? OneOf(NounPhrase phrase, int position, FrameSentence sentence)
    {
        NounPhrase many = default;
        if (_tokens.IsWord(phrase.End - 1, "whom"))
        {
            var at = position;
            while (at > sentence.Start && _frames[at] != phrase.First)
                at--;
            if (at > sentence.Start + 1 && IsMark(at - 1, ','))
                many = ManyAt(at - 2, sentence);
        }
        else if (SentenceBefore(sentence) is { } before)
        {
            many = FirstSubject(before.Start, before.End, before);
        }

        while (many.First < many.Head && (_tokens.Is(many.First, WordClass.Determiner | WordClass.Cardinal) || Amounts.Contains(_tokens, many.First)))
            many = many with { First = many.First + 1 };
        return many.Kind is NounPhraseKind.Role or NounPhraseKind.Collective && IsMany(many) ? (_tokens.IsWord(phrase.First, "another") ? "another of the " : "one of the ") + Text(many)
            : phrase.End - phrase.First == 1 ? null : Text(phrase);
    }

    /// <summary>"his chiefs of staff", "the growers": those of whom the words in front of a comma tell.</summary>
    private NounPhrase ManyAt(int last, FrameSentence sentence)
    {
        for (var at = last; at > sentence.Start && last - at < LongestManner && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (_tokens.Has(_frames[at], WordClass.Role) && _tokens.NumberOf(_frames[at]) == Lexicon.Plural)
                return new NounPhrase(NounPhraseKind.Role, _frames[at], _frames[last] + 1, _frames[at]);
        }

        return default;
    }

    private bool IsMany(NounPhrase phrase) => _tokens.NumberOf(phrase.Head) == Lexicon.Plural || _tokens.NumberOf(phrase.First) == Lexicon.Plural;

    /// <summary>What "it" means where a body moved or a writing was told of in the same sentence or the one before.</summary>
    private string? Body(NounPhrase pronoun, int position, FrameSentence sentence)
    {
        var subject = FirstSubject(sentence.Start, position, sentence);

        // "The bid, it said, “…”": what the sentence in front has told of
        if (IsInserted(pronoun.Head) && WholeBefore(sentence) is { } told && BodyOf(told) is { } body)
            return body;
        if (subject.Kind is NounPhraseKind.Collective)
            return Text(subject);
        if (subject.Kind == NounPhraseKind.None && OwnerAtHead(sentence) is { Kind: NounPhraseKind.Collective } owner)
            return Text(owner);

        // “…,” it said: what the sentence in front has told of
        if (subject.Kind == NounPhraseKind.None && _frames[sentence.Start] < 0)
            return WholeBefore(sentence) is { } whole ? BodyOf(whole) : null;
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

        // "In a statement to the exchange, the board urged": behind what opens the sentence
        if (start < sentence.End && _frames[start] >= 0 && _tokens.Is(_frames[start], WordClass.Preposition) && FirstSubject(start, sentence.End, sentence) is { Kind: NounPhraseKind.Collective } body)
            return Text(body);
        if (subject.Kind == NounPhraseKind.Role)
            return NewWriting(subject, sentence);
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

    /// <summary>"The firm’s case was that the rule did not apply to what it called": the body whose the subject is.</summary>
    private NounPhrase OwnerAtHead(FrameSentence sentence)
    {
        for (var at = sentence.Start; at + 1 < sentence.End && at - sentence.Start < LongestManner && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at++)
        {
            if (IsApostrophe(at + 1))
                return _tokens.Has(_frames[at], WordClass.Collective) ? _phrases.Backward(at, sentence, isOwner: true) : default;
        }

        return default;
    }

    /// <summary>The sentence in front of one in the same block, with the quotations that it holds; null where there is none.</summary>
    private FrameSentence? WholeBefore(FrameSentence sentence)
    {
        int low = 0, high = _frames.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_frames.Sentence(middle).Start < sentence.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && _frames.Sentence(low - 1) is var before && before.Block == sentence.Block && before.Container == sentence.Container ? before : null;
    }

    /// <summary>The sentence in front of one in the same block, as far as it holds no quotation; null where there is none.</summary>
    private FrameSentence? SentenceBefore(FrameSentence sentence)
    {
        if (_frames[sentence.Start - 1] < 0 || _frames[sentence.Start] >= 0 && _tokens[_frames[sentence.Start]].Is(TokenFlags.BlockStart) || WholeBefore(sentence) is not { } before)
            return null;
        var start = before.End - 1;
        while (start > before.Start && before.End - start < LongestReach && _frames[start - 1] >= 0)
            start--;
        return before with { Start = start };
    }
}
