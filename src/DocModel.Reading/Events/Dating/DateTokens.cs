using DocModel.Reading.Dates;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Dating;

/// <summary>Where the dates stand among the tokens, and sentences tagged around them.</summary>
internal sealed class DateTokens
{
    private readonly TokenList _tokens;
    private readonly DateItem[] _dates;
    private readonly RangeItem[] _ranges;
    private readonly int[]? _rangeOfDate;

    public DateTokens(TokenList tokens, DateReading dates)
    {
        _tokens = tokens;
        _dates = dates.Dates;
        _ranges = dates.Ranges;
        if (_ranges.Length == 0)
            return;
        _rangeOfDate = new int[_dates.Length];
        for (var i = 0; i < _ranges.Length; i++)
        {
            _rangeOfDate[_ranges[i].First] = i + 1;
            for (var row = _ranges[i].First + 1; row <= _ranges[i].Last; row++)
                _rangeOfDate[row] = -1;
        }
    }

    /// <summary>One more than the range that begins with a date; 0 for a date that is in none, -1 for one that is in a range and does not begin it.</summary>
    public int RangeOf(int row) => _rangeOfDate is null ? 0 : _rangeOfDate[row];

    /// <summary>The words of a date, or of the range that it begins.</summary>
    public TextSpan SpanOf(int row) => RangeOf(row) is > 0 and var range ? _ranges[range - 1].Span : _dates[row].Span;

    /// <summary>The tokens of a date, or of the range that it begins, as far as they stand in a sentence.</summary>
    public TokenRange TokensOf(int row, int sentence, int end) =>
        (RangeOf(row) is > 0 and var range ? _ranges[range - 1].Tokens : _dates[row].Tokens).Within(sentence, end);

    /// <summary>Whether a date begins a span of time.</summary>
    public bool BeginsInterval(int row) => RangeOf(row) is > 0 and var range && _ranges[range - 1].Kind == DateRangeKind.Interval;

    /// <summary>What a date says, or the range that it begins.</summary>
    public Edtf? ValueOf(int row)
    {
        if (RangeOf(row) is not (> 0 and var range))
            return _dates[row].Value;
        if (_ranges[range - 1].Kind == DateRangeKind.OneOf)
            return Edtf.TryOneOf(_dates.Skip(row).Take(_ranges[range - 1].Last - row + 1).Select(static date => date.Value), out var set) ? set : null;
        return _dates[row].Value is { } from && _dates[_ranges[range - 1].Last].Value is { } to && Edtf.TryInterval(from, to, out var interval)
            ? interval
            : _dates[row].Value;
    }

    /// <summary>The first date of a sentence that begins at a position, counted back from a date that stands in it or behind it.</summary>
    public int FirstRowOf(int start, int row)
    {
        while (row > 0 && _dates[row - 1].Span.Start >= start)
            row--;
        return row;
    }

    /// <param name="buffer">Holds the tags: what was tagged into it before is gone.</param>
    public TaggedSentence Tagged(Span<WordTag> buffer, int first, int end, int row, int endRow)
    {
        var tags = buffer.Slice(0, end - first);
        tags.Clear();
        for (var i = row; i < endRow && _dates[i].Tokens.First < end; i++)
        {
            if (_dates[i].Kind is DateKind.Duration or DateKind.Set)
                continue;
            var (from, to) = TokensOf(i, first, end);
            tags.Slice(from - first, to - from).Fill(WordTag.Date);
        }

        SentenceTagger.Tag(_tokens, first, end, tags);
        return new TaggedSentence(_tokens, first, end, tags);
    }
}
