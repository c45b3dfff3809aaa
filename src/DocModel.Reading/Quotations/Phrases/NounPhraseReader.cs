using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Phrases;

/// <summary>Finds the noun phrase that ends or begins at an item of a frame.</summary>
internal sealed partial class NounPhraseReader(TokenList tokens, Frames frames, PersonIndex persons)
{
    private const int Longest = 12;

    /// <summary>How many nouns a phrase may hang on: "the head of the head of the head …" may go on for a million words.</summary>
    private const int MostClimbs = 8;

    /// <summary>The phrase that begins at an item.</summary>
    /// <param name="next">Behind the last item of the phrase.</param>
    public NounPhrase Forward(int position, FrameSentence sentence, out int next, int depth = 0)
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

                    // "the doctor’s wife": she speaks, and he says which one she is.
                    head = -1;
                    continue;
                }

                if (tokens.Text[tokens[token].Start] == '-' && !tokens[token].Is(TokenFlags.SpaceBefore))
                    continue;
                if (head >= 0 && tokens.IsMark(token, ',') && Apposition(at + 1, sentence, out var behindName) is { Kind: NounPhraseKind.Name } name)
                {
                    next = behindName;
                    return name;
                }

                break;
            }

            if (tokens.Is(token, WordClass.Pronoun) && head < 0 && IsPersonalPronoun(token))
            {
                next = at + 1;
                return new NounPhrase(NounPhraseKind.Pronoun, token, token + 1, token);
            }

            var end = tokens[token].Is(TokenFlags.Capitalized) ? ProperName.End(tokens, token, LimitToken(at, sentence)) : token;
            if (end > token && !(IsSentenceStart(at, sentence) && end == token + 1 && (!IsNameAlone(token) || IsDescribing(at, sentence))))
            {
                // "said de Wit"
                var start = at > position && frames[at - 1] == token - 1 && ProperName.IsParticle(tokens, token - 1) && !tokens[token].Is(TokenFlags.BlockStart)
                    ? token - 1
                    : persons.NameStart(token, end);
                next = at + (end - token);
                if (IsPossessive(next, sentence))
                {
                    var owned = next + 1 < sentence.End && frames[next + 1] >= 0 && tokens[frames[next + 1]].Length == 1 ? next + 2 : next + 1;
                    if (owned < sentence.End && frames[owned] >= 0 && tokens[frames[owned]].Is(TokenFlags.Capitalized)
                        && ProperName.End(tokens, frames[owned], LimitToken(owned, sentence)) is var bodyEnd && bodyEnd > frames[owned]
                        && BodyStart(frames[owned], bodyEnd - 1) is var bodyStart && bodyStart < frames[owned])
                    {
                        next = owned + (bodyEnd - frames[owned]);
                        return new NounPhrase(NounPhraseKind.Name, bodyStart, bodyEnd, bodyEnd - 1);
                    }

                    at = next - 1;
                    continue;
                }

                if (next < sentence.End && frames[next] >= 0 && tokens.Has(frames[next], WordClass.Role | WordClass.Collective)
                    && !tokens[frames[next]].Is(TokenFlags.Capitalized) && !tokens.Has(frames[next], WordClass.SayVerb))
                {
                    at = next - 1;
                    continue;
                }

                // "the Tessian prime minister": where he is from
                if (end == token + 1 && next + 1 < sentence.End && frames[next] >= 0 && frames[next + 1] >= 0 && IsBuiltLikeDemonym(tokens.Chars(token)) && tokens.Has(frames[next + 1], WordClass.Role)
                    && !tokens[frames[next]].Is(TokenFlags.Capitalized) && tokens[frames[next]].Kind == TokenKind.Word && IsInsidePhrase(frames[next])
                    && !tokens.Is(frames[next], WordClass.PastTense | WordClass.Determiner | WordClass.Adverb) && !Ends(tokens.Chars(frames[next]), "ed"))
                {
                    at = next - 1;
                    continue;
                }

                if (end == token + 1 && tokens.Has(token, WordClass.Role) && next < sentence.End && frames[next] >= 0 && ProperName.IsPart(tokens, frames[next]))
                    continue;
                // "the Chair of the talks, Kristiina Rebane,"
                if (end == token + 1 && tokens.Has(token, WordClass.Role) && next < sentence.End && frames[next] >= 0 && Is(frames[next], "of")
                    && OverComplement(next, sentence, out var behindOffice) is { Kind: NounPhraseKind.Name } holder)
                {
                    next = behindOffice;
                    return holder;
                }

                return ExtendOf(new NounPhrase(NounPhraseKind.Name, start, end, end - 1), ref next, sentence);
            }

            // "the father explained" is somebody, "Father Brown" is Brown.
            if (tokens.Is(token, WordClass.Honorific) && (tokens[token].Is(TokenFlags.Capitalized) || !tokens.Has(token, WordClass.Role)))
            {
                if (at + 1 < sentence.End && frames[at + 1] >= 0 && tokens.IsMark(frames[at + 1], '.'))
                    at++;
                continue;
            }

            // "the project undertakes | a study": another phrase begins.
            if (head < 0 && at > position && tokens.Is(token, WordClass.Article) && IsPlainNoun(frames[at - 1]))
                break;
            if (head < 0 && at <= position + 1 && OneOf(at, sentence) is { Kind: not NounPhraseKind.None } one)
            {
                next = at + one.End - token;
                return one;
            }

            if (tokens[token].Kind == TokenKind.Number && EndOfAge(token) is var behindAge and > 0 && at + behindAge - token <= sentence.End)
            {
                // "the 34-year-old", "the 34-year-old baker"
                first = first < 0 ? token : first;
                head = behindAge - 1;
                at += behindAge - token - 1;
                next = at + 1;
                continue;
            }

            if (tokens[token].Kind == TokenKind.Number || tokens.Is(token, WordClass.Determiner))
                continue;
            if (head < 0 && at + 2 < sentence.End && IsPosition(token) && frames[at + 2] == token + 2)
            {
                // "the full-back"
                first = first < 0 ? token : first;
                head = token + 2;
                at += 2;
                next = at + 1;
                continue;
            }

            if (head >= 0 && IsComplement(token) && OverComplement(at, sentence, out var behind) is { Kind: NounPhraseKind.Name } named)
            {
                next = behind;
                return named;
            }

            if (tokens.Is(token, WordClass.Auxiliary) || (tokens.Is(token, WordClass.Preposition | WordClass.Conjunction) && !tokens.Has(token, WordClass.Role)))
                break;
            if (tokens.Has(token, WordClass.SayVerb | WordClass.ClaimVerb) && head >= 0 && !IsNounBehindOne(token, head))
                break;
            if (IsSpeakerNoun(token))
            {
                if (first < 0)
                    first = FirstOfPhrase(position, at);
                head = token;
                if (OfState(head) is var office && office > head + 1 && at + 2 < sentence.End && frames[at + 2] == head + 2)
                    at += 2;
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
        return phrase.Kind == NounPhraseKind.Writing && depth < MostClimbs && next + 1 < sentence.End && frames[next] >= 0 && (Is(frames[next], "by") || Is(frames[next], "from"))
            && Forward(next + 1, sentence, out var behindAuthor, depth + 1) is { Kind: not (NounPhraseKind.None or NounPhraseKind.Writing) } author
                && (author.Kind == NounPhraseKind.Name || Is(frames[next], "from"))
                ? Author(author, behindAuthor, out next)
                : phrase;
    }

    /// <summary>The phrase that ends at an item.</summary>
    public NounPhrase Backward(int position, FrameSentence sentence, bool isOwner = false, int depth = 0)
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
        if (position == sentence.Start && (Is(token, "one") || Is(token, "another")))
            return new NounPhrase(NounPhraseKind.Role, token, token + 1, token);
        var first = ProperName.Start(tokens, token, FirstToken(position, sentence));
        if (first == token && IsOpening(position, sentence))
            return default;
        if (first <= token)
        {
            var nameStart = persons.NameStart(first, token + 1);
            if (BodyStart(first, token) is var bodyStart && bodyStart < first)
                first = nameStart = bodyStart;
            var before = position - (token - first) - 1;
            if (token - first > 1 && persons.HolderStart(first, token + 1) is var holder and > 0)
                return new NounPhrase(NounPhraseKind.Name, holder, token + 1, token);
            first = nameStart;
            if (isOwner || IsAuthorBefore(before, isName: true, sentence))
                return new NounPhrase(NounPhraseKind.Name, first, token + 1, token);
            if (SeenBy(before, sentence) is { Kind: not NounPhraseKind.None } seen)
                return seen;
            if (Climb(BeforeNoun(before, sentence), sentence, depth) is { Kind: not NounPhraseKind.None } climbed)
                return climbed;
            return before >= sentence.Start && frames[before] >= 0 && tokens.Is(frames[before], WordClass.Preposition) && !tokens.Is(frames[before], WordClass.Conjunction)
                    && !IsHeadAs(before, sentence)
                ? default
                : new NounPhrase(NounPhraseKind.Name, first, token + 1, token);
        }

        var isSpeaker = IsSpeakerNoun(token);
        var start = position;
        while (start - 1 >= sentence.Start && position - start < 6 && frames[start - 1] >= 0 && IsInsidePhrase(frames[start - 1])
            && !tokens.Is(frames[start], WordClass.Determiner) && !Is(frames[start - 1], "which"))
        {
            start--;
        }

        if (isSpeaker && IsAuthorBefore(start - 1, isName: false, sentence))
            return Common(token, FirstOfPhrase(start, position));
        if (Climb(start - 1, sentence, depth) is { Kind: not NounPhraseKind.None } higher)
            return higher;
        if (!isSpeaker || (!isOwner && start > sentence.Start && frames[start - 1] >= 0 && tokens.Is(frames[start - 1], WordClass.Preposition)
            && !IsHeadAs(start - 1, sentence) && !(Is(frames[start - 1], "as") && tokens.NumberOf(token) == Lexicon.Plural)))
        {
            return default;
        }

        return Common(token, FirstOfPhrase(start, position));
    }

    private bool Is(int token, string word) => tokens.IsWord(token, word);

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);
}
