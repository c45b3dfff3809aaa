using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>The times with which the lines of a log begin: they follow each other, whatever else the lines speak of.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>The day of the last such line and its row; -1 for none.</summary>
    private int _logDay, _logRow = -1;

    /// <summary>"22:00 – export starts", "14.20 Police called": a line that begins with its time.</summary>
    private bool IsEntryOfLog(in TimePhrase phrase) => phrase.Form == PhraseForm.Clock && _tokens[phrase.First].Is(TokenFlags.LineStart) && phrase.End < _tokens.Count
        && (_tokens[phrase.End].Is(TokenFlags.Capitalized) || _tokens[phrase.End].Kind == TokenKind.Mark && _tokens.Text[_tokens[phrase.End].Start] is '–' or '—' or '-' or ':' or '|');

    private void KeepEntryOfLog(int row, in TimePhrase phrase, in CalendarUnit day)
    {
        if (IsEntryOfLog(phrase))
            (_logDay, _logRow) = (day.FirstDay, row);
    }

    /// <summary>"14.20 Police called. They had left yesterday. | 15.50 First party leaves": a line's day is that of the line before it, or the next one where its time is earlier.</summary>
    private bool ResolveEntryOfLog(int row, in TimePhrase phrase)
    {
        if (_logRow < 0 || _entryRow > _logRow || _headingRow > _logRow || phrase.Step != StepWord.None || !IsEntryOfLog(phrase))
            return false;
        if (_focus.Day is { } day && _focus.DayRow > _logRow && _phrases[_focus.DayRow].Form == PhraseForm.Calendar && day.FirstDay > _logDay)
            return false;
        var unit = CalendarUnit.OfDay(_logDay + (phrase.SecondOfDay < _phrases[_logRow].SecondOfDay ? 1 : 0));
        _focus.MoveTo(unit, _logRow, DateModifier.None);
        SetUnit(row, phrase, unit, DateOrigin.Resolved, _logRow, moves: false);
        return true;
    }

    /// <summary>Whether a line of a log has an earlier time than the line before it: a night has passed between the two.</summary>
    private bool IsPastMidnight(int row, in TimePhrase phrase)
    {
        const int RowsBefore = 6;
        if (!IsEntryOfLog(phrase) || _sentence < 0)
            return false;
        var block = _sentences[_sentence].Block;
        for (var other = row - 1; other >= 0 && other >= row - RowsBefore; other--)
        {
            var before = _phrases[other];
            var isBesideDay = before.Form == PhraseForm.Clock && other > 0 && _phrases[other - 1] is { Form: PhraseForm.Calendar, Unit: TimeUnit.Day } day && day.End == before.First && _tokens[day.First].Is(TokenFlags.LineStart);
            if (!IsEntryOfLog(before) && !isBesideDay)
                continue;
            var sentence = _sentences.IndexAt(_tokens[before.First].Start);
            return sentence >= 0 && block - _sentences[sentence].Block <= 1 && phrase.SecondOfDay < before.SecondOfDay;
        }

        return false;
    }
}
