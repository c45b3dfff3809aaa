using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Labels;
using DocModel.Reading.Sentences;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Mentions;

/// <summary>Tells whether a date speaks of an event that the text has told before: a compatible date, and words in common.</summary>
internal sealed class SameEvent(TokenList tokens, SentenceList sentences)
{
    /// <summary>How many events of a year are compared, so that a text of one year costs no more than other text.</summary>
    private const int MostCompared = 24;

    private readonly Dictionary<long, EventDraft> _latestOfYear = [];

    public void Add(EventDraft draft)
    {
        if (YearOf(draft.Value) is not { } year)
            return;
        draft.EarlierInYear = _latestOfYear.TryGetValue(year, out var earlier) ? earlier : null;
        _latestOfYear[year] = draft;
    }

    /// <summary>The earlier event that a label with this date speaks of, or null.</summary>
    /// <param name="words">The label's <see cref="WordsOf"/>.</param>
    public EventDraft? Find(in LabelPick pick, ulong words, Edtf value)
    {
        if (YearOf(value) is not { } year || !_latestOfYear.TryGetValue(year, out var candidate))
            return null;
        EventDraft? only = null;
        var count = 0;
        var life = LifeVerb(pick);
        for (var i = 0; candidate is not null && i < MostCompared; i++, candidate = candidate.EarlierInYear)
        {
            // Nobody is born or dies twice.
            if (life is not null && LifeVerb(candidate.Pick) == life && AreCompatible(candidate.Value, value) && SharesName(pick, candidate.Pick))
                return candidate;
            if (!pick.IsBare)
            {
                if (MayRepeat(words, candidate.Words) && candidate.Value == value && Repeats(pick, candidate))
                    return candidate;
                continue;
            }

            if (!AreCompatible(candidate.Value, value))
                continue;
            only = candidate;
            count++;
            if (AllIn(pick, candidate, pick.Head < 0) || IsOneOfSeveral(pick, out var name) && IsInLabel(name, candidate.Pick))
                return candidate;
        }

        // "the withdrawal (2009)": a definite noun where the text has told of one thing in that year.
        return count == 1 && pick.IsBare && pick.Head < 0 && !HasName(pick) ? only : null;
    }

    /// <summary>A bit for the first three letters of each content word of a label: a label has all words of another only where it has all its bits.</summary>
    public ulong WordsOf(in LabelPick pick)
    {
        var words = 0UL;
        for (var p = 0; p < pick.Count; p++)
        {
            var (start, end) = pick[p];
            for (var t = start; t < end; t++)
            {
                if (IsContent(t))
                {
                    var at = tokens[t].Start;
                    words |= 1UL << (int)((Folded(tokens.Text[at]) * 31 + Folded(tokens.Text[at + 1])) * 31 + Folded(tokens.Text[at + 2]) & 63);
                }
            }
        }

        return words;

        static uint Folded(char c) => c < 128 ? c | 0x20u : c;
    }

    /// <summary>A date of day precision in a sentence that only describes: it may speak again of what happened on that day.</summary>
    public void MentionOfState(Edtf value, TextSpan span, int sentence)
    {
        if (value.Precision < EdtfPrecision.Day || YearOf(value) is not { } year || !_latestOfYear.TryGetValue(year, out var candidate))
            return;
        for (var i = 0; candidate is not null && i < MostCompared; i++, candidate = candidate.EarlierInYear)
        {
            if (candidate.Value != value || candidate.Sentence == sentence)
                continue;
            for (var p = 0; p < candidate.Pick.Count; p++)
            {
                for (var t = candidate.Pick[p].Start; t < candidate.Pick[p].End; t++)
                {
                    if (IsContent(t) && IsInSentence(t, sentence))
                    {
                        candidate.Mention(span);
                        return;
                    }
                }
            }
        }
    }

    public static bool AreCompatible(Edtf left, Edtf right) =>
        left == right || left.Contains(right) == Certainty.Yes || right.Contains(left) == Certainty.Yes
        || (left.Kind == EdtfKind.OneOf && left.Contains(right) != Certainty.No) || (right.Kind == EdtfKind.OneOf && right.Contains(left) != Certainty.No);

    private static long? YearOf(Edtf value) => value is { Kind: EdtfKind.Date, Precision: not EdtfPrecision.Season, Year: { } year } ? year : value.Earliest?.Year;

    private string? LifeVerb(in LabelPick pick)
    {
        if (pick.Implied is not null || !pick.Clause.Exists)
            return pick.Implied;
        var verb = tokens.Chars(pick.Clause.VerbStart);
        return verb.EqualsIgnoreCase(LifeDates.Born.AsSpan()) ? LifeDates.Born : verb.EqualsIgnoreCase(LifeDates.Died.AsSpan()) ? LifeDates.Died : null;
    }

    private bool SharesName(in LabelPick left, in LabelPick right)
    {
        var (start, end) = left.Actor.End > 0 ? left.Actor : left[0];
        var (from, to) = right.Actor.End > 0 ? right.Actor : right[0];
        for (var i = start; i < end; i++)
        {
            for (var t = from; t < to && tokens[i].Is(TokenFlags.Capitalized); t++)
            {
                if (tokens.Chars(i).SequenceEqual(tokens.Chars(t)))
                    return true;
            }
        }

        return false;
    }

    private bool HasName(in LabelPick pick)
    {
        for (var p = 0; p < pick.Count; p++)
        {
            for (var t = pick[p].Start; t < pick[p].End; t++)
            {
                if (tokens[t].Is(TokenFlags.Capitalized))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"the floods in Lom (1952), Vik (1957) and Ostby (1961)": of several things at once, the name at the brackets tells which is meant.</summary>
    private bool IsOneOfSeveral(in LabelPick pick, out int name)
    {
        name = pick.Count > 0 ? pick[pick.Count - 1].End - 1 : -1;
        return pick.Head >= 0 && name > pick.Head && tokens[name].Is(TokenFlags.Capitalized) && WordForms.EndsIn(tokens.Chars(pick.Head), "s");
    }

    private bool AllIn(in LabelPick pick, EventDraft draft, bool inSentence)
    {
        var any = false;
        for (var p = 0; p < pick.Count; p++)
        {
            for (var t = pick[p].Start; t < pick[p].End; t++)
            {
                if (!IsContent(t))
                    continue;
                if (!IsInLabel(t, draft.Pick) && !(inSentence && IsInSentence(t, draft.Sentence)))
                    return false;
                any = true;
            }
        }

        return any;
    }

    /// <summary>Whether by their <see cref="WordsOf"/> one of two labels can have all content words of the other.</summary>
    private static bool MayRepeat(ulong words, ulong others) => (words & others) is not 0 and var shared && (shared == words || shared == others);

    /// <summary>Whether one of two labels has all content words of the other, two at least.</summary>
    private bool Repeats(in LabelPick pick, EventDraft draft)
    {
        int shared = 0, total = 0, others = 0;
        for (var p = 0; p < pick.Count; p++)
        {
            var (start, end) = pick[p];
            for (var t = start; t < end; t++)
            {
                if (!IsContent(t))
                    continue;
                total++;
                if (IsInLabel(t, draft.Pick))
                    shared++;
            }
        }

        for (var p = 0; p < draft.Pick.Count; p++)
        {
            for (var t = draft.Pick[p].Start; t < draft.Pick[p].End; t++)
            {
                if (IsContent(t))
                    others++;
            }
        }

        return shared >= 2 && (shared == total || shared == others);
    }

    private bool IsInLabel(int token, in LabelPick label)
    {
        for (var p = 0; p < label.Count; p++)
        {
            var (start, end) = label[p];
            for (var t = start; t < end; t++)
            {
                if (AreAlike(tokens.Chars(token), tokens.Chars(t)))
                    return true;
            }
        }

        return false;
    }

    private bool IsInSentence(int token, int sentence)
    {
        var first = sentences[sentence].FirstToken;
        var end = Math.Min(sentences[sentence].EndToken, first + 128);
        for (var t = first; t < end; t++)
        {
            if (tokens[t].Kind == TokenKind.Word && AreAlike(tokens.Chars(token), tokens.Chars(t)))
                return true;
        }

        return false;
    }

    private bool IsContent(int index) => tokens[index].Kind == TokenKind.Word && tokens[index].Length > 2
        && !tokens.Is(index, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun);

    /// <summary>The same word, or two of one stem: "Georgia" and "Georgian", "withdrew" and "withdrawal".</summary>
    private static bool AreAlike(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        var common = 0;
        while (common < shorter && (left[common] == right[common] || (left[common] | 0x20) == (right[common] | 0x20) && left[common] < 128))
            common++;
        return common == Math.Max(left.Length, right.Length) || (common >= 5 && common >= shorter - 3);
    }
}
