using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Kinds;

/// <summary>Which quotations are what somebody uttered, however short: “Yes,” she said; “The pier,” he wrote, “will stand.”; “Ana!”</summary>
/// <remarks>The frame of an utterance tells it: a clause of speech that stands beside the quotation and not around it.</remarks>
internal sealed class Utterances
{
    private const int LongestClause = 9;

    private static readonly WordSet Running = new("runs", "ran", "reads", "read", "goes", "went", "begins", "began");

    private readonly TokenList _tokens;
    private readonly Quote[] _quotes;
    private readonly QuoteShape[] _shapes;
    private readonly Frames _frames;
    private readonly bool[] _isUttered;
    private readonly int[] _partOf;

    private Utterances(TokenList tokens, Quote[] quotes, QuoteShape[] shapes, Frames frames)
    {
        _tokens = tokens;
        _quotes = quotes;
        _shapes = shapes;
        _frames = frames;
        _isUttered = new bool[quotes.Length];
        _partOf = new int[quotes.Length];
    }

    public bool this[int quote] => _isUttered[quote];

    public static Utterances Read(TokenList tokens, Quote[] quotes, QuoteShape[] shapes, Frames frames)
    {
        var utterances = new Utterances(tokens, quotes, shapes, frames);
        for (var i = 0; i < quotes.Length; i++)
        {
            tokens.Cancellation.At(i);
            utterances._partOf[i] = -1;
            if (!quotes[i].IsBlock)
                utterances._isUttered[i] = utterances.IsUttered(i);
        }

        return utterances;
    }

    /// <summary>The part of the same utterance in front of the clause of speech that interrupts it; -1 for none.</summary>
    public int PartBefore(int quote) => _partOf[quote];

    private bool IsUttered(int quote)
    {
        var sentence = _frames.Sentence(_frames.SentenceOf(quote));
        var position = _frames.PositionOf(quote);
        var shape = _shapes[quote];
        var begins = BeginsClause(position, sentence);
        if (begins && (shape.EndsSentence || shape.EndsWithComma || IsMark(position + 1, sentence, ',')) && SaysBehind(position, sentence))
            return true;
        if (Interrupted(position, sentence) is var before and >= 0 && _isUttered[before])
        {
            _partOf[quote] = before;
            return true;
        }

        if (shape.StartsUpper && (shape.EndsSentence || shape.EndsWithComma) && SaysInFront(position, sentence))
            return true;
        return begins && IsExclaimed(_quotes[quote]) && IsLast(position, sentence);
    }

    private bool BeginsClause(int position, FrameSentence sentence)
    {
        for (var at = position - 1; at >= sentence.Start; at--)
        {
            if (_frames[at] < 0 || _tokens[_frames[at]].Kind != TokenKind.Mark)
                return false;
        }

        return true;
    }

    // “…,” said Moe / “…,” the old man said
    private bool SaysBehind(int position, FrameSentence sentence)
    {
        var at = position + 1;
        if (at < sentence.End && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Mark)
            at++;
        var verb = Verb(at, Math.Min(sentence.End, at + LongestClause), 1);
        if (verb < 0)
            return IsRunning(at, sentence);

        // “Slack”, she argues, is the better word: the quotation is what the clause speaks about.
        for (var next = verb + 1; next + 1 < Math.Min(sentence.End, verb + LongestClause); next++)
        {
            if (_frames[next] < 0)
                return true;
            if (IsMark(next, sentence, ','))
                return _frames[next + 1] < 0 || !_tokens.Is(_frames[next + 1], WordClass.Auxiliary);
        }

        return true;
    }

    /// <summary>“…,” runs the entry</summary>
    private bool IsRunning(int at, FrameSentence sentence) =>
        (at + 1 < sentence.End && at > sentence.Start && _frames[at] >= 0 && _tokens.Chars(_frames[at]) is "it" && _frames[at + 1] >= 0 && Running.Contains(_tokens, _frames[at + 1])) ||
        at + 1 < sentence.End && _frames[at] >= 0 && Running.Contains(_tokens, _frames[at]) && _frames[at + 1] >= 0 && _tokens.Is(_frames[at + 1], WordClass.Determiner);

    // she said gently, “…” / her aunt replied: “…”
    private bool SaysInFront(int position, FrameSentence sentence) =>
        (IsMark(position - 1, sentence, ',') || IsMark(position - 1, sentence, ':'))
        && Verb(position - 2, Math.Max(sentence.Start - 1, position - 2 - LongestClause), -1) >= 0;

    /// <summary>“…,” she wrote, “…”: the quotation in front of the clause of speech; -1 where none is interrupted.</summary>
    private int Interrupted(int position, FrameSentence sentence)
    {
        if (position - 1 <= sentence.Start || _frames[position - 1] < 0 || _tokens.Text[_tokens[_frames[position - 1]].Start] is not (',' or ';' or ':' or '—' or '–'))
            return -1;
        var stop = Math.Max(sentence.Start, position - 2 - 2 * LongestClause);
        for (var at = position - 2; at >= stop; at--)
        {
            if (_frames[at] < 0)
                return Verb(position - 2, at, -1) >= 0 || IsRunning(at + 1, sentence) || IsRunning(at + 2, sentence) || IsRunning(at + 3, sentence) ? ~_frames[at] : -1;
        }

        return -1;
    }

    /// <summary>A finite verb of speech between two items, without a mark before it but what joins words; -1 for none.</summary>
    private int Verb(int from, int stop, int step)
    {
        for (var at = from; at != stop; at += step)
        {
            if (at < 0 || at >= _frames.Items || _frames[at] < 0)
                return -1;
            var token = _frames[at];
            if (_tokens[token].Kind == TokenKind.Mark)
            {
                if (step > 0 && _tokens.Text[_tokens[token].Start] is not ('’' or '\'' or '-' or '.'))
                    return -1;
                continue;
            }

            if (_tokens.Has(token, WordClass.SayVerb) && !(at > 0 && _frames[at - 1] >= 0 && _tokens.Is(_frames[at - 1], WordClass.Article))
                && !_tokens.Chars(token).EndsWith("ing".AsSpan(), StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }

    private bool IsExclaimed(Quote quote) => _tokens.Text[_tokens[quote.InnerEnd - 1].Start] is '!' or '?';

    private bool IsLast(int position, FrameSentence sentence)
    {
        for (var at = position + 1; at < sentence.End; at++)
        {
            if (_frames[at] >= 0 && _tokens[_frames[at]].Kind != TokenKind.Mark)
                return false;
        }

        return true;
    }

    private bool IsMark(int position, FrameSentence sentence, char mark) =>
        position >= sentence.Start && position < sentence.End && _frames[position] >= 0 && _tokens.IsMark(_frames[position], mark);
}
