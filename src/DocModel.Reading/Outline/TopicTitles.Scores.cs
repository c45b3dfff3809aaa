using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>What the words of a candidate are worth as a title.</summary>
internal sealed partial class TopicTitles
{
    private const double Deed = 1.4, Opening = 2.5;

    private double Score(int first, int end, int sentence, int sections)
    {
        int words = 0, content = 0, names = 0;
        var weight = 0.0;
        var isDeed = false;
        for (var t = first; t < end; t = NounPhrases.WordEnd(tokens, t, end))
        {
            words++;
            var word = 0.0;
            for (var part = t; part < NounPhrases.WordEnd(tokens, t, end); part++)
            {
                if (stems[part] >= 0 && !TitleWords.SaysNoWhich(tokens, part))
                    word = Math.Max(word, Weight(stems[part], sections) * (IsName(part) ? NameWord : 1));
            }

            weight += word;
            content += word > 0 ? 1 : 0;
            names += word > 0 && tokens[t].Is(TokenFlags.Capitalized) ? 1 : 0;
            isDeed |= tokens.Is(t, WordClass.EventNoun);
        }

        if (words is < LeastWords or > MostWords || content < LeastWords)
            return 0;

        // The sum favours long phrases, the mean short ones.
        var length = words switch { 2 => 0.95, 3 => 1.1, 4 => 1.1, 5 => 1.0, _ => 0.9 };
        var plain = weight / Roots[content] * length / Depth(sentence);

        // Most phrases are not among the best whatever else they are.
        if (_candidates.Count == MostCandidates && plain * Deed * Opening <= _candidates[MostCandidates - 1].Score)
            return 0;
        if (TitleWords.IsParticiple(tokens, end - 1) || TitleWords.TellsWhen(tokens, first, end)
            || TitleWords.IsNoTopic(tokens, first, end) || IsOwner(end - 1))
        {
            return 0;
        }

        // What happens is what a narrative's section is about; a bare name tells who is in it.
        var kind = isDeed ? Deed : names == content ? NamesAlone : 1.0;
        if (BeginsLight(first, end))
            kind *= 0.4;
        if (TitleWords.IsCut(tokens, end))
            kind *= 0.4;
        if (TitleWords.Counts(tokens, first, first == _sentenceStart))
            kind *= 0.4;
        kind *= Place(first, end, sentence);

        if (IsWeakPair(first, end))
            kind *= 0.8;

        // "company in Gdansk" says less than what the company is.
        if (words == 3 && first + 3 == end && tokens[end - 1].Is(TokenFlags.Capitalized) && tokens.Chars(first + 1) is "in" or "at" or "on" or "to" or "from")
            kind *= 0.6;
        return plain * kind;
    }

    /// <summary>By how much less words count the deeper in the section their sentence stands.</summary>
    private static double Depth(int sentence) => 1 + 0.15 * Math.Min(sentence, 8);

    /// <summary>What a sentence begins with is what it is about; what hangs on a preposition often belongs to its verb.</summary>
    private double Place(int first, int end, int sentence)
    {
        var before = first - 1;
        if (before > _sentenceStart && tokens.Chars(before) is "most" or "least" && tokens.Is(before - 1, WordClass.Article))
            before--;
        if (before >= _sentenceStart && tokens.Is(before, WordClass.Article))
            before--;
        if (before < _sentenceStart)
            return sentence == 0 ? Opening : 1.25;
        if (!tokens.Is(before, WordClass.Preposition))
            return 1;
        if (tokens.Chars(before) is "of")
            return 0.9;
        for (var t = first + 1; t < end; t++)
        {
            // "across the borders in hollow loaves"
            if (tokens.Is(t, WordClass.Preposition) && !(tokens.Chars(t) is "of" or "for" or "between" or "against" or "under"))
                return 0.5;
        }

        return 0.9;
    }

    private double Weight(int stem, int sections)
    {
        if (_weighedFor[stem] != _section)
        {
            _weighedFor[stem] = _section;
            _weights[stem] = (_inSection[stem] > 1 ? 1 + Math.Pow(_inSection[stem] - 1, Again) : Once) * (Everywhere + Math.Log((sections + 1.0) / Math.Max(1, _sectionsWith[stem])));
        }

        return _weights[stem];
    }

    /// <summary>"wives and children": two things beside each other are seldom what a section is about.</summary>
    private bool IsWeakPair(int first, int end)
    {
        for (var t = first + 1; t < end; t++)
        {
            if (tokens.Chars(t) is "and")
                return !tokens[first].Is(TokenFlags.Capitalized);
        }

        return false;
    }

    /// <summary>"the context of a crisis", "the oddest feature of the debate".</summary>
    private bool BeginsLight(int first, int end)
    {
        while (first + 1 < end && TitleWords.SaysNoWhich(tokens, first))
            first = NounPhrases.WordEnd(tokens, first, end);
        return first + 1 < end && IsJoint(first + 1) && TitleWords.IsLight(tokens.Chars(first));
    }

    private bool IsName(int token) =>
        tokens[token].Is(TokenFlags.Capitalized) && token > 0 && tokens[token].Is(TokenFlags.SpaceBefore) && tokens[token - 1].Kind == TokenKind.Word;

    /// <summary>"Sibelius’s": cut off in front of what is owned.</summary>
    private bool IsOwner(int last) =>
        tokens[last] is { Kind: TokenKind.Word, Length: 1 } && tokens.Text[tokens[last].Start] is 's' && tokens[last - 1].Kind == TokenKind.Mark;
}
