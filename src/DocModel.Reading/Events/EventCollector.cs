using DocModel.Reading.Dates;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
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
    private readonly WordTag[] _tags = new WordTag[LongestSentence];
    private readonly List<EventDraft> _events = [];
    private readonly List<string> _participants = [];
    private readonly SameEvent _same;
    private readonly TableRows _rows;
    private readonly PronounNames _pronouns;
    private readonly List<(int Token, int Row)> _lines = [];
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
                ReadSentence(sentence, row, end);
            row = end;
        }

        return _events;
    }

    private void ReadSentence(int index, int row, int endRow)
    {
        // A date that stood alone may have told of this sentence already.
        _firstEventOfSentence = _events.Count > 0 && _events[_events.Count - 1].Sentence == index ? _events.Count - 1 : _events.Count;
        if (!MayTell(row, endRow))
            return;
        ref readonly var sentence = ref _sentences[index];
        if (DatedLines.TryFind(_tokens, _dateTokens, sentence.FirstToken, sentence.EndToken, row, endRow, _lines))
        {
            ReadLines(index, endRow);
            return;
        }

        if (sentence.EndToken - sentence.FirstToken <= LongestSentence)
        {
            var tagged = _dateTokens.Tagged(_tags, sentence.FirstToken, sentence.EndToken, row, endRow);
            if (IsQuestion(tagged))
                return;
            var at = sentence.FirstToken;
            for (var i = row; i < endRow; i++)
                ReadDate(tagged, index, i, ref at);
        }
        else
        {
            var at = sentence.FirstToken;
            var behind = row;
            for (var i = row; i < endRow; i++)
            {
                var (first, end) = _dateTokens.TokensOf(i, at, sentence.EndToken);
                var from = Math.Max(sentence.FirstToken, first - Window);
                var to = Math.Min(sentence.EndToken, Math.Min(end, first + Window) + Window);
                while (behind < i && _dates[behind].Span.End <= _tokens[from].Start)
                    behind++;
                var tagged = _dateTokens.Tagged(_tags, from, to, behind, Math.Min(endRow, i + Window));
                var start = first;
                ReadDate(tagged, index, i, ref start);
                at = first;
            }
        }
    }

    private bool IsQuestion(in TaggedSentence sentence)
    {
        for (var i = sentence.End - 1; i >= sentence.First && sentence[i] is WordTag.Stop or WordTag.Quote or WordTag.Close; i--)
        {
            if (_tokens.IsMark(i, '?'))
                return true;
        }

        return false;
    }

    private void ReadDate(in TaggedSentence tagged, int sentence, int row, ref int at)
    {
        var (first, end) = _dateTokens.TokensOf(row, at, tagged.End);
        at = first;
        var range = _dateTokens.RangeOf(row);
        if (first == end || !MayTell(row) || DateUse.IsVague(_tokens, first, end) || _dateTokens.ValueOf(row) is not { } value)
            return;
        var isInterval = _dateTokens.BeginsInterval(row);
        if (LifeDates.TryRead(tagged, first, end, value, isInterval, out var name, out var verb))
        {
            AddLife(tagged, name, verb, sentence, row, range, first, end);
            return;
        }

        var pick = EntryLabels.IsEntry(tagged, first, end, _isLine || DatedLines.IsLine(tagged, first, end), out var text)
            ? text < tagged.End ? LabelPicker.PickEntry(tagged, text) : default
            : EntryLabels.Before(tagged, first, end);
        if (pick.IsEmpty && text == tagged.End)
            pick = LabelPicker.Pick(tagged, first, end, isInterval);

        if (!pick.IsEmpty && _source.Blocks[_sentences[sentence].Block].Kind == ParagraphKind.Heading && !HeadingLabels.IsEvent(tagged, pick, first, value, isInterval))
            return;

        // The sentence that follows is tagged into the same buffer, so that nothing of this one may be asked for afterwards.
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

    private void Add(in TaggedSentence tagged, ref LabelPick pick, int sentence, int row, int range, Edtf value, int first, int end)
    {
        if (EmptyLabels.IsOne(tagged, pick))
            return;
        var span = range > 0 ? _ranges[range - 1].Span : _dates[row].Span;
        var labelSpan = LabelText.SpanOf(_tokens, pick);
        var relative = _dates[row].Origin != DateOrigin.Explicit;
        for (var i = _firstEventOfSentence; i < _events.Count && i < _firstEventOfSentence + 8; i++)
        {
            var known = _events[i];
            if (known.Value == value && relative != _dates[known.Date].Origin is not DateOrigin.Explicit && !AreTwoDeeds(known.Pick, pick))
            {
                // "A year later, the 2008 proposal": the words that name the year carry the event.
                var other = relative ? span : known.Span;
                if (!relative)
                    Fill(known, tagged, pick, labelSpan, sentence, row, range, span, first, end);
                known.Mention(other);
                return;
            }

            if (known.LabelSpan == labelSpan && pick.Head >= 0 && AreTwoDeeds(known.Pick, pick) && !SameEvent.AreCompatible(known.Value, value)
                && ToldClause.Told(tagged, pick.Clause, end) is { IsEmpty: false } told)
            {
                // "was signed on 3 May 1921, ratified on 7 July 1922"
                pick = told;
                labelSpan = LabelText.SpanOf(_tokens, pick);
                continue;
            }

            if (known.LabelSpan == labelSpan && !IsListed(tagged, first, known.Value, value))
            {
                if (IsNearerDate(tagged, known, labelSpan, value, span))
                {
                    known.Value = value;
                    Fill(known, tagged, pick, labelSpan, sentence, row, range, span, first, end);
                    return;
                }

                // "negotiated over the winter and signed on 17 March", "four years later, on 12 April": the finer date is the event's.
                if (value.Precision > known.Value.Precision)
                {
                    known.Mention(known.Span);
                    known.Value = value;
                    Fill(known, tagged, pick, labelSpan, sentence, row, range, span, first, end);
                }
                else
                    known.Mention(span);
                return;
            }

            if (known.LabelSpan.Overlaps(labelSpan) && !AreTwoVerbs(known.Pick, pick) && SameEvent.AreCompatible(known.Value, value))
            {
                known.Mention(span);
                return;
            }
        }

        if (_same.Find(pick, value) is { } earlier)
        {
            // "Moe (1612–1649) … died at Lom": the second telling knows where.
            if (earlier.Place is null && earlier.Pick.Implied is not null)
                earlier.Place = PartyFinder.Find(tagged, pick, first, end, []);
            earlier.Mention(span);
            return;
        }

        if (pick.IsBare && pick.Head < 0)
            return;
        var draft = new EventDraft { Value = value };
        Fill(draft, tagged, pick, labelSpan, sentence, row, range, span, first, end);
        _events.Add(draft);
        _same.Add(draft);
    }

    private static bool AreTwoDeeds(in LabelPick known, in LabelPick pick) =>
        known.Clause.Exists && pick.Clause.Exists && known.Clause.VerbStart != pick.Clause.VerbStart;

    /// <summary>"Founded in 1893, the club played its first match on 4 November": one subject, two things that happened.</summary>
    private static bool AreTwoVerbs(in LabelPick known, in LabelPick pick) => known.Head < 0 && pick.Head < 0 && AreTwoDeeds(known, pick);

    /// <summary>"They took it on 17 April 1641, Palm Sunday, and the king's men marched in on 18 October 1644": of two dates around a verb the one behind it, which no
    /// comma parts from it, is its date, unless the sentence opens with the other one.</summary>
    private bool IsNearerDate(in TaggedSentence tagged, EventDraft known, TextSpan label, Edtf value, TextSpan span)
    {
        const int Opening = 5;
        if (known.Span.End > label.End || span.Start < label.End || SameEvent.AreCompatible(known.Value, value) || known.Span.Start < _tokens[Math.Min(tagged.First + Opening, tagged.End - 1)].Start)
            return false;
        return _tokens.Text.AsSpan(label.End, span.Start - label.End).IndexOfAny(',', ';', '(') < 0;
    }

    /// <summary>"1899 and 1907", "on 12 June 2001 and again on 4 July 2008": two events of one name.</summary>
    private static bool IsListed(in TaggedSentence tagged, int first, Edtf known, Edtf value)
    {
        if (SameEvent.AreCompatible(known, value))
            return false;
        var joint = first - 1;
        while (tagged[joint] is WordTag.Preposition or WordTag.Adverb or WordTag.Determiner)
            joint--;
        return tagged[joint] is WordTag.Conjunction or WordTag.Comma && tagged[joint - 1] is WordTag.Date or WordTag.Comma;
    }

    private void Fill(EventDraft draft, in TaggedSentence tagged, in LabelPick pick, TextSpan labelSpan, int sentence, int row, int range, TextSpan span, int first, int end)
    {
        _participants.Clear();
        draft.Date = row;
        draft.Range = range > 0 ? range - 1 : -1;
        draft.Span = span;
        draft.Sentence = sentence;
        draft.TellAs(pick);
        draft.Label = LabelText.Of(_tokens, pick);
        draft.LabelSpan = labelSpan;
        draft.Place = PartyFinder.Find(tagged, pick, first, end, _participants);
        draft.Participants = _participants.Count == 0 ? [] : [.. _participants];
        draft.Reason = EventReason.Of(_source, _sentences, _dates, _dates[row], sentence);
    }
}
