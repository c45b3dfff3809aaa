using DocModel.Reading.Dates;
using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Mentions;
using DocModel.Reading.Events.Pronouns;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>Goes through the dates of a text sentence by sentence and makes events of those that have something to tell.</summary>
internal sealed partial class EventCollector
{
    /// <summary>A longer sentence is read in windows, so that time stays linear in the text.</summary>
    public const int LongestSentence = 512;

    /// <summary>How many tokens on either side of a date a window has.</summary>
    private const int Window = 64;

    private readonly SourceDocument _source;
    private readonly TokenList _tokens;
    private readonly SentenceList _sentences;
    private readonly DateItem[] _dates;
    private readonly RangeItem[] _ranges;
    private readonly DateTokens _dateTokens;
    private readonly DatedSentences _waiting;
    private readonly List<EventDraft> _events = [];
    private readonly List<string> _participants = [];
    private readonly SameEvent _same;
    private readonly TableRows _rows;
    private readonly PronounNames _pronouns;
    private readonly List<(int Token, int Row)> _lines = [];
    private WordTag[]? _tags;
    private int _firstEventOfSentence;
    private bool _isLine;

    public EventCollector(SourceDocument source, TokenList tokens, SentenceList sentences, DateReading dates)
    {
        _source = source;
        _tokens = tokens;
        _sentences = sentences;
        _dates = dates.Dates;
        _ranges = dates.Ranges;
        _same = new SameEvent(tokens, sentences);
        _rows = new TableRows(source, tokens, sentences, dates.Dates);
        _dateTokens = new DateTokens(tokens, dates);
        _waiting = new DatedSentences(tokens, _dateTokens);
        _pronouns = new PronounNames(tokens, new Antecedents(source, tokens, sentences, _dateTokens));
    }

    public List<EventDraft> Collect()
    {
        int sentence = 0, row = 0;
        while (row < _dates.Length)
        {
            _tokens.Cancellation.Now();
            var start = _dates[row].Span.Start;
            while (sentence < _sentences.Count && _sentences[sentence].End <= start)
                sentence++;
            if (sentence == _sentences.Count)
                break;
            var end = row + 1;
            while (end < _dates.Length && _dates[end].Span.Start < _sentences[sentence].End)
                end++;
            if (start >= _sentences[sentence].Start)
                Take(sentence, row, end);
            row = end;
        }

        ReadWaiting();
        return _events;
    }

    /// <summary>A sentence waits until there are enough of them to be tagged, unless it must be read in another way.</summary>
    private void Take(int index, int row, int endRow)
    {
        if (!MayTell(row, endRow))
            return;
        ref readonly var sentence = ref _sentences[index];
        var length = sentence.EndToken - sentence.FirstToken;
        if (DatedLines.TryFind(_tokens, _dateTokens, sentence.FirstToken, sentence.EndToken, row, endRow, _lines))
        {
            ReadWaiting();
            ReadLines(index, endRow);
        }
        else if (length > LongestSentence)
        {
            ReadWaiting();
            ReadWindows(index, row, endRow);
        }
        else
        {
            if (!_waiting.HasRoomFor(length))
                ReadWaiting();
            _waiting.Add(index, sentence.FirstToken, sentence.EndToken, row, endRow);
        }
    }

    private void ReadWaiting()
    {
        _waiting.Tag();
        for (var i = 0; i < _waiting.Count; i++)
        {
            ref readonly var sentence = ref _waiting[i];
            var tagged = _waiting.Tagged(sentence);
            if (IsQuestion(tagged))
                continue;
            BeginSentence(sentence.Index);
            for (var row = sentence.Row; row < sentence.EndRow; row++)
                ReadDate(tagged, sentence.Index, row);
        }

        _waiting.Clear();
    }

    private void ReadWindows(int index, int row, int endRow)
    {
        ref readonly var sentence = ref _sentences[index];
        BeginSentence(index);
        var behind = row;
        for (var i = row; i < endRow; i++)
        {
            var (first, end) = _dateTokens.TokensOf(i, sentence.FirstToken, sentence.EndToken);
            var from = Math.Max(sentence.FirstToken, first - Window);
            var to = Math.Min(sentence.EndToken, Math.Min(end, first + Window) + Window);
            while (behind < i && _dates[behind].Span.End <= _tokens[from].Start)
                behind++;
            ReadDate(TaggedAlone(from, to, behind, Math.Min(endRow, i + Window)), index, i);
        }
    }

    /// <summary>A date that stood alone may have told of a sentence already.</summary>
    private void BeginSentence(int index) =>
        _firstEventOfSentence = _events.Count > 0 && _events[_events.Count - 1].Sentence == index ? _events.Count - 1 : _events.Count;

    /// <summary>A sentence or a part of one that is read at once. What was tagged so before is gone.</summary>
    private TaggedSentence TaggedAlone(int first, int end, int row, int endRow) =>
        _dateTokens.Tagged(_tags ??= new WordTag[LongestSentence], first, end, row, endRow);

    private bool IsQuestion(in TaggedSentence sentence)
    {
        for (var i = sentence.End - 1; i >= sentence.First && sentence[i] is WordTag.Stop or WordTag.Quote or WordTag.Close; i--)
        {
            if (_tokens.IsMark(i, '?'))
                return true;
        }

        return false;
    }

    private void ReadDate(in TaggedSentence tagged, int sentence, int row)
    {
        var (first, end) = _dateTokens.TokensOf(row, tagged.First, tagged.End);
        var range = _dateTokens.RangeOf(row);
        if (first == end || !MayTell(row) || DateUse.IsVague(_tokens, first, end) || _dateTokens.ValueOf(row) is not { } value)
            return;
        var isInterval = _dateTokens.BeginsInterval(row);
        if (LifeDates.TryRead(tagged, first, end, value, isInterval, out var name, out var verb))
        {
            AddLife(tagged, name, verb, sentence, row, range, first, end);
            return;
        }

        var pick = EntryLabels.IsEntry(tagged, first, end, _isLine || DatedLines.IsLine(tagged, first, end) || _dates[row].Kind == DateKind.Time && DatedLines.IsLogLine(tagged, first, end), out var text)
            ? text < tagged.End ? LabelPicker.PickEntry(tagged, text) : default
            : EntryLabels.Before(tagged, first, end);
        if (pick.IsEmpty && text == tagged.End)
            pick = LabelPicker.Pick(tagged, first, end, isInterval);

        // "is to open in 2029" may come otherwise: only a day is an appointment.
        if (pick.Clause.Is(ClauseTraits.Planned) && value.Precision < EdtfPrecision.Day)
            pick = default;

        if (!pick.IsEmpty && _source.Blocks[_sentences[sentence].Block].Kind == ParagraphKind.Heading && !HeadingLabels.IsEvent(tagged, pick, first, value, isInterval))
            return;

        if (pick.IsEmpty && EntryLabels.IsAlone(tagged, first, end))
        {
            if (_source.Blocks[_sentences[sentence].Block].Kind == ParagraphKind.TableCell)
                ReadCell(sentence, row, range, value);
            else
                ReadBelow(sentence, row, range, value);
            return;
        }

        if (pick.IsEmpty)
        {
            _same.MentionOfState(value, _dates[row].Span, sentence);
            return;
        }

        // "had won the cup by the end of the 1924–25 season"
        if (isInterval && _dates[_ranges[range - 1].Last] is { Modifier: DateModifier.By, Value: { } limit })
            (row, range, value) = (_ranges[range - 1].Last, 0, limit);
        if (isInterval && _dates[row].Value is { Precision: < EdtfPrecision.Day } && IsAtEnd(tagged, pick, end) && _dates[_ranges[range - 1].Last].Value is { } last)
            (row, range, value) = (_ranges[range - 1].Last, 0, last);
        _pronouns.Name(tagged, ref pick, sentence, row);
        Add(tagged, ref pick, sentence, row, range, value, first, end);
    }

    /// <summary>"was empty from 1646 to 1651, when Moe came": who came did so at the end.</summary>
    private static bool IsAtEnd(in TaggedSentence tagged, in LabelPick pick, int end)
    {
        var when = tagged[end] == WordTag.Comma ? end + 1 : end;
        return pick.Clause.Exists && tagged.Has(when, WordRole.When) && pick.Clause.VerbStart > when && (!pick.Clause.Subject.Exists || pick.Clause.Subject.Start > when);
    }

    /// <summary>Whether a date can be an event's at all, before a word of its sentence is looked at.</summary>
    private bool MayTell(int row) => _dateTokens.RangeOf(row) >= 0 && DateUse.IsPoint(_dates[row]) && !IsOfSet(row);

    private bool MayTell(int row, int endRow)
    {
        while (row < endRow && !MayTell(row))
            row++;
        return row < endRow;
    }

    /// <summary>"every Sunday at 02:00": a time that comes again and again is no event’s.</summary>
    private bool IsOfSet(int row)
    {
        const int Gap = 6;
        return _dates[row].Kind == DateKind.Time
            && ((row > 0 && _dates[row - 1].Kind == DateKind.Set && _dates[row].Span.Start - _dates[row - 1].Span.End < Gap)
                || (row + 1 < _dates.Length && _dates[row + 1].Kind == DateKind.Set && _dates[row + 1].Span.Start - _dates[row].Span.End < Gap));
    }
}
