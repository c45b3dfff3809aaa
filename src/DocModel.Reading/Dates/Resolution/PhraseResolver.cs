using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Findings;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <summary>Fills in what the words of dates leave out, from the dates around them and from the day of writing, and says from where.</summary>
internal sealed partial class PhraseResolver
{
    private const WordClass Lead = WordClass.Part | WordClass.Season | WordClass.Month | WordClass.DayPart | WordClass.TimeUnit;

    /// <summary>How far before a date the "had" of its clause is looked for.</summary>
    private const int ReachOfClause = 8;

    private readonly SourceDocument _source;
    private readonly TokenList _tokens;
    private readonly SentenceList _sentences;
    private readonly FindingSink _findings;
    private readonly NumericDateOrder _order;
    private readonly List<TimePhrase> _phrases;
    private readonly DateItem[] _items;
    private readonly List<RangeItem> _ranges = [];
    private readonly NarrativeFocus _focus = new();
    /// <summary>The day of writing; a diary has one an entry.</summary>
    private CalendarUnit? _writing;
    private int _sentence = -1;
    private bool _inRange;

    /// <summary>Whether the text has counted from the day of writing before, as letters, news and speeches do.</summary>
    private bool _speaksFromWriting;
    private bool? _hasSpeaker;

    /// <summary>The token of the last expression that was counted from the day of writing, or -1.</summary>
    private int _lastFromWriting = -1;
    private int _block = -1;

    /// <summary>A heading says what its section is about: its date sets the scene wherever in it it stands.</summary>
    private bool _inHeading;

    private PhraseResolver(SourceDocument source, List<TimePhrase> phrases, TokenList tokens, SentenceList sentences, Edtf? date, NumericDateOrder order, FindingSink findings)
    {
        _source = source;
        _phrases = phrases;
        _tokens = tokens;
        _sentences = sentences;
        _findings = findings;
        _order = order;
        _items = new DateItem[phrases.Count];
        _writing = date is { Year: >= -9999 and <= 9999 and var year } day
            ? day.Month is not { } month ? new CalendarUnit(TimeUnit.Year, (int)year)
                : day.Day is not { } ofMonth ? new CalendarUnit(TimeUnit.Month, (int)year, month)
                : new CalendarUnit(TimeUnit.Day, (int)year, month, ofMonth)
            : null;
    }

    public static DateReading Resolve(
        SourceDocument source,
        List<TimePhrase> phrases,
        TokenList tokens,
        SentenceList sentences,
        Edtf? dateOfWriting,
        NumericDateOrder order,
        FindingSink findings)
    {
        var resolver = new PhraseResolver(source, phrases, tokens, sentences, dateOfWriting, order, findings);
        resolver.ShareTails();
        for (var row = 0; row < phrases.Count; row++)
        {
            tokens.Cancellation.At(row);
            resolver.Resolve(row);
        }

        return new DateReading { Dates = resolver._items, Ranges = [.. resolver._ranges] };
    }

    private void Resolve(int row)
    {
        var phrase = _phrases[row];
        EnterSentence(phrase);
        var rangeFrom = RangeFrom(row);
        _inRange = rangeFrom >= 0;
        if (rangeFrom >= 0 && phrase.Modifier is DateModifier.Until)
            phrase.Modifier = DateModifier.None;
        switch (phrase.Form)
        {
            case PhraseForm.Duration:
                Set(row, phrase, DateKind.Duration, null, DateOrigin.Explicit, -1, Durations.Of(phrase));
                return;
            case PhraseForm.Set:
                Set(row, phrase, DateKind.Set, null, DateOrigin.Explicit, -1, Durations.Of(phrase));
                return;
            case PhraseForm.Calendar:
                ResolveCalendar(row, ref phrase, rangeFrom);
                break;
            case PhraseForm.Step:
                ResolveStep(row, phrase);
                break;
            case PhraseForm.Offset:
                ResolveOffset(row, phrase);
                break;
            case PhraseForm.Run:
                ResolveRun(row, phrase);
                break;
            case PhraseForm.Deictic:
                if (_writing is { IsDay: true } day && !(phrase.Count == 0 && !phrase.Has(PhraseTraits.PartOfDay) && IsNowadays(phrase)))
                    SetUnit(row, phrase, CalendarUnit.OfDay(day.FirstDay + phrase.Count), DateOrigin.DateOfWriting, -1);
                else
                    SetOpen(row, phrase);
                break;
            case PhraseForm.Anaphor:
                if ((phrase.Has(PhraseTraits.Bare) ? _focus.LastUnit : _focus.Frame) is { Unit: <= TimeUnit.Decade } unit)
                    SetUnit(row, phrase, unit, DateOrigin.Resolved, phrase.Has(PhraseTraits.Bare) ? _focus.LastRow : _focus.FrameRow, moves: false);
                else
                    SetOpen(row, phrase);
                break;
            default:
                ResolveClock(row, phrase);
                break;
        }

        if (rangeFrom >= 0)
            AddRange(rangeFrom, row);
    }

    private void SetUnit(int row, in TimePhrase phrase, in CalendarUnit unit, DateOrigin origin, int anchor, bool moves = true)
    {
        Edtf? value = unit.ToEdtf();
        if (value is null)
        {
            SetOpen(row, phrase);
            return;
        }

        var kind = phrase.Has(PhraseTraits.PartOfDay | PhraseTraits.HasClock) ? DateKind.Time : DateKind.Date;
        if (phrase.Has(PhraseTraits.HasClock) && unit.IsDay && value is { } day)
            value = Edtf.FromDateTime(day, TimeSpan.FromSeconds(Math.Min(phrase.SecondOfDay, 86399)));
        Set(row, phrase, kind, value, origin, anchor, null);
        if (origin == DateOrigin.DateOfWriting && !_inRange)
        {
            _speaksFromWriting = true;
            _lastFromWriting = phrase.First;
        }

        if (unit.IsDay && value.Value.Day is not null && (IsEntryDate(phrase) || IsDateline(phrase)))
            _writing = unit;
        if (!moves || (phrase.Has(PhraseTraits.InParentheses) && phrase.Unit >= TimeUnit.Year && !_inHeading))
            return;
        if ((!_inHeading || _inRange) && IsAside(phrase, unit, origin))
            _focus.LookAt(unit, row, _sentence, phrase.Modifier, looksBack: IsPastPerfect(phrase, ReachOfClause));
        else
            _focus.MoveTo(unit, row, phrase.Modifier);
    }

    /// <summary>Whether a day stands alone where a paragraph begins, as the date of a diary's entry does: what follows is written on that day.</summary>
    private bool IsEntryDate(in TimePhrase phrase)
    {
        if (_sentence < 0 || phrase.Form != PhraseForm.Calendar || phrase.Has(PhraseTraits.PartOfDay | PhraseTraits.FromWriting) || phrase.Holiday != Holiday.None)
            return false;
        ref readonly var sentence = ref _sentences[_sentence];
        return sentence.FirstToken == phrase.First && _tokens[phrase.First].Is(TokenFlags.BlockStart) && phrase.End >= sentence.EndToken - 1;
    }

    /// <summary>"OSLO, 17 September 2019 – ": a report is written on the day that stands between its place and the dash.</summary>
    private bool IsDateline(in TimePhrase phrase)
    {
        if (_sentence < 0 || phrase.Form != PhraseForm.Calendar || !phrase.HasYear)
            return false;
        var first = _sentences[_sentence].FirstToken;
        if (phrase.First - first is < 1 or > 8 || !_tokens[first].Is(TokenFlags.BlockStart) || !_tokens[first].Is(TokenFlags.AllUpper)
            || phrase.End >= _tokens.Count || _tokens.Text[_tokens[phrase.End].Start] is not ('–' or '—' or '-' or ':' or ')'))
            return false;
        for (var i = first; i < phrase.First; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word && !_tokens[i].Is(TokenFlags.Capitalized))
                return false;
        }

        return true;
    }

    /// <summary>"Had the claim been brought after 2019", "If he had stayed until May 1912": a time that was not reached.</summary>
    private bool IsUnreal() => _sentence >= 0 && _sentences[_sentence].FirstToken is var first && (IsWord(first, "had") || IsWord(first, "if"));

    /// <summary>Whether a date leaves the narrative's course without opening a sentence.</summary>
    private bool IsAside(in TimePhrase phrase, in CalendarUnit unit, DateOrigin origin)
    {
        if (_focus.Unit is not { } focus)
            return false;

        // "the previous year" and "three days earlier" look back; the narrative goes on from where it is.
        if (phrase.Form is PhraseForm.Step or PhraseForm.Offset or PhraseForm.Calendar && phrase.Step == StepWord.Previous)
            return true;

        if (IsUnreal())
            return true;

        // Where a range ends the narrative has not come to yet.
        if (_inRange && origin == DateOrigin.Explicit)
            return true;
        if (OpensSentence(phrase))
            return false;
        if (origin == DateOrigin.DateOfWriting && _speaksFromWriting && unit.Unit < TimeUnit.Year)
            return false;
        if (origin == DateOrigin.Resolved)
            return (phrase.Form == PhraseForm.Calendar && unit.IsDay && focus.IsDay && unit.FirstDay < focus.FirstDay && IsPastPerfect(phrase, ReachOfClause)) || phrase.Form == PhraseForm.Step && phrase.Step is StepWord.Next or StepWord.Following && phrase.Unit == TimeUnit.Year;
        if (unit.Unit >= TimeUnit.Decade || focus.Unit >= TimeUnit.Decade)
            return false;
        var years = unit.Year - focus.Year;

        // A month with its year that lies ahead is where the narrative goes; a bare year may be only touched.
        if (years > 1 && unit.Unit < TimeUnit.Year && !phrase.Has(PhraseTraits.InParentheses) && !(FollowsUntil(phrase) && !IsNegated(phrase)))
            return false;
        return years is < 0 or > 1 || (years != 0 && (unit.Unit == TimeUnit.Year || FollowsUntil(phrase)));
    }

    /// <summary>"lasted until the capture of the town in March 1942": what lies ahead.</summary>
    private bool FollowsUntil(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i >= phrase.First - 8; i--)
        {
            if (_tokens[i].Kind == TokenKind.Mark && _tokens.Text[_tokens[i].Start] is '.' or ';')
                return false;
            if (IsWord(i, "until") || IsWord(i, "till"))
                return true;
        }

        return false;
    }

    /// <summary>"did not leave until June 1956" tells of June 1956.</summary>
    private bool IsNegated(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i >= phrase.First - 12 && !_tokens.IsMark(i, '.') && !_tokens.IsMark(i, ';'); i--)
        {
            if (IsWord(i, "not") || IsWord(i, "never") || IsWord(i, "only"))
                return true;
        }

        return false;
    }

    private bool OpensSentence(in TimePhrase phrase)
    {
        if (_sentence < 0)
            return true;
        var first = _sentences[_sentence].FirstToken;
        if (phrase.First - first > 4)
            return false;

        // "The 1942 treaty" sets the scene, "A law of 1901" need not.
        var of = phrase.First - 1;
        return phrase.Unit < TimeUnit.Year || of <= first || !IsWord(of, "of") || _tokens.Is(of - 1, Lead);
    }

    private void SetOpen(int row, in TimePhrase phrase, Edtf? value = null) =>
        Set(row, phrase, phrase.Has(PhraseTraits.PartOfDay | PhraseTraits.HasClock) ? DateKind.Time : DateKind.Date, value, DateOrigin.Open, -1, null);

    private void Set(int row, in TimePhrase phrase, DateKind kind, Edtf? value, DateOrigin origin, int anchor, string? duration) =>
        _items[row] = new DateItem(SpanOf(phrase), kind, value, phrase.Modifier, origin, origin == DateOrigin.Resolved ? anchor : -1, duration);

    /// <summary>Finds the sentence of a phrase; phrases come in document order, so that the search goes on from the last one.</summary>
    private void EnterSentence(in TimePhrase phrase)
    {
        var start = _tokens[phrase.First].Start;
        var next = Math.Max(_sentence, 0);
        while (next + 1 < _sentences.Count && _sentences[next + 1].Start <= start)
            next++;
        _sentence = next < _sentences.Count && _sentences[next].Start <= start ? next : -1;
        _focus.Enter(_sentence);
        if (_sentence < 0)
            return;
        while (_block < _sentences[_sentence].Block)
        {
            _inHeading = IsHeading(++_block);
            if (_inHeading)
                _focus.EnterSection();
        }
    }

    /// <summary>A heading, marked or by its looks: a short line that ends without a mark.</summary>
    private bool IsHeading(int b)
    {
        var block = _source.Blocks[b];
        return block.Kind == ParagraphKind.Heading || (block.Kind == ParagraphKind.Text && block.Length is > 0 and < 80 && (Characters.IsLetterOrDigit(_tokens.Text[block.End - 1]) || _tokens.Text[block.End - 1] == ')'));
    }

    private bool OpensParagraph(in TimePhrase phrase) =>
        _sentence >= 0 && _sentences[_sentence] is var sentence && phrase.First - sentence.FirstToken <= 4
        && _tokens[sentence.FirstToken].Is(TokenFlags.LineStart);

    private TextSpan SpanOf(in TimePhrase phrase) => TextSpan.FromBounds(_tokens[phrase.First].Start, _tokens[phrase.End - 1].End);
}
