using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Times of day with which the entries of a log begin: "09:19 – Nodes restarted", "14.20 Police called".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>How far an entry may be from the day or the entry before it.</summary>
    private const int ReachOfLog = 160;

    /// <summary>The last entry that had a stop in its time; far before the text for none.</summary>
    private int _dottedEntry = -ReachOfLog - 1;

    /// <summary>"09:19 – Nodes restarted", "09:19 The page came": a line or a sentence that begins with its time; one digit for the hour wants the dash, since "5:12 And he said" is a verse.</summary>
    private bool OpensEntry(int i, int end) => (_tokens[i].Is(TokenFlags.LineStart) || IsMark(i - 1, '.')) && IsIn(end) && !IsJoined(end)
        && (IsDash(end) || LengthOf(i) == 2 && _tokens[end].Is(TokenFlags.Capitalized));

    /// <summary>"14.20 Police called" below a day or behind another such entry; elsewhere it is the number of a section.</summary>
    private bool IsDottedEntry(int i, int end)
    {
        if (LengthOf(i) != 2 || LengthOf(end - 1) != 2 || !OpensEntry(i, end))
            return false;
        return i - _dottedEntry <= ReachOfLog || _phrases.Count > 0 && i - _phrases[^1].End <= ReachOfLog && _phrases[^1] is { Form: PhraseForm.Calendar, Unit: TimeUnit.Day } day && _tokens[day.First].Is(TokenFlags.LineStart);
    }
}
