using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Dates of no certain year: of what is so every year, and of what is so in these days.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet RunningVerbs = new(
        "is", "are", "opens", "open", "closes", "close", "runs", "run", "begins", "starts", "takes", "lasts", "meets", "falls", "operates", "keeps", "serves", "stays", "stay", "remains", "remain");

    private const int ReachOfHabit = 30;

    /// <summary>The last sentence that tells of what is so every year, or -1.</summary>
    private int _habitSentence = -1;

    /// <summary>"runs daily from April to October", "held every year, opens on 10 July": what the present tense tells beside a rhythm is so in every year.</summary>
    private bool IsHabit(int row, in TimePhrase phrase)
    {
        const int RowsAround = 4;
        if (phrase.Weekday != 0 && phrase.Nth == 0 || _sentence < 0 || phrase.HasYear)
            return false;
        if (_habitSentence == _sentence)
            return true;

        // "on any 31 August"
        if (phrase.First > 0 && (IsWord(phrase.First - 1, "any") || _tokens.Is(phrase.First - 1, WordClass.Step) && IsBehindEachYear(row, phrase)) || IsUsual(phrase) || IsOpeningHours(phrase) || IsRangeOfPresent(row, phrase) || IsBehindRhythm(row, phrase) || IsOfRule(row, phrase) || IsSoEverSince(row, phrase))
        {
            _habitSentence = _sentence;
            return true;
        }

        if (_sentences[_sentence].Block == _blockOfToday && phrase.Unit is TimeUnit.Month or TimeUnit.Season && !HasPast(phrase))
        {
            _habitSentence = _sentence;
            return true;
        }

        if (IsPresentBesidePast(phrase) || AreSeasonsOfAnyYear(row, phrase))
        {
            _habitSentence = _sentence;
            return true;
        }

        var found = false;
        for (var other = Math.Max(row - RowsAround, 0); other < _phrases.Count && other <= row + RowsAround && !found; other++)
            found = (_phrases[other].Form == PhraseForm.Set || IsWeekdayRange(other)) && _sentences.IndexAt(_tokens[_phrases[other].First].Start) == _sentence;
        if (!found || !IsToldInPresent(phrase))
            return false;
        _habitSentence = _sentence;
        return true;
    }

    /// <summary>The block of the last "today" that means these days, or -1.</summary>
    private int _blockOfToday = -1;

    /// <summary>"Visitors today find a quiet village. In June the meadows fill with orchids": behind such a "today" only a verb of the past or of the future leads back to the story.</summary>
    private bool HasPast(in TimePhrase phrase)
    {
        ref readonly var sentence = ref _sentences[_sentence];
        var end = Math.Min(sentence.EndToken, phrase.End + ReachOfHabit);
        for (var i = Math.Max(sentence.FirstToken, phrase.First - ReachOfHabit); i < end; i++)
        {
            if (IsPast(i) || IsWord(i, "had") || IsWord(i, "did") || IsWord(i, "will") || IsWord(i, "would") || IsWord(i, "be"))
                return true;
        }

        return false;
    }

    private static readonly WordSet Usually = new("usually", "generally", "normally", "typically", "ordinarily", "commonly", "customarily", "traditionally", "often", "always");

    private static readonly WordSet Normal = new("normal", "average", "typical", "ordinary", "good", "most");

    /// <summary>"generally about 20 August", "usually in the third week of March", "was normally held in May"</summary>
    private bool IsUsual(in TimePhrase phrase)
    {
        const int Reach = 5;
        for (var i = phrase.First - 1; i >= _sentences[_sentence].FirstToken && i >= phrase.First - Reach && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsOneOf(Usually, i))
                return true;
        }

        // "In a normal year we sow on St Valentine's Day", "in most years"
        const int Lead = 6;
        for (var i = _sentences[_sentence].FirstToken; i < _sentences[_sentence].FirstToken + Lead && i + 1 < phrase.First; i++)
        {
            if (_tokens.Is(i + 1, WordClass.TimeUnit) && IsOneOf(Normal, i) && (IsWord(i + 1, "year") || IsWord(i + 1, "years")))
                return true;
        }

        return false;
    }

    /// <summary>"Closed 24–25 December", "Open from May": what is so every year is written without a verb.</summary>
    private bool IsOpeningHours(in TimePhrase phrase)
    {
        const int Reach = 4;
        const int Longest = 24;
        ref readonly var sentence = ref _sentences[_sentence];
        if (sentence.EndToken - sentence.FirstToken > Longest)
            return false;
        var opens = false;
        for (var i = sentence.FirstToken; i < sentence.FirstToken + Reach && i < phrase.First; i++)
            opens |= IsWord(i, "closed") || IsWord(i, "open");
        if (!opens)
            return false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_tokens.Is(i, WordClass.Auxiliary) || IsPast(i) && !IsWord(i, "closed") || IsWord(i, "by"))
                return false;
        }

        return true;
    }

    /// <summary>"keeps short hours (mid-June to mid-August)", "may not be approached from October to March": a range of the present tense in a text of the past that does not say when it was
    /// written.</summary>
    private bool IsRangeOfPresent(int row, in TimePhrase phrase)
    {
        if (_writing is not null || phrase.HasYear || phrase.Form != PhraseForm.Calendar)
            return false;
        var begins = row + 1 < _phrases.Count && _phrases[row + 1] is { Form: PhraseForm.Calendar, HasYear: false } next && JointOf(phrase, next) == Joint.Range;
        if (!begins)
            return false;
        ref readonly var sentence = ref _sentences[_sentence];
        var present = false;
        for (var i = Math.Max(sentence.FirstToken, phrase.First - ReachOfHabit); i < Math.Min(sentence.EndToken, phrase.End + ReachOfHabit); i++)
        {
            if (i < phrase.First && _tokens[i].Kind == TokenKind.Number && _tokens[i].Length == 4 || IsPast(i) && !IsWord(i, "closed") && !IsBehindModal(i) || IsWord(i, "had") || IsWord(i, "did") || IsWord(i, "will") || IsWord(i, "shall"))
                return false;
            present |= IsOneOf(RunningVerbs, i) || IsWord(i, "come") || IsWord(i, "comes") || IsWord(i, "can") || IsWord(i, "may") && !_tokens[i].Is(TokenFlags.Capitalized) || IsWord(i, "must");
        }

        return present;
    }

    /// <summary>"may not be approached", "is covered": a participle, no past.</summary>
    private bool IsBehindModal(int i) => i > 0 && (IsWord(i - 1, "be") || IsWord(i - 1, "is") || IsWord(i - 1, "are"));

    /// <summary>"Once a year, on the second Saturday in February", "weekly from November to April", "1.2 metres a year, most of it between November and March"</summary>
    private bool IsBehindRhythm(int row, in TimePhrase phrase)
    {
        const int Reach = 3;
        const int ReachOfRate = 8;
        if (row == 0 || _phrases[row - 1] is not { Form: PhraseForm.Set } rhythm || !SameSentence(rhythm, phrase))
            return false;
        var distance = phrase.First - rhythm.End;
        var begins = row + 1 < _phrases.Count && phrase.Unit >= TimeUnit.Month && JointOf(phrase, _phrases[row + 1]) == Joint.Range && !_phrases[row + 1].HasYear;
        // "was elected at the annual meeting on 11 December"
        if (rhythm.Unit == TimeUnit.Year && rhythm.End == rhythm.First + 1 && distance > 1 && HasVerbOfPast(_sentences[_sentence].FirstToken, phrase.First))
            return false;
        if (rhythm.Unit == TimeUnit.Year)
            return distance <= Reach || begins && distance <= ReachOfRate && !HasVerb(rhythm.End, phrase.First);
        return begins && distance == 1 && IsWord(rhythm.End, "from") && !HasVerbOfPast(_sentences[_sentence].FirstToken, phrase.First);
    }

    private bool HasVerbOfPast(int begin, int end)
    {
        for (var i = Math.Max(begin, end - ReachOfHabit); i < end; i++)
        {
            if (FinitePasts.Contains(_tokens.Chars(i)) || IsWord(i, "was") || IsWord(i, "were") || IsWord(i, "had"))
                return true;
        }

        return false;
    }

    /// <summary>"not later than 30 June in each year … ending on the preceding 31 March"</summary>
    private bool IsBehindEachYear(int row, in TimePhrase phrase)
    {
        const int RowsBefore = 2;
        for (var other = row - 1; other >= 0 && other >= row - RowsBefore; other--)
        {
            if (_phrases[other] is { Form: PhraseForm.Set, Unit: TimeUnit.Year } set)
                return SameSentence(set, phrase) && (IsWord(set.First, "each") || IsWord(set.First, "every") || IsWord(set.End - 2, "each") || IsWord(set.End - 2, "every"));
        }

        return false;
    }

    private static readonly WordSet Boundaries = new("beginning", "ending", "commencing", "starting", "running");

    /// <summary>"'year' means the twelve months beginning with 1 April", "on a Saturday, a Sunday or Good Friday": a day of every year of which a rule speaks.</summary>
    private bool IsOfRule(int row, in TimePhrase phrase)
    {
        const int Reach = 12;
        if (row == 0 || _sentence < 0 || !SameSentence(_phrases[row - 1], phrase))
            return false;
        if (IsBareWeekday(_phrases[row - 1]) && _items[row - 1].Origin == DateOrigin.Open && _phrases[row - 1].First > 0 && (IsWord(_phrases[row - 1].First - 1, "a") || IsWord(_phrases[row - 1].First - 1, "any")))
            return JointOf(_phrases[row - 1], phrase) != Joint.None;
        if (_phrases[row - 1].Form != PhraseForm.Duration || phrase.First < 2 || !(_tokens.Is(phrase.First - 1, WordClass.Preposition) && Boundaries.Contains(_tokens, phrase.First - 2)))
            return false;
        for (var i = _phrases[row - 1].First - 1; i >= _sentences[_sentence].FirstToken && i > _phrases[row - 1].First - Reach; i--)
        {
            if (IsWord(i, "means") || IsWord(i, "mean") || IsWord(i, "each") || IsWord(i, "every") || IsWord(i, "any"))
                return true;
        }

        return false;
    }

    /// <summary>"Since 1912 the deacon has been chosen in May"</summary>
    private bool IsSoEverSince(int row, in TimePhrase phrase)
    {
        if (row == 0 || phrase.Modifier != DateModifier.None || _phrases[row - 1] is not { Form: PhraseForm.Calendar, Modifier: DateModifier.Since, HasYear: true } since || since.Unit < TimeUnit.Year || !SameSentence(since, phrase))
            return false;
        for (var i = since.End; i < phrase.First && i < since.End + ReachOfHabit && _tokens[i].Kind == TokenKind.Word; i++)
        {
            if (IsWord(i, "has") || IsWord(i, "have"))
                return true;
        }

        return false;
    }

    /// <summary>"due on the first day of each month; if it is not paid by the 5th": a day of every month.</summary>
    private bool IsOfEachMonth(int row, in TimePhrase phrase)
    {
        const int RowsBefore = 3;
        for (var other = row - 1; other >= 0 && other >= row - RowsBefore; other--)
        {
            if (_phrases[other] is { Form: PhraseForm.Set, Unit: TimeUnit.Month } set && SameSentence(set, phrase))
                return true;
        }

        return false;
    }

    /// <summary>"in the December gales of the year in which she turned six": the text says of which year, and not by a date.</summary>
    private bool IsOfUntoldYear(in TimePhrase phrase)
    {
        const int Reach = 4;
        if (_sentence < 0)
            return false;
        var end = _sentences[_sentence].EndToken;
        for (var i = phrase.End; i < phrase.End + Reach && i + 3 < end && _tokens[i].Kind == TokenKind.Word; i++)
        {
            // "in the winter of his tenth year"
            if (IsWord(i, "of") && _tokens.Is(i + 2, WordClass.Ordinal) && IsWord(i + 3, "year") && (IsWord(i + 1, "his") || IsWord(i + 1, "her") || IsWord(i + 1, "my") || IsWord(i + 1, "their") || IsWord(i + 1, "its")))
                return true;
            if (IsWord(i, "of") && IsWord(i + 1, "the") && IsWord(i + 2, "year"))
                return IsWord(i + 3, "in") || IsWord(i + 3, "when") || IsWord(i + 3, "that") || IsWord(i + 3, "before") || IsWord(i + 3, "after") || _tokens.Is(i + 3, WordClass.Pronoun);
        }

        return false;
    }

    /// <summary>"Its present licence expires on 30 September": of which year a term is, the story that was told before does not say.</summary>
    private bool IsTermOfToday(in TimePhrase phrase)
    {
        if (_sentence < 0)
            return false;
        for (var i = phrase.First - 1; i >= _sentences[_sentence].FirstToken && i > phrase.First - ReachOfHabit; i--)
        {
            if (IsWord(i, "present") || IsWord(i, "current") || IsWord(i, "currently"))
                return IsToldInPresent(phrase);
        }

        return false;
    }

    /// <summary>Whether a verb of the present tense leads to a phrase, in a sentence that tells nothing of the past or the future.</summary>
    private bool IsToldInPresent(in TimePhrase phrase)
    {
        const int Reach = 14;
        ref readonly var sentence = ref _sentences[_sentence];
        var end = Math.Min(sentence.EndToken, phrase.End + ReachOfHabit);
        for (var i = Math.Max(sentence.FirstToken, phrase.First - ReachOfHabit); i < end; i++)
        {
            if (_tokens.Is(i, WordClass.Auxiliary) && !IsOneOf(PresentHelpers, i) && !IsPerfectOfPresent(i, phrase))
                return false;
        }

        for (var i = phrase.First - 1; i >= sentence.FirstToken && i >= phrase.First - Reach; i--)
        {
            if (IsPerfectOfPresent(i, phrase) || IsOneOf(RunningVerbs, i) || IsDeparture(i))
                return true;
            if (IsPast(i) && !(i > sentence.FirstToken && IsPerfectOfPresent(i - 1, phrase)))
                return false;
        }

        return false;
    }

    /// <summary>"Since 2018 the line has run on Sundays from Easter to October": what has been so is so. "since May" begins at one May.</summary>
    private bool IsPerfectOfPresent(int i, in TimePhrase phrase) => phrase.Modifier is not (DateModifier.Since or DateModifier.Until or DateModifier.By) && (IsWord(i, "has") || IsWord(i, "have"));
}
