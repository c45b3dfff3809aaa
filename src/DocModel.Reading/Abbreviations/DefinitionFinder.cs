using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>Finds the places where a text defines an abbreviation, block by block.</summary>
internal sealed class DefinitionFinder(TokenList tokens)
{
    private const int LongestAside = 60;

    /// <summary>How many words of a long form may give no letter, Schwartz and Hearst's measure.</summary>
    private const int WordsWithoutLetter = 5;

    private readonly WindowWord[] _words = new WindowWord[LongFormMatcher.MostWords];
    private readonly List<Definition> _found = [];
    private readonly string _text = tokens.Text;
    private int _first;
    private int _end;

    /// <summary>Many texts have nothing to match.</summary>
    private LongFormMatcher Matcher => field ??= new LongFormMatcher();

    public List<Definition> Find(SourceDocument source)
    {
        for (var b = 0; b < source.Blocks.Length; b++)
        {
            _first = tokens.FirstOfBlock(b);
            _end = tokens.FirstOfBlock(b + 1);
            ReadBlock();
        }

        return _found;
    }

    private void ReadBlock()
    {
        var items = tokens.Span;
        for (var i = _first; i < _end; i++)
        {
            tokens.Cancellation.At(i);
            ref readonly var token = ref items[i];
            if (token.Kind == TokenKind.Mark)
            {
                switch (_text[token.Start])
                {
                    case '(' or '[':
                        ReadAside(i);
                        break;
                    case ',':
                        ReadApposition(i);
                        break;
                    case '–' or '—' or '-' when token.Is(TokenFlags.SpaceBefore):
                        ReadDash(i);
                        break;
                }
            }
            else if ((Lexicon.ClassesOf(token.Word) & WordClass.Defines) != 0)
                ReadCue(i);
        }
    }

    /// <summary>"Long (LF)", "LF (Long)", and each with more in the parentheses.</summary>
    private void ReadAside(int open)
    {
        if (open == _first || open + 2 >= _end)
            return;
        var begin = SkipCue(open + 1);
        if (begin >= _end)
            return;
        var close = _text[tokens[open].Start] == '(' ? ')' : ']';
        var end = EndOfAside(open, close);
        if (end < 0 || end + 1 < _end && tokens[end + 1].Kind == TokenKind.Word && !tokens[end + 1].Is(TokenFlags.SpaceBefore))
            return;
        var part = EndOfPart(begin, end);
        var known = _found.Count;
        if (part < end && tokens.IsMark(part, '='))
            return;
        if (IsShortForm(begin, part) && (tokens[begin].Length > 1 || part - begin > 1 || part >= end - 1) && TryBefore(open, begin, part, 0))
        {
            // "(DTS or DTx)" names two.
            if (part < end && IsWord(part, "or") && IsShortForm(part + 1, EndOfPart(part + 1, end)))
                TryBefore(open, part + 1, EndOfPart(part + 1, end), 0);
        }

        if (_found.Count == known)
            TryWithin(open, begin, end);
    }

    /// <summary>"Long, or LF," and, where every letter begins a word, "Long, LF,".</summary>
    private void ReadApposition(int comma)
    {
        var begin = comma + 1;
        var or = begin < _end && IsWord(begin, "or");
        if (or)
            begin++;
        begin = SkipQuotes(begin);
        var end = EndOfShortForm(begin);
        if (end < 0 || !IsCapitals(begin, end))
            return;
        if (end < _end && !(tokens[end].Kind == TokenKind.Mark && _text[tokens[end].Start] is ',' or '.' or ';' or ':' or ')' or '"' or '”' or '’'))
            return;
        TryBefore(comma, begin, end, or ? 2.3f : 2.7f);
    }

    /// <summary>"LF – Long" and "Long – LF".</summary>
    private void ReadDash(int dash)
    {
        if (dash == _first || dash + 1 >= _end || !tokens[dash + 1].Is(TokenFlags.SpaceBefore))
            return;
        var end = EndOfShortForm(dash + 1);
        if (end > 0 && IsCapitals(dash + 1, end) && (end == _end || tokens[end].Kind == TokenKind.Mark) && TryBefore(dash, dash + 1, end, 2.9f))
            return;
        var begin = BeginOfShortForm(dash);
        if (begin >= 0 && IsCapitals(begin, dash))
            TryBehind(begin, dash, dash + 1, 2.5f);
    }

    /// <summary>"Long, known as LF", "abbreviated LF", "hereafter LF", and "LF stands for Long", "LF, short for Long".</summary>
    private void ReadCue(int cue)
    {
        var behind = SkipCue(cue);
        if (behind == cue || behind >= _end)
            return;
        var last = tokens.Chars(behind - 1);
        if (last.Equals("for".AsSpan(), StringComparison.Ordinal))
        {
            var end = cue;
            while (end > _first && (tokens.IsMark(end - 1, ',') || IsQuote(end - 1) || tokens.Is(end - 1, WordClass.Auxiliary)))
                end--;
            var begin = BeginOfShortForm(end);
            if (begin >= 0)
                TryBehind(begin, end, behind, 1.5f);
            return;
        }

        var stop = EndOfShortForm(behind);
        if (stop < 0 || !HasCapital(behind, stop))
            return;
        var before = cue;
        while (before > _first && before > cue - 6 && (tokens[before - 1].Kind == TokenKind.Mark && !IsQuote(before - 1)
            || tokens.Is(before - 1, WordClass.Auxiliary | WordClass.Conjunction | WordClass.Article | WordClass.Defines) || IsWord(before - 1, "which")))
        {
            before--;
        }

        TryBefore(before, behind, stop, 1.5f);
    }

    /// <summary>Looks for the long form in the words before a place.</summary>
    private bool TryBefore(int place, int begin, int end, float least)
    {
        var span = SpanOf(begin, end);
        var count = WordsBefore(place, Math.Min(span.Length + WordsWithoutLetter, LongFormMatcher.MostWords));
        if (count == 0)
            return false;
        var shortForm = _text.AsSpan(span.Start, span.Length);
        var words = _words.AsSpan(LongFormMatcher.MostWords - count);
        var start = Match(shortForm, words, false, least, out _);
        if (start < 0)
            return false;
        var longForm = TextSpan.FromBounds(start, words[count - 1].End);
        if (longForm.Length <= span.Length || Contains(words, start, shortForm))
            return false;
        _found.Add(new Definition(span, longForm));
        return true;
    }

    /// <summary>Looks for the long form of the word before the parentheses in them.</summary>
    private void TryWithin(int open, int begin, int end)
    {
        var first = BeginOfShortForm(open);
        if (first >= 0 && HasCapital(first, open) && end - begin >= 2)
            TryBehind(first, open, begin, 1.2f, end);
    }

    /// <summary>Looks for the long form of a short form <c>[first, last)</c> in the words from a place on.</summary>
    private void TryBehind(int first, int last, int begin, float least, int limit = -1)
    {
        while (begin < _end && (IsQuote(begin) || tokens.Is(begin, WordClass.Article)))
            begin++;
        var span = SpanOf(first, last);
        var shortForm = _text.AsSpan(span.Start, span.Length);
        var count = WordsFrom(begin, limit < 0 ? _end : limit);
        if (count < 1 || !Matcher.Take(shortForm))
            return;

        // In parentheses the long form is all there is, or all before a comma; in running text it ends where its letters end.
        var bestScore = float.MinValue;
        var best = 0;
        for (var n = count; n > 0; n--)
        {
            if (n < count && limit >= 0 && best > 0 && !_words[n - 1].CommaAfter)
                continue;
            if (Match(shortForm, _words.AsSpan(0, n), true, least, out var score) != _words[0].Start || score < bestScore - 0.01f)
                continue;
            bestScore = score;
            best = n;
            if (limit >= 0 && (n == count || _words[n - 1].CommaAfter))
                break;
        }

        if (best == 0)
            return;
        var longForm = TextSpan.FromBounds(_words[0].Start, _words[best - 1].End);
        if (longForm.Length > span.Length + 2 && !Contains(_words.AsSpan(0, best), 0, shortForm))
            _found.Add(new Definition(span, longForm));
    }

    private int Match(ReadOnlySpan<char> shortForm, ReadOnlySpan<WindowWord> words, bool fromFirst, float least, out float score)
    {
        score = 0;
        if (!Matcher.Take(shortForm))
            return -1;
        var needed = Math.Max(least, LeastScore(shortForm));
        if (IsPlural(shortForm))
        {
            Matcher.DropLast();
            var plural = Matcher.Match(_text, words, fromFirst, out score);
            if (plural >= 0 && score >= needed)
                return plural;
            Matcher.Take(shortForm);
        }

        var start = Matcher.Match(_text, words, fromFirst, out score);
        if (start >= 0 && score >= needed)
            return start;
        if (HasDigit(shortForm) && Matcher.Take(shortForm, expand: true))
        {
            start = Matcher.Match(_text, words, fromFirst, out score);
            if (start >= 0 && score >= Math.Max(needed, 1.5f))
                return start;
        }

        if (IsFormula(shortForm) && Matcher.Take(shortForm))
        {
            Matcher.DropDigits();
            start = Matcher.Match(_text, words, fromFirst, out score);
            if (start >= 0 && score >= Math.Max(needed, 0.7f) && !(start + 1 < _text.Length && Characters.IsUpper(_text[start + 1])))
                return start;
        }

        return -1;
    }

    /// <summary>How good a match must be: the more a short form looks like a word, the better.</summary>
    private static float LeastScore(ReadOnlySpan<char> shortForm)
    {
        int upper = 0, lower = 0;
        foreach (var c in shortForm)
        {
            if (Characters.IsUpper(c))
                upper++;
            else if (Characters.IsLower(c))
                lower++;
        }

        return upper == 0 ? 2.2f : lower > upper && lower >= 3 ? 1.2f : upper + lower > 1 ? 0.3f : shortForm.Length == 1 ? 2.9f : 2.5f;
    }

    /// <summary>Gathers the words before a token, the nearest last; they end at the end of <see cref="_words"/>.</summary>
    private int WordsBefore(int place, int most)
    {
        var count = 0;
        var last = place - 1;
        while (last >= _first && count < most)
        {
            var begin = last;
            while (begin > _first && !tokens[begin].Is(TokenFlags.SpaceBefore) && last - begin < 24)
                begin--;
            int from = begin, to = last;
            var comma = false;
            while (to >= from && IsOuterMark(to))
            {
                if (EndsPhrase(to))
                    return count;
                comma |= tokens.IsMark(to, ',');
                to--;
            }

            var opens = false;
            while (from <= to && IsOuterMark(from))
            {
                opens |= _text[tokens[from].Start] is '(' or '[';
                from++;
            }

            if (from <= to)
            {
                var span = SpanOf(from, to + 1);
                count++;
                _words[LongFormMatcher.MostWords - count] = new WindowWord(span.Start, span.Length, from == to && IsFunction(from), from != to || tokens[from].Is(TokenFlags.InnerUpper), comma);
            }

            if (opens)
                return count;
            last = begin - 1;
        }

        return count;
    }

    private int WordsFrom(int place, int limit)
    {
        var count = 0;
        var i = place;
        while (i < limit && count < LongFormMatcher.MostWords)
        {
            var end = i + 1;
            while (end < limit && !tokens[end].Is(TokenFlags.SpaceBefore) && end - i < 24)
                end++;
            int from = i, to = end;
            var stops = false;
            var comma = false;
            while (to > from && IsOuterMark(to - 1))
            {
                to--;
                comma |= tokens.IsMark(to, ',');
                stops |= !tokens.IsMark(to, ',');
            }

            while (from < to && IsOuterMark(from))
                from++;
            if (from >= to)
                return count;
            var span = SpanOf(from, to);
            _words[count++] = new WindowWord(
                span.Start, span.Length, to == from + 1 && IsFunction(from), to != from + 1 || tokens[from].Is(TokenFlags.InnerUpper), comma);
            if (stops)
                return count;
            i = end;
        }

        return count;
    }

    private bool IsFunction(int i) => tokens.Is(i, WordClass.Article | WordClass.Preposition | WordClass.Conjunction);

    /// <summary>A mark at a word's edge that is no part of the word.</summary>
    private bool IsOuterMark(int i) =>
        tokens[i].Kind == TokenKind.Mark && _text[tokens[i].Start] is ',' or ';' or ':' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '‘'
            or '’' or '\'' or '.' or '!' or '?' or '–' or '—' or '…';

    private bool EndsPhrase(int i) => _text[tokens[i].Start] is ';' or ':' or ')' or ']' or '!' or '?';

    private int EndOfAside(int open, char close)
    {
        var depth = 0;
        for (var i = open; i < _end && i < open + LongestAside; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
                continue;
            var c = _text[tokens[i].Start];
            if (c == _text[tokens[open].Start])
                depth++;
            else if (c == close && --depth == 0)
                return i;
        }

        return -1;
    }

    /// <summary>Where the first of several things in parentheses ends.</summary>
    private int EndOfPart(int begin, int end)
    {
        var i = begin;
        while (i < end)
        {
            if (tokens[i].Kind == TokenKind.Mark && _text[tokens[i].Start] is ',' or ';' or ':' or '=' or '"' or '”' or '’' && i > begin)
                return i;
            if (tokens[i].Is(TokenFlags.SpaceBefore) && tokens[i].Kind == TokenKind.Mark && _text[tokens[i].Start] is '-' or '–' or '—' && i > begin)
                return i;
            if (i > begin && (IsWord(i, "or") || IsWord(i, "and")))
                return i;
            i++;
        }

        return end;
    }

    /// <summary>Whether the tokens can be a short form: one to three words of twelve letters at most, none of them a word of grammar.</summary>
    private bool IsShortForm(int begin, int end)
    {
        if (end <= begin || end - begin > 9)
            return false;
        var length = tokens[end - 1].End - tokens[begin].Start;
        if (length > 14)
            return false;
        int spaces = 0, letters = 0;
        for (var i = begin; i < end; i++)
        {
            if (i > begin && tokens[i].Is(TokenFlags.SpaceBefore))
                spaces++;
            if (tokens[i].Kind == TokenKind.Word)
            {
                letters += tokens[i].Length;
                if (!tokens[i].Is(TokenFlags.Capitalized | TokenFlags.InnerUpper) && tokens[i].Word != 0 && tokens[i].Length > 1)
                    return false;
            }
        }

        var kind = tokens[begin].Kind;
        if (letters == 0 || spaces > 2 || kind == TokenKind.Mark)
            return false;
        if (letters == 1 && end - begin == 1)
            return tokens[begin].Is(TokenFlags.Capitalized);
        return spaces == 0 || HasCapital(begin, end);
    }

    /// <summary>The end of a single short form that begins with a token, or -1.</summary>
    private int EndOfShortForm(int begin)
    {
        begin = SkipQuotes(begin);
        if (begin >= _end || tokens[begin].Kind == TokenKind.Mark)
            return -1;
        var end = begin + 1;
        while (end < _end && end < begin + 9 && !tokens[end].Is(TokenFlags.SpaceBefore)
            && (tokens[end].Kind != TokenKind.Mark || _text[tokens[end].Start] is '-' or '/' or '&' or '.' or '+'))
        {
            end++;
        }

        while (end > begin + 1 && tokens[end - 1].Kind == TokenKind.Mark && !(tokens.IsMark(end - 1, '.') && end - begin > 3 && tokens.IsMark(begin + 1, '.')))
            end--;
        return IsShortForm(begin, end) ? end : -1;
    }

    /// <summary>The begin of a single short form that ends before a token, or -1.</summary>
    private int BeginOfShortForm(int end)
    {
        while (end > _first && IsQuote(end - 1))
            end--;
        if (end <= _first || tokens[end - 1].Kind == TokenKind.Mark && !tokens.IsMark(end - 1, '.'))
            return -1;
        var begin = end - 1;
        while (begin > _first && begin > end - 9 && !tokens[begin].Is(TokenFlags.SpaceBefore) && !IsQuote(begin - 1) && !tokens.IsMark(begin - 1, '('))
            begin--;
        return IsShortForm(begin, end) ? begin : -1;
    }

    private bool IsCapitals(int begin, int end)
    {
        var upper = 0;
        for (var i = begin; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            foreach (var c in tokens.Chars(i))
            {
                if (Characters.IsUpper(c))
                    upper++;
                else if (c != 's')
                    return false;
            }
        }

        return upper > 1;
    }

    private bool HasCapital(int begin, int end)
    {
        for (var i = begin; i < end; i++)
        {
            if (tokens[i].Is(TokenFlags.Capitalized | TokenFlags.InnerUpper))
                return true;
        }

        return false;
    }

    /// <summary>Behind the words that announce a short or a long form: "hereafter", "abbreviated as", "short for", "the".</summary>
    private int SkipCue(int i)
    {
        var at = i;
        while (at < _end && at < i + 6
            && (tokens.Is(at, WordClass.Defines) || at > i && (IsWord(at, "as") || IsWord(at, "to") || IsWord(at, "for") || IsWord(at, "by"))
                || IsWord(at, "or") || IsWord(at, "the") || IsWord(at, "a") && at + 1 < _end && IsQuote(at + 1) || IsQuote(at) || at > i && (tokens.IsMark(at, ':') || tokens.IsMark(at, ','))))
        {
            at++;
        }

        return at;
    }

    private int SkipQuotes(int i)
    {
        while (i < _end && IsQuote(i))
            i++;
        return i;
    }

    private bool IsQuote(int i) => tokens[i].Kind == TokenKind.Mark && _text[tokens[i].Start] is '"' or '“' or '”' or '‘' or '’' or '\'' or '«' or '»';

    private bool IsWord(int i, string word) => tokens[i].Kind == TokenKind.Word && tokens.Chars(i).Equals(word.AsSpan(), StringComparison.Ordinal);

    private TextSpan SpanOf(int begin, int end) => TextSpan.FromBounds(tokens[begin].Start, tokens[end - 1].End);

    private bool Contains(ReadOnlySpan<WindowWord> words, int from, ReadOnlySpan<char> shortForm)
    {
        foreach (var word in words)
        {
            if (word.Start >= from && _text.AsSpan(word.Start, word.Length).Equals(shortForm, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsPlural(ReadOnlySpan<char> shortForm) =>
        shortForm.Length > 2 && shortForm[shortForm.Length - 1] == 's' && Characters.IsUpper(shortForm[shortForm.Length - 2]);

    /// <summary>Capitals and a last digit: "CO2".</summary>
    private static bool IsFormula(ReadOnlySpan<char> shortForm)
    {
        if (shortForm.Length < 3 || !Characters.IsDigit(shortForm[shortForm.Length - 1]))
            return false;
        foreach (var c in shortForm.Slice(0, shortForm.Length - 1))
        {
            if (!Characters.IsUpper(c))
                return false;
        }

        return true;
    }

    private static bool HasDigit(ReadOnlySpan<char> shortForm)
    {
        foreach (var c in shortForm)
        {
            if (Characters.IsDigit(c))
                return true;
        }

        return false;
    }
}
