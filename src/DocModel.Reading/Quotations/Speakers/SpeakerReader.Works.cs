using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Works in marks that speak themselves: "according to “The Courier”", "“The Courier” reported that".</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>"In a letter to the crews Moe wrote that it was “…”. “…,” the letter went on", "her letter begins": whose the writing is; null where the text does not say.</summary>
    private string? WriterOf(NounPhrase writing)
    {
        const int Reach = 40, MostQuotes = 3;
        var before = writing.First - 1;
        if (before >= 0 && (_tokens.IsWord(before, "his") || _tokens.IsWord(before, "her")))
            return Antecedent(before, _tokens.IsWord(before, "his") ? Lexicon.Male : Lexicon.Female, out _)?.ShortName;
        if (!IsDefinite(writing) || writing.First != writing.Head)
            return null;
        var hash = _tokens.Hashes[writing.Head];
        var last = QuoteAt(writing.Head);
        for (var quote = last; quote >= 0 && last - quote < MostQuotes; quote--)
        {
            if (_found[quote] is not { } found || _quotes[quote].IsBlock || _quotes[quote].End > writing.First)
                continue;
            for (var at = _quotes[quote].First - 1; at > 0 && _quotes[quote].First - at < Reach && !_tokens[at + 1].Is(TokenFlags.BlockStart) && !_tokens.IsMark(at, '.'); at--)
            {
                if (_tokens.Hashes[at] == hash && _tokens.Chars(at).EqualsIgnoreCase(_tokens.Chars(writing.Head)) && at > 1 && _tokens.Is(at - 1, WordClass.Determiner) && _tokens.IsWord(at - 2, "in"))
                    return found.Speaker;
            }
        }

        return null;
    }

    private const int LongestWork = 6;

    /// <summary>The source behind "according to": a phrase, or a work in marks.</summary>
    private NounPhrase SourceAt(int at, FrameSentence sentence, out int behind)
    {
        if (at < sentence.End && (Is(at, "the") ? at + 1 : at) is var marks && marks < sentence.End && WorkAt(marks) is { Kind: not NounPhraseKind.None } work)
        {
            behind = marks + 1;
            return work;
        }

        return _phrases.Forward(at, sentence, out behind);
    }

    /// <summary>The words of a quotation as the name of a work; none where they do not look like one.</summary>
    private NounPhrase WorkAt(int item)
    {
        if (_frames[item] >= 0)
            return default;
        var quote = ~_frames[item];
        var shape = _shapes[quote];
        if (!(shape is { StartsUpper: true, Words: <= LongestWork, EndsSentence: false, EndsWithComma: false } && (shape.IsTitleCase || shape.Words == 1)) || _utterances[quote])
            return default;
        var place = _quotes[quote];
        return new NounPhrase(NounPhraseKind.Name, place.Inner, place.InnerEnd, place.InnerEnd - 1);
    }

    /// <summary>"“The Courier” said that": the work in marks that begins the clause of a verb; none where the verb may give its words to somebody behind it.</summary>
    private NounPhrase WorkInFront(int verb, int position, FrameSentence sentence)
    {
        var marks = verb - 1;
        if (verb + 1 >= position || marks < sentence.Start || _frames[marks] >= 0 || (_shapes[~_frames[marks]].Words == 1 && !Is(verb + 1, "that")))
            return default;
        var before = marks - 1;
        if (before > sentence.Start && _frames[before] >= 0 && _tokens.Is(_frames[before], WordClass.Article))
            before--;

        // "A study in the journal “Tides” warned": the study did.
        for (var noun = before; noun > sentence.Start && before - noun < LongestWork && _frames[noun] >= 0 && _tokens[_frames[noun]].Kind == TokenKind.Word; noun--)
        {
            if (_tokens.Is(_frames[noun], WordClass.Preposition))
                return default;
        }

        return before < sentence.Start || (_frames[before] >= 0 && (_tokens[_frames[before]].Kind == TokenKind.Mark || Is(before, "that") || _tokens.Is(_frames[before], WordClass.Conjunction) || _tokens.Has(_frames[before], WordClass.Work | WordClass.Writing | WordClass.Collective)))
            ? WorkAt(marks)
            : default;
    }
}
