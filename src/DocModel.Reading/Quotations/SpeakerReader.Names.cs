using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Whom a subject means.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>How far back a paragraph is looked through for whom a pronoun means, in tokens.</summary>
    private const int LongestParagraph = 160;

    private static readonly WordSet Asking = new("ask", "asks", "asked", "inquired", "enquired", "wondered", "queried");

    private Attribution Found(string speaker, NounPhrase phrase, int verb)
    {
        if ((phrase.Kind == NounPhraseKind.Role && !IsEvery(phrase.First - 1)) || (phrase.Kind == NounPhraseKind.Name && IsUnknownPerson(phrase)))
        {
            (_roleToken, _roleSpeaker) = (phrase.Head, speaker);
            _roleAsks = verb >= 0 && Asking.Contains(_tokens, verb) && !(verb + 1 < _tokens.Count && (Is(_tokens.Chars(verb + 1), "not") || Is(_tokens.Chars(verb + 1), "to")));
        }

        return new(speaker, TextSpan.FromBounds(_tokens[phrase.First].Start, _tokens[phrase.End - 1].End), verb);
    }

    /// <summary>"every official": nobody whom a pronoun means behind the sentence.</summary>
    private bool IsEvery(int token) =>
        token >= 0 && (Is(_tokens.Chars(token), "every") || Is(_tokens.Chars(token), "each") || Is(_tokens.Chars(token), "any") || Is(_tokens.Chars(token), "no"));

    /// <summary>A bare surname that has just spoken may be who a pronoun means, unlike a body or a place with an article.</summary>
    private bool IsUnknownPerson(NounPhrase name) =>
        !_tokens.Has(name.Head, WordClass.Collective | WordClass.Work | WordClass.Instrument | WordClass.Writing) && !_tokens[name.Head].Is(TokenFlags.AllUpper)
        && (name.First == 0 || !_tokens.Is(name.First - 1, WordClass.Article)) && _persons.Find(name.First, name.End) is null;

    /// <summary>The name of who is meant; null where the words do not name anybody who can speak.</summary>
    private string? Resolve(NounPhrase phrase, int position, FrameSentence sentence)
    {
        switch (phrase.Kind)
        {
            case NounPhraseKind.None:
                return null;
            case NounPhraseKind.Pronoun:
                if (Is(_tokens.Chars(phrase.Head), "it"))
                    return Body(position, sentence);
                if (Is(_tokens.Chars(phrase.Head), "they"))
                    return They(phrase, position, sentence);
                if (IsWriter(phrase))
                    return null;
                if (RoleOfSentence(phrase, position, sentence) is { } office)
                    return office;
                if (RoleBefore(phrase, sentence) is { } newcomer)
                    return newcomer;
                // "The winger" may be who was named before, "a winger" is not.
                if (RoleInParagraph(phrase) is { } unnamed && (!IsDefinite(unnamed) || PersonOf(phrase, out var before) is null || phrase.Head - before > LongestParagraph) && Resolve(unnamed, position, sentence) is { } who)
                    return who;
                return PersonOf(phrase, out var mentioned)?.ShortName is var named && RoleSince(phrase, mentioned) is { } role
                    ? role
                    : named;
            case NounPhraseKind.Name:
                if (_persons.Find(phrase.First, phrase.End) is { } person)
                    return person.ShortName;
                return _tokens.Has(phrase.Head, WordClass.Meta) ? null : Text(phrase);
            case NounPhraseKind.Writing:
                return OwnerOfWriting(phrase) ?? Text(phrase);
            default:
                return _tokens.NumberOf(phrase.Head) != Lexicon.Plural && _tokens.Has(phrase.Head, WordClass.Role) && IsDefinite(phrase)
                    && _persons.ByRole(_tokens.WordOf(phrase.Head)) is { } holder && holder.NewSince < phrase.Head && (phrase.First == phrase.Head || PersonTraits.CanBe(_tokens, holder, phrase.Head))
                    ? holder.ShortName
                    : Text(phrase);
        }
    }

    /// <summary>"The prime minister made it clear when he said": a pronoun means the office that its sentence is about where no person is named between.</summary>
    private string? RoleOfSentence(NounPhrase pronoun, int position, FrameSentence sentence)
    {
        var gender = Is(_tokens.Chars(pronoun.Head), "he") ? Lexicon.Male : Is(_tokens.Chars(pronoun.Head), "she") ? Lexicon.Female : 0;
        if (gender == 0 || _frames[sentence.Start] < 0 || IsInserted(pronoun.Head))
            return null;
        var subject = IsOneOf(Subordinating, sentence.Start) || Is(sentence.Start, "if") || Is(sentence.Start, "although")
            ? _phrases.Forward(sentence.Start + 1, sentence, out _)
            : FirstSubject(sentence.Start, position, sentence);
        if (subject.Kind is not (NounPhraseKind.Role or NounPhraseKind.Name) || subject.Head >= pronoun.Head || !IsDefinite(subject) || !_tokens.Has(subject.Head, WordClass.Role)
            || _tokens.NumberOf(subject.Head) is var number && (number == Lexicon.Plural || (number is Lexicon.Male or Lexicon.Female && number != gender)))
        {
            return null;
        }

        for (var at = subject.End; at < pronoun.Head; at++)
        {
            if (_tokens.IsMark(at, ';'))
                return null;
        }

        var names = _persons.Before(pronoun.Head);
        return _persons.TryBefore(ref names, _frames[sentence.Start], out _) ? null : Resolve(subject, position, sentence);
    }

    /// <summary>"A spokeswoman for the bank denied it. “…” she said": who has just been brought in without a name.</summary>
    private string? RoleBefore(NounPhrase pronoun, FrameSentence sentence, int steps = 2)
    {
        var gender = Is(_tokens.Chars(pronoun.Head), "he") ? Lexicon.Male : Is(_tokens.Chars(pronoun.Head), "she") ? Lexicon.Female : 0;
        if (gender == 0 || sentence.Start == 0 || _frames[sentence.Start - 1] < 0)
            return null;

        // The sentence before begins with the article: few steps, since the phrase is short.
        var start = sentence.Start - 1;
        while (start > 0 && sentence.Start - start < LongestReach && _frames[start - 1] >= 0 && !IsMark(start - 1, '.') && !_tokens[_frames[start]].Is(TokenFlags.BlockStart))
            start--;
        var isHeld = Is(start, "the");
        var goesOn = new FrameSentence(start, sentence.Start, sentence.Block, sentence.Container);
        if (steps > 0 && start > 0 && FirstSubject(start, sentence.Start, goesOn) is { Kind: NounPhraseKind.Pronoun } same
            && _tokens.Chars(same.Head).EqualsIgnoreCase(_tokens.Chars(pronoun.Head)))
        {
            return RoleBefore(same, goesOn, steps - 1);
        }

        if (!(isHeld || Is(start, "a") || Is(start, "an") || Is(start, "another") || Is(start, "one")))
            return null;
        var before = new FrameSentence(start, sentence.Start, sentence.Block, sentence.Container);
        var subject = _phrases.Forward(start, before, out _);
        if (isHeld)
        {
            // "The chair thanked them. Closing the hearing, she said": whose office the text has told.
            var names = _persons.Before(pronoun.Head);
            return subject.Kind == NounPhraseKind.Role && _persons.ByRole(_tokens.WordOf(subject.Head)) is { } holder && (holder.Gender == 0 || holder.Gender == gender)
                && !_persons.TryBefore(ref names, subject.Head, out _) ? Resolve(subject, start, before) : null;
        }

        return subject.Kind == NounPhraseKind.Role && _tokens.NumberOf(subject.Head) == gender ? Text(subject) : null;
    }

    /// <summary>
    /// "I put this to a senior official. He listened. “…,” he said": who a paragraph is about, where it names nobody whom the pronoun could mean.
    /// The subject of a sentence is asked before others.
    /// </summary>
    private NounPhrase? RoleInParagraph(NounPhrase pronoun)
    {
        var gender = Is(_tokens.Chars(pronoun.Head), "he") ? Lexicon.Male : Is(_tokens.Chars(pronoun.Head), "she") ? Lexicon.Female : 0;
        if (gender == 0)
            return null;
        var start = pronoun.Head;
        while (start > 0 && pronoun.Head - start < LongestParagraph && !_tokens[start].Is(TokenFlags.BlockStart))
            start--;
        for (var names = _persons.Before(pronoun.Head); _persons.TryBefore(ref names, start, out var mention);)
        {
            if (mention.Person.Gender is var other && (other == 0 || other == gender))
                return null;
        }

        NounPhrase? any = null;
        var isInserted = IsInserted(pronoun.Head);
        for (var at = pronoun.Head - 1; at >= start; at--)
        {
            if (isInserted && !SentenceEndsBetween(at, pronoun.Head))
                continue;
            if (!_tokens.Has(at, WordClass.Role) || _tokens[at].Is(TokenFlags.Capitalized) || _tokens.Has(at, WordClass.SayVerb) || IsQuoted(at)
                || _tokens.NumberOf(at) is Lexicon.Plural || (_tokens.NumberOf(at) is var number and (Lexicon.Male or Lexicon.Female) && number != gender))
            {
                continue;
            }

            // "the bank manager": the article of the noun, over what describes it.
            var first = at;
            while (first > start && at - first < 4 && _tokens[first - 1].Kind == TokenKind.Word && !_tokens.Is(first - 1, WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary))
                first--;
            if (first == 0 || !_tokens.Is(first - 1, WordClass.Article) || at - first >= 4)
                continue;
            var phrase = new NounPhrase(NounPhraseKind.Role, first, at + 1, at);
            if (first - 1 == start || EndsSentence(first - 2))
                return phrase;
            any = phrase;
        }

        return any;
    }

    private bool IsDefinite(NounPhrase phrase) => phrase.First > 0 && Is(_tokens.Chars(phrase.First - 1), "the");

    /// <summary>"The spokesman said “…”. He added": a role that spoke since the person was named.</summary>
    private string? RoleSince(NounPhrase phrase, int mentioned)
    {
        // Who asked is not who answers in the next sentence.
        if (_roleAsks && SentenceEndsBetween(_roleToken, phrase.Head))
            return null;
        if (_roleToken <= mentioned || _roleToken >= phrase.Head || phrase.Head - _roleToken > 80 || _tokens.NumberOf(_roleToken) == Lexicon.Plural
            || (_tokens.WordOf(_roleToken) == 0 && _tokens.Chars(_roleToken)[^1] == 's'))
        {
            return null;
        }

        for (var i = _roleToken + 1; i <= phrase.Head; i++)
        {
            if (_tokens[i].Is(TokenFlags.BlockStart))
                return null;
        }

        return _roleSpeaker;
    }

    /// <summary>"The prime minister, she said, should come": she speaks of somebody else.</summary>
    private bool IsInserted(int pronoun) =>
        pronoun > 0 && pronoun + 2 < _tokens.Count && _tokens.IsMark(pronoun - 1, ',') && _tokens.Has(pronoun + 1, WordClass.SayVerb) && _tokens.IsMark(pronoun + 2, ',');

    /// <summary>"Moe’s last book argues": who wrote it speaks.</summary>
    private string? OwnerOfWriting(NounPhrase writing)
    {
        var mark = writing.Head - 1;
        while (mark >= writing.First && _tokens[mark].Length > 1)
            mark--;
        if (mark > 1 && _tokens[mark].Length == 1 && Is(_tokens.Chars(mark), "s"))
            mark--;
        return mark > 0 && _tokens[mark].Kind == TokenKind.Mark && _tokens.Text[_tokens[mark].Start] is '’' or '\'' && !_tokens[mark].Is(TokenFlags.SpaceBefore)
            ? _persons.Find(mark - 1, mark)?.ShortName ?? OwnerByRole(mark - 1)
            : null;
    }

    /// <summary>"the professor’s letter": the person who is that, or the role itself.</summary>
    private string? OwnerByRole(int role)
    {
        if (!_tokens.Has(role, WordClass.Role) || _tokens[role].Is(TokenFlags.Capitalized) || _tokens.NumberOf(role) == Lexicon.Plural)
            return null;
        return _persons.ByRole(_tokens.WordOf(role)) is { } holder && holder.NewSince < role ? holder.ShortName : _tokens.Chars(role).ToString();
    }

    private bool SentenceEndsBetween(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (_tokens.IsMark(i, '.') || _tokens.IsMark(i, '?'))
                return true;
        }

        return false;
    }

    private Person? PersonOf(NounPhrase phrase, out int mentioned)
    {
        mentioned = -1;
        if (phrase.Kind == NounPhraseKind.Name)
            return _persons.Find(phrase.First, phrase.End);
        if (phrase.Kind != NounPhraseKind.Pronoun)
            return null;
        var gender = Is(_tokens.Chars(phrase.Head), "he") ? Lexicon.Male : Is(_tokens.Chars(phrase.Head), "she") ? Lexicon.Female : 0;
        return gender == 0 ? null : Antecedent(phrase.Head, gender, out mentioned);
    }

    /// <summary>How many persons named before a pronoun it can mean, and how many tokens before it.</summary>
    private const int MostAsked = 16;
    private const int FarthestAntecedent = 601;

    /// <summary>Whom a pronoun means: the nearest person of its gender, subjects before others, sentence by sentence backwards.</summary>
    private Person? Antecedent(int token, int gender, out int mentioned)
    {
        mentioned = -1;
        Person? best = null;
        var bestScore = int.MinValue;
        int sentences = 0, at = token, names = _persons.Before(token);
        for (var asked = 0; asked < MostAsked && _persons.TryBefore(ref names, token - FarthestAntecedent, out var mention); asked++)
        {
            for (; at > mention.FirstToken; at--)
            {
                if (at < token && (_tokens.IsMark(at, '.') || _tokens.IsMark(at, '?') || _tokens[at + 1].Is(TokenFlags.BlockStart)))
                    sentences++;
            }

            if (mention.Person.Gender != 0 && mention.Person.Gender != gender)
                continue;
            // "Questioned by Moe, she said": a pronoun is not who did it to her.
            var isAgent = sentences == 0 && mention.FirstToken > 0 && Is(_tokens.Chars(mention.FirstToken - 1), "by");
            var score = (isAgent ? -12 : 0) - 3 * sentences + (mention.IsSubject ? 2 : 0) + (mention.Person.Gender == gender ? 1 : 0) - (IsQuoted(mention.FirstToken) ? 8 : 0);
            if (score > bestScore)
                (best, bestScore, mentioned) = (mention.Person, score, mention.FirstToken);
        }

        return best;
    }

    private bool IsQuoted(int token)
    {
        int low = 0, high = _quotes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_quotes[middle].First <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && !_quotes[low - 1].IsBlock && _quotes[low - 1].End > token;
    }

    /// <summary>What "it" means where a body moved in the same sentence or the one before.</summary>
    private string? Body(int position, FrameSentence sentence)
    {
        var subject = FirstSubject(sentence.Start, position, sentence);
        if (subject.Kind is NounPhraseKind.Collective)
            return Text(subject);
        if (subject.Kind == NounPhraseKind.Name && _persons.Find(subject.First, subject.End) is null)
            return Resolve(subject, position, sentence);
        return null;
    }

    private string Text(NounPhrase phrase) =>
        _tokens.Text.Substring(_tokens[phrase.First].Start, _tokens[phrase.End - 1].End - _tokens[phrase.First].Start);
}
