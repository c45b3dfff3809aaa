using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>Tells headings that name what happened ("The siege of Lom (1612)", "2.3.0 – 2024-05-01") from those that only name a time ("Beginnings (1984–1991)").</summary>
internal static class HeadingLabels
{
    /// <param name="first">The date's first token.</param>
    /// <param name="value">What the date says, or its range.</param>
    public static bool IsEvent(in TaggedSentence sentence, in LabelPick pick, int first, Edtf value, bool isRange)
    {
        if (pick.Clause.Exists || (!isRange && value.Precision >= EdtfPrecision.Day))
            return true;
        var opens = true;
        for (var i = sentence.First; i < first; i++)
            opens &= sentence[i] is WordTag.Mark or WordTag.Open or WordTag.Break or WordTag.Preposition;
        if (opens && !isRange)
            return true;
        for (var p = 0; p < pick.Count; p++)
        {
            for (var i = pick[p].Start; i < pick[p].End; i++)
            {
                if (sentence.Is(i, WordClass.EventNoun) || NounPhrases.IsEventive(sentence, i) || sentence.Tokens[i].Kind == TokenKind.Number)
                    return true;
            }
        }

        return false;
    }
}
