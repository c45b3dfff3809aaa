using DocModel.Reading.Sentences;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Which tenses a sentence can have at all: most sentences that tell a story have no word of the present or of the future, and then nobody looks for one near each of their dates.</content>
internal sealed partial class PhraseResolver
{
    private (int Sentence, bool May) _future = (-1, false);
    private (int Sentence, bool May) _present = (-1, false);

    private bool MayBeFuture(int sentence)
    {
        if (_future.Sentence != sentence)
            _future = (sentence, HasFuture(_sentences[sentence]));
        return _future.May;
    }

    private bool MayBePresent(int sentence)
    {
        if (_present.Sentence != sentence)
            _present = (sentence, HasPresent(_sentences[sentence]));
        return _present.May;
    }

    private bool HasFuture(in SentenceItem sentence)
    {
        foreach (var hash in _tokens.Hashes.Slice(sentence.FirstToken, sentence.EndToken - sentence.FirstToken))
        {
            if (VerbFilters.Future.MayHave(hash))
                return true;
        }

        return false;
    }

    private bool HasPresent(in SentenceItem sentence)
    {
        var hashes = _tokens.Hashes;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (VerbFilters.Running.MayHave(hashes[i]) || _tokens.Is(i, WordClass.PresentTense))
                return true;
        }

        return false;
    }

    /// <summary>In a class of its own, which is made ready behind the lists that it is made of.</summary>
    private static class VerbFilters
    {
        public static readonly HashFilter Future = Of(FutureHelpers, Schedules, Openings, TimetableVerbs);
        public static readonly HashFilter Running = Of(RunningVerbs);

        private static HashFilter Of(params WordSet[] sets)
        {
            var filter = new HashFilter();
            foreach (var word in sets.SelectMany(set => set.Words))
                filter.Add(word.AsSpan());
            return filter;
        }
    }
}
