using DocModel.Reading.Tokens;

namespace DocModel.Reading.Sentences;

/// <summary>What stands in front of the stop.</summary>
internal readonly ref partial struct StopReading
{
    private static readonly WordSet Zones = new("eastern", "western", "central", "pacific", "mountain", "atlantic", "greenwich", "british", "european", "local", "moscow", "daylight", "standard");

    private bool IsLeadingEllipsis(int sentence) => _stop == sentence && _dots > 1;

    /// <summary>"1.", "2.1." and "IV." at the beginning of a sentence count, they do not end it.</summary>
    private bool IsLabel(int sentence)
    {
        var before = _stop - 1;
        if (before < sentence || before > sentence + 8 || _shouts)
            return false;
        if (before > sentence && _tokens[sentence].Kind == TokenKind.Mark)
            sentence++;
        if (before == sentence)
        {
            ref readonly var token = ref _tokens[before];
            return token.Kind switch
            {
                TokenKind.Number => token.Length <= 3,
                TokenKind.Word => token.Length == 1 ? !IsI(before) : token.Is(TokenFlags.AllUpper) && IsRoman(before),
                _ => false,
            };
        }

        for (var i = sentence; i <= before; i++)
        {
            if ((i - sentence) % 2 == 0 ? _tokens[i].Kind != TokenKind.Number || _tokens[i].Length > 3 : !_list.IsMark(i, '.'))
                return false;
        }

        return true;
    }

    /// <summary>"vol. II": a numeral of two letters at least; one alone is a word or an initial.</summary>
    private bool IsNumeral(int i) => _tokens[i].Kind == TokenKind.Word && _tokens[i].Length > 1 && _tokens[i].Is(TokenFlags.AllUpper) && IsRoman(i);

    private bool IsRoman(int i)
    {
        foreach (var c in _list.Chars(i))
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M'))
                return false;
        }

        return true;
    }

    /// <summary>Whether the word before the stop is the last part of "U.S.", "p.m.", "Ph.D.".</summary>
    private bool IsAcronym(int before) =>
        before - 2 >= _first && !_tokens[before].Is(TokenFlags.SpaceBefore)
        && _list.IsMark(before - 1, '.') && !_tokens[before - 1].Is(TokenFlags.SpaceBefore)
        && _tokens[before - 2].Kind == TokenKind.Word && _tokens[before].Length + _tokens[before - 2].Length <= 3;

    /// <summary>"i.e." and "e.g." anywhere, "P.S." where it begins its sentence.</summary>
    private bool IsNeverLastAcronym(int sentence, int before)
    {
        var a = _text[_tokens[before - 2].Start];
        var b = _text[_tokens[before].Start];
        return a == 'i' && b == 'e' || a == 'e' && b == 'g' || (a is 'P' or 'N') && (b is 'S' or 'B') && before - 2 == sentence;
    }

    /// <summary>"The court sat at 2 p.m. Judge Lind presided": a name behind the hour of a sentence that has its verb; no weekday and no zone.</summary>
    private bool EndsWithHour(int sentence, int before, int begin)
    {
        if (!(_text[_tokens[before].Start] is 'm' or 'M') || before - 3 < sentence || _tokens[before - 3].Kind != TokenKind.Number)
            return false;
        ref readonly var next = ref _tokens[begin];
        if (!next.Is(TokenFlags.Capitalized) || next.Is(TokenFlags.AllUpper) || _list.Is(begin, WordClass.Weekday | WordClass.Month | WordClass.Deictic) || Zones.Contains(_list.Chars(begin)))
            return false;
        for (var i = sentence; i < before - 3; i++)
        {
            if (_list.Is(i, WordClass.Auxiliary | WordClass.PastTense))
                return true;
        }

        return false;
    }

    /// <summary>"At 5 a.m." is no sentence yet.</summary>
    private bool IsTimeAlone(int sentence, int before) =>
        before - sentence <= 6 && _list.Is(sentence, WordClass.Preposition) && _text[_tokens[before].Start] is 'm' or 'M';
}
