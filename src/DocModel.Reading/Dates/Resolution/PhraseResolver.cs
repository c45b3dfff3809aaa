using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Findings;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <summary>Fills in what the words of dates leave out, from the dates around them and from the day of writing, and says from where.</summary>
internal sealed partial class PhraseResolver
{
    private readonly SourceDocument _source;
    private readonly TokenList _tokens;
    private readonly SentenceList _sentences;
    private readonly FindingSink _findings;
    private readonly NumericDateOrder _order;
    private readonly ScratchList<TimePhrase> _phrases;
    private readonly DateItem[] _items;

    /// <summary>The sentence of each date that is resolved, or -1.</summary>
    private readonly int[] _sentenceOf;
    private readonly List<RangeItem> _ranges = [];
    private readonly NarrativeFocus _focus = new();

    /// <summary>The day of writing; a diary has one an entry.</summary>
    private CalendarUnit? _writing;

    /// <summary>Whether the text prints the day on which it was written, so that a date without year is seen from there first.</summary>
    private Writing _printsWriting;

    /// <summary>Whether the day of writing is that of a diary's entry.</summary>
    private bool _isDiary;

    /// <summary>Whether the text begins as a report that gives its place and weekday and not its date: it speaks from a day that nobody but its reader knew.</summary>
    private bool _isUndatedReport;

    private enum Writing : byte
    {
        Unsaid,
        Report,
        Letter,
        Minutes,
    }

    /// <summary>Whether the last date that moved or would have moved the story stands in somebody's words.</summary>
    private bool _quoted;

    private int _sentence = -1;
    private bool _inRange;

    /// <summary>The month of the last date without year, 0 for none, and its day, 0 where it has none.</summary>
    private int _openMonth;
    private int _openDay;

    /// <summary>Whether the text has counted from the day of writing before, as letters, news and speeches do.</summary>
    private bool _speaksFromWriting;

    private bool? _hasSpeaker;

    /// <summary>The token of the last expression that was counted from the day of writing, or -1.</summary>
    private int _lastFromWriting = -1;

    private int _block = -1;

    /// <summary>The block of the last date that has a value, or -1.</summary>
    private int _datedBlock = -1;

    /// <summary>The block and the sentence of the last date that was not seen from the day of writing, or -1.</summary>
    private int _storyBlock = -1;
    private int _storySentence = -1;

    /// <summary>A heading says what its section is about: its date sets the scene wherever in it it stands.</summary>
    private bool _inHeading;

    private PhraseResolver(SourceDocument source, ScratchList<TimePhrase> phrases, TokenList tokens, SentenceList sentences, Edtf? date, NumericDateOrder order, FindingSink findings)
    {
        _source = source;
        _phrases = phrases;
        _tokens = tokens;
        _sentences = sentences;
        _findings = findings;
        _order = order;
        _items = new DateItem[phrases.Count];
        _sentenceOf = new int[phrases.Count];
        _writing = date is { } day ? CalendarUnit.Of(day) : null;
    }

    public static DateReading Resolve(
        SourceDocument source,
        ScratchList<TimePhrase> phrases,
        TokenList tokens,
        SentenceList sentences,
        Edtf? dateOfWriting,
        NumericDateOrder order,
        FindingSink findings)
    {
        var resolver = new PhraseResolver(source, phrases, tokens, sentences, dateOfWriting, order, findings);
        resolver.ShareTails();
        resolver.ReadSignature();
        for (var row = 0; row < phrases.Count; row++)
        {
            tokens.Cancellation.At(row);
            var day = phrases[row].Form is PhraseForm.Clock or PhraseForm.DayPart ? resolver.DayBehindTimes(row) : resolver.IsDayOfWeekBehind(row) || resolver.TakeDayBehindWeekday(row) ? row + 1 : -1;
            if (day < 0)
            {
                resolver.Resolve(row);
                continue;
            }

            // The day comes first: its times are times of it; and so does the week of a day.
            resolver.Resolve(day);
            for (; row < day; row++)
                resolver.Resolve(row, day);
        }

        return new DateReading { Dates = resolver._items, Ranges = [.. resolver._ranges] };
    }

    /// <param name="dayRow">The row of the day or week, already resolved, that stands behind a time or a weekday and that it is of; -1 for none.</param>
    private void Resolve(int row, int dayRow = -1)
    {
        var phrase = _phrases[row];
        EnterSentence(phrase);
        _sentenceOf[row] = _sentence;

        // "The garrison, which had been reinforced in the autumn of 1642, held out through April."
        // "closed by May 2024, and looked at again the following month": what follows a term follows it.
        if (_focus.LooksBack && row > 0 && !(_focus.LooksAhead && phrase.Step == StepWord.Following) && IsBehindComma(_phrases[Math.Max(row - 1 - LengthsBefore(row), 0)].End, phrase.First))
            _focus.LeaveAside();
        else if (_quoted && !IsQuoted(phrase))
            _focus.LeaveAside();
        var rangeFrom = RangeFrom(row);
        _inRange = rangeFrom >= 0;
        if (rangeFrom >= 0 && phrase.Modifier is DateModifier.Until or DateModifier.By)
            phrase.Modifier = DateModifier.None;
        if (rangeFrom >= 0 && IsShortEnd(phrase) && _items[rangeFrom].Modifier == DateModifier.By)
        {
            // "by the end of the 1924–25 season": the end is that of the second year.
            phrase.Modifier = DateModifier.By;
            _items[rangeFrom] = _items[rangeFrom] with { Modifier = DateModifier.None };
        }

        switch (phrase.Form)
        {
            case PhraseForm.Duration:
                Set(row, phrase, DateKind.Duration, null, DateOrigin.Explicit, -1, Durations.Of(phrase));
                return;
            case PhraseForm.Set:
                Set(row, phrase, DateKind.Set, null, DateOrigin.Explicit, -1, Durations.Of(phrase));
                return;
            case PhraseForm.Calendar:
                ResolveCalendar(row, ref phrase, rangeFrom, dayRow);
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
                ResolveDeictic(row, phrase);
                break;
            case PhraseForm.Birthday:
                ResolveBirthday(row, phrase);
                break;
            case PhraseForm.Anaphor:
                ResolveAnaphor(row, phrase);
                break;
            default:
                if (dayRow >= 0)
                    ResolveClockOfDay(row, phrase, dayRow);
                else
                    ResolveClock(row, phrase);
                break;
        }

        if (rangeFrom >= 0)
            AddRange(rangeFrom, row);
        else
            JoinAlternatives(row);
    }

    /// <summary>"25" of "1924–25".</summary>
    private bool IsShortEnd(in TimePhrase phrase) => phrase.Unit == TimeUnit.Year && phrase.End == phrase.First + 1 && _tokens[phrase.First] is { Kind: TokenKind.Number, Length: < 4 };

    /// <summary>How many lengths and rhythms stand directly before a row: they are no times of the story.</summary>
    private int LengthsBefore(int row)
    {
        const int Most = 3;
        var count = 0;
        while (count < Most && row - 1 - count >= 0 && _phrases[row - 1 - count].Form is PhraseForm.Duration or PhraseForm.Set)
            count++;
        return count;
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
            value = Edtf.FromDateTime(day, TimeSpan.FromSeconds(Math.Min(phrase.SecondOfDay, EndOfDay)), phrase.Has(PhraseTraits.HasUtcOffset) ? TimeSpan.FromMinutes(phrase.UtcOffset) : null);
        Set(row, phrase, kind, value, origin, anchor, null);
        if (origin == DateOrigin.DateOfWriting && !_inRange)
        {
            _speaksFromWriting = true;
            _lastFromWriting = phrase.First;
            if (phrase is { Form: PhraseForm.Step, Unit: TimeUnit.Year, Step: StepWord.Last } && _sentence >= 0)
                _blockOfLastYear = _sentences[_sentence].Block;
        }

        if (phrase.Has(PhraseTraits.HasClock))
            KeepEntryOfLog(row, phrase, unit);
        if (unit.IsDay && phrase is { Form: PhraseForm.Calendar, HasYear: true } && phrase.Has(PhraseTraits.PartOfDay))
            KeepEvening(row, unit);
        if (unit.IsDay && value.Value.Day is not null)
        {
            KeepLead(row, phrase, unit);
            DateWriting(row, phrase, unit, ref moves);
        }

        if (_inHeading)
            TitleReview(row, phrase, unit);
        if (_inHeading && _entryRow != row)
            _headingRow = row;
        Move(row, phrase, unit, origin, moves);
        _datedBlock = _sentence >= 0 ? _sentences[_sentence].Block : -1;
        if (origin != DateOrigin.DateOfWriting)
            (_storyBlock, _storySentence) = (_datedBlock, _sentence);
    }

    private void SetOpen(int row, in TimePhrase phrase, Edtf? value = null)
    {
        if (value is { Kind: EdtfKind.Date, Month: { } month } open)
        {
            (_openMonth, _openDay) = (month, open.Day ?? 0);
            _beginsOpen |= _writing is null && _focus.LastRow < 0;
        }

        if (phrase.Has(PhraseTraits.FromWriting) && _writing is null && phrase.Unit >= TimeUnit.Month)
            _rowOfUntold = row;
        Set(row, phrase, phrase.Has(PhraseTraits.PartOfDay | PhraseTraits.HasClock) ? DateKind.Time : DateKind.Date, value, DateOrigin.Open, -1, null);
    }

    private void Set(int row, in TimePhrase phrase, DateKind kind, Edtf? value, DateOrigin origin, int anchor, string? duration) =>
        _items[row] = new DateItem(SpanOf(phrase), new TokenRange(phrase.First, phrase.End), kind, value, phrase.Modifier, origin, origin == DateOrigin.Resolved ? anchor : -1, duration);

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
            {
                _focus.EnterSection();
                _openMonth = 0;
                _headingBlock = _block;
            }
            else if (_leadBlock < 0)
                _leadBlock = _block;

            // Each paragraph of a year's review begins in that year.
            if (_isReview && _focus.Main is { } reached && reached.Year != _yearOfReview)
                _focus.MoveTo(new CalendarUnit(TimeUnit.Year, _yearOfReview), _rowOfReview, DateModifier.None);
        }
    }

    /// <summary>A heading, marked or by its looks: a short line that ends without a mark.</summary>
    private bool IsHeading(int b)
    {
        var block = _source.Blocks[b];
        return block.Kind == ParagraphKind.Heading || (block.Kind == ParagraphKind.Text && block.Length is > 0 and < 80 && (Characters.IsLetterOrDigit(_tokens.Text[block.End - 1]) || _tokens.Text[block.End - 1] == ')'));
    }

    private TextSpan SpanOf(in TimePhrase phrase) => TextSpan.FromBounds(_tokens[phrase.First].Start, _tokens[phrase.End - 1].End);
}
