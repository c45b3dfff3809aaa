using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Dating;

/// <summary>Some sentences with dates, which are tagged one after the other before anything is told of the first.</summary>
/// <remarks>The code that tags is about as large as the processor's nearest cache of instructions: what tells of a sentence would displace it each time.</remarks>
internal sealed class DatedSentences(TokenList tokens, DateTokens dates)
{
    private const int MostTokens = 1024;
    private const int MostSentences = 32;

    private readonly WordTag[] _tags = new WordTag[Math.Min(tokens.Count, MostTokens)];
    private readonly DatedSentence[] _sentences = new DatedSentence[MostSentences];
    private int _length;

    public int Count { get; private set; }

    public ref readonly DatedSentence this[int index] => ref _sentences[index];

    /// <summary>Whether another sentence fits in.</summary>
    /// <param name="length">Its tokens, of which there are at most <see cref="EventCollector.LongestSentence"/>.</param>
    public bool HasRoomFor(int length) => Count < MostSentences && _length + length <= _tags.Length;

    /// <param name="index">The sentence's row.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">Behind its last token.</param>
    /// <param name="row">Its first date.</param>
    /// <param name="endRow">Behind its last date.</param>
    public void Add(int index, int first, int end, int row, int endRow)
    {
        _sentences[Count++] = new DatedSentence(index, first, end, row, endRow, _length);
        _length += end - first;
    }

    public void Tag()
    {
        for (var i = 0; i < Count; i++)
        {
            ref readonly var sentence = ref _sentences[i];
            dates.Tagged(_tags.AsSpan(sentence.Tags), sentence.First, sentence.End, sentence.Row, sentence.EndRow);
        }
    }

    public TaggedSentence Tagged(in DatedSentence sentence) =>
        new(tokens, sentence.First, sentence.End, _tags.AsSpan(sentence.Tags, sentence.End - sentence.First));

    public void Clear() => Count = _length = 0;
}

/// <summary>A sentence and its dates.</summary>
/// <param name="Index">The sentence's row.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Row">Its first date.</param>
/// <param name="EndRow">Behind its last date.</param>
/// <param name="Tags">Where its tags begin.</param>
internal readonly record struct DatedSentence(int Index, int First, int End, int Row, int EndRow, int Tags);
