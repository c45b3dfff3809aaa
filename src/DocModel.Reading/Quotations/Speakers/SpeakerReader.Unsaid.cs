using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Words that nobody in the sentence says: examples of words, labels of things, what somebody should say.</summary>
internal sealed partial class SpeakerReader
{
    private const int LongestRow = 10;

    /// <summary>"brands that include “Low Tide”": what belongs to something.</summary>
    private static readonly WordSet Listing = new("include", "includes", "included", "including", "comprise", "comprises", "comprising");

    private static readonly WordSet Demanding = new("should", "must", "shall", "ought");

    /// <summary>"Commits should not say “fix”", "The form must say “paid”": nobody has said it.</summary>
    private bool IsDemanded(int verb, FrameSentence sentence)
    {
        var at = verb - 1;
        while (at > sentence.Start && verb - at < 4 && _frames[at] >= 0 && (Is(at, "not") || Is(at, "never") || Is(at, "to") || _tokens.Is(_frames[at], WordClass.Adverb)))
            at--;
        if (at <= sentence.Start)
            return false;
        if (IsOneOf(Demanding, at))
            return true;

        // "was entitled to suppose", "were asked to show": what somebody is to do has not been done; "is said to have called" tells that it has.
        return verb - 3 > sentence.Start && Is(verb - 1, "to") && _frames[verb - 2] >= 0 && Ends(_tokens.Chars(_frames[verb - 2]), "ed") && !IsOneOf(Reported, verb - 2)
            && _frames[verb - 3] >= 0 && (IsFormOfBe(verb - 3) || Is(verb - 3, "been"));
    }

    /// <summary>"terms such as “ebb” and “flood”", "(e.g. “ebb”)": whoever the clause is about, the writer gives the example. Who uses or shouts "words like “ebb”" does say them.</summary>
    private bool IsExample(int position, FrameSentence sentence)
    {
        var at = position - 1;
        while (at > sentence.Start && position - at < LongestRow && (_frames[at] < 0 || IsMark(at, ',') || Is(at, "and") || Is(at, "or")))
            at--;
        if (at - 2 <= sentence.Start || _frames[at] < 0)
            return false;
        if (IsMark(at, '.') && Is(at - 1, "g") && IsMark(at - 2, '.') && at - 4 > sentence.Start && Is(at - 3, "e") && IsMark(at - 4, '('))
            return true;
        var noun = Is(at, "like") ? at - 1 : Is(at, "as") && Is(at - 1, "such") ? at - 2 : -1;
        if (noun <= sentence.Start || _frames[noun] < 0 || !_tokens.Has(_frames[noun], WordClass.Meta) || _tokens.Chars(_frames[noun])[^1] != 's')
            return false;
        for (var i = noun - 1; i >= sentence.Start && noun - i < 4 && !Is(i, "that"); i--)
        {
            if (IsOneOf(Using, i) || IsFiniteSay(i))
                return false;
        }

        return true;
    }

    /// <summary>"brands that include “Low Tide”" and the next of them, "asked what “find” was", "is understood to mean “now”": what belongs to something, and words whose meaning is in question.</summary>
    private bool IsWordInQuestion(int position, FrameSentence sentence)
    {
        var at = position - 1;
        while (at > sentence.Start && position - at < LongestRow && (_frames[at] < 0 || IsMark(at, ',') || Is(at, "and") || Is(at, "or")))
            at--;
        if (at <= sentence.Start || _frames[at] < 0)
            return false;
        return IsOneOf(Listing, at) || (at == position - 1 && (Is(at, "what") ? position + 1 < sentence.End && IsFormOfBe(position + 1) : Is(at, "mean") && Is(at - 1, "to")));
    }

    /// <summary>"with the suffix “_old”", and not "called the file “a mess”".</summary>
    private bool IsLabel(int position, FrameSentence sentence)
    {
        if (position - 2 <= sentence.Start || !IsOneOf(LabelWords.Holders, position - 1))
            return false;
        var at = position - 2;
        while (at > sentence.Start && position - at < 5 && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word && !_tokens.Has(_frames[at], WordClass.ClaimVerb | WordClass.SayVerb | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary))
            at--;
        return _frames[at] < 0 || !_tokens.Has(_frames[at], WordClass.ClaimVerb) || _tokens.Is(_frames[at], WordClass.SayVerb);
    }
}
