using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Quotations whose own sentence names nobody.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>What joins a second quotation to the first without naming anybody.</summary>
    private static readonly WordSet ContinuingWords = new(
        "and", "then", "again", "or", "but", "after", "a", "an", "the", "short", "long", "brief", "pause", "silence", "moment", "while", "later", "further", "on", "down", "in",
        "same", "next", "breath", "also", "finally", "more", "quietly", "softly", "once", "elsewhere", "with", "smile", "laugh", "sigh", "shrug");

    /// <summary>Quotations that are sentences of their own are spoken by who speaks next to them.</summary>
    private void FillFromNeighbours()
    {
        for (var i = 0; i < _quotes.Length; i++)
        {
            _isWriters[i] |= !_quotes[i].IsBlock && AsksOrShouts(i) && IsWriterNext(_frames.SentenceOf(i));
            if (_quotes[i].IsBlock || _found[i] is not null || _isWriters[i] || !IsAlone(i))
                continue;
            var sentence = _frames.SentenceOf(i);
            if (Previous(i, sentence) is { } previous)
                _found[i] = previous;
        }

        for (var i = _quotes.Length - 1; i >= 0; i--)
        {
            if (_quotes[i].IsBlock || _found[i] is not null || _isWriters[i] || !IsAlone(i) || i + 1 >= _quotes.Length || _quotes[i + 1].IsBlock)
                continue;
            int here = _frames.SentenceOf(i), there = _frames.SentenceOf(i + 1);
            if (SameParagraph(here, there) && there - here <= 1 && IsAlone(i + 1))
                _found[i] = _found[i + 1];
        }
    }

    private Attribution? Previous(int quote, int sentence)
    {
        // An earlier quotation in the same sentence: “We can,” she said. “We will.” may be cut as one.
        for (var q = quote - 1; q >= 0 && quote - q <= 4; q--)
        {
            if (_quotes[q].IsBlock || _quotes[q].Parent != _quotes[quote].Parent)
                continue;
            var other = _frames.SentenceOf(q);
            if (!SameParagraph(other, sentence) || sentence - other > 1)
                break;
            if (_isWriters[q])
                return null;

            // Moe lay there with “The Field” over his face. “He says no.”: a name by the way is no turn of anybody.
            if (_found[q] is null && other != sentence && _shapes[q] is { IsTitleCase: true, EndsWithComma: false, EndsSentence: false })
                continue;
            if (_shapes[q].IsSentence || _shapes[q].EndsWithComma || _shapes[quote].IsSentence)
            {
                // Moe thought of Lunt, who had called it “a bargain”. “I’ll do it.”: whose words the sentence only brings in does not go on.
                if (!_shapes[q].IsSentence && other != sentence && _found[q] is { Verb: > 0 } told && IsOfRelative(told.Verb))
                    return null;

                // What the ministry calls “…”, Moe said, is a matter of price. “…”: Moe goes on speaking.
                var own = _frames.Sentence(other);
                return !_shapes[q].IsSentence && other != sentence && Inserted(own.End, own) is { Kind: not NounPhraseKind.None } speaking
                        && Resolve(speaking, own.End, own) is { } speaker
                    ? Found(speaker, speaking, -1)
                    : other != sentence && Is(own.Start, "what") ? null : _found[q];
            }
        }

        if (sentence == 0)
            return null;
        if (!SameParagraph(sentence - 1, sentence))
            return Announced(sentence);
        var before = _frames.Sentence(sentence - 1);

        // "His voters, he said, had nothing against walls. “…”", "The rules, according to Moe, were plain. “…”"
        if (Inserted(before.End, before) is { Kind: not NounPhraseKind.None } telling && Resolve(telling, before.End, before) is { } teller)
            return Found(teller, telling, -1);
        if (SourceInserted(before) is { Kind: not NounPhraseKind.None } source && Resolve(source, before.End, before) is { } named)
            return Found(named, source, -1);
        var subject = FirstSubject(before.Start, before.End, before);
        if (subject.Kind is NounPhraseKind.Name or NounPhraseKind.Pronoun && PersonOf(subject, out _) is { } person)
            return Found(person.ShortName, subject, -1);
        return null;
    }

    /// <summary>"who used to say": the verb of a clause about somebody beside the subject.</summary>
    private bool IsOfRelative(int verb)
    {
        for (var at = verb - 1; at >= 0 && verb - at < 5 && _tokens[at].Kind == TokenKind.Word; at--)
        {
            if (_tokens.IsWord(at, "who") || _tokens.IsWord(at, "whom"))
                return true;
        }

        return false;
    }

    /// <summary>"He went on:", "Moe stated," "Moe said that" and then a paragraph of nothing but his words.</summary>
    private Attribution? Announced(int sentence)
    {
        FrameSentence before = _frames.Sentence(sentence - 1), own = _frames.Sentence(sentence);
        return before.Container == own.Container && own.Block == before.Block + 1 && (IsMark(before.End - 1, ':') || IsMark(before.End - 1, ',') || IsOpen(before.End - 1, before)) ? Before(before.End, before) : null;
    }

    /// <summary>"Moe said", "Moe told the board that": a clause that waits for what is said.</summary>
    private bool IsOpen(int last, FrameSentence sentence)
    {
        if (last - 1 <= sentence.Start || _frames[last] < 0 || _tokens[_frames[last]].Kind != TokenKind.Word)
            return false;
        return Is(last, "that") || (IsFiniteSay(last) && !IsNounHere(last, sentence));
    }

    // “…,” she said. And then, after a pause: “…”
    private Attribution? Continued(int position, FrameSentence sentence)
    {
        var row = position < sentence.End ? ~_frames[position] : -1;
        if (row <= 0 || _quotes[row - 1].IsBlock || _quotes[row - 1].Parent != _quotes[row].Parent)
            return null;
        int here = _frames.SentenceOf(row), there = _frames.SentenceOf(row - 1);
        if (there != here - 1 || !SameParagraph(here, there))
            return null;
        for (var at = sentence.Start; at < position; at++)
        {
            if (_frames[at] < 0 || (_tokens[_frames[at]].Kind == TokenKind.Word && !ContinuingWords.Contains(_tokens, _frames[at])))
                return null;
        }

        return _found[row - 1];
    }

    /// <summary>Whether the words end so that what tells who said them may follow: behind a full stop another sentence does.</summary>
    private bool AsksOrShouts(int quote) => _quotes[quote].InnerEnd > 0 && !_tokens.IsMark(_quotes[quote].InnerEnd - 1, '.');

    /// <summary>“Where is it?” I asked: a capital that cuts the sentence.</summary>
    private bool IsWriterNext(int sentence)
    {
        if (sentence + 1 >= _frames.Count)
            return false;
        var next = _frames.Sentence(sentence + 1);
        return Is(next.Start, "i") && next.Start + 1 < next.End && _frames[next.Start + 1] >= 0 && _tokens.Has(_frames[next.Start + 1], WordClass.SayVerb) && SameParagraph(sentence, sentence + 1);
    }

    private bool IsWriter(NounPhrase subject) => subject.Kind == NounPhraseKind.Pronoun && (_tokens.IsWord(subject.Head, "i") || _tokens.IsWord(subject.Head, "we"));

    private bool SameParagraph(int a, int b) =>
        _frames.Sentence(a).Block == _frames.Sentence(b).Block && _frames.Sentence(a).Container == _frames.Sentence(b).Container;

    private bool IsAlone(int quote)
    {
        var shape = _shapes[quote];

        // “Every stone is ours”. The stop may stand behind the marks.
        if (!shape.IsSentence && !shape.EndsSentence && !(shape.StartsUpper && shape.HasVerb && !shape.IsTitleCase))
            return false;
        var sentence = _frames.Sentence(_frames.SentenceOf(quote));
        if (sentence.End - sentence.Start > LongestReach)
            return false;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (_frames[at] >= 0 && _tokens[_frames[at]].Kind != TokenKind.Mark)
                return false;
        }

        return true;
    }

    /// <summary>"Marin told parliament:" in front of a block quote, or a last line "— Marin" in it.</summary>
    private Attribution? OfBlock(int quote)
    {
        if (SignedBlock(quote) is { } signed)
            return signed;
        var first = _quotes[quote].First;
        int low = 0, high = _frames.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var item = _frames[_frames.Sentence(middle).End - 1];
            var token = item >= 0 ? item : _quotes[~item].First;
            if (token < first)
                low = middle + 1;
            else
                high = middle;
        }

        for (var s = low - 1; s >= Math.Max(0, low - 2); s--)
        {
            var sentence = _frames.Sentence(s);
            if (sentence.Container >= 0)
                continue;
            if (_frames[sentence.End - 1] < 0 || !(IsMark(sentence.End - 1, ':') || IsMark(sentence.End - 1, ',')))
                break;
            return Before(sentence.End, sentence);
        }

        return null;
    }
}
