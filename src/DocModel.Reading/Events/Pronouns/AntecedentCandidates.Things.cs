using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Pronouns;

/// <content>What “it” or “they” can mean.</content>
internal readonly ref partial struct AntecedentCandidates
{
    /// <summary>"took a lease of the house and bought it": what one has of a thing that may be meant as well.</summary>
    private static readonly WordSet Rights = new("lease", "tenancy", "option", "mortgage", "half", "part", "share", "copy", "view", "possession", "charge", "control", "plan", "model", "photograph");

    private static readonly WordSet Distributive = new("every", "each", "either", "neither");

    private AntecedentPlace Thing(in TaggedSentence sentence, int limit, bool isOwn, out bool goesOn)
    {
        goesOn = false;
        var last = default(Clause);
        bool isOpen = false, isToldOf = false, isSelf = false, isOfOther = false, isOwnToo = false;
        var things = 0;

        // "…, in terms which the board chose to ignore, and it was broken": the clause before has closed.
        var isNew = isOwn && sentence[limit - 1] is WordTag.Conjunction or WordTag.Comma or WordTag.Break;
        for (var i = sentence.First; i < limit; i++)
        {
            // "began to sell it", "voted on it": what is sold has been a pronoun before.
            if (!IsFinite(sentence, i))
            {
                if (!isOwn && sentence[i] == WordTag.Pronoun && IsBehindVerb(sentence, i) && PronounKinds.Of(sentence.Tokens.Chars(i)) == _kind)
                    goesOn = isToldOf = true;
                continue;
            }

            var clause = ClauseReader.At(sentence, i);
            i = Math.Max(i, Math.Min(clause.VerbEnd, limit) - 1);
            if (!clause.Exists || clause.VerbStart >= limit || sentence[clause.GroupStart - 1] == WordTag.Subordinator || (!isOwn || isNew && !clause.Is(ClauseTraits.Passive)) && IsOfRelative(sentence, clause))
                continue;
            // "…, renamed in 1929": no clause of its own.
            if (last.Exists && clause.GroupStart == clause.VerbStart && sentence[clause.VerbStart - 1] == WordTag.Comma && ClauseReader.CanBeParticiple(sentence, clause.VerbStart)
                && !(clause.Subject.Start > last.VerbEnd && sentence[clause.Subject.Start - 1] == WordTag.Conjunction))
                continue;

            // "joined by an order made in May": a participle, and no clause.
            if (clause.GroupStart == clause.VerbStart && clause.Subject.Exists && clause.Subject.End == clause.GroupStart && sentence[clause.Subject.Start - 1] == WordTag.Preposition && !sentence.Has(clause.Subject.Start - 1, WordRole.Boundary | WordRole.When) && ClauseReader.CanBeParticiple(sentence, clause.VerbStart))
                continue;
            isOpen = !clause.Subject.Exists;
            var affected = DoneTo(sentence, clause, _isObject && isOwn);
            if (affected.Exists && affected.End <= limit)
            {
                // "met it in 1986": the thing has been a pronoun before.
                if (IsLone(sentence, affected) && PronounKinds.Of(sentence.Tokens.Chars(affected.Head)) == _kind)
                {
                    goesOn |= !isOwn;
                    isToldOf |= !isOwn;
                    isOfOther |= !isOwn && last.Exists && IsThing(sentence, last.Subject);
                    isOwnToo |= isOwn;
                    things += isOwn ? 2 : 0;
                }
                else if (sentence[affected.Start] == WordTag.Determiner && PronounKinds.Of(sentence.Tokens.Chars(affected.Start)) == _kind)
                {
                    // "laid its first stone": whose stone it is stands farther back, unless a body does something of its own.
                    isSelf = !isOwn && clause.Subject.Exists && sentence[clause.Subject.Head] == WordTag.Noun && sentence.Is(clause.Subject.Head, WordClass.Collective);
                    goesOn |= !isOwn && !isSelf;
                    isToldOf |= !isOwn && !isSelf;
                }
                else
                    things += IsThing(sentence, affected) ? 1 : 0;
            }

            // "It opened", "Its first match was lost": what is spoken of stands farther back.
            if (clause.Subject.Exists && PronounKinds.Of(sentence.Tokens.Chars(clause.Subject.Start)) == _kind)
                goesOn |= !last.Exists;
            else if (clause.Subject.Exists && !(isOwn && _kind == PronounKind.It && last.Exists && IsThing(sentence, last.Subject) && !IsThing(sentence, clause.Subject)))
                last = clause;
        }

        // "A group rescued it, and later it ran": the group or what they rescued.
        if (isOwnToo && !_isObject && !_isOwner)
            return AntecedentPlace.Unsure;

        // "took her seat and made her maiden speech; she held it until 1970": one of two things.
        if (_isObject && isOwn && things > 1)
            return AntecedentPlace.Unsure;
        if (_isObject && isOwn && last.Exists && last.Object.Exists && (IsAtThing(sentence, last.Object.End) || Rights.Contains(sentence.Tokens, last.Object.Head) && sentence.Has(last.Object.End, WordRole.Of)))
            return AntecedentPlace.Unsure;
        if (_isObject && goesOn)
            return AntecedentPlace.Open;
        if (!last.Exists)
            return isOpen && isOwn ? AntecedentPlace.Unsure : AntecedentPlace.Open;
        if (_kind == PronounKind.They && !_isObject && !_isOwner && Couple(sentence, last, limit) is { IsFound: true } couple)
            return couple;
        if (sentence[last.Subject.Head] == WordTag.Noun && HasOwner(sentence, last.Subject))
            return AntecedentPlace.Unsure;
        var subject = IsThing(sentence, last.Subject) && !IsOther(last.Subject) ? last.Subject : default;
        var done = DoneTo(sentence, last, _isObject && isOwn);
        var thing = !isSelf && done.Exists && done.End <= limit && IsThing(sentence, done) && (_deed == PronounDeed.PassedOn && sentence.Is(done.Head, WordClass.EventNoun) || !(IsBare(sentence, done) && (subject.Exists || _kind == PronounKind.It))) ? done : default;

        // "The museum lent the painting, and it was returned", "Parliament declared independence; it was restored"
        if (_deed == PronounDeed.PassedOn && thing.Exists && ToldClause.HandsOn(sentence, last))
            return Place(sentence, thing);

        // "won the competition for the bridge. It was finished": the one or the other.
        if (thing.Exists && !isOwn && !_isOwner && sentence.Has(thing.End, WordRole.For) && IsAtThing(sentence, thing.End))
            return AntecedentPlace.Unsure;

        // "The storm pinned them down. They waited", "The four won the cup. It …": who was pinned, not what did so.
        if (isToldOf && !_isObject && !_isOwner || sentence[last.Subject.Head] == WordTag.Number && !subject.Exists)
            return goesOn && !subject.Exists && !isOfOther ? AntecedentPlace.Open : AntecedentPlace.Unsure;
        if (!thing.Exists)
            return subject.Exists ? Place(sentence, subject) : isOwn && done.Exists && IsBare(sentence, done) ? AntecedentPlace.Unsure : AntecedentPlace.Open;

        // "The Northern bought a share, and later it raised the tolls": only a body does so.
        if (_deed == PronounDeed.Acts && isOwn && subject.Exists && CanAct(sentence, subject) && !CanAct(sentence, thing))
            return Place(sentence, subject);
        if (!subject.Exists || IsNew(sentence, thing))
            return Place(sentence, thing);

        // "The Fisheries Act received the royal assent. It came into force": the name of what was agreed on is what the text is about.
        if (sentence[subject.Head] == WordTag.Name && sentence.Is(subject.Head, WordClass.Instrument) || sentence[subject.Head] == WordTag.Number)
            return Place(sentence, subject);

        // "The garrison held Lom until dawn, when it broke out": who acts goes on acting. "War closed the theatre. It reopened" may go either way.
        // "The board adopted Lund’s design, and it became a model": one of two things.
        var isSure = isOwn && !_isOwner && !HasOwner(sentence, thing) && (sentence[subject.Head] == WordTag.Noun || sentence[thing.Start] == WordTag.Name);
        return isSure ? Place(sentence, subject) : AntecedentPlace.Unsure;
    }

    private static bool IsBehindVerb(in TaggedSentence sentence, int pronoun) => sentence[pronoun - 1] == WordTag.Infinitive
        || sentence[pronoun - 1] == WordTag.Preposition && sentence[pronoun - 2] is WordTag.Verb or WordTag.Participle or WordTag.Infinitive;

    /// <summary>"a trestle which the county built": by the way.</summary>
    private static bool IsOfRelative(in TaggedSentence sentence, Clause clause) => clause.Subject.Exists && sentence[clause.Subject.Start - 1] == WordTag.Subordinator && sentence.Has(clause.Subject.Start - 1, WordRole.Relative)
        && sentence[clause.Subject.Start - 2] is WordTag.Noun or WordTag.Name or WordTag.Comma && !clause.Object.Exists;

    /// <summary>"Anna Berg met Karl Lund. They married": who does something with another person, and that person.</summary>
    private static AntecedentPlace Couple(in TaggedSentence sentence, Clause clause, int limit)
    {
        if (sentence[clause.Subject.Head] != WordTag.Name || clause.Is(ClauseTraits.Passive | ClauseTraits.Negated | ClauseTraits.Unreal) || !clause.Object.Exists || clause.Object.End > limit || sentence[clause.Object.Head] != WordTag.Name)
            return AntecedentPlace.Open;
        var one = NameOf(sentence, clause.Subject);
        var other = NameOf(sentence, clause.Object);
        return one.Exists && other.Exists && IsNamedPerson(sentence, one) && IsNamedPerson(sentence, other)
            ? new AntecedentPlace(one.Start, one.End, false) { Partner = (other.Start, other.End) }
            : AntecedentPlace.Open;
    }

    private static bool IsNamedPerson(in TaggedSentence sentence, Phrase name) => sentence.Tokens.Has(name.Start, WordClass.GivenName | WordClass.Honorific) || IsKnownPerson(sentence.Tokens, name.Head);

    /// <param name="isLed">Whether what a "to" leads to counts as well.</param>
    /// <summary>A clause's object, or what its verb's preposition brings in: "asked for a conference".</summary>
    private static Phrase DoneTo(in TaggedSentence sentence, Clause clause, bool isLed)
    {
        if (clause.Is(ClauseTraits.Copula) || sentence.Has(clause.VerbStart, WordRole.Become))
            return default;
        if (clause.Object.Exists)
            return ToldClause.IsGiving(sentence, clause.VerbStart) && sentence[clause.Object.End] == WordTag.Determiner && NounPhrases.After(sentence, clause.Object.End) is { Exists: true } given ? given : clause.Object;

        // "agreed to talks and broke them off"
        if (isLed && sentence[clause.VerbEnd] == WordTag.Preposition && sentence.Has(clause.VerbEnd, WordRole.To) && NounPhrases.After(sentence, clause.VerbEnd + 1) is { Exists: true } goal)
            return goal;
        return sentence.Has(clause.VerbStart, WordRole.Seek) && sentence[clause.VerbEnd] == WordTag.Preposition && NounPhrases.After(sentence, clause.VerbEnd + 1) is { Exists: true } led && IsNew(sentence, led)
            ? led
            : default;
    }

    /// <summary>"received assent": without an article little is brought in that could act later.</summary>
    private static bool IsBare(in TaggedSentence sentence, Phrase phrase) => phrase.Start == phrase.Head && sentence[phrase.Head] == WordTag.Noun;

    /// <summary>"won a scholarship to the high school and left it": one of two things.</summary>
    private static bool IsAtThing(in TaggedSentence sentence, int preposition) => sentence[preposition] == WordTag.Preposition && sentence.Has(preposition, WordRole.To | WordRole.At | WordRole.For) && sentence.Is(preposition + 1, WordClass.Article)
        && NounPhrases.After(sentence, preposition + 1) is { Exists: true } place && sentence[place.Head] == WordTag.Noun && !sentence.Is(place.Head, WordClass.Role);

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

        // "Every canton followed. Michigan began to sell it": one of many is not spoken of as one thing.
        if (sentence[phrase.Start] == WordTag.Determiner && !sentence.Is(phrase.Start, WordClass.Article) && Distributive.Contains(sentence.Tokens, phrase.Start))
            return false;
        if (isPlural || sentence.Is(phrase.Head, sentence[phrase.Head] == WordTag.Name ? WordClass.Role | WordClass.GivenName : WordClass.Role))
            return false;
        if (sentence[phrase.Head] == WordTag.Noun)
            return !sentence.Has(phrase.Head, WordRole.Mass) || sentence.Is(phrase.Start, WordClass.Article);
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            if (sentence.Tokens.Has(i, WordClass.GivenName | WordClass.Honorific | WordClass.Role) && sentence[i + 1] != WordTag.Possessive)
                return false;
        }

        // "Moe stayed at Lom. It": whom the text has told with a given name is no thing.
        if (phrase.Start == phrase.Head && IsKnownPerson(sentence.Tokens, phrase.Head))
            return false;

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
        // "the works was taken over"
        if (sentence[phrase.End] == WordTag.Auxiliary && sentence.Tokens[phrase.End].Length == 3 && sentence.Tokens.IsWord(phrase.End, "was"))
            return false;
        var word = sentence.Tokens.Chars(phrase.Head);
        return word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i')
            && !(sentence[phrase.Head] == WordTag.Name && sentence[phrase.Start] != WordTag.Determiner && !IsOpener(sentence, phrase));
    }
}
