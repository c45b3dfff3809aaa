using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>Which names are a person's: by a title, a given name, an action, an apposition, or a bare use of the surname.</summary>
internal sealed partial class PersonRegister
{
    /// <summary>The last words that the text uses alone and lets speak or own, of the names of one bucket.</summary>
    private readonly NameTable<bool> _bareUses = new(ignoreCase: false);
    private int _bareUsesOf = -1;

    /// <param name="bucket">Of the names that end with the same word.</param>
    private void Introduce(NameRun run, int bucket)
    {
        var (first, start, end) = run;
        var titled = start > first || _cues.HasTitleBefore(first) || _cues.HasRoleInFront(first);

        // Most names of a text are single words of which nothing tells that they are a person's.
        if (end == start + 1 && !titled && (!_cues.IsBeforeWho(end) || _cues.IsPlaceOfSomebody(first)))
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

        if (words > 5 || (_cues.IsPlaceWord(start) && !(titled && words == 1)) || (words == 1 && !titled && !_cues.IsBeforeWho(end)))
            return;
        var given = _tokens.Has(start, WordClass.GivenName) && words > 1;
        if (!IsPerson(run, words, given, titled, bucket))
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
        return !mayBeAnything && HasBareUse(start, end, bucket);
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
        }
    }
}
