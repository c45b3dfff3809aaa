using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Names that things have: nobody whom the sentence is about says them.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>"which became known as “…”, the court allowed": what follows is another clause.</summary>
    private bool IsKnownAs(int position, FrameSentence sentence) =>
        position - 2 >= sentence.Start && Is(position - 1, "as") && _frames[position - 2] >= 0 && _tokens.Is(_frames[position - 2], WordClass.Naming);

    /// <summary>"somebody whom he knew only as “…”": a name that nobody says.</summary>
    private bool IsKnown(int position, FrameSentence sentence)
    {
        var verb = position - 2;
        if (verb > sentence.Start && (Is(verb, "only") || Is(verb, "simply") || Is(verb, "just")))
            verb--;
        return verb > sentence.Start && Is(position - 1, "as") && (Is(verb, "knew") || Is(verb, "knows") || Is(verb, "know"));
    }

    /// <summary>"the space “G”", "the form “A4”": a letter or two that stand for something.</summary>
    private bool IsSymbol(int quote)
    {
        var first = _quotes[quote].Inner;
        return _shapes[quote].Words == 1 && _tokens[first].Length <= 2 && _tokens[first].Is(TokenFlags.Capitalized) && !_utterances[quote] && !_shapes[quote].EndsSentence && !_shapes[quote].EndsWithComma
            && (_tokens[first].Length == 1 || _tokens[first].Is(TokenFlags.AllUpper));
    }

    /// <summary>"a raid, dubbed “…”", "(later renamed “…”)", "a pass called a “…”": whoever the sentence is about, only an agent behind has named it so.</summary>
    private bool IsNamedBare(int quote, int position, FrameSentence sentence)
    {
        var verb = position - 1;
        if (verb > sentence.Start && _frames[verb] >= 0 && _tokens.Is(_frames[verb], WordClass.Article))
            verb--;
        if (verb - 1 <= sentence.Start || _frames[verb] < 0 || !_tokens.Is(_frames[verb], WordClass.Naming) || _utterances[quote])
            return false;
        var before = verb - 1;
        if (_frames[before] >= 0 && (_tokens.Is(_frames[before], WordClass.Adverb) || (IsLower(before) && Ends(_tokens.Chars(_frames[before]), "ly"))))
            before--;
        return before >= sentence.Start && _frames[before] >= 0 && (IsMark(before, ',') || IsMark(before, '(') || IsDash(before) || IsNamedNoun(verb, position, sentence));
    }

    // The wall, dubbed “…” by residents / described as “…” by residents
    private bool IsCalledBare(int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at > sentence.Start && _frames[at] >= 0 && (Is(at, "as") || _tokens.Is(_frames[at], WordClass.Article)))
            at--;
        return at > sentence.Start && _frames[at] >= 0 && _tokens.Has(_frames[at], WordClass.ClaimVerb | WordClass.Naming) && Ends(_tokens.Chars(_frames[at]), "ed");
    }
}
