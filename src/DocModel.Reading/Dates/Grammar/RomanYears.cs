using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Years in Roman letters: "dated MDCCCV", "Anno MDXLII".</content>
internal sealed partial class PhraseScanner
{
    private static readonly WordSet RomanLeads = new("in", "anno", "dated", "year", "since", "until", "domini", "date");

    private const int ShortestRoman = 4;

    /// <summary>Shorter words of these letters can be a company's initials or a mixture.</summary>
    private const int LongRoman = 5;

    /// <summary>A word in capitals that begins with M and can only be read as a year of the last thousand years.</summary>
    private int RomanYear(int i)
    {
        var letters = _tokens.Chars(i);
        if (i < _free || letters[0] != 'M' || RomanNumeral.ValueOf(letters) is not (> 1000 and < 2100 and var year)
            || letters.Length < LongRoman && !IsRomanLead(i - 1) || IsPartOfLabel(i))
            return 0;
        var phrase = new TimePhrase { First = i, End = i + 1, Unit = TimeUnit.Year, Year = year, Traits = PhraseTraits.HasYear };
        TakeYearWord(ref phrase);
        return Keep(ref phrase);
    }

    private bool IsRomanLead(int i) => IsOneOf(RomanLeads, i);

    /// <summary>"MDCCC-2", "MDCCC/B": a number of something.</summary>
    private bool IsPartOfLabel(int i) => IsJoined(i) && !IsOpening(i - 1)
        || IsJoined(i + 1) && (_tokens[i + 1].Kind != TokenKind.Mark || (IsDash(i + 1) || IsMark(i + 1, '/')) && IsJoined(i + 2));
}
