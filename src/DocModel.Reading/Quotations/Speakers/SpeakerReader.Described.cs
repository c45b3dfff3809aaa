using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Somebody who has been named and is then spoken of by what he or she is: "Moe smiled. “…,” the novelist said".</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>
    /// What somebody is by trade, art, learning, conviction or age. A text says "the judge" and "the doctor" of whom it has not told, since a court and an
    /// illness have one; "the novelist" without a word before is one of whom it has.
    /// </summary>
    private static readonly WordSet Describing = new(
        "teenager", "youngster", "pensioner", "octogenarian", "veteran", "widow", "widower", "newcomer",
        "striker", "defender", "winger", "midfielder", "forward", "goalkeeper", "batsman", "bowler", "sprinter", "cyclist", "boxer", "jockey", "athlete", "footballer", "swimmer", "skier", "climber", "mountaineer", "yachtsman", "sportswoman",
        "architect", "novelist", "writer", "poet", "painter", "sculptor", "artist", "singer", "songwriter", "composer", "musician", "pianist", "violinist", "cellist", "soprano", "tenor", "actor", "actress", "dancer", "ballerina",
        "choreographer", "photographer", "filmmaker", "playwright", "dramatist", "screenwriter", "comedian", "designer", "potter", "weaver", "illustrator", "entertainer", "diarist", "essayist", "satirist", "memoirist", "biographer", "critic",
        "scientist", "researcher", "historian", "economist", "philosopher", "physicist", "chemist", "biologist", "mathematician", "scholar", "academic", "inventor", "engineer", "explorer", "astronaut", "polymath", "sage", "theologian",
        "entrepreneur", "billionaire", "millionaire", "tycoon", "magnate", "mogul", "businessman", "businesswoman", "financier", "industrialist", "restaurateur",
        "reformer", "politician", "statesman", "socialist", "liberal", "republican", "democrat", "nationalist", "conservative", "pacifist", "abolitionist", "suffragette", "revolutionary", "radical", "dissident", "activist", "campaigner",
        "farmer", "fisherman", "miner", "baker", "butcher", "beekeeper", "gardener", "shepherd", "blacksmith", "carpenter", "crofter", "aviator", "trawlerman", "winemaker", "brewer");

    /// <summary>Who is described; null unless the phrase is bare, nobody else has been brought in by the word, and one person alone is told of in the paragraph before it.</summary>
    private Person? Described(NounPhrase phrase)
    {
        if (!IsDefinite(phrase))
            return null;
        if (_phrases.IsAgeOrPosition(phrase))
            return OnlyOneBefore(phrase.First, 0);
        if (phrase.First != phrase.Head || phrase.End != phrase.Head + 1 || !(Describing.Contains(_tokens, phrase.Head) || NounPhraseReader.IsLearned(_tokens.Chars(phrase.Head))))
            return null;
        if (_tokens.IsWord(phrase.End, "of") || _tokens.IsWord(phrase.End, "who") || _tokens.IsWord(phrase.End, "from") || _tokens.IsWord(phrase.End, "in") || _tokens.IsWord(phrase.End, "at") || IsBroughtIn(phrase))
            return null;
        return OnlyOneBefore(phrase.First, _tokens.NumberOf(phrase.Head) is var number and (Lexicon.Male or Lexicon.Female) ? number : 0);
    }

    /// <summary>"the Norwegian said": somebody who has been named, by where he or she is from.</summary>
    private Person? DescribedByPeople(NounPhrase name) =>
        name.End == name.First + 1 && IsDefinite(name) && (_tokens[name.End].Kind == TokenKind.Mark || _tokens[name.End].Is(TokenFlags.BlockStart) || _tokens.Is(name.End, WordClass.Auxiliary) || _tokens.Has(name.End, WordClass.SayVerb | WordClass.ClaimVerb)) && NounPhraseReader.IsDemonym(_tokens.Chars(name.Head)) && !IsBroughtIn(name) ? OnlyOneBefore(name.First, 0) : null;

    /// <summary>The one person of whom the paragraph tells before a token; null where it tells of several.</summary>
    private Person? OnlyOneBefore(int token, int gender)
    {
        Person? person = null, other = null;
        var names = _persons.Before(token);
        for (var asked = 0; asked < MostAsked && _persons.TryBefore(ref names, StartOfBlock(token), out var mention); asked++)
        {
            if (IsQuoted(mention.FirstToken) || gender != 0 && mention.Person.Gender != 0 && mention.Person.Gender != gender)
                continue;

            // Who holds an office of another name is called by that.
            if (mention.Person.Roles.Count > 0)
                other ??= mention.Person;
            else if (person is not null && person != mention.Person)
                return null;
            else
                person = mention.Person;
        }

        return person ?? other ?? OfPronounBefore(token, gender);
    }

    /// <summary>"Would she recommend it? “…,” the novelist said": whom the paragraph tells of without a name.</summary>
    private Person? OfPronounBefore(int token, int gender)
    {
        var start = StartOfBlock(token);
        for (var at = token - 1; at >= start; at--)
        {
            var sex = PronounAgreement.GenderOf(_tokens, at);
            if (sex != 0 && (gender == 0 || gender == sex) && !IsQuoted(at))
                return Antecedent(at, sex, out _);
        }

        return null;
    }

    /// <summary>"“We’re shut,” she says. … It is noon, and Ada Moe has": in front of all names of a text a pronoun means the first person of its gender that the text names, where that is soon.</summary>
    private Person? NamedBehind(NounPhrase pronoun)
    {
        var gender = PronounAgreement.GenderOf(_tokens, pronoun.Head);
        var names = _persons.Before(pronoun.Head);
        if (gender == 0 || IsQuoted(pronoun.Head) || pronoun.Head > LongestParagraph || _persons.TryBefore(ref names, 0, out _))
            return null;
        names = _persons.Before(pronoun.Head);
        return _persons.TryNext(ref names, pronoun.Head + LongestParagraph, out var mention) && mention.IsSubject && mention.Person.Gender == gender && !IsQuoted(mention.FirstToken) ? mention.Person : null;
    }

    /// <summary>"the captain" where the text has two: the one whom the paragraph has named.</summary>
    private Person? BearerNear(NounPhrase phrase)
    {
        if (!IsDefinite(phrase) || phrase.First != phrase.Head || IsNewcomer(phrase) || _tokens.WordOf(phrase.Head) is not (> 0 and var role))
            return null;
        Person? bearer = null;
        var names = _persons.Before(phrase.First);
        for (var asked = 0; asked < MostAsked && _persons.TryBefore(ref names, StartOfBlock(phrase.First), out var mention); asked++)
        {
            if (!mention.Person.Roles.Contains(role) || mention.Person == bearer)
                continue;
            if (bearer is not null)
                return null;
            bearer = mention.Person;
        }

        return bearer;
    }

    /// <summary>Whether the text has told of somebody by the same word before, and not of one who alone was it.</summary>
    private bool IsBroughtIn(NounPhrase phrase)
    {
        // Farther back nobody remembers who it was, and looking through all of a text for each role would take quadratic time.
        const int Farthest = 4000;
        var start = Math.Max(0, phrase.First - Farthest);
        var hashes = _tokens.Hashes.Slice(start, phrase.First - start);
        var hash = _tokens.Hashes[phrase.Head];
        for (var steps = 0; steps < MostAsked && hashes.LastIndexOf(hash) is >= 0 and var found; steps++)
        {
            hashes = hashes.Slice(0, found);
            var at = start + found;
            if (!_tokens.Chars(at).EqualsIgnoreCase(_tokens.Chars(phrase.Head)) || IsQuoted(at))
                continue;
            var first = at - 1;
            while (first > 0 && at - first < 4 && _tokens[first].Kind == TokenKind.Word && !_tokens.Is(first, WordClass.Determiner | WordClass.Preposition))
                first--;
            if (first < 0 || !_tokens.IsWord(first, "the"))
                return true;
        }

        return false;
    }

    /// <summary>Where the paragraph of a token begins, as far back as anybody remembers.</summary>
    private int StartOfBlock(int token)
    {
        var start = token;
        while (start > 0 && token - start < LongestParagraph && !_tokens[start].Is(TokenFlags.BlockStart))
            start--;
        return start;
    }
}
