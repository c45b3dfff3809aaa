using DocModel.Reading.Tokens;

namespace DocModel.Reading.Sentences;

/// <summary>A stop with the marks that follow it, and what its surroundings say of it.</summary>
internal readonly ref struct StopReading
{
    private readonly TokenList _list;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly string _text;
    private readonly int _first;
    private readonly int _end;
    private readonly int _stop;
    private readonly int _dots;
    private readonly bool _shouts;
    private readonly bool _quoted;
    private readonly bool _bracketed;

    public StopReading(TokenList list, int stop, int first, int end)
    {
        _list = list;
        _tokens = list.Span;
        _text = list.Text;
        _first = first;
        _end = end;
        _stop = stop;
        var at = stop;
        for (; at < end && _tokens[at].Kind == TokenKind.Mark; at++)
        {
            var mark = SentenceMarks.Of(_text[_tokens[at].Start]);
            if (at > stop && _tokens[at].Is(TokenFlags.SpaceBefore) && !(mark == SentenceMark.Stop && IsSpacedDot(at)))
                break;
            if (mark == SentenceMark.Stop)
                _dots++;
            else if (mark == SentenceMark.Ellipsis)
                _dots += 3;
            else if (mark == SentenceMark.Shout)
                _shouts = true;
            else
                break;
        }

        if (_dots == 4 && OpensWithEllipsis(at))
        {
            _dots = 1;
            at = stop + 1;
        }

        EndOfMarks = at;
        for (; at < end && _tokens[at].Kind == TokenKind.Mark && SentenceMarks.Closes(_text[_tokens[at].Start]); at++)
        {
            if (_tokens[at].Is(TokenFlags.SpaceBefore))
                break;
            if (SentenceMarks.IsQuote(_text[_tokens[at].Start]))
            {
                // A straight mark with no space on either side opens, or is an apostrophe.
                if (_text[_tokens[at].Start] is '\'' or '"' && at + 1 < end && !_tokens[at + 1].Is(TokenFlags.SpaceBefore)
                    && _tokens[at + 1].Kind != TokenKind.Mark)
                {
                    break;
                }

                _quoted = true;
            }
            else
                _bracketed = true;
        }

        Next = EndOfNotes(at);
    }

    /// <summary>The token behind the stop and the stops and dots that follow it.</summary>
    public int EndOfMarks { get; }

    /// <summary>The token that would begin the next sentence.</summary>
    public int Next { get; }

    /// <summary>Whether the stop ends the sentence that began with a token.</summary>
    public bool Ends(int sentence)
    {
        if (Next >= _end)
            return true;
        if (IsLabel(sentence) || IsLeadingEllipsis(sentence))
            return false;
        ref readonly var next = ref _tokens[Next];
        if (!next.Is(TokenFlags.SpaceBefore))
            return EndsWithoutSpace();
        if (next.Kind == TokenKind.Mark && _text[next.Start] is ',' or ';' or ':' or '/' or '%' or ')' or ']')
            return false;

        var begin = Next;
        while (begin < _end - 1 && _tokens[begin].Kind == TokenKind.Mark && SentenceMarks.Opens(_text[_tokens[begin].Start]))
            begin++;
        var lower = IsLower(begin);
        if (_stop > _first && _list.IsMark(_stop - 1, '[') && _tokens[Next].Kind != TokenKind.Word)
            return false;
        if (_quoted)
            return !lower && !(_shouts && IsSpeaker(begin));
        if (_shouts)
            return lower ? EndsBeforeLower(sentence) : !IsTitleWithGloss();
        if (_dots > 2)
            return !lower && (_dots > 3 || !IsI(begin));
        if (_bracketed)
            return !lower;
        return EndsWithStop(sentence, begin, lower);
    }

    private bool EndsWithStop(int sentence, int begin, bool lower)
    {
        if (_stop == sentence)
            return false;
        var before = _stop - 1;
        ref readonly var word = ref _tokens[before];
        if (_dots == 2 || _tokens[_stop].Is(TokenFlags.SpaceBefore))
            return !lower;
        if (word.Kind == TokenKind.Number)
            return !lower || IsLower(sentence);
        if (word.Kind == TokenKind.Mark)
            return _text[word.Start] is '°' or 'º' ? _tokens[begin].Kind != TokenKind.Number : !lower;

        var starter = IsStarter(begin);
        if (IsAcronym(before))
            return !lower && starter && !IsNeverLastAcronym(sentence, before) && !IsTimeAlone(sentence, before);
        if (word.Length == 1)
            return starter && !lower;

        var classes = _list.Entry(before).Classes;

        // Titles are written with a capital: a small "rep" or "hon" is a word.
        if ((classes & WordClass.NeverLast) != 0 && (classes & WordClass.MaybeLast) == 0)
            return !word.Is(TokenFlags.Capitalized) && word.Length > 2 && starter && !lower;
        if ((classes & WordClass.BeforeNumber) != 0 && _tokens[begin].Kind == TokenKind.Number)
            return false;
        if ((classes & WordClass.MaybeLast) != 0)
            return !lower && (starter || !word.Is(TokenFlags.Capitalized) && _tokens[begin].Is(TokenFlags.Capitalized) && !IsBracketed(begin));
        return !lower || EndsBeforeLower(sentence);
    }

    /// <summary>
    /// Writers who do without capitals end their sentences all the same; but a short or capitalized word before the stop is more likely an
    /// abbreviation or a name ("Univ. of", "Yahoo! in"), and so is a cry that the sentence goes on behind ("Oh! how").
    /// </summary>
    private bool EndsBeforeLower(int sentence)
    {
        if (_dots > 2 || _bracketed || _stop - sentence < 2)
            return _stop > sentence && IsLower(sentence);
        ref readonly var word = ref _tokens[_stop - 1];
        if (word.Kind != TokenKind.Word)
            return word.Kind == TokenKind.Number && !_tokens[_stop].Is(TokenFlags.SpaceBefore) || _shouts;
        if (word.Is(TokenFlags.Capitalized))
            return IsLower(sentence) || word.Length > 5 && !_shouts;
        return _shouts || word.Length >= (IsLower(sentence) ? 3 : 4)
            || word.Length > 1 && _list.Is(_stop - 1, WordClass.Pronoun | WordClass.Preposition | WordClass.Auxiliary);
    }

    /// <summary>Sentences that follow each other without a space: "so it was.Then", "1,000.That"; not "example.org", "3.14", "Node.js".</summary>
    private bool EndsWithoutSpace()
    {
        if (Next + 1 >= _end || _stop == _first || Next != EndOfMarks || _tokens[_stop].Is(TokenFlags.SpaceBefore))
            return false;
        ref readonly var next = ref _tokens[Next];
        ref readonly var word = ref _tokens[_stop - 1];
        if (!next.Is(TokenFlags.Capitalized) || next.Is(TokenFlags.InnerUpper) || IsI(Next) && _dots > 2)
            return false;
        var plain = word.Kind == TokenKind.Number || word.Length > 1 && !word.Is(TokenFlags.InnerUpper);
        if (!plain)
            return false;
        if (_tokens[Next + 1].Is(TokenFlags.SpaceBefore) || IsContraction(Next))
            return !word.Is(TokenFlags.Capitalized) || IsStarter(Next) || _dots > 2 || _shouts;
        return _list.IsMark(Next + 1, '.') && _list.Is(Next, WordClass.NeverLast) && Next + 2 < _end && _tokens[Next + 2].Is(TokenFlags.SpaceBefore);
    }

    /// <summary>What belongs to the sentence behind its stop: notes ("in 1971. [1] She", "in 1971. 3 The") and omissions ("so. […]").</summary>
    private int EndOfNotes(int at)
    {
        if (at < _end && (_list.IsMark(at, ':') || _list.IsMark(at, ';'))
            && LetterCues.EndOfEmoticon(_list, at, _end) is > 0 and var face)
        {
            return face;
        }

        while (at + 2 < _end && _list.IsMark(at, '[') && !_tokens[at + 1].Is(TokenFlags.SpaceBefore))
        {
            var close = at + 1;
            while (close < _end && close < at + 8 && (_tokens[close].Kind == TokenKind.Number || IsNoteMark(close)))
                close++;
            if (close == at + 1 || close >= _end || !_list.IsMark(close, ']'))
                return at;
            at = close + 1;
        }

        return at + 1 < _end && _tokens[at].Kind == TokenKind.Number && _tokens[at].Length <= 3 && _tokens[at].Is(TokenFlags.SpaceBefore)
            && _tokens[at + 1].Is(TokenFlags.Capitalized) && _tokens[at + 1].Is(TokenFlags.SpaceBefore) && IsStarter(at + 1)
            && _stop > _first && _tokens[_stop - 1].Kind == TokenKind.Word && !_list.Is(_stop - 1, WordClass.BeforeNumber)
            ? at + 1
            : at;
    }

    private bool IsNoteMark(int i) => _tokens[i].Kind == TokenKind.Mark && _text[_tokens[i].Start] is ',' or '-' or '–' or '.' or '…';

    /// <summary>
    /// Three spaced dots behind a stop that closes up to its word, and then a capital: what is left out stood before the next sentence.
    /// </summary>
    private bool OpensWithEllipsis(int at) =>
        _stop > _first && at == _stop + 4 && at < _end && _tokens[_stop - 1].Kind == TokenKind.Word && !_tokens[_stop].Is(TokenFlags.SpaceBefore)
        && _tokens[_stop + 1].Is(TokenFlags.SpaceBefore) && _tokens[_stop + 2].Is(TokenFlags.SpaceBefore) && _tokens[at].Is(TokenFlags.Capitalized);

    private bool IsLeadingEllipsis(int sentence) => _stop == sentence && _dots > 1;

    private bool IsContraction(int i) =>
        i + 2 < _end && _tokens[i + 1].Length == 1 && _text[_tokens[i + 1].Start] is '\'' or '’' && _tokens[i + 2].Kind == TokenKind.Word
        && !_tokens[i + 2].Is(TokenFlags.SpaceBefore);

    /// <summary>The title of a work that ends in a mark, with its gloss behind: "Viva! (1965)".</summary>
    private bool IsTitleWithGloss() =>
        _list.IsMark(Next, '(') && _stop > _first && _tokens[_stop - 1].Is(TokenFlags.Capitalized) && !_bracketed;

    private bool IsSpacedDot(int at) =>
        at - 1 >= _stop && _list.IsMark(at - 1, '.') && (at + 1 >= _end || _tokens[at + 1].Kind == TokenKind.Mark || _tokens[at + 1].Is(TokenFlags.SpaceBefore));

    private bool IsLower(int i)
    {
        ref readonly var token = ref _tokens[i];
        return token.Kind == TokenKind.Word && !token.Is(TokenFlags.Capitalized | TokenFlags.InnerUpper) && Characters.IsLower(_text[token.Start]);
    }

    private bool IsI(int i) => _tokens[i].Kind == TokenKind.Word && _tokens[i].Length == 1 && _text[_tokens[i].Start] == 'I';

    private bool IsBracketed(int i) => i > Next && (_list.IsMark(Next, '(') || _list.IsMark(Next, '['));

    /// <summary>Whether a capital here tells of a new sentence rather than of a name.</summary>
    private bool IsStarter(int i)
    {
        ref readonly var token = ref _tokens[i];
        if (token.Kind != TokenKind.Word)
            return i > Next && !IsBracketed(i);
        var classes = _list.Entry(i).Classes;
        if (token.Length == 1 && i + 1 < _end && _list.IsMark(i + 1, '.') && !_tokens[i + 1].Is(TokenFlags.SpaceBefore))
            return false;
        if (token.Is(TokenFlags.AllUpper))
            return false;
        if ((classes & WordClass.NeverLast) != 0)
            return i + 1 < _end && _list.IsMark(i + 1, '.');

        // "Will" is a name as well; before its subject it asks.
        if ((classes & WordClass.Auxiliary) != 0 && _list.Chars(i).SequenceEqual("Will".AsSpan()))
            return i + 1 < _end && _list.Is(i + 1, WordClass.Pronoun | WordClass.Determiner | WordClass.Article);
        return (classes & (WordClass.Article | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun
            | WordClass.Auxiliary | WordClass.Opener)) != 0 && (classes & WordClass.Month) == 0;
    }

    /// <summary>"1.", "2.1." and "IV." at the beginning of a sentence count, they do not end it.</summary>
    private bool IsLabel(int sentence)
    {
        var before = _stop - 1;
        if (before < sentence || before > sentence + 8 || _shouts)
            return false;
        if (before > sentence && _tokens[sentence].Kind == TokenKind.Mark)
            sentence++;
        if (before == sentence)
        {
            ref readonly var token = ref _tokens[before];
            return token.Kind switch
            {
                TokenKind.Number => token.Length <= 3,
                TokenKind.Word => token.Length == 1 ? !IsI(before) : token.Is(TokenFlags.AllUpper) && IsRoman(before),
                _ => false,
            };
        }

        for (var i = sentence; i <= before; i++)
        {
            if ((i - sentence) % 2 == 0 ? _tokens[i].Kind != TokenKind.Number || _tokens[i].Length > 3 : !_list.IsMark(i, '.'))
                return false;
        }

        return true;
    }

    private bool IsRoman(int i)
    {
        foreach (var c in _list.Chars(i))
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M'))
                return false;
        }

        return true;
    }

    /// <summary>Whether the word before the stop is the last part of "U.S.", "p.m.", "Ph.D.".</summary>
    private bool IsAcronym(int before) =>
        before - 2 >= _first && !_tokens[before].Is(TokenFlags.SpaceBefore)
        && _list.IsMark(before - 1, '.') && !_tokens[before - 1].Is(TokenFlags.SpaceBefore)
        && _tokens[before - 2].Kind == TokenKind.Word && _tokens[before].Length + _tokens[before - 2].Length <= 3;

    /// <summary>"i.e." and "e.g." anywhere, "P.S." where it begins its sentence.</summary>
    private bool IsNeverLastAcronym(int sentence, int before)
    {
        var a = _text[_tokens[before - 2].Start];
        var b = _text[_tokens[before].Start];
        return a == 'i' && b == 'e' || a == 'e' && b == 'g' || (a is 'P' or 'N') && (b is 'S' or 'B') && before - 2 == sentence;
    }

    /// <summary>"At 5 a.m." is no sentence yet.</summary>
    private bool IsTimeAlone(int sentence, int before) =>
        before - sentence <= 6 && _list.Is(sentence, WordClass.Preposition) && _text[_tokens[before].Start] is 'm' or 'M';

    /// <summary>Whether the words behind a quotation tell whose it is: "John Smith said".</summary>
    private bool IsSpeaker(int i)
    {
        if (_tokens[i].Kind != TokenKind.Word || _list.Is(i, WordClass.Pronoun | WordClass.Article | WordClass.Determiner))
            return false;
        for (var at = i; at < _end && at < i + 5; at++)
        {
            if (_list.Is(at, WordClass.Says))
                return at > i;
            if (!_tokens[at].Is(TokenFlags.Capitalized) && !_list.IsMark(at, '.'))
                return false;
        }

        return false;
    }
}
