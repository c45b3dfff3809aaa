using System.Runtime.CompilerServices;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <summary>Finds the words that give a time. A word that is no word of time costs one test.</summary>
/// <remarks>Each family of expressions starts from the word that makes it one (the month, the unit, the number) and looks at a bounded number of
/// words to both sides, never to the left of the last phrase found: the time is linear in the number of words.</remarks>
internal sealed partial class PhraseScanner
{
    private readonly TokenList _tokens;
    private readonly ScratchList<TimePhrase> _phrases;
    private int _begin;
    private int _end;

    /// <summary>The first token that no phrase has taken.</summary>
    private int _free;

    /// <summary>Whether the text has named years of fewer than four digits, so that "in 328" is one.</summary>
    private bool _oldYears;

    /// <summary>The last year that a phrase gave, 0 and less before our era; later than any where none has.</summary>
    private int _lastYear = int.MaxValue;

    private PhraseScanner(TokenList tokens, ScratchList<TimePhrase> phrases)
    {
        _tokens = tokens;
        _phrases = phrases;
    }

    /// <summary>The phrases of a text in document order; they do not overlap, and none crosses a sentence.</summary>
    /// <remarks>Whoever asks for them disposes of them.</remarks>
    public static ScratchList<TimePhrase> Scan(SourceDocument source, TokenList tokens, SentenceList sentences)
    {
        var phrases = new ScratchList<TimePhrase>();
        var scanner = new PhraseScanner(tokens, phrases);
        var sentence = 0;
        for (var b = 0; b < source.Blocks.Length; b++)
        {
            while (sentence < sentences.Count && sentences[sentence].Block < b)
                sentence++;
            var known = phrases.Count;
            scanner.ScanPart(tokens.FirstOfBlock(b), tokens.FirstOfBlock(b + 1));
            if (!LeaveSentence(phrases.Span.Slice(known), sentences, sentence))
                continue;

            // Words are read across the ends of sentences, which a stop too many may have cut; where a phrase itself would go on behind one, each is read alone.
            phrases.Truncate(known);
            for (var s = sentence; s < sentences.Count && sentences[s].Block == b; s++)
                scanner.ScanPart(sentences[s].FirstToken, sentences[s].EndToken);
        }

        return phrases;
    }

    /// <summary>Whether a phrase goes on behind the end of its sentence.</summary>
    /// <param name="sentence">The first sentence of the block.</param>
    private static bool LeaveSentence(ReadOnlySpan<TimePhrase> phrases, SentenceList sentences, int sentence)
    {
        for (var i = 0; i < phrases.Length && sentence < sentences.Count; i++)
        {
            while (sentence + 1 < sentences.Count && sentences[sentence + 1].FirstToken <= phrases[i].First)
                sentence++;
            if (phrases[i].First < sentences[sentence].EndToken && phrases[i].End > sentences[sentence].EndToken)
                return true;
        }

        return false;
    }

    /// <summary>Scans a block, or a sentence of one.</summary>
    private void ScanPart(int begin, int end)
    {
        (_begin, _end, _free) = (begin, end, begin);
        for (var i = begin; i < end;)
        {
            _tokens.Cancellation.Now();
            var some = _tokens.Span.Slice(0, Math.Min(i + CancellationCheck.Steps, end));
            for (i = NextOfTime(some, i); i < some.Length; i = NextOfTime(some, i))
                i = Math.Max(ScanAt(i), i + 1);
        }
    }

    /// <summary>The first token from one on that can be a phrase's: a loop of its own, since nearly all tokens are none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int NextOfTime(ReadOnlySpan<Token> tokens, int from)
    {
        for (; from < tokens.Length; from++)
        {
            ref readonly var token = ref tokens[from];
            if (Lexicon.IsOfTime(token.Word) | token.Kind == TokenKind.Number | token.Is(TokenFlags.AllUpper))
                break;
        }

        return from;
    }

    /// <summary>The token behind the phrase that begins with or hangs on a token, or 0 for none.</summary>
    private int ScanAt(int i)
    {
        ref readonly var token = ref _tokens[i];
        if (Lexicon.IsOfTime(token.Word))
            return ScanWord(i, Lexicon.ClassesOf(token.Word));
        if (token.Kind == TokenKind.Number)
            return ScanNumber(i);
        return token.Length >= ShortestRoman ? RomanYear(i) : 0;
    }

    private int ScanNumber(int i)
    {
        var next = NumericDate(i);
        if (next == 0)
            next = DayLed(i);
        if (next == 0)
            next = DayAlone(i);
        if (next == 0)
            next = ClockTime(i);
        if (next == 0)
            next = ShortCentury(i);
        return next == 0 ? YearLed(i) : next;
    }

    private int ScanWord(int i, WordClass classes)
    {
        var next = 0;
        if ((classes & WordClass.Holiday) != 0)
            next = NamedDay(i);
        if (next == 0 && (classes & WordClass.Month) != 0)
            next = MonthLed(i);
        if (next == 0 && (classes & WordClass.Weekday) != 0)
            next = WeekdayLed(i);
        if (next == 0 && (classes & WordClass.Season) != 0)
            next = SeasonLed(i);
        if (next == 0 && (classes & WordClass.TimeUnit) != 0)
            next = UnitLed(i);
        if (next == 0 && (classes & WordClass.Deictic) != 0)
            next = DeicticLed(i);
        if (next == 0 && (classes & WordClass.DayPart) != 0)
            next = DayPartLed(i);
        if (next == 0 && (classes & WordClass.Ordinal) != 0)
            next = OrdinalLed(i);
        if (next == 0 && (classes & (WordClass.Era | WordClass.Clock)) != 0)
            next = EraLed(i);
        if (next == 0 && (classes & WordClass.Clock) != 0)
            next = SpokenTime(i);
        if (next == 0 && (classes & WordClass.Cardinal) != 0)
            next = HourWord(i);
        if (next == 0 && (classes & WordClass.DecadeWord) != 0)
            next = DecadeWordLed(i);
        if (next == 0 && (classes & WordClass.Rhythm) != 0)
            next = RhythmLed(i);
        if (next == 0 && (classes & WordClass.Anaphor) != 0)
            next = AnaphorLed(i);
        return next;
    }

    /// <summary>Takes the words around the phrase that belong to it, and keeps it.</summary>
    private int Keep(ref TimePhrase phrase)
    {
        Adorn(ref phrase);
        if (phrase is { Form: PhraseForm.Calendar, HasYear: false, Unit: < TimeUnit.Year, Step: StepWord.None } && IsEachYear(phrase, out var first, out var end))
            (phrase.First, phrase.Form, phrase.Unit, phrase.Count, phrase.End, phrase.Modifier) = (first, PhraseForm.Set, TimeUnit.Year, 1, end, DateModifier.None);
        if (IsInParentheses(phrase.First))
            phrase.Traits |= PhraseTraits.InParentheses;
        _oldYears |= phrase.HasYear && phrase.Unit <= TimeUnit.Year && phrase.Year is < 1000 and not 0 && !phrase.Has(PhraseTraits.ShortYear | PhraseTraits.EraOpen);
        if (phrase.HasYear && !phrase.Has(PhraseTraits.ShortYear | PhraseTraits.EraOpen))
            _lastYear = phrase.Year;
        else if (phrase is { Unit: TimeUnit.Decade, Year: > 0 and < 100 } && phrase.Has(PhraseTraits.ShortYear) && _lastYear is <= 0 and > -200)
            _lastYear = -phrase.Year;
        _phrases.Add(phrase);
        _free = phrase.End;
        return phrase.End;
    }

    private bool IsInParentheses(int i)
    {
        for (var j = i - 1; j >= _begin && j > i - 16; j--)
        {
            if (IsMark(j, ')'))
                return false;
            if (IsMark(j, '('))
                return true;
        }

        return false;
    }

    private bool IsIn(int i) => i >= _begin && i < _end;

    private bool Is(int i, WordClass classes) => i >= _begin && i < _end && _tokens.Is(i, classes);

    private bool IsMark(int i, char mark) => i >= _begin && i < _end && _tokens.IsMark(i, mark);

    private bool IsNumber(int i) => i >= _begin && i < _end && _tokens[i].Kind == TokenKind.Number;

    private bool IsWord(int i, string word) => i >= _begin && i < _end && _tokens.IsWord(i, word);

    private bool IsOneOf(WordSet words, int i) => i >= _begin && i < _end && words.Contains(_tokens, i);

    private bool IsWord(int i, string first, string second) => IsWord(i, first) || IsWord(i, second);

    private bool IsDash(int i) => i >= _begin && i < _end && _tokens[i].Kind == TokenKind.Mark && _tokens.Text[_tokens[i].Start] is '-' or '–' or '—' or '‑' or '−';

    private bool IsApostrophe(int i) => i >= _begin && i < _end && _tokens[i].Kind == TokenKind.Mark && _tokens.Text[_tokens[i].Start] is '\'' or '’' or '‘';

    /// <summary>Whether no white space stands between a token and the one before it.</summary>
    private bool IsJoined(int i) => i > _begin && i < _end && !_tokens[i].Is(TokenFlags.SpaceBefore);

    private bool IsCapitalized(int i) => i >= _begin && i < _end && _tokens[i].Is(TokenFlags.Capitalized);

    private int NumberOf(int i) => _tokens.Entry(i).Number;

    private TimeUnit UnitOf(int i) => (TimeUnit)_tokens.Entry(i).Unit;

    private int LengthOf(int i) => _tokens[i].Length;

    /// <summary>The value of a number of at most six digits; -1 for everything else.</summary>
    private int ValueOf(int i)
    {
        if (!IsNumber(i) || _tokens[i].Length > 6)
            return -1;
        var value = 0;
        foreach (var digit in _tokens.Chars(i))
            value = (value * 10) + (digit - '0');
        return value;
    }
}
