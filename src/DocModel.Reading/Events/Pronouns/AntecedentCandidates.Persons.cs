using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Pronouns;

/// <content>Whom “he” or “she” can mean.</content>
internal readonly ref partial struct AntecedentCandidates
{
    private const int MostClauses = 8;

    private static readonly WordSet Ends = new("died", "killed", "dies", "drowned", "executed", "assassinated", "murdered", "beheaded", "perished", "hanged");

    private AntecedentPlace Person(in TaggedSentence sentence, int limit, bool isOwn, out bool goesOn)
    {
        goesOn = false;
        Phrase actor = default, minor = default, patient = default, owned = default;
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
            var thing = clause.Object.Exists && sentence[clause.Object.End] == WordTag.Comma && ToldClause.NamedBehind(sentence, clause.Object) is { Exists: true } named && named.End <= limit ? named : clause.Object;
            if (subject.Exists && !IsAboutOne() && ToldClause.NamedBehind(sentence, subject) is { Exists: true } holder && holder.End < clause.GroupStart)
                subject = holder;

            // "Barbirolli let him go": whom an object pronoun means is not who acts, and the story is about him. "His son Karl, who succeeded him, was
            // bolder": the clause that says so in passing hangs on who acts.
            if (IsLone(sentence, thing) && (sentence[clause.GroupStart - 1] != WordTag.Subordinator || IsCleft(sentence)) && PronounKinds.Of(sentence.Tokens.Chars(thing.Head)) == _kind && thing.End <= limit)
                goesOn = isTold = true;
            else if (IsLone(sentence, subject))
                goesOn |= !actor.Exists && PronounKinds.Of(sentence.Tokens.Chars(subject.Head)) == _kind;
            else if (subject.Exists && subject.End <= limit && !IsOther(subject) && NameOf(sentence, subject) is { Exists: true } name && Fits(sentence, name, isObject: false))
            {
                if (sentence[subject.Start - 1] == WordTag.Subordinator || sentence[subject.Start - 1] == WordTag.Comma && sentence[subject.Start - 2] == WordTag.Subordinator)
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

            // "Moe’s partner never saw it: he had died"
            else if (isOwn && !_isObject && !_isOwner && subject.Exists && sentence[subject.Head] == WordTag.Noun && subject.End <= limit && HasOwner(sentence, subject) && sentence.Tokens.Has(subject.Head, WordClass.Role)
                && sentence.Tokens.NumberOf(subject.Head) is var gender && gender != Lexicon.Plural && (gender is not (Lexicon.Male or Lexicon.Female) || IsOfGender(sentence, subject.Head)))
                owned = subject;

            // "His brother ran it until 1932, when he sold it": the brother, whose name the text does not tell.
            else if (isOwn && subject.Exists && sentence[subject.Head] == WordTag.Noun && sentence.Has(limit - 1, WordRole.When) && ToldClause.IsOwner(sentence, subject.Start) && IsOfGender(sentence, subject.Head))
                return AntecedentPlace.Unsure;

            // "Her teacher was Ivar Dahl": of an office that is nobody's name somebody is said to hold it.
            var isHeld = clause.Is(ClauseTraits.Copula) && subject.Exists && sentence[subject.Head] == WordTag.Noun && sentence.Is(subject.Head, WordClass.Role);
            if (thing.Exists && thing.End <= limit && !IsLone(sentence, thing) && (isHeld || !clause.Is(ClauseTraits.Copula))
                && NameOf(sentence, thing) is { Exists: true } whom && Fits(sentence, whom, isObject: !isHeld))
                patient = patient.Exists ? patient : whom;
        }

        if (owned.Exists && !actor.Exists)
            return Place(sentence, owned);
        if (isTold)
            return several ? AntecedentPlace.Unsure : AntecedentPlace.Open;

        // "A paper that he had sent was returned with a note that the author was in trade. He": who is spoken of in passing gives way to whom the sentence goes on about.
        // "He sang well, and when his voice broke the bishop paid for lessons. He": so does the holder of an office of whom the sentence comes to speak.
        if (!isOwn && goesOn && actor.Exists && !several && sentence[actor.Head] == WordTag.Noun && IsAboutOne())
            return AntecedentPlace.Open;
        if (!actor.Exists && (goesOn || minor.Exists && !isOwn && IsAboutOne() && !sentence.Is(minor.Start, WordClass.GivenName | WordClass.Honorific)))
            return AntecedentPlace.Open;
        actor = actor.Exists ? actor : minor;
        if (actor.Exists)
        {
            // "Ledger was written by Karl Moe. He sold it": who did it, where a name without a given one is what was done.
            //
            // "Moe signed the player Karl Dahl. He scored": it may be either, unless the text is about the one who acts.
            if (!isOwn && actor.End == actor.Start + 1 && sentence[actor.Head] == WordTag.Name && !sentence.Tokens.Has(actor.Head, WordClass.GivenName) && !IsKnownPerson(sentence.Tokens, actor.Head)
                && Named(sentence, limit) is { Exists: true } agent && sentence.Tokens.Has(agent.Start, WordClass.GivenName) && sentence.Has(agent.Start - 1, WordRole.By))
                return new AntecedentPlace(agent.Start, agent.End, false);
            var isAbout = _protagonist is { } person && person.Is(sentence.Tokens, actor.Start, actor.End);
            return several || patient.Exists && !isAbout && !AreSame(sentence, actor, patient) ? AntecedentPlace.Unsure : new AntecedentPlace(actor.Start, actor.End, false) { IsGuess = IsGuess(sentence, actor) };
        }

        if (goesOn)
            return AntecedentPlace.Open;
        if (Owner(sentence, limit) is { Exists: true } owner)
            return new AntecedentPlace(owner.Start, owner.End, false) { IsGuess = IsGuess(sentence, owner) };
        if (patient.Exists || (patient = Named(sentence, limit)).Exists)
        {
            // "The sheets were engraved by Samuel Neele. In 1822 he was elected": whom the text is about, and not who helped.
            if (!isOwn && IsAboutOne() && _protagonist is { } person && !person.Is(sentence.Tokens, patient.Start, patient.End))
                return AntecedentPlace.Open;
            return new AntecedentPlace(patient.Start, patient.End, false);
        }

        return !isOwn && !IsAboutOne() ? Known(sentence) : AntecedentPlace.Open;
    }

    /// <summary>"Eleven were arrested, Malone among them. She": who is named in passing, where the text has told a given name of the pronoun’s gender with the surname.</summary>
    private AntecedentPlace Known(in TaggedSentence sentence)
    {
        var wanted = _kind == PronounKind.He ? Lexicon.Male : Lexicon.Female;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence[i] == WordTag.Name && sentence[i - 1] != WordTag.Name && sentence[i + 1] is not (WordTag.Name or WordTag.Possessive) && NameBefore(sentence.Tokens, i) is >= 0 and var given && sentence.Tokens.NumberOf(given) == wanted)
                return new AntecedentPlace(i, i + 1, false);
        }

        return AntecedentPlace.Open;
    }

    /// <summary>"It was Moe who taught him"</summary>
    private static bool IsCleft(in TaggedSentence sentence) => sentence[sentence.First] == WordTag.Pronoun && sentence.Has(sentence.First + 1, WordRole.Be);

    private bool IsOfGender(in TaggedSentence sentence, int role) => sentence.Tokens.Has(role, WordClass.Role) && sentence.Tokens.NumberOf(role) == (_kind == PronounKind.He ? Lexicon.Male : Lexicon.Female);

    /// <summary>Whether the text is about somebody of the pronoun's gender, who is meant sooner than the holder of an office that the text names in passing.</summary>
    private bool IsAboutOne() => _protagonist?.Gender == (_kind == PronounKind.He ? Lexicon.Male : Lexicon.Female);

    /// <summary>"The explanation came to Bradley": a person whom the text has named with a given name or a title.</summary>
    private Phrase Named(in TaggedSentence sentence, int limit)
    {
        for (var i = sentence.First + 1; i < limit; i++)
        {
            // "passed to a nephew in 1851. He"
            if (sentence[i] == WordTag.Noun && sentence[i - 1] == WordTag.Determiner && sentence[i - 2] == WordTag.Preposition && sentence.Is(i - 1, WordClass.Article) && IsOfGender(sentence, i)
                && sentence.Has(i - 2, WordRole.To | WordRole.By | WordRole.With) && sentence[i + 1] != WordTag.Name)
                return new Phrase(i, i, i + 1, i + 1);
            if (sentence[i] != WordTag.Name)
                continue;

            // "to his daughter Karin"
            if (sentence[i - 1] == WordTag.Noun && sentence.Is(i - 1, WordClass.Role) && sentence.Tokens.Entry(i - 1).Number == (_kind == PronounKind.He ? Lexicon.Male : Lexicon.Female))
            {
                var last = EndOfName(sentence, i);
                return new Phrase(i, last - 1, last, last);
            }

            // "the death of our president, Karl Brenner"
            if (sentence[i - 1] == WordTag.Comma && sentence[i - 2] == WordTag.Noun && sentence.Is(i - 2, WordClass.Role) && sentence.Is(i, WordClass.GivenName) && EndOfName(sentence, i) is var behind
                && new Phrase(i, behind - 1, behind, behind) is var holder && Fits(sentence, holder, isObject: true))
                return holder;
            if (sentence[i - 1] != WordTag.Preposition)
                continue;
            var isPartner = sentence.Has(i - 1, WordRole.To | WordRole.By | WordRole.With);
            var end = EndOfName(sentence, i);
            var name = new Phrase(i, end - 1, end, end);
            if (Fits(sentence, name, isObject: false) && (Fits(sentence, name, isObject: true) || isPartner && IsKnownPerson(sentence.Tokens, end - 1)))
                return name;
        }

        return default;
    }

    /// <summary>Behind the last word of a name, past the stops of its initials: "Miss E. M. Rudd".</summary>
    private static int EndOfName(in TaggedSentence sentence, int at)
    {
        while (sentence[at] == WordTag.Name || sentence[at] == WordTag.Join && sentence[at + 1] == WordTag.Name && sentence.Tokens.IsMark(at, '.'))
            at++;
        return at;
    }

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
            // "Holm’s daughter Edith": the name behind the role.
            if (sentence[i] is WordTag.Conjunction or WordTag.Possessive && !(sentence[start - 1] == WordTag.Noun && sentence.Is(start - 1, WordClass.Role)))
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
            return (!isObject || sentence.Is(name.Start - 1, WordClass.Article) && sentence.Tokens[name.Start - 1].Length < 3) && sentence.Tokens.Entry(name.Head).Number is var number && (number is not (Lexicon.Male or Lexicon.Female) || number == wanted);
        if (sentence.Is(name.Head, WordClass.EventNoun | WordClass.Collective | WordClass.Work | WordClass.Instrument | WordClass.Writing | WordClass.Month | WordClass.Weekday)
            || sentence.Tokens[name.Head].Is(TokenFlags.AllUpper) && !sentence.Is(name.Start, WordClass.Honorific) || IsPlace(sentence, name) || IsOpener(sentence, name) && !sentence.Is(name.Head, WordClass.GivenName) && !IsKnownPerson(sentence.Tokens, name.Head))
            return false;

        // "Car 27", "Pit No. 4", "The “Holm” was sold"
        if (sentence[name.Head + 1] == WordTag.Number || sentence[name.Start - 1] == WordTag.Quote && sentence[name.End] == WordTag.Quote)
            return false;
        var gender = 0;
        var isPerson = false;
        for (var i = name.Start; i < name.End; i++)
        {
            if (!sentence.Tokens.Has(i, WordClass.GivenName | WordClass.Honorific | WordClass.Role))
                continue;
            isPerson = true;
            if (gender == 0 && sentence.Tokens.NumberOf(i) is var number and (Lexicon.Male or Lexicon.Female))
                gender = number;
        }

        // "the agent Hugo Brandt. … When Brandt retired, she": his given name told it.
        if (gender == 0 && name.Start == name.Head && NameBefore(sentence.Tokens, name.Head) is >= 0 and var given)
        {
            isPerson = true;
            if (sentence.Tokens.NumberOf(given) is var told and (Lexicon.Male or Lexicon.Female))
                gender = told;
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

            // "Holm’s successor was a Dane", "Holm’s pupil Karl Moe": it may be either.
            for (var owned = i + 1; sentence[owned] is WordTag.Noun or WordTag.Adjective; owned++)
            {
                if (sentence.Tokens.Has(owned, WordClass.Role))
                    return default;
            }

            return Fits(sentence, name, isObject: false) ? name : default;
        }

        return default;
    }

    private static bool AreSame(in TaggedSentence sentence, Phrase left, Phrase right) =>
        sentence.Tokens.Chars(left.Head).SequenceEqual(sentence.Tokens.Chars(right.Head));
}
