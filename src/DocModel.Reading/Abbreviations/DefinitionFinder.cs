using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>Finds the places where a text defines an abbreviation, block by block.</summary>
internal sealed partial class DefinitionFinder(TokenList tokens)
{
    private const int LongestAside = 60;

    /// <summary>How many words of a long form may give no letter, Schwartz and Hearst's measure.</summary>
    private const int WordsWithoutLetter = 5;

    private readonly List<Definition> _found = [];
    private readonly string _text = tokens.Text;
    private int _first;
    private int _end;

    // Many texts have nothing to match.
    private LongFormMatcher Matcher => field ??= new LongFormMatcher();

    private WindowWord[] Window => field ??= new WindowWord[LongFormMatcher.MostWords];

    public List<Definition> Find(SourceDocument source)
    {
        var marks = tokens.Marks;
        for (var b = 0; b < source.Blocks.Length; b++)
        {
            _first = tokens.FirstOfBlock(b);
            _end = tokens.FirstOfBlock(b + 1);
            var count = 0;
            while (count < marks.Length && marks[count] < _end)
                count++;
            ReadBlock(marks.Slice(0, count));
            marks = marks.Slice(count);
        }

        return _found;
    }

    /// <summary>Goes through the marks, and through the words that announce a form, in the order of the text.</summary>
    private void ReadBlock(ReadOnlySpan<int> marks)
    {
        var cue = NextCue(_first);
        foreach (var mark in marks)
        {
            tokens.Cancellation.At(mark);
            for (; cue < mark; cue = NextCue(cue + 1))
                ReadCue(cue);
            ReadMark(mark);
        }

        for (; cue < _end; cue = NextCue(cue + 1))
            ReadCue(cue);
    }

    private void ReadMark(int mark)
    {
        switch (_text[tokens[mark].Start])
        {
            case '(' or '[':
                ReadAside(mark);
                break;
            case ',':
                ReadApposition(mark);
                break;
            case '–' or '—' or '-' when tokens[mark].Is(TokenFlags.SpaceBefore):
                ReadDash(mark);
                break;
            case ':' or '=':
                ReadEntry(mark);
                break;
        }
    }

    /// <summary>The next word that announces a form, or the end of the block.</summary>
    private int NextCue(int from)
    {
        var items = tokens.Span;
        for (var i = from; i < _end; i++)
        {
            tokens.Cancellation.At(i);
            if ((Lexicon.ClassesOf(items[i].Word) & WordClass.Defines) != 0)
                return i;
        }

        return _end;
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
        if (TryTwo(open, begin, part, end))
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

    /// <summary>"Long and Other Long (LF and OL respectively)".</summary>
    private bool TryTwo(int open, int begin, int and, int end)
    {
        if (and >= end || !IsWord(and, "and"))
            return false;
        var behind = IsWord(end - 1, "respectively") ? end - 1 : end;
        if (behind - 1 > and && tokens.IsMark(behind - 1, ','))
            behind--;
        if (EndOfPart(and + 1, behind) != behind || !IsShortForm(begin, and) || !IsShortForm(and + 1, behind) || !TryBefore(open, and + 1, behind, 0))
            return false;
        var joint = tokens.IndexAt(_found[^1].Long.Start) - 1;
        if (joint > _first && tokens.Is(joint, WordClass.Article))
            joint--;
        if (joint > _first && IsWord(joint, "and") && TryBefore(joint, begin, and, 0))
            return true;
        _found.RemoveAt(_found.Count - 1);
        return false;
    }

    /// <summary>"Long, or LF," and, where every letter begins a word, "Long, LF,".</summary>
    private void ReadApposition(int comma)
    {
        if (SkipIdEst(comma + 1) is var behind and > 0)
        {
            ReadMeaning(comma, behind);
            return;
        }

        var begin = comma + 1;
        var or = begin < _end && IsWord(begin, "or");
        if (or)
            begin++;
        begin = SkipQuotes(begin);
        var end = EndOfShortForm(begin);
        if (end < 0 || !(IsCapitals(begin, end) || or && IsOfInitials(begin, end)))
            return;
        var isShort = end + 1 < _end && IsWord(end, "for") && IsWord(end + 1, "short");
        if (end < _end && !isShort && !(tokens[end].Kind == TokenKind.Mark && _text[tokens[end].Start] is ',' or '.' or ';' or ':' or ')' or '"' or '”' or '’'))
            return;
        TryBefore(comma, begin, end, isShort ? 1.5f : or ? 2.3f : 2.7f);
    }

    /// <summary>"LF – Long" and "Long – LF".</summary>
    private void ReadDash(int dash)
    {
        if (dash == _first || dash + 1 >= _end || !tokens[dash + 1].Is(TokenFlags.SpaceBefore))
            return;
        var end = EndOfShortForm(dash + 1);
        if (end > 0 && IsCapitals(dash + 1, end) && (end == _end || tokens[end].Kind == TokenKind.Mark || (end + 1 < _end && IsWord(end, "for") && IsWord(end + 1, "short"))) && TryBefore(dash, dash + 1, end, 2.9f))
            return;
        var begin = BeginOfShortForm(dash);
        if (begin >= 0 && IsCapitals(begin, dash))
            TryBehind(begin, dash, dash + 1, 2.5f);
    }

    /// <summary>"LF: Long" and "LF = Long", a line of a list.</summary>
    private void ReadEntry(int mark)
    {
        var begin = BeginOfShortForm(mark);
        if (begin >= 0 && (begin == _first || tokens[begin].Is(TokenFlags.LineStart)) && IsCapitals(begin, mark))
            TryBehind(begin, mark, mark + 1, 2.5f);
    }

    /// <summary>"LF means Long", "LF, i.e. Long": what else means something is no short form.</summary>
    private void ReadMeaning(int end, int behind)
    {
        var begin = BeginOfShortForm(end);
        if (begin >= 0 && IsCapitals(begin, end))
            TryBehind(begin, end, behind, 2.5f);
    }

    /// <summary>Behind "i.e." or "i.e.,"; 0 where it does not stand.</summary>
    private int SkipIdEst(int i)
    {
        if (i + 4 >= _end || !IsWord(i, "i") || !tokens.IsMark(i + 1, '.') || !IsWord(i + 2, "e") || !tokens.IsMark(i + 3, '.'))
            return 0;
        return tokens.IsMark(i + 4, ',') ? i + 5 : i + 4;
    }

    /// <summary>"Long, known as LF", "abbreviated LF", "hereafter LF", and "LF stands for Long", "LF, short for Long".</summary>
    private void ReadCue(int cue)
    {
        if (IsWord(cue, "means"))
        {
            ReadMeaning(cue, cue + 1);
            return;
        }

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
}
