using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Two who speak together: "Moe and Lunt called it “…”".</summary>
internal sealed partial class SpeakerReader
{
    private Attribution Together(string speaker, NounPhrase phrase, NounPhrase partner, int verb)
    {
        if (partner.Kind == NounPhraseKind.None || NameOf(partner) is not { } other)
            return Found(speaker, phrase, verb);
        var (left, right) = partner.First < phrase.First ? (other, speaker) : (speaker, other);
        var both = phrase with { First = Math.Min(phrase.First, partner.First), End = Math.Max(phrase.End, partner.End) };
        var article = Math.Max(phrase.First, partner.First) - 1;
        return Found(left + (_tokens.IsWord(article, "the") ? " and the " : " and ") + right, both, verb);
    }

    // Moe tells two ways apart: “…” and “…”
    private Attribution? Paired(int position, FrameSentence sentence)
    {
        var first = position - 2;
        if (first > sentence.Start && _frames[first] >= 0 && IsMark(first, ','))
            first--;
        if (first < sentence.Start || _frames[first] >= 0 || !(Is(position - 1, "and") || Is(position - 1, "or")))
            return null;
        var quote = ~_frames[first];
        return _found[quote] is { } same && same.Evidence.End <= _quotes[quote].OuterSpan.Start ? same : null;
    }

    // The police spoke of hundreds, the organisers of “…”
    private Attribution? GappedOver(int position, FrameSentence sentence)
    {
        if (position - 4 <= sentence.Start || _frames[position - 1] < 0 || !Is(position - 1, "of"))
            return null;
        var second = _phrases.Backward(position - 2, sentence, isOwner: true);
        if (second.Kind is not (NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Collective))
            return null;
        var comma = position - 2;
        while (comma > sentence.Start && _frames[comma] >= 0 && (_frames[comma] >= second.First || _tokens.Is(_frames[comma], WordClass.Determiner)))
            comma--;
        if (comma <= sentence.Start || _frames[comma] < 0 || !IsMark(comma, ','))
            return null;
        for (var at = comma - 1; at > sentence.Start && comma - at < LongestReach; at--)
        {
            if (_frames[at] >= 0 && Is(at, "of") && _frames[at - 1] >= 0 && _tokens.NumberOf(_frames[at - 1]) == Lexicon.WithPreposition)
                return Resolve(second, position, sentence) is { } speaker ? Found(speaker, second, -1) : null;
        }

        return null;
    }

    // Moe called it “…” and Lunt “…”
    private Attribution? Gapped(int position, FrameSentence sentence)
    {
        if (GappedOver(position, sentence) is { } over)
            return over;

        // Few sentences quote before: the second name is looked for once the first quotation and the conjunction behind it are there.
        var first = position - 1;
        while (first > sentence.Start && _frames[first] >= 0)
            first--;
        if (first < sentence.Start || _frames[first] >= 0 || _found[~_frames[first]] is null)
            return null;
        var and = first + 1 < position && IsMark(first + 1, ',') ? first + 2 : first + 1;
        if (and >= position - 1 || !(Is(and, "and") || Is(and, "but")))
            return null;
        var second = _phrases.Backward(position - 1, sentence, isOwner: true);
        if (second.Kind is not (NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Collective))
            return null;
        var at = position - 1;
        while (at > and && (_frames[at] >= second.First || _tokens.Is(_frames[at], WordClass.Determiner | WordClass.Honorific)))
            at--;
        return at == and && Resolve(second, position, sentence) is { } speaker ? Found(speaker, second, -1) : null;
    }

    private string? NameOf(NounPhrase phrase) =>
        phrase.Kind != NounPhraseKind.Name ? Text(phrase)
        : _persons.Find(phrase.First, phrase.End) is { } person ? person.ShortName
        : _tokens[phrase.Head].Word == 0 ? Text(phrase) : null;

    /// <summary>“…,” Moe and Lunt said / said Moe and Lunt: behind the second name the clause goes on with its verb, or ends.</summary>
    private NounPhrase PartnerBehind(NounPhrase first, ref int next, FrameSentence sentence, bool isSubject)
    {
        if (first.Kind is not (NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Collective) || next + 1 >= sentence.End || _frames[next] < 0 || !Is(next, "and"))
            return default;
        var second = _phrases.Forward(next + 1, sentence, out var behind);
        if (!CanJoin(second))
            return default;
        if (!isSubject)
            return behind >= sentence.End || (_frames[behind] >= 0 && _tokens[_frames[behind]].Kind == TokenKind.Mark) ? second : default;
        next = behind;
        return second;
    }

    /// <summary>"Moe and" in front of the subject, where nothing governs the first name.</summary>
    private NounPhrase PartnerBefore(NounPhrase subject)
    {
        var and = BeforeTitles(subject.First - 1);
        if (!CanJoin(subject) || and < 1 || !_tokens.IsWord(and, "and") || _tokens[and].Is(TokenFlags.BlockStart))
            return default;
        var last = and - 1;
        var first = ProperName.Start(_tokens, last, Math.Max(0, last - 6));
        if (first > last)
            return default;
        var start = _persons.NameStart(first, last + 1);
        var before = BeforeTitles(first - 1);
        var isFree = before < 0 || _tokens[before + 1].Is(TokenFlags.BlockStart) || _tokens[before].Kind == TokenKind.Mark
            || (_tokens.Is(before, WordClass.Conjunction) && !_tokens.IsWord(before, "and") && !_tokens.IsWord(before, "or"));
        return isFree ? new NounPhrase(NounPhraseKind.Name, start, last + 1, last) : default;
    }

    private bool CanJoin(NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Name
        || (phrase.Kind is NounPhraseKind.Role or NounPhraseKind.Collective && phrase.First > 0 && _tokens.Is(phrase.First - 1, WordClass.Article));

    /// <summary>In front of "the", "Mr", "Mrs.".</summary>
    private int BeforeTitles(int token)
    {
        while (token >= 0)
        {
            if (_tokens.IsMark(token, '.') && token > 0 && _tokens.Is(token - 1, WordClass.Honorific))
                token--;
            else if (!_tokens.Is(token, WordClass.Article | WordClass.Honorific))
                break;
            if (_tokens[token].Is(TokenFlags.BlockStart))
                return -1;
            token--;
        }

        return token;
    }
}
