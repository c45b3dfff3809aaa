using DocModel.Reading.Tokens;

namespace DocModel.Reading.Sentences;

/// <summary>A stop with the marks that follow it, and what its surroundings say of it.</summary>
internal readonly ref partial struct StopReading
{
    /// <summary>"Wow! Inc.": the cry is the company's name.</summary>
    private static readonly WordSet CompanyForms = new("inc", "ltd", "corp", "plc", "llc", "gmbh");

    /// <summary>"Appendix A.", "vitamin C.": what letters tell apart, so that the letter is nobody's initial.</summary>
    private static readonly WordSet Lettered = new(
        "appendix", "annex", "exhibit", "schedule", "figure", "table", "section", "part", "column", "row", "block", "group", "team", "plan", "option", "scenario", "grade", "category", "vitamin", "hepatitis");

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
            return lower ? EndsBeforeLower(sentence) : !IsTitleWithGloss() && !CompanyForms.Contains(_list, begin);
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
            return !lower && (starter || EndsWithHour(sentence, before, begin)) && !IsNeverLastAcronym(sentence, before) && !IsTimeAlone(sentence, before);
        if (word.Length == 1)
            return !lower && (starter || before > sentence && Lettered.Contains(_list, before - 1));

        var classes = _list.Entry(before).Classes;

        // Titles are written with a capital: a small "rep" or "hon" is a word.
        if ((classes & WordClass.NeverLast) != 0 && (classes & WordClass.MaybeLast) == 0)
            return !word.Is(TokenFlags.Capitalized) && word.Length > 2 && starter && !lower;

        // "ob. Lund 1642", as lives are written; the Ob is a river.
        if ((classes & WordClass.BeforeNumber) != 0 && !word.Is(TokenFlags.Capitalized) && _list.Entry(before).Text is "ob" or "aet" or "aetat")
            return false;
        if ((classes & WordClass.BeforeNumber) != 0 && (_tokens[begin].Kind == TokenKind.Number || IsNumeral(begin)))
            return false;

        // "the Rev. Dr. Lind"
        if ((classes & WordClass.NeverLast) != 0 && word.Is(TokenFlags.Capitalized) && _list.Is(begin, WordClass.NeverLast))
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
        if (word.Length == 4 && _list.Chars(_stop - 1).SequenceEqual("cent".AsSpan()) && _list.Chars(_stop - 2).SequenceEqual("per".AsSpan()))
            return false;
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

    private bool IsLower(int i)
    {
        ref readonly var token = ref _tokens[i];
        return token.Kind == TokenKind.Word && !token.Is(TokenFlags.Capitalized | TokenFlags.InnerUpper) && Characters.IsLower(_text[token.Start]);
    }

    private bool IsI(int i) => _tokens[i].Kind == TokenKind.Word && _tokens[i].Length == 1 && _text[_tokens[i].Start] == 'I';
}
