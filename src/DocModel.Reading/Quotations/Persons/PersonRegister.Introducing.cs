using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>Which names are a person's: by a title, a given name, an action, an apposition, or a bare use of the surname.</summary>
internal sealed partial class PersonRegister
{
    /// <summary>The last words that the text uses alone and lets speak or own, of the names of one bucket.</summary>
    private readonly NameTable<bool> _bareUses = new(ignoreCase: false);

    /// <summary>How many pronouns go on with the names that end with a word: those of men less those of women, and all together.</summary>
    private readonly NameTable<(int Balance, int Count)> _pronouns = new(ignoreCase: false);

    /// <summary>The words with which longer names of one bucket begin: alone they mean their bearers.</summary>
    private readonly NameTable<bool> _beginLonger = new(ignoreCase: false);
    private int _bareUsesOf = -1;

    /// <param name="bucket">Of the names that end with the same word.</param>
    private void Introduce(NameRun run, int bucket)
    {
        var (first, start, end) = run;
        var titled = start > first || _cues.HasTitleBefore(first) || _cues.HasRoleInFront(first);

        // Most names of a text are single words of which nothing tells that they are a person's.
        var isAlone = end == start + 1 && !titled;
        var isNamed = _cues.IsGivenName(start, end, out var sex, out var role);
        if (isAlone && !isNamed && (!_cues.IsBeforeWho(end) || _cues.IsPlaceOfSomebody(first)) && !IsSomebody(run, bucket))
            return;
        if (!titled && _cues.IsNamedBody(first) || _cues.IsOffice(first, end) || _cues.IsNamedAfterSaint(run))
            return;
        var words = 0;
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            if (_tokens.Is(i, WordClass.Collective | WordClass.Instrument | WordClass.Work | WordClass.Meta) || (_tokens[i].Is(TokenFlags.AllUpper) && _tokens[i].Length > 1 && !(i == end - 1 && words > 1 && ProperName.IsRegnal(_tokens, i))))
                return;
        }

        if (words > 5 || (_cues.IsPlaceWord(start) && !(titled && words == 1)) || (words == 1 && !titled && !_cues.IsBeforeWho(end) && !isAlone))
            return;
        var given = _tokens.Has(start, WordClass.GivenName) && words > 1;
        if (!isNamed && !IsPerson(run, words, given, titled, bucket))
            return;
        var surnameStart = run.SurnameStart(_tokens, 1);
        var surname = Text(surnameStart, end);
        if (!_bySurname.TryGet(surname, out var same))
            _bySurname.Set(surname, same = []);
        var givenName = Text(start, run.GivenEnd(_tokens, surnameStart));
        var person = WithGiven(same, givenName);
        if (person is null)
        {
            person = new Person(givenName.IsEmpty ? null : givenName.ToString(), surname.ToString()) { Article = Text(run.GivenEnd(_tokens, surnameStart), surnameStart).ToString() };
            if (same.Count < MostOfSurname)
                same.Add(person);
        }

        PersonTraits.Learn(_tokens, person, run, given);
        if (role >= 0)
            PersonTraits.LearnRole(_tokens, person, role);
        if (person.Gender == 0)
            person.Gender = sex != 0 ? sex : PronounAgreement.Of(_tokens, run);
        if ((!givenName.IsEmpty || ProperName.IsRegnal(_tokens, end - 1)) && words > 1)
        {
            var firstName = Text(start, start + 1);
            _byGiven.Set(firstName, _byGiven.TryGet(firstName, out var other) && other != person ? Ambiguous : person);
        }
    }

    /// <summary>A given name, a title, an action or an apposition makes a person; at the head of a sentence and behind an article more is asked.</summary>
    private bool IsPerson(NameRun run, int words, bool given, bool titled, int bucket)
    {
        var (first, start, end) = run;
        var isOfSomething = first > 0 && !_tokens[first].Is(TokenFlags.BlockStart) && _tokens.Is(first - 1, WordClass.Preposition);
        if (titled || given || ProperName.IsRegnal(_tokens, end - 1) || (words > 1 && _cues.ActsOrSpeaks(start, end, isOfSomething)) || _cues.IsPersonBehind(end, isOfSomething))
            return true;
        var mayBeAnything = start > 0 && !_tokens[start].Is(TokenFlags.BlockStart) && (_tokens.Is(start - 1, WordClass.Article) || _cues.IsSentenceStart(start));
        return !mayBeAnything && HasBareUse(start, end, bucket) || !PersonCues.EndsPlace(_tokens, end - 1) && GenderByPronouns(end - 1, bucket) != 0 && !_tokens.Is(Math.Max(0, start - 1), WordClass.Article);
    }

    /// <summary>"Manolis struck a match … he said": a single name with which he or she goes on more than once, or once where it is a given name.</summary>
    private bool IsSomebody(NameRun run, int bucket)
    {
        var word = run.Start;
        if (_tokens[word].Is(TokenFlags.AllUpper) || _tokens[word].Length < 3 || _tokens[word].Word != 0 && !_tokens.Is(word, WordClass.GivenName) || _tokens.Has(word, WordClass.Role | WordClass.Collective | WordClass.Work | WordClass.Meta))
            return false;
        return PronounAgreement.Of(_tokens, run) != 0 && GenderByPronouns(word, bucket) != 0 && !_beginLonger.TryGet(Text(word, word + 1), out _) && (_tokens.Has(word, WordClass.GivenName) || _pronouns.TryGet(Text(word, word + 1), out var votes) && votes.Count > 1);
    }

    /// <summary>The gender of the pronouns that go on with the names that end with a word, where nearly all agree; 0 where there are none.</summary>
    private int GenderByPronouns(int word, int bucket)
    {
        if (_bareUsesOf != bucket)
            ReadBareUses(bucket);
        if (!_pronouns.TryGet(Text(word, word + 1), out var votes) || Math.Abs(votes.Balance) * 2 < votes.Count)
            return 0;
        return votes.Balance > 0 ? Lexicon.Male : votes.Balance < 0 ? Lexicon.Female : 0;
    }

    /// <summary>Whether the text uses the last word of the name alone as well, with a verb of speech or as an owner.</summary>
    private bool HasBareUse(int start, int end, int bucket)
    {
        if (end - start <= 1 || _tokens.Is(Math.Max(0, start - 1), WordClass.Article))
            return false;
        if (_bareUsesOf != bucket)
            ReadBareUses(bucket);
        return _bareUses.TryGet(Text(end - 1, end), out _);
    }

    private void ReadBareUses(int bucket)
    {
        _bareUsesOf = bucket;
        for (var capital = _byWord.First(bucket); capital >= 0; capital = _byWord.Next(capital))
        {
            var (first, _, end) = _names[capital];
            if (end == first + 1 && end < _tokens.Count
                && (_tokens.Has(end, WordClass.SayVerb | WordClass.ClaimVerb) || _tokens.IsMark(end, '’') || _tokens.IsMark(end, '\'')))
            {
                _bareUses.Set(Text(first, end), true);
            }

            if (end > first + 1 && _names[capital].Start == _tokens.Capitals[capital])
                _beginLonger.Set(Text(_names[capital].Start, _names[capital].Start + 1), true);
            if (end > first && end - 1 == _tokens.Capitals[capital] && PronounAgreement.Of(_tokens, _names[capital]) is > 0 and var gender)
            {
                _pronouns.TryGet(Text(end - 1, end), out var votes);
                _pronouns.Set(Text(end - 1, end), (votes.Balance + (gender == Lexicon.Male ? 1 : -1), votes.Count + 1));
            }
        }
    }
}
