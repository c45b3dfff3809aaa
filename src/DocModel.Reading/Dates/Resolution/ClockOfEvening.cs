using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Times of the one day of whose morning, evening or night a report tells.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>The day of which the text has told with a part of it, its row, and whether there are several; -1 for none.</summary>
    private int _evening, _eveningRow = -1;
    private bool _hasManyEvenings;

    private void KeepEvening(int row, in CalendarUnit day)
    {
        _hasManyEvenings |= _eveningRow >= 0 && _evening != day.FirstDay;
        (_evening, _eveningRow) = (day.FirstDay, row);
    }

    /// <summary>
    /// "On the evening of 22 January 1996 a train struck a lorry. The inquiry reported in August 1997. — The train left at 18:52": the report comes back to its
    /// evening, where no other one was told and the text has come no farther than to the next paragraphs.
    /// </summary>
    private bool ResolveClockOfEvening(int row, in TimePhrase phrase)
    {
        const int Paragraphs = 2;
        if (_eveningRow < 0 || _hasManyEvenings || _sentence < 0 || _focus.Unit is not { } reached || reached.FirstDay <= _evening || _sentences[_sentence].Block - BlockOf(_eveningRow) is < 0 or > Paragraphs || !HasPast())
            return false;
        var day = CalendarUnit.OfDay(_evening);
        SetUnit(row, phrase, day, DateOrigin.Resolved, _eveningRow, moves: false);
        _focus.MoveTo(day, row, phrase.Modifier);
        return true;
    }

    /// <summary>Whether the sentence has a verb of the past near its beginning.</summary>
    private bool HasPast()
    {
        const int Reach = 24;
        var first = _sentences[_sentence].FirstToken;
        for (var i = first; i < Math.Min(_sentences[_sentence].EndToken, first + Reach); i++)
        {
            if (IsPast(i))
                return true;
        }

        return false;
    }
}
