using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Whom a pronoun means where the text has told of somebody by a role and not by a name.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>"The prime minister made it clear when he said": a pronoun means the office that its sentence is about where no person is named between.</summary>
    private string? RoleOfSentence(NounPhrase pronoun, int position, FrameSentence sentence)
    {
        var gender = PronounAgreement.GenderOf(_tokens, pronoun.Head);
        if (gender == 0 || _frames[sentence.Start] < 0 || IsInserted(pronoun.Head))
            return null;
        var subject = IsOneOf(Subordinating, sentence.Start) || Is(sentence.Start, "if") || Is(sentence.Start, "although")
            ? _phrases.Forward(sentence.Start + 1, sentence, out _)
            : FirstSubject(sentence.Start, position, sentence);
        if (subject.Kind is not (NounPhraseKind.Role or NounPhraseKind.Name) || subject.Head >= pronoun.Head || !(IsDefinite(subject) || (_frames[sentence.Start] == subject.First - 1 && IsOfItself(subject, pronoun))) || !_tokens.Has(subject.Head, WordClass.Role)
            || _tokens.NumberOf(subject.Head) is var number && (number == Lexicon.Plural || (number is Lexicon.Male or Lexicon.Female && number != gender)))
        {
            return null;
        }

        // Farther than a paragraph goes nobody remembers who it was, and looking back would take quadratic time.
        if (pronoun.Head - subject.End > LongestParagraph)
            return null;
        var names = _persons.Before(pronoun.Head);
        return _persons.TryBefore(ref names, _frames[sentence.Start], out _) ? null : Resolve(subject, position, sentence);
    }

    /// <summary>"A spokesman for the bank declined to comment on what he called": one who is brought in without a name, and of whose sentence he is no object.</summary>
    private bool IsOfItself(NounPhrase subject, NounPhrase pronoun)
    {
        if (subject.First < 1 || !(_tokens.IsWord(subject.First - 1, "a") || _tokens.IsWord(subject.First - 1, "an")) || pronoun.Head - subject.End > LongestReach)
            return false;
        for (var at = subject.End; at < pronoun.Head; at++)
        {
            // "A reporter asked whether he was": somebody else.
            if (_tokens.IsWord(at, "him") || _tokens.IsWord(at, "her") || _tokens.IsWord(at, "his") || Asking.Contains(_tokens, at) || _tokens.IsWord(at, "that") || _tokens.IsWord(at, "if") || _tokens.IsWord(at, "whether"))
                return false;
        }

        return true;
    }

    /// <summary>"A spokeswoman for the bank denied it. “…” she said": who has just been brought in without a name.</summary>
    private string? RoleBefore(NounPhrase pronoun, FrameSentence sentence, int steps = 2)
    {
        var gender = PronounAgreement.GenderOf(_tokens, pronoun.Head);
        if (gender == 0 || SentenceBefore(sentence) is not { } goesOn)
            return null;
        var start = goesOn.Start;
        var isHeld = Is(start, "the");
        if (steps > 0 && start > 0 && FirstSubject(start, sentence.Start, goesOn) is { Kind: NounPhraseKind.Pronoun } same
            && _tokens.Chars(same.Head).EqualsIgnoreCase(_tokens.Chars(pronoun.Head)))
        {
            return RoleBefore(same, goesOn, steps - 1);
        }

        if (IsOneOf(Possessives, start) && _phrases.Forward(start, goesOn, out _) is { Kind: NounPhraseKind.Role } relation && relation.First == _frames[start] + 1 && IsOfOthers(_frames[start], relation.Head, gender)
            && _tokens.NumberOf(relation.Head) == gender && NamesNobodySince(relation, pronoun))
        {
            return Text(relation);
        }

        // "His captain was blunter. “…,” he said": of two who could be meant the one whom the sentence tells to have answered.
        if (IsOneOf(Possessives, start) && _phrases.Forward(start, goesOn, out _) is { Kind: NounPhraseKind.Role } other && other.First == _frames[start] + 1
            && _tokens.NumberOf(other.Head) is var sex && (sex == gender || sex == 0) && (IsReaction(other.End, pronoun) || IsCompared(other.End, pronoun)) && NamesNobodySince(other, pronoun))
        {
            return Text(other);
        }

        if (!(isHeld || Is(start, "a") || Is(start, "an") || Is(start, "another") || Is(start, "one")))
            return RoleOfOwner(pronoun, gender, start, goesOn);
        var subject = _phrases.Forward(start, goesOn, out _);
        if (isHeld)
        {
            if (pronoun.Head - subject.Head > LongestParagraph)
                return null;
            // "The chair thanked them. Closing the hearing, she said": whose office the text has told.
            var names = _persons.Before(pronoun.Head);
            if (subject.Kind == NounPhraseKind.Name && _tokens.Has(subject.First, WordClass.Role) && _persons.Find(subject.First, subject.End) is null && !_persons.TryBefore(ref names, subject.Head, out _))
                return Text(subject);
            return subject.Kind == NounPhraseKind.Role && _persons.ByRole(_tokens.WordOf(subject.Head)) is { } holder && (holder.Gender == 0 || holder.Gender == gender)
                && !_persons.TryBefore(ref names, subject.Head, out _) ? Resolve(subject, start, goesOn) : null;
        }

        return subject.Kind == NounPhraseKind.Role && (_tokens.NumberOf(subject.Head) == gender || (_tokens.NumberOf(subject.Head) == 0 && _tokens.Has(subject.Head, WordClass.Role) && IsToldOf(subject, pronoun)))
            ? Text(subject)
            : null;
    }

    /// <summary>"Dahl’s foreign minister struck a harder note. The cells, he told reporters, were": the one who acts, and not the one whose he is.</summary>
    private string? RoleOfOwner(NounPhrase pronoun, int gender, int start, FrameSentence before)
    {
        var owner = start + 1;
        while (owner < before.End && owner - start < 5 && _frames[owner] >= 0 && _tokens[_frames[owner]].Kind == TokenKind.Word)
            owner++;
        if (owner >= before.End || !IsApostrophe(owner) || _frames[start] < 0 || !_tokens[_frames[start]].Is(TokenFlags.Capitalized))
            return null;
        var subject = _phrases.Forward(start, before, out var next);
        if (subject.Kind != NounPhraseKind.Role || !_tokens.Has(subject.Head, WordClass.Role) || next + 1 >= before.End || next - start > 9 || subject.First < 2
            || _tokens.NumberOf(subject.Head) is Lexicon.Plural || (_tokens.NumberOf(subject.Head) is var number and (Lexicon.Male or Lexicon.Female) && number != gender))
        {
            return null;
        }

        var mark = subject.First - 1;
        if (!IsOwnerMark(mark) && !IsOwnerMark(--mark))
            return null;
        for (var at = subject.End; at < pronoun.Head && at - subject.End < LongestReach; at++)
        {
            if (_tokens.IsWord(at, "him") || _tokens.IsWord(at, "her") || _tokens.IsWord(at, "his"))
                return null;
        }

        var names = _persons.Before(pronoun.Head);
        return _persons.TryBefore(ref names, subject.Head, out _) ? null : Resolve(subject, start, before);
    }

    private bool IsOwnerMark(int token) =>
        (_tokens.IsMark(token, '’') || _tokens.IsMark(token, '\'')) && !_tokens[token].Is(TokenFlags.SpaceBefore);

    /// <summary>
    /// "I put this to a senior official. He listened. “…,” he said": who a paragraph is about, where it names nobody whom the pronoun could mean.
    /// The subject of a sentence is asked before others.
    /// </summary>
    private NounPhrase? RoleInParagraph(NounPhrase pronoun)
    {
        var gender = PronounAgreement.GenderOf(_tokens, pronoun.Head);
        if (gender == 0)
            return null;
        var start = StartOfBlock(pronoun.Head);
        for (var names = _persons.Before(pronoun.Head); _persons.TryBefore(ref names, start, out var mention);)
        {
            if (mention.Person.Gender is var other && (other == 0 || other == gender))
                return null;
        }

        NounPhrase? any = null;
        var isOwnSentence = IsInserted(pronoun.Head);
        for (var at = pronoun.Head - 1; at >= start; at--)
        {
            isOwnSentence &= !SentenceEndsBetween(at, at + 2);
            if (isOwnSentence)
                continue;
            // "the minister’s old teacher": the teacher
            if (any is { } owned && owned.First - at <= 3 && IsOwnerMark(at + 1))
                continue;
            // "the general secretary": the secretary
            if (any is { } compound && compound.First <= at && at < compound.End)
                continue;
            if (!_tokens.Has(at, WordClass.Role) || _tokens[at].Is(TokenFlags.Capitalized) || _tokens.Has(at, WordClass.SayVerb) || IsQuoted(at)
                || _tokens.NumberOf(at) is Lexicon.Plural || (_tokens.NumberOf(at) is var number and (Lexicon.Male or Lexicon.Female) && number != gender))
            {
                continue;
            }

            // "the bank manager": the article of the noun, over what describes it.
            var first = at;
            while (first > start && at - first < 4 && _tokens[first - 1].Kind == TokenKind.Word && _tokens[first - 1].Length > 1 && !_tokens.Is(first - 1, WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary))
                first--;
            if (first == 0 || at - first >= 4)
                continue;
            var begins = first == 1 || first - 1 == start || EndsSentence(first - 2);

            // "Her neighbour" begins a sentence, and "he" is not her; "Moe, a teacher" is named.
            var isOwned = IsOwnerMark(first - 1) || (first > 1 && IsOwnerMark(first - 2));
            if (!_tokens.Is(first - 1, WordClass.Article) && !isOwned ? !(begins || _tokens.NumberOf(at) == gender) || !IsOfOthers(first - 1, at, gender) : first > 2 && _tokens.IsMark(first - 2, ',') && _persons.Find(first - 3, first - 2) is not null)
                continue;
            // "Asked by an interviewer why, she said": a pronoun is not who did it to her.
            if (first > 1 && _tokens.IsWord(first - 2, "by") && !SentenceEndsBetween(at, pronoun.Head))
                continue;
            var phrase = new NounPhrase(NounPhraseKind.Role, first, at + 1, at);
            if (ActsOnOther(at, gender, pronoun.Head))
                continue;
            if (begins)
                return phrase;
            any = phrase;
        }

        return any;
    }

    /// <summary>"Moe met the board in May. He called it": a surname of which nothing else tells that it is somebody's, where the sentence before is about it and names nobody else.</summary>
    private string? BareBefore(NounPhrase pronoun, FrameSentence sentence)
    {
        if (!(_tokens.IsWord(pronoun.Head, "he") || _tokens.IsWord(pronoun.Head, "she")) || SentenceBefore(sentence) is not { } before)
            return null;
        var name = _frames[before.Start];
        if (name < 0 || before.End - before.Start < 4 || _tokens[name].Word != 0 || !ProperName.IsPart(_tokens, name) || _tokens[name].Is(TokenFlags.AllUpper) || _tokens[name + 1].Kind != TokenKind.Word
            || !IsVerbLike(name + 1) || _tokens.IsWord(name + 1, "is") || _tokens.IsWord(name + 1, "was") || _tokens.Chars(name)[^1] == 's')
        {
            return null;
        }

        for (var at = name + 1; at < pronoun.Head; at++)
        {
            if (_tokens[at].Is(TokenFlags.Capitalized) && !_tokens.Is(at, WordClass.Month | WordClass.Weekday) && at != pronoun.Head && _frames[sentence.Start] != at)
                return null;
        }

        return _tokens.Chars(name).ToString();
    }

    /// <summary>"The spokesman said “…”. He added": a role that spoke since the person was named.</summary>
    private string? RoleSince(NounPhrase phrase, int mentioned)
    {
        if (_roleToken <= mentioned || _roleToken >= phrase.Head || phrase.Head - _roleToken > 80 || _tokens.NumberOf(_roleToken) == Lexicon.Plural
            || (_tokens.WordOf(_roleToken) == 0 && _tokens.Chars(_roleToken)[^1] == 's'))
        {
            return null;
        }

        // Who asked is not who answers in the next sentence.
        if (_roleAsks && SentenceEndsBetween(_roleToken, phrase.Head))
            return null;

        // "The minister’s promise that it would be “fair” was, he added, a breath": somebody else speaks of him.
        if (IsInserted(phrase.Head) && !SentenceEndsBetween(_roleToken, phrase.Head))
            return null;
        var gender = _tokens.IsWord(phrase.Head, "he") ? Lexicon.Male : Lexicon.Female;
        var other = _persons.ByRole(_tokens.WordOf(_roleToken))?.Gender ?? _tokens.NumberOf(_roleToken);
        if (other is Lexicon.Male or Lexicon.Female && other != gender)
            return null;
        for (var i = _roleToken + 1; i <= phrase.Head; i++)
        {
            if (_tokens[i].Is(TokenFlags.BlockStart))
                return null;
        }

        return _roleSpeaker;
    }
}
