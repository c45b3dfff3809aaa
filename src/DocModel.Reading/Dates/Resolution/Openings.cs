using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Whether a time opens its sentence or its paragraph, so that the story goes there.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>The first token of the sentence behind the number or the mark of its paragraph: "2. Work ceased", "- Work ceased".</summary>
    private int FirstWord()
    {
        var first = _sentences[_sentence].FirstToken;
        if (_tokens[first] is { Kind: TokenKind.Mark, Length: 1 } && first + 1 < _sentences[_sentence].EndToken && _tokens[first + 1].Is(TokenFlags.SpaceBefore) && _tokens.Text[_tokens[first].Start] is '-' or '*' or '•')
            return first + 1;
        return _tokens[first].Kind == TokenKind.Number && first + 2 < _sentences[_sentence].EndToken && (_tokens.IsMark(first + 1, '.') || _tokens.IsMark(first + 1, ')')) && _tokens[first + 2].Is(TokenFlags.Capitalized) ? first + 2 : first;
    }

    private bool OpensSentence(in TimePhrase phrase)
    {
        if (_sentence < 0)
            return true;
        var first = FirstWord();
        if (phrase.First - first > 4)
            return phrase.Unit == TimeUnit.Year && phrase.First - first < LongestOpening && IsOfFirstNoun(first, phrase);

        // "A similar incident in March 2017": one of several, told by the way.
        if (phrase.First - first > 2 && (IsWord(first, "a") || IsWord(first, "an") || IsWord(first, "another")) && (IsWord(phrase.First - 1, "in") || IsWord(phrase.First - 1, "on") || IsWord(phrase.First - 1, "of")))
            return false;

        // "The 1942 treaty" sets the scene, and so do "The campaign of 1942" and "During the strike of 1942" where they lie ahead; "A law of 1901" need not.
        var of = phrase.First - 1;
        return phrase.Unit < TimeUnit.Year || of <= first || !IsWord(of, "of") || _tokens.Is(of - 1, Lead)
            || phrase.HasYear && _focus.Unit is { } reached && phrase.Year > reached.Year && (of == first + 2 && IsWord(first, "the") || of == first + 3 && IsWord(first + 1, "the") && IsOccasion(first, of - 1));
    }

    private const int LongestOpening = 8;

    /// <summary>"The great lock-out of 1874 nearly ruined it": a longer noun phrase that opens the sentence and lies ahead.</summary>
    private bool IsOfFirstNoun(int first, in TimePhrase phrase)
    {
        if (!phrase.HasYear || !IsWord(first, "the") || !IsWord(phrase.First - 1, "of") || _focus.Unit is not { } reached || phrase.Year <= reached.Year || !_tokens.Is(phrase.First - 2, WordClass.EventNoun) && !_tokens.IsMark(phrase.First - 3, '-'))
            return false;
        for (var i = first + 1; i < phrase.First - 1; i++)
        {
            if (_tokens[i].Kind == TokenKind.Mark ? !_tokens.IsMark(i, '-') : i + 1 < phrase.First - 1 && _tokens.Is(i, WordClass.Preposition | WordClass.Auxiliary | WordClass.PastTense | WordClass.Conjunction))
                return false;
        }

        return true;
    }

    /// <summary>"During the strike", "After the flood": when something else happened; "In the report" is no time.</summary>
    private bool IsOccasion(int preposition, int noun) => IsWord(preposition, "during")
        || _tokens.Is(noun, WordClass.EventNoun) && (IsWord(preposition, "in") || IsWord(preposition, "after") || IsWord(preposition, "before") || IsWord(preposition, "at"));

    private bool OpensParagraph(in TimePhrase phrase) =>
        _sentence >= 0 && _sentences[_sentence] is var sentence && phrase.First - sentence.FirstToken <= 4
        && _tokens[sentence.FirstToken].Is(TokenFlags.LineStart);
}
