using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Dates that say when what follows them was written.</content>
internal sealed partial class PhraseResolver
{
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
}
