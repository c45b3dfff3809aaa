using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Which tenses a sentence can have at all: most sentences that tell a story have no word of the present or of the future, and then nobody looks for one near each of their dates.</content>
internal sealed partial class PhraseResolver
{
    private int _sentenceOfVerbs = -1;
    private bool _mayBeFuture;
    private bool _mayBePresent;

    private bool MayBeFuture(int sentence)
    {
        if (_sentenceOfVerbs != sentence)
            ReadVerbs(sentence);
        return _mayBeFuture;
    }

    private bool MayBePresent(int sentence)
    {
        if (_sentenceOfVerbs != sentence)
            ReadVerbs(sentence);
        return _mayBePresent;
    }

    private void ReadVerbs(int sentence)
    {
        (_sentenceOfVerbs, _mayBeFuture, _mayBePresent) = (sentence, false, false);
        var hashes = _tokens.Hashes;
        for (var i = _sentences[sentence].FirstToken; i < _sentences[sentence].EndToken; i++)
        {
            _mayBeFuture |= VerbFilters.Future.MayHave(hashes[i]);
            _mayBePresent |= VerbFilters.Running.MayHave(hashes[i]) || _tokens.Is(i, WordClass.PresentTense);
        }
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
