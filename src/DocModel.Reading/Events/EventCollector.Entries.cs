using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Labels;
using DocModel.Reading.Tagging;

namespace DocModel.Reading.Events;

/// <summary>Events of what is no running sentence: lines, cells, a date alone, a life in brackets.</summary>
internal sealed partial class EventCollector
{
    /// <summary>"Olaf Berge (12 May 1901 – 3 March 1977)": when somebody was born and died.</summary>
    private void AddLife(in TaggedSentence tagged, (int Start, int End) name, string? verb, int sentence, int row, int range, int first, int end)
    {
        foreach (var (told, date) in verb is null ? new[] { (LifeDates.Born, row), (LifeDates.Died, _ranges[range - 1].Last) } : [(verb, row)])
        {
            if (_dates[date].Value is not { } value)
                continue;
            var pick = new LabelPick { Head = -1, Implied = told };
            pick.Add(name.Start, name.End);
            if (_same.Find(pick, _same.WordsOf(pick), value) is { } earlier)
            {
                earlier.Mention(_dates[date].Span);
                continue;
            }

            var draft = new EventDraft { Value = value };
            Fill(draft, tagged, pick, LabelText.SpanOf(_tokens, pick), sentence, date, 0, _dates[date].Span, first, end);
            draft.Participants = [LabelText.Of(_tokens.Text, TextSpan.FromBounds(_tokens[name.Start].Start, _tokens[name.End - 1].End))];
            _events.Add(draft);
            _same.Add(draft);
        }
    }

    /// <summary>A date that stands alone tells of what the paragraph below says first: a diary's entry, a line of a chronology. "Up early." tells nothing yet.</summary>
    private void ReadBelow(int sentence, int row, int range, Edtf value)
    {
        const int Reach = 3;
        if (value.Precision < EdtfPrecision.Day)
            return;
        for (var next = sentence + 1; next < _sentences.Count && next <= sentence + Reach && _sentences[next].Block == _sentences[sentence + 1].Block; next++)
        {
            if (!TryBelow(next, row, range, value))
                return;
        }
    }

    /// <summary>False where the entry has been told, or where nothing can be told of it.</summary>
    private bool TryBelow(int next, int row, int range, Edtf value)
    {
        ref readonly var below = ref _sentences[next];
        if (below.EndToken - below.FirstToken > LongestSentence || _source.Blocks[below.Block].Kind == ParagraphKind.Heading
            || (row + 1 < _dates.Length && (_dates[row + 1].Kind is DateKind.Date && _dates[row + 1].Span.Start < below.End || _dates[row + 1].Span.Start == below.Start)))
            return false;
        // "Dear Margaret," below the head of a letter tells nothing yet.
        if (_tokens.IsMark(below.EndToken - 1, ','))
            return false;
        // "Fog from 0600": the times of the entry are no part of its label.
        var first = row + 1;
        while (first < _dates.Length && _dates[first].Span.Start < below.Start)
            first++;
        var behind = first;
        while (behind < _dates.Length && _dates[behind].Span.Start < below.End)
            behind++;
        var tagged = TaggedAlone(below.FirstToken, below.EndToken, first, behind);

        // "Sunday 9 July. – The child was christened."
        var pick = LabelPicker.PickEntry(tagged, tagged.SkipForward(below.FirstToken, WordTag.Break));
        if (pick.IsEmpty)
            return true;
        if (!EntryLabels.IsNameAlone(tagged, pick) && !EntryLabels.TellsOfEarlier(tagged))
            Add(tagged, ref pick, next, row, range, value, below.FirstToken, below.FirstToken);
        return false;
    }

    /// <summary>A date that is all of a table's cell dates what its row is about.</summary>
    private void ReadCell(int sentence, int row, int range, Edtf value)
    {
        var subject = _rows.SubjectOf(sentence);
        if (subject < 0)
            return;
        ref readonly var cell = ref _sentences[subject];
        if (cell.EndToken - cell.FirstToken > LongestSentence)
            return;
        var tagged = TaggedAlone(cell.FirstToken, cell.EndToken, row, row);
        var pick = LabelPicker.PickEntry(tagged, cell.FirstToken);
        if (pick.IsEmpty)
            pick = EntryLabels.Whole(tagged);
        if (!pick.IsEmpty)
            Add(tagged, ref pick, subject, row, range, value, cell.FirstToken, cell.FirstToken);
    }

    /// <summary>Every line that begins with its date is an entry of its own.</summary>
    private void ReadLines(int index, int endRow)
    {
        var lines = _lines.ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            var (first, row) = lines[i];
            var (end, behind) = i + 1 < lines.Length ? lines[i + 1] : (_sentences[index].EndToken, endRow);
            if (end - first > LongestSentence)
                continue;
            _firstEventOfSentence = _events.Count;
            _isLine = true;
            var tagged = TaggedAlone(first, end, row, behind);
            for (; row < behind; row++)
                ReadDate(tagged, index, row);
            _isLine = false;
        }
    }
}
