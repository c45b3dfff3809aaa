using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>The nouns and names of one sentence that a pronoun of a kind can mean: who acts first, then who owns, then to whom it is done.</summary>
internal readonly ref struct AntecedentCandidates(PronounKind kind, bool isOwner, bool isObject, Phrase other, Protagonist? protagonist)
{
    private const int MostClauses = 8;

    private static readonly WordSet Ends = new("died", "killed", "dies", "drowned", "executed", "assassinated", "murdered", "beheaded", "perished", "hanged");

    private readonly PronounKind _kind = kind;
    private readonly bool _isOwner = isOwner;
    private readonly bool _isObject = isObject;
    private readonly Phrase _other = other;
    private readonly Protagonist? _protagonist = protagonist;

    /// <param name="limit">Where the search ends: at the pronoun in its own sentence.</param>
    /// <param name="isOwn">Whether the pronoun stands in this sentence.</param>
    /// <param name="goesOn">Whether a pronoun of the kind acts in the sentence, so that what it means stands farther back.</param>
    public AntecedentPlace In(in TaggedSentence sentence, int limit, bool isOwn, out bool goesOn) =>
        _kind is PronounKind.He or PronounKind.She ? Person(sentence, limit, out goesOn) : Thing(sentence, limit, isOwn, out goesOn);

    private AntecedentPlace Person(in TaggedSentence sentence, int limit, out bool goesOn)
    {
        goesOn = false;
        Phrase actor = default, minor = default, patient = default;
        bool isDead = false, several = false, isTold = false;
        var count = 0;
        for (var i = sentence.First; i < limit && count < MostClauses; i++)
        {
            if (!IsFinite(sentence, i))
                continue;
            var clause = ClauseReader.At(sentence, i);
            i = Math.Max(i, Math.Min(clause.VerbEnd, limit) - 1);
            if (!clause.Exists || clause.VerbStart >= limit)
                continue;
            count++;
            var subject = clause.Subject;
            var thing = clause.Object;

            // "Barbirolli let him go": whom an object pronoun means is not who acts, and the story is about him.
            if (IsLone(sentence, thing) && PronounKinds.Of(sentence.Tokens.Chars(thing.Head)) == _kind && thing.End <= limit)
                goesOn = isTold = true;
            else if (IsLone(sentence, subject))
                goesOn |= !actor.Exists && PronounKinds.Of(sentence.Tokens.Chars(subject.Head)) == _kind;
            else if (subject.Exists && subject.End <= limit && !IsOther(subject) && NameOf(sentence, subject) is { Exists: true } name && Fits(sentence, name, isObject: false))
            {
                if (sentence[subject.Start - 1] == WordTag.Subordinator)
                {
                    // "When Caesar crossed the river, Varro was at home": who acts in the main clause is meant first.
                    minor = minor.Exists ? minor : name;
                }
                else if (actor.Exists && !AreSame(sentence, actor, name))
                {
                    several |= !isDead;
                    actor = name;
                }
                else
                    actor = actor.Exists ? actor : name;
                isDead = Ends.Contains(sentence.Tokens, clause.VerbStart);
            }

            // "Her teacher was Ivar Dahl": of an office that is nobody's name somebody is said to hold it.
            var isHeld = clause.Is(ClauseTraits.Copula) && subject.Exists && sentence[subject.Head] == WordTag.Noun && sentence.Is(subject.Head, WordClass.Role);
            if (thing.Exists && thing.End <= limit && !IsLone(sentence, thing) && (isHeld || !clause.Is(ClauseTraits.Copula))
                && NameOf(sentence, thing) is { Exists: true } whom && Fits(sentence, whom, isObject: !isHeld))
                patient = patient.Exists ? patient : whom;
        }

        if (isTold)
            return several ? AntecedentPlace.Unsure : AntecedentPlace.Open;
        actor = actor.Exists ? actor : minor;
        if (actor.Exists)
        {
            // "Moe signed the player Karl Dahl. He scored": it may be either, unless the text is about the one who acts.
            var isAbout = _protagonist is { } person && person.Is(sentence.Tokens, actor.Start, actor.End);
            return several || patient.Exists && !isAbout && !AreSame(sentence, actor, patient) ? AntecedentPlace.Unsure : new AntecedentPlace(actor.Start, actor.End, false);
        }

        if (goesOn)
            return AntecedentPlace.Open;
        if (Owner(sentence, limit) is { Exists: true } owner)
            return new AntecedentPlace(owner.Start, owner.End, false);
        if (patient.Exists || (patient = Named(sentence, limit)).Exists)
            return new AntecedentPlace(patient.Start, patient.End, false);
        return AntecedentPlace.Open;
    }

    /// <summary>"The explanation came to Bradley": a person whom the text has named with a given name or a title.</summary>
    private Phrase Named(in TaggedSentence sentence, int limit)
    {
        for (var i = sentence.First + 1; i < limit; i++)
        {
            if (sentence[i] != WordTag.Name || sentence[i - 1] != WordTag.Preposition)
                continue;
            var isPartner = sentence.Has(i - 1, WordRole.To | WordRole.By | WordRole.With);
            var end = i + 1;
            while (sentence[end] == WordTag.Name)
                end++;
            var name = new Phrase(i, end - 1, end, end);
            if (Fits(sentence, name, isObject: false) && (Fits(sentence, name, isObject: true) || isPartner && IsKnownPerson(sentence.Tokens, end - 1)))
                return name;
        }

        return default;
    }

    /// <summary>Whether the surname stands behind a given name or a title a little before.</summary>
    public static bool IsKnownPerson(TokenList tokens, int surname)
    {
        const int Reach = 400;
        for (var i = surname - 1; i > 0 && i > surname - Reach; i--)
        {
            if (tokens[i].Length == tokens[surname].Length && tokens[i].Is(TokenFlags.Capitalized) && tokens.Is(i - 1, WordClass.GivenName | WordClass.Honorific)
                && tokens.Chars(i).SequenceEqual(tokens.Chars(surname)))
                return true;
        }

        return false;
    }

    private AntecedentPlace Thing(in TaggedSentence sentence, int limit, bool isOwn, out bool goesOn)
    {
        goesOn = false;
        var last = default(Clause);
        var isOpen = false;
        var things = 0;
        for (var i = sentence.First; i < limit; i++)
        {
            if (!IsFinite(sentence, i))
                continue;
            var clause = ClauseReader.At(sentence, i);
            i = Math.Max(i, Math.Min(clause.VerbEnd, limit) - 1);
            if (!clause.Exists || clause.VerbStart >= limit || sentence[clause.GroupStart - 1] == WordTag.Subordinator)
                continue;
            // "…, renamed in 1929": no clause of its own.
            if (last.Exists && clause.GroupStart == clause.VerbStart && sentence[clause.VerbStart - 1] == WordTag.Comma && ClauseReader.CanBeParticiple(sentence, clause.VerbStart))
                continue;
            isOpen = !clause.Subject.Exists;
            var affected = DoneTo(sentence, clause);
            if (affected.Exists && affected.End <= limit)
            {
                // "met it in 1986": the thing has been a pronoun before.
                if (IsLone(sentence, affected) && PronounKinds.Of(sentence.Tokens.Chars(affected.Head)) == _kind)
                {
                    goesOn |= !isOwn;
                    things += isOwn ? 2 : 0;
                }
                else
                    things += IsThing(sentence, affected) ? 1 : 0;
            }

            // "It opened", "Its first match was lost": what is spoken of stands farther back.
            if (clause.Subject.Exists && PronounKinds.Of(sentence.Tokens.Chars(clause.Subject.Start)) == _kind)
                goesOn |= !last.Exists;
            else if (clause.Subject.Exists)
                last = clause;
        }

        // "took her seat and made her maiden speech; she held it until 1970": one of two things.
        if (_isObject && isOwn && things > 1)
            return AntecedentPlace.Unsure;
        if (_isObject && goesOn)
            return AntecedentPlace.Open;
        if (!last.Exists)
            return isOpen && isOwn ? AntecedentPlace.Unsure : AntecedentPlace.Open;
        if (sentence[last.Subject.Head] == WordTag.Noun && HasOwner(sentence, last.Subject))
            return AntecedentPlace.Unsure;
        var subject = IsThing(sentence, last.Subject) && !IsOther(last.Subject) ? last.Subject : default;
        var done = DoneTo(sentence, last);
        var thing = done.Exists && done.End <= limit && IsThing(sentence, done) && !(subject.Exists && IsBare(sentence, done)) ? done : default;
        if (!thing.Exists)
            return subject.Exists ? Place(sentence, subject) : AntecedentPlace.Open;
        if (!subject.Exists || IsNew(sentence, thing))
            return Place(sentence, thing);

        // "The Fisheries Act received the royal assent. It came into force": the name of what was agreed on is what the text is about.
        if (sentence[subject.Head] == WordTag.Name && sentence.Is(subject.Head, WordClass.Instrument) || sentence[subject.Head] == WordTag.Number)
            return Place(sentence, subject);

        // "The garrison held Lom until dawn, when it broke out": who acts goes on acting. "War closed the theatre. It reopened" may go either way.
        var isSure = isOwn && !_isOwner && (sentence[subject.Head] == WordTag.Noun || sentence[thing.Start] == WordTag.Name);
        return isSure ? Place(sentence, subject) : AntecedentPlace.Unsure;
    }

    /// <summary>A clause's object, or what its verb's preposition brings in: "asked for a conference".</summary>
    private static Phrase DoneTo(in TaggedSentence sentence, Clause clause)
    {
        if (clause.Is(ClauseTraits.Copula) || sentence.Has(clause.VerbStart, WordRole.Become))
            return default;
        if (clause.Object.Exists)
            return clause.Object;
        return sentence.Has(clause.VerbStart, WordRole.Seek) && sentence[clause.VerbEnd] == WordTag.Preposition && NounPhrases.After(sentence, clause.VerbEnd + 1) is { Exists: true } led && IsNew(sentence, led)
            ? led
            : default;
    }

    /// <summary>"received assent": without an article little is brought in that could act later.</summary>
    private static bool IsBare(in TaggedSentence sentence, Phrase phrase) => phrase.Start == phrase.Head && sentence[phrase.Head] == WordTag.Noun;

    private bool IsOther(Phrase phrase) => _other.Exists && phrase.Start == _other.Start;

    private static bool HasOwner(in TaggedSentence sentence, Phrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (sentence[i] == WordTag.Possessive)
                return true;
        }

        return false;
    }

    private static AntecedentPlace Place(in TaggedSentence sentence, Phrase phrase)
    {
        const int Longest = 7;
        var start = NounPhrases.WithoutDeterminers(sentence, phrase);
        var end = phrase.End - start > Longest ? phrase.CoreEnd : phrase.End;
        return end - start <= Longest ? new AntecedentPlace(start, end, false) : AntecedentPlace.Unsure;
    }

    /// <summary>Whether a verb that can have a subject of its own stands at a token.</summary>
    private static bool IsFinite(in TaggedSentence sentence, int at) =>
        sentence[at] == WordTag.Verb || sentence[at] == WordTag.Auxiliary && sentence[at - 1] is not (WordTag.Auxiliary or WordTag.Adverb);

    private static bool IsLone(in TaggedSentence sentence, Phrase phrase) =>
        phrase.Exists && phrase.End == phrase.Start + 1 && sentence[phrase.Head] == WordTag.Pronoun;

    /// <summary>"a bridge": brought in by the sentence, and what the next one goes on with.</summary>
    private static bool IsNew(in TaggedSentence sentence, Phrase phrase) =>
        sentence[phrase.Start] == WordTag.Determiner && sentence.Tokens.Chars(phrase.Start) is var word
        && (word.EqualsIgnoreCase("a".AsSpan()) || word.EqualsIgnoreCase("an".AsSpan()) || word.EqualsIgnoreCase("another".AsSpan()));

    private bool IsThing(in TaggedSentence sentence, Phrase phrase)
    {
        if (!phrase.Exists || sentence[phrase.Head] is not (WordTag.Noun or WordTag.Name) || sentence.Has(phrase.Start, WordRole.Nothing) || sentence.Has(phrase.Head, WordRole.Nothing)
            || sentence.Is(phrase.Head, WordClass.TimeUnit))
            return false;
        var isPlural = IsPlural(sentence, phrase);
        if (_kind == PronounKind.They)
            return isPlural;
        if (isPlural || sentence.Is(phrase.Head, WordClass.Role | WordClass.GivenName))
            return false;
        if (sentence[phrase.Head] == WordTag.Noun)
            return !sentence.Has(phrase.Head, WordRole.Mass);
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            if (sentence.Is(i, WordClass.GivenName | WordClass.Honorific | WordClass.Role) && sentence[i + 1] != WordTag.Possessive)
                return false;
        }

        // "Work went on. It stopped": a word of every day has its capital from the sentence that it begins.
        return !IsOpener(sentence, phrase);
    }

    /// <summary>"treaties of Osnabrück", "Lund and Olsen": the word before the first "of" decides.</summary>
    private static bool IsPlural(in TaggedSentence sentence, Phrase phrase)
    {
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            if (sentence[i] == WordTag.Conjunction)
                return true;
        }

        if (sentence.Tokens.Entry(phrase.Head).Number == Lexicon.Plural && sentence.Is(phrase.Head, WordClass.Role | WordClass.Collective | WordClass.Writing))
            return true;
        var word = sentence.Tokens.Chars(phrase.Head);
        return word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i')
            && !(sentence[phrase.Head] == WordTag.Name && sentence[phrase.Start] != WordTag.Determiner && !IsOpener(sentence, phrase));
    }

    private static bool IsOpener(in TaggedSentence sentence, Phrase phrase) =>
        PartyFinder.IsCommonOpener(sentence, phrase.Head, phrase.Head + 1) && phrase.Start == phrase.Head;

    /// <summary>The name at a phrase's end, or the whole phrase where its head is what a person can be: "the mayor".</summary>
    private static Phrase NameOf(in TaggedSentence sentence, Phrase phrase)
    {
        if (sentence[phrase.Head] == WordTag.Noun)
            return sentence.Is(phrase.Head, WordClass.Role) && sentence.Tokens.Entry(phrase.Head).Number != Lexicon.Plural && sentence.Is(phrase.Start, WordClass.Article)
                && phrase.End == phrase.CoreEnd
                ? phrase with { Start = NounPhrases.WithoutDeterminers(sentence, phrase) }
                : default;
        if (sentence[phrase.Head] != WordTag.Name)
            return default;
        var start = phrase.Head;
        while (start > phrase.Start && sentence[start - 1] is WordTag.Name or WordTag.Join && !(sentence[start - 1] == WordTag.Join && sentence[start - 2] != WordTag.Name))
            start--;

        // "Lund and Olsen", "Holt's Flora", "the Gazette"
        for (var i = phrase.Start; i < start; i++)
        {
            if (sentence[i] is WordTag.Conjunction or WordTag.Possessive)
                return default;
        }

        return new Phrase(start, phrase.Head, phrase.Head + 1, phrase.Head + 1);
    }

    /// <summary>Whether a name can be a person's, and one of the pronoun's gender.</summary>
    private bool Fits(in TaggedSentence sentence, Phrase name, bool isObject)
    {
        const int LongestName = 5;
        if (name.End - name.Start > LongestName)
            return false;
        var wanted = _kind == PronounKind.He ? Lexicon.Male : Lexicon.Female;
        if (_protagonist is { } person && person.Is(sentence.Tokens, name.Start, name.End))
            return person.Gender == wanted;
        if (sentence[name.Head] == WordTag.Noun)
            return !isObject && sentence.Tokens.Entry(name.Head).Number is var number && (number is not (Lexicon.Male or Lexicon.Female) || number == wanted);
        if (sentence.Is(name.Head, WordClass.EventNoun | WordClass.Collective | WordClass.Work | WordClass.Instrument | WordClass.Writing | WordClass.Month | WordClass.Weekday)
            || sentence.Tokens[name.Head].Is(TokenFlags.AllUpper) || IsOpener(sentence, name) && !sentence.Is(name.Head, WordClass.GivenName))
            return false;
        var gender = 0;
        var isPerson = false;
        for (var i = name.Start; i < name.End; i++)
        {
            if (!sentence.Is(i, WordClass.GivenName | WordClass.Honorific | WordClass.Role))
                continue;
            isPerson = true;
            if (gender == 0 && sentence.Tokens.Entry(i).Number is var number and (Lexicon.Male or Lexicon.Female))
                gender = number;
        }

        if (gender != 0 && gender != wanted && !IsMarried(sentence, name.Start - 1))
            return false;
        if (sentence[name.Start - 1] == WordTag.Determiner && !isPerson)
            return false;

        // "the chemist Otto Brun", "Dahl married Servilia"
        isPerson |= sentence[name.Start - 1] == WordTag.Noun && sentence.Is(name.Start - 1, WordClass.Role) || IsMarried(sentence, name.Start - 1);
        return isPerson || !isObject;
    }

    private static bool IsMarried(in TaggedSentence sentence, int verb) =>
        sentence[verb] == WordTag.Verb && WordForms.EndsIn(sentence.Tokens.Chars(verb), "married");

    /// <summary>"Holm’s diary was printed": whose it is.</summary>
    private Phrase Owner(in TaggedSentence sentence, int limit)
    {
        for (var i = sentence.First + 1; i < limit; i++)
        {
            if (sentence[i] != WordTag.Possessive || sentence[i - 1] != WordTag.Name)
                continue;
            var start = i - 1;
            while (sentence[start - 1] == WordTag.Name)
                start--;
            var name = new Phrase(start, i - 1, i, i);
            return Fits(sentence, name, isObject: false) ? name : default;
        }

        return default;
    }

    private static bool AreSame(in TaggedSentence sentence, Phrase left, Phrase right) =>
        sentence.Tokens.Chars(left.Head).SequenceEqual(sentence.Tokens.Chars(right.Head));
}
