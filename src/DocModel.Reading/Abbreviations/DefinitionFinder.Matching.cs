using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>Matches a short form with the words on either side of it.</summary>
internal sealed partial class DefinitionFinder
{
    /// <summary>Looks for the long form in the words before a place.</summary>
    private bool TryBefore(int place, int begin, int end, float least)
    {
        var isOwner = IsOwner(end);
        var span = SpanOf(begin, isOwner && end - 2 > begin ? end - 2 : end);
        var count = WordsBefore(place, Math.Min(span.Length + WordsWithoutLetter, LongFormMatcher.MostWords));
        if (count == 0)
            return false;
        var shortForm = _text.AsSpan(span.Start, span.Length);
        var words = Window.AsSpan(LongFormMatcher.MostWords - count);
        var start = Match(shortForm, words, false, least, out _);
        if (start < 0)
            return false;
        var longForm = TextSpan.FromBounds(start, words[count - 1].End - ((isOwner || (end + 2 <= _end && IsOwner(end + 2))) && IsOwner(place) ? 2 : 0));
        if (longForm.Length <= span.Length || Contains(words, start, shortForm))
            return false;
        _found.Add(new Definition(span, longForm));
        return true;
    }

    /// <summary>"the Board’s (LRB’s) boats": whether an owner ends in front of a token.</summary>
    private bool IsOwner(int end) =>
        end - 2 > _first && tokens[end - 1].Length == 1 && _text[tokens[end - 1].Start] == 's' && !tokens[end - 1].Is(TokenFlags.SpaceBefore)
        && _text[tokens[end - 2].Start] is '\'' or '’' && !tokens[end - 2].Is(TokenFlags.SpaceBefore);

    /// <summary>Looks for the long form of the word before the parentheses in them.</summary>
    private void TryWithin(int open, int begin, int end)
    {
        // "PDF files (portable document format files)": the noun behind the short form stands behind the long one too.
        var isShared = end - begin > 2 && open - 1 > _first && tokens[open - 1].Kind == TokenKind.Word && tokens[end - 1].Kind == TokenKind.Word
            && !tokens[open - 1].Is(TokenFlags.Capitalized) && tokens.Chars(open - 1).Equals(tokens.Chars(end - 1), StringComparison.Ordinal);
        if (isShared)
        {
            open--;
            end--;
        }

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
        if (count < 1 || !Matcher.Take(shortForm) || !Matcher.CanBegin(_text, Window[0]))
            return;

        // In parentheses the long form is all there is, or all before a comma; in running text it ends where its letters end.
        var bestScore = float.MinValue;
        var best = 0;
        Matcher.FoundLetters = false;
        for (var n = count; n > 0 && (n == count || Matcher.FoundLetters); n--)
        {
            if (n < count && limit >= 0 && best > 0 && !Window[n - 1].CommaAfter)
                continue;
            if (Match(shortForm, Window.AsSpan(0, n), true, least, out var score) != Window[0].Start || score < bestScore - 0.01f)
                continue;
            bestScore = score;
            best = n;
            if (limit >= 0 && (n == count || Window[n - 1].CommaAfter))
                break;
        }

        if (best == 0)
            return;
        var longForm = TextSpan.FromBounds(Window[0].Start, Window[best - 1].End);
        if (longForm.Length > span.Length + 2 && !Contains(Window.AsSpan(0, best), 0, shortForm))
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
            if (Matcher.TakeSpoken(shortForm))
            {
                start = Matcher.Match(_text, words, fromFirst, out score);
                if (start >= 0 && score >= Math.Max(needed, 2.3f))
                    return start;
            }
        }

        if (HasGreek(shortForm) && Matcher.TakeGreek(shortForm))
        {
            start = Matcher.Match(_text, words, fromFirst, out score);
            if (start >= 0 && score >= needed)
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

    private static bool HasGreek(ReadOnlySpan<char> shortForm)
    {
        foreach (var c in shortForm)
        {
            if (GreekLetters.IsGreek(c))
                return true;
        }

        return false;
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
