using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>A noun alone with its article as a title: "The railway".</summary>
internal sealed partial class TopicTitles
{
    /// <summary>How often a section has a noun that names it alone, and what such a name is worth.</summary>
    private const int LeastOfNoun = 3;

    private const double NounAlone = 0.85;

    /// <summary>How good a longer name must be to stand for a noun alone.</summary>
    private const double WhichWeight = 0.2;

    /// <summary>"The railway": a noun alone with its article, where the section begins with it or comes back to it.</summary>
    private void ConsiderNoun(NounPhrase phrase, int sentence, int sections)
    {
        int noun = phrase.First, article = phrase.First - 1;
        if (NounPhrases.WordEnd(tokens, noun, phrase.End) != phrase.End || article < _sentenceStart || !tokens.IsWord(article, "the")
            || stems[noun] < 0 || (_inSection[stems[noun]] < LeastOfNoun && !(sentence == 0 && article == _sentenceStart)) || TitleWords.IsCut(tokens, phrase.End) || TitleWords.SaysNoWhich(tokens, noun) || TitleWords.IsLight(tokens.Chars(noun)))
        {
            return;
        }

        Keep(new Candidate(article, article, phrase.End, NounAlone * Weight(stems[noun], sections) * PlaceOfNoun(noun, phrase.End, sentence) / Depth(sentence), _sentenceStart, _sentenceEnd));
    }

    /// <summary>"The team", "the king": who acts is seldom what one section is about.</summary>
    private double PlaceOfNoun(int noun, int end, int sentence) =>
        tokens.Is(noun, WordClass.Collective | WordClass.Role) ? Math.Min(1, Place(noun, end, sentence)) : Place(noun, end, sentence);

    /// <summary>Whether a candidate is longer than "the" and a noun and ends with the same noun.</summary>
    private bool IsNounOf(TextSpan best, Candidate candidate)
    {
        const int Article = 4;
        var words = tokens.Text.AsSpan(best.Start, best.Length);
        if (best.Length <= Article || !words.Slice(0, Article).EqualsIgnoreCase("the ".AsSpan()) || words.Slice(Article).IndexOf(' ') >= 0)
            return false;
        var longer = tokens.Text.AsSpan(SpanOf(candidate).Start, SpanOf(candidate).Length);
        var noun = words.Slice(Article);
        return longer.Length > words.Length && longer[longer.Length - noun.Length - 1] == ' ' && longer.Slice(longer.Length - noun.Length).EqualsIgnoreCase(noun);
    }
}
