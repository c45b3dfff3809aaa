using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Names in marks that the clause does something with: what stands right in front of a name, and behind it, tells whether somebody says it.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>What somebody can be heard or seen in.</summary>
    private static readonly WordSet Recordings = new("tape", "tapes", "footage", "recording", "recordings", "video", "videos", "clip", "clips", "film", "films", "audio");

    /// <summary>"papers on “Slow Orchards”", "a boat featuring “Slow Orchards”", "since “Orchard” was", "the “Orchard” brand": the name of something, which nobody in the sentence says.</summary>
    private bool IsTopic(int position, FrameSentence sentence)
    {
        if (position - 1 <= sentence.Start || position >= sentence.End || _frames[position - 1] < 0)
            return false;
        var quote = ~_frames[position];
        if (!_tokens[_quotes[quote].Inner].Is(TokenFlags.Capitalized))
            return false;
        var isName = IsNameLike(quote);
        if (!isName && !IsCapital(quote))
            return false;
        if (IsNamePart(position, sentence) || IsNamedSubjectOfClause(position, sentence))
            return true;
        return isName && (IsOneOf(Becoming, position - 1) || IsObjectElsewhere(position, sentence));
    }

    /// <summary>“Orchard”: one word with a capital, and no sentence.</summary>
    private bool IsCapital(int quote) =>
        _shapes[quote] is { Words: 1, StartsUpper: true, EndsSentence: false, EndsWithComma: false } && !_utterances[quote];

    /// <summary>"the “Orchard” brand", "the “Slow Orchards” series": a name that goes on with its noun, unless a verb in front of the article calls something so.</summary>
    private bool IsNamePart(int position, FrameSentence sentence)
    {
        var noun = position + 1;
        if (!Is(position - 1, "the") || noun >= sentence.End || position - 2 < sentence.Start || !IsLower(noun))
            return false;
        if (_tokens.Is(_frames[noun], WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Adverb | WordClass.Determiner | WordClass.Auxiliary | WordClass.PastTense) || Ends(_tokens.Chars(_frames[noun]), "ed"))
            return false;

        // "described in the 1980s the “Slow Orchards” movement"
        var before = OverTime(position - 2, sentence);
        return _frames[before] >= 0 && !_tokens.Has(_frames[before], WordClass.SayVerb | WordClass.ClaimVerb) && !(Is(before, "of") || Is(before, "as"));
    }

    /// <summary>"since “Orchard” was one", "that “Slow Orchards” is": what the clause tells of.</summary>
    private bool IsNamedSubjectOfClause(int position, FrameSentence sentence) =>
        position + 1 < sentence.End && _frames[position + 1] >= 0 && IsFormOfBe(position + 1) && _tokens[_frames[position - 1]].Kind == TokenKind.Word
        && (Is(position - 1, "that") || IsOneOf(Subordinating, position - 1));

    /// <summary>Whether the word right in front governs a name without saying it: a noun with its preposition, or a verb that is none of speech.</summary>
    private bool IsObjectElsewhere(int position, FrameSentence sentence)
    {
        var before = _frames[position - 1];

        // "runners-up “Slow Orchards”, “Old Trees”": as the name in front.
        if (position - 2 >= sentence.Start && _frames[position - 2] < 0 && (IsMark(position - 1, ',') || Is(position - 1, "and") || Is(position - 1, "or")))
            return _found[~_frames[position - 2]] is null;
        if (_tokens[before].Kind != TokenKind.Word || _tokens.Is(before, WordClass.Determiner | WordClass.Adverb | WordClass.Pronoun) || Is(position - 1, "that") || Is(position - 1, "as"))
            return false;
        if (!_tokens.Is(before, WordClass.Preposition))
            return IsIng(before) && !_tokens.Has(before, WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Meta) && _tokens[_frames[position - 1]].Is(TokenFlags.SpaceBefore);
        if (position - 2 <= sentence.Start || _frames[position - 2] < 0)
            return false;
        var governor = _frames[position - 2];
        if (_tokens.Has(governor, WordClass.SayVerb | WordClass.ClaimVerb))
            return (Is(position - 1, "for") || Is(position - 1, "in")) && (Is(position - 2, "writing") || Is(position - 2, "wrote") || Is(position - 2, "writes"));
        if (_tokens.Has(governor, WordClass.Meta) || Discourses.Contains(_tokens, governor))
            return false;
        return !IsUtterance(position - 2) || Is(position - 1, "to");
    }

    /// <summary>"a tape of Moe saying", "footage of Moe defending it as": who is heard or seen in it speaks.</summary>
    private bool IsHeardIn(int of) => of > 1 && _tokens.IsWord(of, "of") && Recordings.Contains(_tokens, of - 1);
}
