using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Finds the noun phrase that ends or begins at an item of a frame.</summary>
internal sealed class NounPhraseReader(TokenList tokens, Frames frames, PersonIndex persons)
{
    private const int Longest = 12;

    /// <summary>The phrase that begins at an item.</summary>
    /// <param name="next">Behind the last item of the phrase.</param>
    public NounPhrase Forward(int position, FrameSentence sentence, out int next)
    {
        next = position;
        var head = -1;
        var first = -1;
        for (var at = position; at < Math.Min(sentence.End, position + Longest); at++)
        {
            var token = frames[at];
            if (token < 0)
                break;
            if (tokens[token].Kind == TokenKind.Mark)
            {
                // Norland’s prime minister: the owner is no speaker.
                if (tokens.Text[tokens[token].Start] is '’' or '\'' && !tokens[token].Is(TokenFlags.SpaceBefore) && at + 1 < sentence.End)
                {
                    if (frames[at + 1] >= 0 && tokens[frames[at + 1]].Length == 1)
                        at++;
                    continue;
                }

                if (tokens.Text[tokens[token].Start] == '-' && !tokens[token].Is(TokenFlags.SpaceBefore))
                    continue;
                if (head >= 0 && tokens.IsMark(token, ',') && Apposition(at + 1, sentence, out next) is { Kind: NounPhraseKind.Name } name)
                    return name;
                break;
            }

            if (tokens.Is(token, WordClass.Pronoun) && head < 0 && IsPersonalPronoun(token))
            {
                next = at + 1;
                return new NounPhrase(NounPhraseKind.Pronoun, token, token + 1, token);
            }

            var end = tokens[token].Is(TokenFlags.Capitalized) ? ProperName.End(tokens, token, LimitToken(at, sentence)) : token;
            if (end > token && !(IsSentenceStart(at, sentence) && end == token + 1 && !IsNameAlone(token)))
            {
                var start = persons.NameStart(token, end);
                next = at + (end - token);
                if (IsPossessive(next, sentence))
                {
                    at = next - 1;
                    continue;
                }

                if (next < sentence.End && frames[next] >= 0 && tokens.Is(frames[next], WordClass.Role | WordClass.Collective)
                    && !tokens[frames[next]].Is(TokenFlags.Capitalized) && !tokens.Is(frames[next], WordClass.SayVerb))
                {
                    at = next - 1;
                    continue;
                }

                if (end == token + 1 && tokens.Is(token, WordClass.Role) && next < sentence.End && frames[next] >= 0 && ProperName.IsPart(tokens, frames[next]))
                    continue;
                return ExtendOf(new NounPhrase(NounPhraseKind.Name, start, end, end - 1), ref next, sentence);
            }

            if (tokens.Is(token, WordClass.Honorific))
            {
                if (at + 1 < sentence.End && frames[at + 1] >= 0 && tokens.IsMark(frames[at + 1], '.'))
                    at++;
                continue;
            }

            if (tokens[token].Kind == TokenKind.Number || tokens.Is(token, WordClass.Determiner))
                continue;
            if (head >= 0 && IsComplement(token) && OverComplement(at, sentence, out var behind) is { Kind: NounPhraseKind.Name } named)
            {
                next = behind;
                return named;
            }

            if (tokens.Is(token, WordClass.Auxiliary) || (tokens.Is(token, WordClass.Preposition | WordClass.Conjunction) && !tokens.Is(token, WordClass.Role)))
                break;
            if (tokens.Is(token, WordClass.SayVerb | WordClass.ClaimVerb) && head >= 0)
                break;
            if (IsSpeakerNoun(token))
            {
                if (first < 0)
                    first = FirstOfPhrase(position, at);
                head = token;
                next = at + 1;
            }
            else if (head >= 0)
            {
                break;
            }
        }

        if (head < 0)
            return default;
        var phrase = Common(head, first);
        return phrase.Kind == NounPhraseKind.Writing && next + 1 < sentence.End && frames[next] >= 0 && (Is(frames[next], "by") || Is(frames[next], "from"))
            && Forward(next + 1, sentence, out var behindAuthor) is { Kind: not (NounPhraseKind.None or NounPhraseKind.Writing) } author
                && (author.Kind == NounPhraseKind.Name || Is(frames[next], "from"))
                ? Author(author, behindAuthor, out next)
                : phrase;
    }

    private static NounPhrase Author(NounPhrase author, int behind, out int next)
    {
        next = behind;
        return author;
    }

    /// <summary>The phrase that ends at an item.</summary>
    public NounPhrase Backward(int position, FrameSentence sentence, bool isOwner = false)
    {
        if (position > sentence.Start && frames[position] >= 0 && ProperName.IsPostnominal(tokens, frames[position]))
            position--;
        var token = position >= sentence.Start ? frames[position] : -1;
        if (token < 0 || tokens[token].Kind == TokenKind.Mark)
            return default;
        if (tokens[token].Kind == TokenKind.Number)
            return Numbered(position, sentence);
        if (tokens.Is(token, WordClass.Pronoun) && IsPersonalPronoun(token))
            return new NounPhrase(NounPhraseKind.Pronoun, token, token + 1, token);
        var first = ProperName.Start(tokens, token, FirstToken(position, sentence));
        if (first <= token)
        {
            var before = position - (token - first) - 1;
            first = persons.NameStart(first, token + 1);
            if (isOwner || IsAuthorBefore(before, isName: true, sentence))
                return new NounPhrase(NounPhraseKind.Name, first, token + 1, token);
            if (Climb(before, sentence) is { Kind: not NounPhraseKind.None } climbed)
                return climbed;
            return before >= sentence.Start && frames[before] >= 0 && tokens.Is(frames[before], WordClass.Preposition) && !tokens.Is(frames[before], WordClass.Conjunction)
                    && !IsHeadAs(before, sentence)
                ? default
                : new NounPhrase(NounPhraseKind.Name, first, token + 1, token);
        }

        var isSpeaker = IsSpeakerNoun(token);
        var start = position;
        while (start - 1 >= sentence.Start && position - start < 6 && frames[start - 1] >= 0 && IsInsidePhrase(frames[start - 1])
            && !tokens.Is(frames[start], WordClass.Determiner))
        {
            start--;
        }

        if (isSpeaker && IsAuthorBefore(start - 1, isName: false, sentence))
            return Common(token, FirstOfPhrase(start, position));
        if (Climb(start - 1, sentence) is { Kind: not NounPhraseKind.None } higher)
            return higher;
        if (!isSpeaker || (!isOwner && start > sentence.Start && frames[start - 1] >= 0 && tokens.Is(frames[start - 1], WordClass.Preposition)
            && !IsHeadAs(start - 1, sentence)))
            return default;
        return Common(token, FirstOfPhrase(start, position));
    }

    /// <summary>"As the treaty put it": at the head of its clause "as" is no preposition.</summary>
    private bool IsHeadAs(int position, FrameSentence sentence) =>
        Is(frames[position], "as") && (position == sentence.Start || (frames[position - 1] >= 0 && tokens[frames[position - 1]].Kind == TokenKind.Mark));

    /// <summary>"the treaty of 1820".</summary>
    private NounPhrase Numbered(int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at > sentence.Start && frames[at] >= 0 && Is(frames[at], "of") && frames[at - 1] >= 0 && IsWriting(frames[at - 1]))
            return Backward(at - 1, sentence);
        return default;
    }

    /// <summary>"a report by Ruth Moe", "a statement from the ministry": who wrote it speaks.</summary>
    private bool IsAuthorBefore(int position, bool isName, FrameSentence sentence)
    {
        while (position > sentence.Start && frames[position] >= 0 && IsArticleOrOwner(frames[position]))
            position--;
        return position > sentence.Start && frames[position] >= 0 && ((isName && Is(frames[position], "by")) || Is(frames[position], "from"))
            && frames[position - 1] >= 0 && IsWriting(frames[position - 1]);
    }

    private bool IsArticleOrOwner(int token) =>
        tokens.Is(token, WordClass.Determiner) || Is(token, "his") || Is(token, "her") || Is(token, "its") || Is(token, "their") || Is(token, "our") || Is(token, "my");

    /// <summary>"the head of the department": from the preposition to the noun in front of it.</summary>
    private NounPhrase Climb(int position, FrameSentence sentence)
    {
        while (position >= sentence.Start && frames[position] >= 0 && IsArticleOrOwner(frames[position]))
            position--;
        if (position <= sentence.Start || frames[position] < 0)
            return default;
        var preposition = frames[position];
        if (!IsComplement(preposition) && !Is(preposition, "on"))
            return default;

        // "a source close to the talks"
        if (frames[position - 1] >= 0 && Is(frames[position - 1], "close") && position - 1 > sentence.Start)
            position--;
        var noun = frames[position - 1];
        if (noun < 0)
            return default;
        if (Is(noun, "one") || Is(noun, "some") || Is(noun, "many") || Is(noun, "several"))
            return new NounPhrase(NounPhraseKind.Role, noun, EndOfPhrase(position + 1, sentence), noun);
        if (tokens[noun].Kind != TokenKind.Word)
            return default;
        if (tokens[noun].Is(TokenFlags.Capitalized) && tokens.Is(noun, WordClass.Collective) && Is(preposition, "of"))
        {
            // "Ada Lunt of the University of Ostby" is the person and not where she works.
            var start = ProperName.Start(tokens, noun, FirstToken(position - 1, sentence));
            var before = position - 1 - Math.Max(0, noun - start) - 1;
            if (Climb(before, sentence) is { Kind: NounPhraseKind.Name or NounPhraseKind.Role } member)
                return member;
            return new NounPhrase(NounPhraseKind.Name, Math.Min(start, noun), EndOfPhrase(position + 1, sentence), noun);
        }

        if (!tokens.Is(noun, WordClass.Role | WordClass.Collective) && !IsSpeakerNoun(noun) && persons.Find(noun, noun + 1) is null)
            return default;
        return Backward(position - 1, sentence);
    }

    private bool IsComplement(int token) =>
        Is(token, "of") || Is(token, "for") || Is(token, "at") || Is(token, "in") || Is(token, "to") || Is(token, "from");

    /// <summary>"the minister of Estmark, Kristiina Rebane,": the name behind what the role is of.</summary>
    private NounPhrase OverComplement(int position, FrameSentence sentence, out int next)
    {
        next = position;
        for (var at = position + 1; at < Math.Min(sentence.End, position + 8) && frames[at] >= 0; at++)
        {
            if (tokens.IsMark(frames[at], ',') && Apposition(at + 1, sentence, out next) is { Kind: NounPhraseKind.Name } name)
                return persons.Find(name.First, name.End) is null ? default : name;
            if (tokens[frames[at]].Kind == TokenKind.Mark && !IsPossessive(at, sentence))
                return default;
        }

        return default;
    }

    /// <summary>", Ruth Phiri," behind a role.</summary>
    private NounPhrase Apposition(int position, FrameSentence sentence, out int next)
    {
        next = position;
        if (position >= sentence.End || frames[position] < 0)
            return default;
        var first = frames[position];
        var end = ProperName.End(tokens, first, LimitToken(position, sentence));
        if (end == first)
            return default;
        var start = persons.NameStart(first, end);
        for (; first < end && frames[position] != first; position++)
        {
        }

        next = position + (end - first);
        if (next < sentence.End && frames[next] >= 0 && tokens[frames[next]].Kind != TokenKind.Mark)
            return default;
        if (next < sentence.End && frames[next] >= 0 && tokens.IsMark(frames[next], ','))
            next++;
        return IsPossessive(next, sentence) ? default : new NounPhrase(NounPhraseKind.Name, start, end, end - 1);
    }

    /// <summary>A body's full name goes on over "of": "Institution of Bridge Engineers".</summary>
    private NounPhrase ExtendOf(NounPhrase name, ref int next, FrameSentence sentence)
    {
        if (tokens.Is(name.Head, WordClass.Collective) && next + 1 < sentence.End && frames[next] >= 0 && frames[next + 1] >= 0
            && Is(frames[next], "of") && ProperName.IsPart(tokens, frames[next + 1]))
        {
            var end = ProperName.End(tokens, frames[next + 1], LimitToken(next + 1, sentence));
            next += 1 + (end - frames[next + 1]);
            return name with { End = end };
        }

        return name;
    }

    private NounPhrase Common(int head, int first)
    {
        // The owner of a role says nothing about its name: "her adviser" is the adviser.
        var kind = tokens.Is(head, WordClass.Collective) ? NounPhraseKind.Collective
            : IsWriting(head) && !tokens.Is(head, WordClass.Role) ? NounPhraseKind.Writing
            : NounPhraseKind.Role;
        return new NounPhrase(kind, first < 0 ? head : first, head + 1, head);
    }

    /// <summary>The first word of the phrase that says more than an article or an owner.</summary>
    private int FirstOfPhrase(int from, int headPosition)
    {
        var first = headPosition;
        while (first - 1 >= from && frames[first - 1] >= 0)
        {
            var token = frames[first - 1];
            if (first - 2 >= from && IsPluralOwner(token, frames[first - 2]))
            {
                first--;
                continue;
            }

            if (tokens[token].Kind != TokenKind.Word || tokens.Is(token, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction) || tokens[token].Length == 1 || Is(token, "one")
                || (tokens.Is(token, WordClass.Adverb) && !Is(token, "first")) || IsVerbBehindNoun(first - 1, from))
            {
                break;
            }


            first--;
        }

        return frames[first];
    }

    /// <summary>"dockworkers carried banners": the phrase begins behind the verb.</summary>
    private bool IsVerbBehindNoun(int position, int from)
    {
        var token = frames[position];
        if (tokens[token].Is(TokenFlags.Capitalized) || position - 1 < from || frames[position - 1] < 0)
            return false;
        if (tokens.Is(token, WordClass.PastTense | WordClass.PlainVerb))
            return true;
        var noun = frames[position - 1];
        return Ends(tokens.Chars(token), "ed") && tokens[noun].Kind == TokenKind.Word && tokens.Chars(noun)[^1] == 's' && !tokens.Is(noun, WordClass.Determiner | WordClass.Adverb);
    }

    /// <summary>"masters’ association": the owners belong to the name, unlike the one of "Norland’s minister".</summary>
    private bool IsPluralOwner(int mark, int owner) =>
        (tokens.IsMark(mark, '’') || tokens.IsMark(mark, '\'')) && owner >= 0 && tokens[owner].Kind == TokenKind.Word
        && !tokens[owner].Is(TokenFlags.Capitalized) && tokens.Chars(owner)[^1] == 's';

    private int EndOfPhrase(int position, FrameSentence sentence)
    {
        var at = position;
        while (at < sentence.End && frames[at] >= 0 && tokens[frames[at]].Kind == TokenKind.Word
            && !tokens.Is(frames[at], WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Preposition | WordClass.Conjunction))
        {
            at++;
        }

        return frames[at - 1] + 1;
    }

    private bool IsInsidePhrase(int token) =>
        (tokens[token].Kind == TokenKind.Word && !tokens.Is(token, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun)
            && !tokens.Is(token, WordClass.SayVerb))
        || tokens.IsMark(token, '’') || tokens.IsMark(token, '\'') || tokens.IsMark(token, '-');

    /// <summary>Who can speak: a role, a body, or a word built like one.</summary>
    public bool IsSpeakerNoun(int token)
    {
        if (tokens[token].Kind != TokenKind.Word)
            return false;
        if (tokens.Is(token, WordClass.Role | WordClass.Collective) || IsWriting(token))
            return true;
        if (tokens.Is(token, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Adverb
            | WordClass.Work | WordClass.Meta))
        {
            return false;
        }

        return IsBuiltLikeRole(tokens.Chars(token));
    }

    /// <summary>
    /// "report", "treaty", "letter"; not what words are called, which "title" and "doctrine" may mean as well, and no part of a writing: an
    /// article is what is quoted.
    /// </summary>
    public bool IsWriting(int token) =>
        tokens.Is(token, WordClass.Writing | WordClass.Work | WordClass.Instrument) && !tokens.Is(token, WordClass.Meta)
        && !Is(token, "article") && !Is(token, "articles") && !Is(token, "chapter");

    /// <summary>"archivist", "beekeeper": a word that the lexicon need not know.</summary>
    public static bool IsBuiltLikeRole(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && word[^1] == 's')
            word = word.Slice(0, word.Length - 1);
        return word.Length > 5 && (Ends(word, "ist") || Ends(word, "ician") || Ends(word, "woman") || Ends(word, "keeper") || Ends(word, "maker")
            || Ends(word, "worker") || Ends(word, "ologist") || Ends(word, "ographer") || Ends(word, "person"));
    }

    private bool IsNameAlone(int token) =>
        !tokens.Is(token, WordClass.Adverb | WordClass.Determiner | WordClass.ClaimVerb)
        && ((tokens[token].Word == 0 && !Ends(tokens.Chars(token), "ly")) || tokens.Is(token, WordClass.GivenName));

    private static bool IsSentenceStart(int position, FrameSentence sentence) => position == sentence.Start;

    public bool IsPossessive(int position, FrameSentence sentence) =>
        position < sentence.End && frames[position] >= 0 && !tokens[frames[position]].Is(TokenFlags.SpaceBefore)
        && (tokens.IsMark(frames[position], '’') || tokens.IsMark(frames[position], '\''));

    private bool IsPersonalPronoun(int token) =>
        Is(token, "he") || Is(token, "she") || Is(token, "they") || Is(token, "it") || Is(token, "we") || Is(token, "i");

    private int LimitToken(int position, FrameSentence sentence)
    {
        // Items of one frame are consecutive tokens up to the next quotation.
        var at = position;
        while (at + 1 < sentence.End && at - position < Longest && frames[at + 1] == frames[at] + 1)
            at++;
        return frames[at] + 1;
    }

    private int FirstToken(int position, FrameSentence sentence)
    {
        var at = position;
        while (at - 1 >= sentence.Start && position - at < Longest && frames[at - 1] == frames[at] - 1)
            at--;
        return frames[at];
    }

    private bool Is(int token, string word) => tokens.Chars(token).EqualsIgnoreCase(word.AsSpan());

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);
}
