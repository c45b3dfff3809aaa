using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Who speaks in turn with whom: paragraphs of nothing but speech between others whose speakers are named.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>How many turns without a name may stand between two with names: more, and a third may have joined them. Behind the last name nothing shows that the turns were kept.</summary>
    private const int MostUnnamed = 4;

    /// <summary>Gives the paragraphs of a dialogue to its two speakers where each named one falls in with the turns.</summary>
    private void FillTurns()
    {
        List<Turn>? dialogue = null;
        for (var quote = 0; quote < _quotes.Length;)
        {
            var first = quote;
            if (_quotes[first].IsBlock || _quotes[first].Parent >= 0)
            {
                quote++;
                continue;
            }

            var sentence = _frames.SentenceOf(first);
            var block = _frames.Sentence(sentence).Block;
            while (quote < _quotes.Length && !_quotes[quote].IsBlock && (_quotes[quote].Parent >= 0 || _frames.Sentence(_frames.SentenceOf(quote)).Block == block))
                quote++;
            if (dialogue is { Count: > 0 } && dialogue[^1].Block != block - 1)
                Take(dialogue);
            if (TryTurn(first, quote, sentence, block, out var turn))
            {
                (dialogue ??= []).Add(turn);
                if (_tokens[_quotes[first].First].Is(TokenFlags.BlockStart))
                    continue;

                // “Don’t,” said Moe. / The captain came in. “It is late,” he said: what is told first ends one dialogue, and may begin another.
                Take(dialogue);
                dialogue.Add(turn);
            }
            else if (dialogue is not null)
            {
                Take(dialogue);
            }
        }

        if (dialogue is not null)
            Take(dialogue);
    }

    /// <summary>A paragraph in which one person speaks, or that holds nothing but speech where nobody is named.</summary>
    private bool TryTurn(int first, int end, int sentence, int block, out Turn turn)
    {
        turn = default;
        var head = _frames.Sentence(sentence);
        var isSpeech = _tokens[_quotes[first].First].Is(TokenFlags.BlockStart);
        if (!isSpeech && !_utterances[first])
            return false;
        var named = -1;
        for (var quote = first; quote < end; quote++)
        {
            if (_quotes[quote].Parent >= 0)
                continue;
            if (_isWriters[quote])
                return false;
            if (_found[quote] is not { } speaker)
                continue;
            if (named >= 0 && _found[named]?.Speaker != speaker.Speaker)
                return false;
            named = quote;
        }

        if (named < 0)
        {
            if (!isSpeech || !_shapes[first].EndsSentence)
                return false;
            for (; sentence < _frames.Count && _frames.Sentence(sentence) is var own && own.Block == block && own.Container == head.Container; sentence++)
            {
                for (var at = own.Start; at < own.End; at++)
                {
                    if (_frames[at] >= 0 && _tokens[_frames[at]].Kind != TokenKind.Mark)
                        return false;
                }
            }
        }

        turn = new Turn(first, end, block, named);
        return true;
    }

    private void Take(List<Turn> dialogue)
    {
        if (dialogue.Count > 2 && InTurn(dialogue) is var (even, odd))
        {
            var last = -1;
            for (var i = 0; i < dialogue.Count; i++)
            {
                if (dialogue[i].Named < 0)
                    continue;
                for (var unnamed = last + 1; last >= 0 && i - last <= MostUnnamed + 1 && unnamed < i; unnamed++)
                    Give(dialogue[unnamed], (unnamed & 1) == 0 ? even : odd);
                last = i;
            }
        }

        dialogue.Clear();
    }

    /// <summary>A quotation of each of the two speakers; none where there are fewer or more, or where one does not fall in with the turns.</summary>
    private (Attribution Even, Attribution Odd)? InTurn(List<Turn> dialogue)
    {
        Attribution? even = null, odd = null;
        for (var i = 0; i < dialogue.Count; i++)
        {
            if (dialogue[i].Named < 0 || _found[dialogue[i].Named] is not { } speaker)
                continue;
            var side = (i & 1) == 0 ? even : odd;
            if (side is { } known && known.Speaker != speaker.Speaker)
                return null;
            if ((i & 1) == 0)
                even ??= speaker;
            else
                odd ??= speaker;
        }

        return even is { } one && odd is { } other && one.Speaker != other.Speaker ? (one, other) : null;
    }

    private void Give(Turn turn, Attribution speaker)
    {
        for (var quote = turn.First; quote < turn.End; quote++)
        {
            if (_quotes[quote].Parent < 0)
                _found[quote] = speaker;
        }
    }

    /// <summary>One paragraph of a dialogue.</summary>
    /// <param name="First">Its first quotation.</param>
    /// <param name="End">Behind its last one.</param>
    /// <param name="Named">A quotation whose speaker is known; -1 for none.</param>
    private readonly record struct Turn(int First, int End, int Block, int Named);
}
