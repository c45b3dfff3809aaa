namespace DocModel.Reading.Abbreviations;

/// <summary>Finds the words that the letters of a short form come from.</summary>
/// <remarks>
/// <para>
/// Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (Pacific Symposium on
/// Biocomputing 2003), walk both forms from the right and take the first letters that fit. Sohn, Comeau, Kim and Wilbur, "Abbreviation
/// definition identification based on automatic precision estimates" (BMC Bioinformatics 9:402, 2008), try strategies in the order of their
/// precision: first letters of words, of parts of words, letters within words. Here one alignment weighs all of them: each letter scores by
/// where it stands, each word that gives no letter costs, and the best alignment of all starting words wins.
/// </para>
/// <para>The window is bounded in words and letters, so that a match takes constant time.</para>
/// </remarks>
internal sealed partial class LongFormMatcher
{
    public const int MostWords = 18;
    public const int MostLetters = 12;

    private const float AtWord = 3f;
    private const float AtFunctionWord = 2.2f;

    // A capital seldom stands for "and" or "of".
    private const float AtFunctionWordByCapital = 1.2f;
    private const float AtPart = 2.6f;
    private const float Following = 1.6f;
    private const float Within = -0.4f;
    private const float SkippedWord = -2.5f;
    private const float SkippedFunctionWord = -0.15f;
    private const float WithinUnbegun = -1.5f;
    private const float Comma = -0.7f;
    private const float Impossible = -1000f;
    private const int LongestWord = 48;

    private readonly float[] _best = new float[MostLetters + 1];
    private readonly float[] _next = new float[MostLetters + 1];
    private readonly int[] _start = new int[MostLetters + 1];
    private readonly int[] _nextStart = new int[MostLetters + 1];
    private readonly float[] _row = new float[LongestWord];
    private readonly float[] _nextRow = new float[LongestWord];

    /// <summary>Set by a match whose words had all letters, wherever they stand: if none of several had, none of their parts will.</summary>
    public bool FoundLetters { get; set; }

    /// <summary>Where the best long form begins in the text, or -1. It ends where the last word ends.</summary>
    /// <param name="fromFirst">Whether the long form must begin with the first word.</param>
    /// <param name="score">The mean score of a letter: 3 where each is the first one of a word, below 0 where the letters are found by chance.</param>
    public int Match(string text, ReadOnlySpan<WindowWord> words, bool fromFirst, out float score)
    {
        score = Impossible;
        if (!HasLetters(text, words))
            return -1;
        FoundLetters = true;
        for (var i = 0; i <= _count; i++)
            _best[i] = Impossible;
        for (var w = 0; w < words.Length; w++)
        {
            ref readonly var word = ref words[w];
            var skip = word.IsFunction ? SkippedFunctionWord : SkippedWord;
            for (var i = 0; i <= _count; i++)
            {
                _next[i] = _best[i] + skip;
                _nextStart[i] = _start[i];
            }

            var chars = text.AsSpan(word.Start, Math.Min(word.Length, LongestWord));
            for (var from = 0; from < _count; from++)
            {
                if (from == 0 && !word.HasParts && Characters.ToLower(chars[0]) != _letters[from] && !Characters.IsDigit(_letters[from]))
                    continue;
                var before = from == 0 ? fromFirst && w > 0 ? Impossible : 0 : _best[from];
                if (before > Impossible / 2)
                    MatchWithin(chars, from, before, from == 0 ? word.Start : _start[from], word.IsFunction);
            }

            for (var i = 0; i <= _count; i++)
            {
                _best[i] = word.CommaAfter && w + 1 < words.Length ? _next[i] + Comma : _next[i];
                _start[i] = _nextStart[i];
            }
        }

        score = _best[_count] / _count;
        return _best[_count] > Impossible / 2 ? _start[_count] : -1;
    }

    /// <summary>Whether the words have all letters one behind the other: most have not, and need not be aligned to know it.</summary>
    private bool HasLetters(string text, ReadOnlySpan<WindowWord> words)
    {
        var found = 0;
        foreach (ref readonly var word in words)
        {
            var chars = text.AsSpan(word.Start, Math.Min(word.Length, LongestWord));
            for (var p = 0; p < chars.Length; p++)
            {
                if (Gives(chars, p, _letters[found]) && ++found == _count)
                    return true;
            }
        }

        return false;
    }

    private static bool Gives(ReadOnlySpan<char> chars, int p, char letter) =>
        Characters.ToLower(chars[p]) == letter || (Characters.IsDigit(letter) && BeginsNumber(chars.Slice(p), letter));

    /// <summary>Takes as many letters from one word as it gives.</summary>
    private void MatchWithin(ReadOnlySpan<char> chars, int from, float before, int start, bool function)
    {
        var any = false;
        var letter = _letters[from];
        var part = 0;
        for (var p = 0; p < chars.Length; p++)
        {
            _row[p] = Impossible;
            if (!Gives(chars, p, letter))
                continue;
            if (p == 0)
                _row[p] = before + (!function ? AtWord : _capital[from] ? AtFunctionWordByCapital : AtFunctionWord);
            else if (BeginsPart(chars, p))
            {
                if (from == 0 && Characters.IsLetter(chars[p - 1]))
                    continue;
                _row[p] = before + AtPart;
            }
            else if (from == 0)
                continue;
            else
                _row[p] = before + WithinUnbegun;
            any = true;
            if (from > 0)
                continue;

            // "non-linear model (LM)" begins behind the hyphen, "2,6-diamine (D)" does not.
            part = p > 0 && (chars[p - 1] == '/' || HasOnlyLetters(chars.Slice(0, p - 1))) ? p : 0;
            _row.AsSpan(p + 1, chars.Length - p - 1).Fill(Impossible);
            break;
        }

        start += part;

        for (var taken = from + 1; any; taken++)
        {
            var best = Impossible;
            for (var p = 0; p < chars.Length; p++)
                best = Math.Max(best, _row[p]);
            if (best > _next[taken])
            {
                _next[taken] = best;
                _nextStart[taken] = start;
            }

            if (taken == _count)
                return;
            any = false;
            letter = _letters[taken];
            best = Impossible;
            for (var p = 0; p < chars.Length; p++)
            {
                var reached = Impossible;
                if (p > 0 && Characters.ToLower(chars[p]) == letter && best > Impossible / 2)
                {
                    reached = best + (BeginsPart(chars, p) ? AtPart : Within);
                    if (_row[p - 1] > Impossible / 2)
                        reached = Math.Max(reached, _row[p - 1] + Following);
                    any = true;
                }

                _nextRow[p] = reached;
                best = Math.Max(best, _row[p]);
            }

            _nextRow.AsSpan(0, chars.Length).CopyTo(_row);
        }
    }

    private static bool HasOnlyLetters(ReadOnlySpan<char> chars)
    {
        foreach (var c in chars)
        {
            if (!Characters.IsLetter(c))
                return false;
        }

        return chars.Length > 1;
    }

    /// <summary>"2D" is two-dimensional, and "4" stands for "for".</summary>
    private static bool BeginsNumber(ReadOnlySpan<char> chars, char digit) => digit switch
    {
        '2' => Begins(chars, "two") || chars.Length == 2 && Begins(chars, "to"),
        '3' => Begins(chars, "three") || Begins(chars, "tri"),
        '4' => Begins(chars, "four") || chars.Length == 3 && Begins(chars, "for"),
        '5' => Begins(chars, "five"),
        '6' => Begins(chars, "six"),
        '7' => Begins(chars, "seven"),
        '8' => Begins(chars, "eight"),
        '9' => Begins(chars, "nin"),
        _ => false,
    };

    private static bool Begins(ReadOnlySpan<char> chars, string word) => chars.StartsWithIgnoreCase(word.AsSpan());

    private static bool BeginsPart(ReadOnlySpan<char> chars, int p)
    {
        var before = chars[p - 1];
        return !Characters.IsLetterOrDigit(before) || Characters.IsDigit(before) != Characters.IsDigit(chars[p]) || Characters.IsUpper(chars[p]) && !Characters.IsUpper(before);
    }
}

/// <summary>A word of the text that may belong to a long form: what stands between spaces, without the marks around it.</summary>
/// <param name="HasParts">Whether parts of it can begin within: it has a hyphen, a digit, a capital.</param>
internal readonly record struct WindowWord(int Start, int Length, bool IsFunction, bool HasParts, bool CommaAfter)
{
    public int End => Start + Length;
}
