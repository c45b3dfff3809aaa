using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Mentions;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;

namespace DocModel.Reading.Events;

/// <content>Whether what a date's sentence says is an event of its own, a better telling of one, or a mention.</content>
internal sealed partial class EventCollector
{
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
                // "The 1950 exhibition opened on 3 May": what happened on the day is told, of which the noun's date is only the year.
                var finer = value.Precision > known.Value.Precision && known.Pick.Head >= 0 && pick.Head < 0 && pick.Clause.Exists;
                known.Mention(finer ? known.Span : span);
                if (finer)
                {
                    known.Value = value;
                    Fill(known, tagged, pick, labelSpan, sentence, row, range, span, first, end);
                }

                return;
            }
        }

        var words = _same.WordsOf(pick);
        if (_same.Find(pick, words, value) is { } earlier)
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
        Fill(draft, tagged, pick, labelSpan, sentence, row, range, span, first, end, words);
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

        // "in 1921 and, most recently, in 1934"
        if (tagged[joint] == WordTag.Comma && tagged.SkipBackward(joint - 1, WordTag.Adverb) is var aside && aside < joint - 1 && tagged[aside] == WordTag.Comma)
            joint = aside - 1;
        return tagged[joint] is WordTag.Conjunction or WordTag.Comma && tagged[joint - 1] is WordTag.Date or WordTag.Comma or WordTag.Open;
    }

    private void Fill(EventDraft draft, in TaggedSentence tagged, in LabelPick pick, TextSpan labelSpan, int sentence, int row, int range, TextSpan span, int first, int end, ulong? words = null)
    {
        _participants.Clear();
        draft.Date = row;
        draft.Range = range > 0 ? range - 1 : -1;
        draft.Span = span;
        draft.Sentence = sentence;
        draft.TellAs(pick, words ?? _same.WordsOf(pick));
        draft.Label = LabelText.Of(_tokens, pick);
        draft.LabelSpan = labelSpan;
        draft.Place = PartyFinder.Find(tagged, pick, first, end, _participants);
        draft.Participants = _participants.Count == 0 ? [] : [.. _participants];
        draft.Reason = EventReason.Of(_source, _sentences, _dates, row, range > 0 ? _ranges[range - 1] : null, sentence);
    }
}
