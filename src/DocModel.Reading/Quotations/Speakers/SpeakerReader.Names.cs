using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Whom a subject means.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>How far back a paragraph is looked through for whom a pronoun means, in tokens.</summary>
    private const int LongestParagraph = 160;

    private static readonly WordSet Asking = new("ask", "asks", "asked", "inquired", "enquired", "wondered", "queried");

    /// <summary>“Who signed this?” Nobody answered: a capital that begins a sentence makes no name of it.</summary>
    private static readonly WordSet Nobodies = new("nobody", "everybody", "everyone", "somebody", "someone", "anybody", "anyone", "nothing", "something", "everything", "none",
        "many", "most", "few", "several", "some", "much", "then", "finally", "later", "afterwards", "again", "now", "next", "still");

    /// <param name="goesOn">Whether a pronoun behind may mean who is found: not one whose words only stand in what another says.</param>
    private Attribution Found(string speaker, NounPhrase phrase, int verb, bool goesOn = true)
    {
        if (goesOn && ((phrase.Kind == NounPhraseKind.Role && !IsEvery(phrase.First - 1)) || (phrase.Kind == NounPhraseKind.Name && IsUnknownPerson(phrase))))
        {
            (_roleToken, _roleSpeaker) = (phrase.Head, speaker);
            _roleAsks = verb >= 0 && Asking.Contains(_tokens, verb) && !(verb + 1 < _tokens.Count && (_tokens.IsWord(verb + 1, "not") || _tokens.IsWord(verb + 1, "to")));
        }

        return new(speaker, TextSpan.FromBounds(_tokens[phrase.First].Start, _tokens[phrase.End - 1].End), verb);
    }

    /// <summary>Whether a pronoun can mean who has a role: "the economist Anna Moe" is no "he".</summary>
    private bool CanMean(NounPhrase pronoun, NounPhrase role)
    {
        var gender = PronounAgreement.GenderOf(_tokens, pronoun.Head);
        var holder = _persons.ByRole(_tokens.WordOf(role.Head))?.Gender;
        return gender == 0 || holder is not (Lexicon.Male or Lexicon.Female) || holder == gender;
    }

    /// <summary>"every official": nobody whom a pronoun means behind the sentence.</summary>
    private bool IsEvery(int token) =>
        token >= 0 && (_tokens.IsWord(token, "every") || _tokens.IsWord(token, "each") || _tokens.IsWord(token, "any") || _tokens.IsWord(token, "no"));

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
                if (_tokens.IsWord(phrase.Head, "it"))
                    return Body(phrase, position, sentence);
                if (_tokens.IsWord(phrase.Head, "they"))
                    return They(phrase, position, sentence);
                if (IsWriter(phrase))
                    return null;
                if (RoleOfSentence(phrase, position, sentence) is { } office)
                    return office;
                if (RoleBefore(phrase, sentence) is { } newcomer)
                    return newcomer;
                // "The winger" may be who was named before, "a winger" is not.
                if (RoleInParagraph(phrase) is { } unnamed && CanMean(phrase, unnamed) && (IsToldAlone(unnamed) || PersonOf(phrase, out var before) is null || phrase.Head - before > LongestParagraph) && Resolve(unnamed, position, sentence) is { } who)
                    return who;
                return PersonOf(phrase, out var mentioned)?.ShortName is var named && RoleSince(phrase, mentioned) is { } role
                    ? role
                    : named ?? BareBefore(phrase, sentence) ?? NamedBehind(phrase)?.ShortName;
            case NounPhraseKind.Name:
                if ((_persons.Find(phrase.First, phrase.End) ?? DescribedByPeople(phrase)) is { } person)
                    return person.ShortName;

                // "the Minister said": whose office it is.
                if (phrase.End == phrase.First + 1 && _tokens.Has(phrase.Head, WordClass.Role) && IsDefinite(phrase) && _persons.ByRole(_tokens.WordOf(phrase.Head)) is { } officer && officer.NewSince < phrase.Head)
                    return officer.ShortName;
                // "Parsers report “any”": a capital of the sentence
                if (phrase.End == phrase.First + 1 && Machines.Contains(_tokens, phrase.Head))
                    return null;
                return _tokens.Has(phrase.Head, WordClass.Meta) || (phrase.End == phrase.First + 1 && Nobodies.Contains(_tokens, phrase.Head)) ? null : Text(phrase);
            case NounPhraseKind.Writing:
                if (MachineTexts.Contains(_tokens, phrase.Head) && !_tokens[phrase.Head].Is(TokenFlags.Capitalized))
                    return null;
                return OwnerOfWriting(phrase) ?? WriterOf(phrase) ?? Text(phrase);
            default:
                if (IsOneOfMany(phrase))
                    return OneOf(phrase, position, sentence);
                if (Machines.Contains(_tokens, phrase.Head))
                    return null;
                return _tokens.NumberOf(phrase.Head) != Lexicon.Plural && _tokens.Has(phrase.Head, WordClass.Role) && (IsDefinite(phrase) || IsOfBody(phrase))
                    && _persons.ByRole(_tokens.WordOf(phrase.Head)) is { } holder && (IsDefinite(phrase) || !holder.Roles.Contains(_tokens.WordOf(phrase.Head))) && holder.NewSince < phrase.Head && !IsNewcomer(phrase) && (phrase.First == phrase.Head || PersonTraits.CanBe(_tokens, holder, phrase.Head))
                    ? holder.ShortName
                    : (BearerNear(phrase) ?? Described(phrase))?.ShortName ?? Text(phrase);
        }
    }

    /// <summary>"the archivist" behind "another archivist", of whom the text has told since it named the first.</summary>
    private bool IsNewcomer(NounPhrase phrase)
    {
        var role = _tokens.WordOf(phrase.Head);
        for (var at = phrase.First - 2; at > 1 && phrase.First - at < LongestParagraph; at--)
        {
            if (_tokens.WordOf(at) != role)
                continue;
            if (_tokens[at + 1].Is(TokenFlags.Capitalized) || _tokens.IsMark(at + 1, ',') || _tokens.IsWord(at + 1, "called") || _tokens.IsWord(at + 1, "named"))
                return false;
            var first = at - 1;
            if (_tokens[first].Kind == TokenKind.Word && !_tokens.Is(first, WordClass.Determiner))
                first--;
            if (_tokens.IsWord(first, "a") || _tokens.IsWord(first, "an") || _tokens.IsWord(first, "another"))
                return true;
        }

        return false;
    }

    /// <summary>"Harbour Line’s chairman", "its editor": what is owned by no person has one, as "the chairman" is one. Of two bodies both may have one: only who is told to act for this one is meant.</summary>
    private bool IsOfBody(NounPhrase phrase)
    {
        var mark = phrase.First - 1;
        if (mark > 0 && _tokens.IsWord(mark, "its"))
            return true;
        if (mark > 1 && _tokens.IsWord(mark, "s"))
            mark--;
        return mark > 0 && IsOwnerMark(mark) && _tokens[mark - 1].Is(TokenFlags.Capitalized) && _persons.Find(mark - 1, mark) is null;
    }

    private bool IsDefinite(NounPhrase phrase) => phrase.First > 0 && _tokens.IsWord(phrase.First - 1, "the");

    /// <summary>"The prime minister, she said, should come", "Moe, he said, has lived": she speaks of somebody else, and so does he.</summary>
    private bool IsInserted(int pronoun) =>
        pronoun > 0 && pronoun + 2 < _tokens.Count && _tokens.IsMark(pronoun - 1, ',') && _tokens.Has(pronoun + 1, WordClass.SayVerb) && _tokens.IsMark(pronoun + 2, ',');

    /// <summary>"Moe’s last book argues": who wrote it speaks.</summary>
    private string? OwnerOfWriting(NounPhrase writing)
    {
        var mark = writing.Head - 1;
        while (mark >= writing.First && _tokens[mark].Length > 1)
            mark--;
        if (mark > 1 && _tokens[mark].Length == 1 && _tokens.IsWord(mark, "s"))
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
        var gender = PronounAgreement.GenderOf(_tokens, phrase.Head);
        return gender == 0 ? null : Antecedent(phrase.Head, gender, out mentioned);
    }

    /// <summary>How many persons named before a pronoun it can mean, and how many tokens before it.</summary>
    private const int MostAsked = 16;
    private const int FarthestAntecedent = 601;

    /// <summary>Whom a pronoun means: the nearest person of its gender, subjects before others, sentence by sentence backwards.</summary>
    private Person? Antecedent(int token, int gender, out int mentioned)
    {
        const int OfSentence = 3, OfSubject = 2, OfGender = 1;
        mentioned = -1;
        Person? best = null;
        var other = ObjectOf(token);
        var bestScore = int.MinValue;
        int sentences = 0, asked = 0, names = _persons.Before(token), farthest = Math.Max(0, token - FarthestAntecedent);

        // Nobody of an earlier sentence is asked for where even a subject of the gender would be too far off to be meant.
        Person? agent = null;
        for (var at = token - 1; asked < MostAsked && at >= farthest && OfSubject + OfGender - OfSentence * sentences > bestScore; at--, sentences++)
        {
            var end = at;
            while (at > farthest && !(_tokens.IsMark(at, '.') || _tokens.IsMark(at, '?') || _tokens[at + 1].Is(TokenFlags.BlockStart)))
                at--;
            for (; asked < MostAsked && _persons.TryBefore(ref names, at, out var mention); asked++)
            {
                // "Questioned by Moe, she said": a pronoun is not who did it to her.
                if (sentences == 0 && BeforeTitles(mention.FirstToken - 1) is > 0 and var by && _tokens.IsWord(by, "by"))
                    agent = mention.Person;
                else if (mention.Person != agent)
                    Ask(mention, ref mentioned);
            }

            // "It was enough for the mayor. “…,” she said": a role names who holds it.
            for (var role = end; asked < MostAsked && role > Math.Max(at, 1); role--)
            {
                if (!_tokens.Is(role - 1, WordClass.Article) && !_tokens.Is(role - 2, WordClass.Article))
                    continue;
                var the = PersonTraits.IsQualified(_tokens, role) ? role - 2 : role - 1;
                if (_tokens[role].Is(TokenFlags.Capitalized) || !_tokens.IsWord(the, "the") || !_tokens.Has(role, WordClass.Role) || _tokens.NumberOf(role) == Lexicon.Plural || IsOwnerMark(role + 1) || the > 0 && _tokens.IsMark(the - 1, ','))
                    continue;
                asked++;
                if (_persons.ByRole(_tokens.WordOf(role)) is { } holder && holder != agent && holder.NewSince < role && PersonTraits.CanBe(_tokens, holder, role))
                    Ask(new PersonMention(role, role + 1, holder, !(the > 0 && _tokens.Is(the - 1, WordClass.Preposition))), ref mentioned);
            }
        }

        return best;

        void Ask(PersonMention mention, ref int mentioned)
        {
            var score = (IsBracketed(mention) ? -12 : 0) - OfSentence * sentences + (mention.IsSubject ? OfSubject : 0) + (mention.Person.Gender == gender ? OfGender : 0);

            // What else speaks against a person is asked only of who would be the best so far.
            if ((score > bestScore || score == bestScore && mention.FirstToken > mentioned) && CanBe(mention, token, gender) && mention.Person != other && !(mention.EndToken == token - 1 && IsInserted(token)))
                (best, bestScore, mentioned) = (mention.Person, score, mention.FirstToken);
        }
    }

    /// <summary>"Dana (a superb Ilse Moe) suspects": a name in brackets tells of another one, and nobody goes on about it.</summary>
    private bool IsBracketed(PersonMention mention)
    {
        for (var at = mention.FirstToken - 1; at > 0 && mention.FirstToken - at < LongestManner && !_tokens[at + 1].Is(TokenFlags.BlockStart); at--)
        {
            if (_tokens.IsMark(at, '('))
                return true;
            if (_tokens[at].Kind == TokenKind.Mark)
                return false;
        }

        return false;
    }

    /// <summary>"Annie": the gender of who goes by a given name alone; 0 where the name is no such.</summary>
    private int GenderAlone(PersonMention mention) =>
        mention.Person.Given is null && mention.EndToken == mention.FirstToken + 1 && _tokens.Has(mention.FirstToken, WordClass.GivenName) && _tokens.NumberOf(mention.FirstToken) is var number and (Lexicon.Male or Lexicon.Female)
            ? number
            : 0;

    /// <summary>"He described Moe as": whom the verb of a pronoun acts on is somebody else; null for nobody.</summary>
    private Person? ObjectOf(int pronoun)
    {
        if (!(_tokens.IsWord(pronoun, "he") || _tokens.IsWord(pronoun, "she")))
            return null;
        for (var i = pronoun + 2; i < pronoun + 5 && i < _tokens.Count && _tokens[i - 1].Kind == TokenKind.Word; i++)
        {
            if (_tokens[i].Is(TokenFlags.Capitalized) && !_tokens[i].Is(TokenFlags.BlockStart) && !_tokens.Is(i - 1, WordClass.Preposition | WordClass.Conjunction))
                return ProperName.End(_tokens, i, Math.Min(_tokens.Count, i + 6)) is var end && end > i && !(end + 1 < _tokens.Count && _tokens.IsMark(end, '’') || _tokens.IsMark(end, '\'')) ? _persons.Find(i, end) : null;
        }

        return null;
    }

    private string Text(NounPhrase phrase) =>
        _tokens.Text.Substring(_tokens[phrase.First].Start, _tokens[phrase.End - 1].End - _tokens[phrase.First].Start);
}
