using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Phrases;

/// <summary>What stands behind a noun or in front of it: what the role is of, who wrote the writing, the name in apposition.</summary>
internal sealed partial class NounPhraseReader
{
    /// <summary>How many of those who speak: "71 per cent of respondents", "a majority of members".</summary>
    private static readonly WordSet Quantities = new("cent", "percent", "majority", "minority", "half", "most", "number", "dozens", "hundreds", "thousands", "third", "handful", "couple", "all");

    /// <summary>What others than the writer do with a writing.</summary>
    private static readonly WordSet SeenOrGot = new("seen", "obtained", "reviewed", "read", "leaked", "published", "found", "received", "reported", "released", "viewed", "quoted", "cited");

    private static NounPhrase Author(NounPhrase author, int behind, out int next)
    {
        next = behind;
        return author;
    }

    /// <summary>"As the treaty put it": at the head of its clause "as" is no preposition.</summary>
    private bool IsHeadAs(int position, FrameSentence sentence) =>
        Is(frames[position], "as") && (position == sentence.Start || (frames[position - 1] >= 0 && tokens[frames[position - 1]].Kind == TokenKind.Mark));

    /// <summary>"one of the three rebels", "two of them", and "one", "another" in front of a verb of speech at the head of a sentence.</summary>
    private NounPhrase OneOf(int at, FrameSentence sentence)
    {
        var token = frames[at];
        if (tokens[token].Kind != TokenKind.Word || !(tokens.Is(token, WordClass.Cardinal) || Is(token, "another") || Is(token, "several") || Is(token, "some")))
            return default;
        if (at + 2 < sentence.End && frames[at + 1] == token + 1 && Is(token + 1, "of") && frames[at + 2] == token + 2)
            return new NounPhrase(NounPhraseKind.Role, token, Math.Max(EndOfPhrase(at + 2, sentence), token + 3), token);
        return at == sentence.Start && (Is(token, "one") || Is(token, "another")) && at + 1 < sentence.End && frames[at + 1] == token + 1 && tokens.Has(token + 1, WordClass.SayVerb | WordClass.ClaimVerb) && !tokens.Is(token + 1, WordClass.Meta)
            ? new NounPhrase(NounPhraseKind.Role, token, token + 1, token)
            : default;
    }

    private static readonly WordSet PartsOfLaw = new("clause", "article", "section", "paragraph", "rule", "regulation", "amendment", "schedule", "protocol");

    /// <summary>"the treaty of 1820", "the Harbours Act 1973", "Clause 14".</summary>
    private NounPhrase Numbered(int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at >= sentence.Start && frames[at] >= 0 && PartsOfLaw.Contains(tokens, frames[at]))
            return new NounPhrase(tokens[frames[at]].Is(TokenFlags.Capitalized) ? NounPhraseKind.Name : NounPhraseKind.Writing, frames[at], frames[position] + 1, frames[at]);
        if (at >= sentence.Start && frames[at] >= 0 && tokens[frames[position]].Length == 4 && tokens[frames[at]].Is(TokenFlags.Capitalized) && IsWriting(frames[at])
            && Backward(at, sentence, isOwner: true) is { Kind: NounPhraseKind.Name } act)
        {
            return act with { End = frames[position] + 1 };
        }

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

    /// <summary>"a letter seen by the Post says": who has seen it does not speak, the letter does.</summary>
    private NounPhrase SeenBy(int position, FrameSentence sentence)
    {
        while (position > sentence.Start && frames[position] >= 0 && IsArticleOrOwner(frames[position]))
            position--;
        var writing = position - 2;
        if (writing < sentence.Start || frames[position] < 0 || !Is(frames[position], "by") || frames[position - 1] < 0 || frames[writing] < 0 || !IsWriting(frames[writing]))
            return default;
        return SeenOrGot.Contains(tokens, frames[position - 1]) ? Backward(writing, sentence) : default;
    }

    private bool IsArticleOrOwner(int token) =>
        tokens.Is(token, WordClass.Determiner) || Is(token, "his") || Is(token, "her") || Is(token, "its") || Is(token, "their") || Is(token, "our") || Is(token, "my");

    /// <summary>"the head of the department": from the preposition to the noun in front of it.</summary>
    private NounPhrase Climb(int position, FrameSentence sentence, int depth, int passed = 0)
    {
        if (depth == MostClimbs)
            return default;
        while (position >= sentence.Start && frames[position] >= 0 && IsArticleOrOwner(frames[position]))
            position--;
        if (position <= sentence.Start || frames[position] < 0)
            return default;
        var preposition = frames[position];
        if (!IsComplement(preposition) && !Is(preposition, "on") && !Is(preposition, "with") && !((Is(preposition, "by") || Is(preposition, "into") || Is(preposition, "about")) && frames[position - 1] >= 0 && IsWriting(frames[position - 1])))
            return default;

        // "a source close to the talks"
        if (frames[position - 1] >= 0 && Is(frames[position - 1], "close") && position - 1 > sentence.Start)
            position--;
        var noun = frames[position - 1];
        if (noun < 0)
            return default;
        if (Is(preposition, "of") && Quantities.Contains(tokens, noun))
            return new NounPhrase(NounPhraseKind.Role, frames[position + 1], EndOfPhrase(position + 1, sentence), EndOfPhrase(position + 1, sentence) - 1);
        if (Is(noun, "one") || tokens.Is(noun, WordClass.Cardinal) && Is(preposition, "of") || Is(noun, "some") || Is(noun, "many") || Is(noun, "several"))
            return new NounPhrase(NounPhraseKind.Role, noun, EndOfPhrase(position + 1, sentence), noun);
        if (tokens[noun].Kind != TokenKind.Word)
            return tokens[noun].Kind == TokenKind.Number ? Numbered(position - 1, sentence) is { Kind: not NounPhraseKind.None } part && PartsOfLaw.Contains(tokens, part.Head) ? part : default : default;
        if (tokens[noun].Is(TokenFlags.Capitalized) && tokens.Has(noun, WordClass.Collective) && Is(preposition, "of"))
        {
            // "Ada Lunt of the University of Ostby" is the person and not where she works.
            var start = ProperName.Start(tokens, noun, FirstToken(position - 1, sentence));
            var before = position - 1 - Math.Max(0, noun - start) - 1;
            if (Climb(before, sentence, depth + 1) is { Kind: NounPhraseKind.Name or NounPhraseKind.Role } member)
                return member;
            var nameEnd = ProperName.End(tokens, frames[position + 1], LimitToken(position + 1, sentence));
            return new NounPhrase(NounPhraseKind.Name, Math.Min(start, noun), nameEnd > frames[position + 1] ? nameEnd : EndOfPhrase(position + 1, sentence), noun);
        }

        if (Is(preposition, "of") && IsFullName(noun, position - 1, sentence))
            return Backward(position - 1, sentence, isOwner: true);
        if (!tokens.Has(noun, WordClass.Role | WordClass.Collective) && !IsSpeakerNoun(noun) && persons.Find(noun, noun + 1) is null)
            return passed < 2 && !tokens[noun].Is(TokenFlags.Capitalized) ? Climb(BeforePhrase(position - 1, sentence), sentence, depth, passed + 1) : default;
        return Is(preposition, "with") && tokens.Has(noun, WordClass.Writing | WordClass.Work | WordClass.Collective) ? default : Backward(position - 1, sentence, depth: depth + 1);
    }

    /// <summary>"Piet Moe of the Rural Union": two words or three in capitals, of which none names a body or a place of its kind.</summary>
    private bool IsFullName(int last, int position, FrameSentence sentence)
    {
        var first = ProperName.Start(tokens, last, FirstToken(position, sentence));
        if (first >= last || last - first > 2)
            return false;
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Is(TokenFlags.AllUpper) || (tokens[i].Word != 0 && !tokens.Is(i, WordClass.GivenName)))
                return false;
        }

        return true;
    }

    /// <summary>In front of the words of a phrase that ends at an item: "a source with | exact knowledge".</summary>
    private int BeforePhrase(int position, FrameSentence sentence)
    {
        var at = position;
        while (at >= sentence.Start && position - at < 5 && frames[at] >= 0 && tokens[frames[at]].Kind == TokenKind.Word
            && !tokens.Is(frames[at], WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun) && !tokens.Has(frames[at], WordClass.SayVerb))
        {
            at--;
        }

        return at;
    }

    /// <summary>"Analysts at the broker Pell Hunter": the noun that says what the name is belongs to the name.</summary>
    private int BeforeNoun(int position, FrameSentence sentence)
    {
        if (position <= sentence.Start || frames[position] < 0 || tokens[frames[position]].Is(TokenFlags.Capitalized) || !IsSpeakerNoun(frames[position]))
            return position;
        var at = BeforePhrase(position, sentence);
        return at >= sentence.Start && frames[at] >= 0 && IsComplement(frames[at]) ? at : position;
    }

    /// <summary>"Fruit Traders’ Association": where the name of a body begins that belongs to its members.</summary>
    private int BodyStart(int first, int head)
    {
        if (!tokens.Has(head, WordClass.Collective) || first < 3 || tokens[first].Is(TokenFlags.BlockStart))
            return first;
        var mark = tokens[first - 1].Length == 1 && Is(first - 1, "s") ? first - 2 : first - 1;
        var owner = mark - 1;
        if (!(tokens.IsMark(mark, '’') || tokens.IsMark(mark, '\'')) || tokens[mark].Is(TokenFlags.SpaceBefore) || !tokens[owner].Is(TokenFlags.Capitalized)
            || !(mark == first - 1 ? tokens.Chars(owner)[^1] == 's' : Ends(tokens.Chars(owner), "men") || Is(owner, "people") || Is(owner, "children")))
        {
            return first;
        }

        var start = ProperName.Start(tokens, owner, Math.Max(0, owner - 5));
        return start <= owner ? start : first;
    }

    private bool IsComplement(int token) =>
        Is(token, "of") || Is(token, "for") || Is(token, "at") || Is(token, "in") || Is(token, "to") || Is(token, "from");

    /// <summary>"the minister of Estmark, Kristiina Rebane,": the name behind what the role is of.</summary>
    private NounPhrase OverComplement(int position, FrameSentence sentence, out int next)
    {
        next = position;
        for (var at = position + 1; at < Math.Min(sentence.End, position + 8) && frames[at] >= 0; at++)
        {
            // "Secretary of Transport Anna Moe"
            if (at - position <= 2 && tokens[frames[at]].Is(TokenFlags.Capitalized) && ProperName.End(tokens, frames[at], LimitToken(at, sentence)) is var end && end - frames[at] > 2
                && persons.HolderStart(frames[at], end) is var holder and > 0)
            {
                next = at + (end - frames[at]);
                return new NounPhrase(NounPhraseKind.Name, holder, end, end - 1);
            }

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
        if (tokens.Is(frames[position], WordClass.Honorific) && position + 2 < sentence.End && frames[position + 1] >= 0)
            position += tokens.IsMark(frames[position + 1], '.') && frames[position + 2] >= 0 ? 2 : 1;
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
        if (tokens.Has(name.Head, WordClass.Collective) && next + 1 < sentence.End && frames[next] >= 0 && frames[next + 1] >= 0
            && (Is(frames[next], "of") || Is(frames[next], "for")) && ProperName.IsPart(tokens, frames[next + 1]))
        {
            var end = ProperName.End(tokens, frames[next + 1], LimitToken(next + 1, sentence));
            next += 1 + (end - frames[next + 1]);
            return name with { End = end };
        }

        return name;
    }
}
