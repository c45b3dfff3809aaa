using DocModel.Reading.Sentences;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>For each discovered section the words of its own that name it best.</summary>
/// <remarks>
/// A short clause that opens the section (<see cref="OpeningClause"/>) says what it is about. Else a title is a noun phrase, or two that
/// a preposition joins, whose words are frequent in the section and rare in the others, names before other words, and near the section's
/// beginning; a subject before others (<see cref="TitleGrammar"/>). It is the whole phrase, with the words that say which, as far as a
/// title may be long, and never crosses a mark. What each of this counts for is judged by the words that authors give their headings
/// (<c>-- outline</c> of the benchmarks).
/// </remarks>
internal sealed partial class TopicTitles(TokenList tokens, SentenceList sentences, TopicStems stems)
{
    /// <summary>How many of a section's candidates are looked at as the grammar has them.</summary>
    private const int MostCandidates = 5;

    private const int LeastWords = 2, MostWords = 6;

    /// <summary>A title is looked for in so much of a section's beginning.</summary>
    private const int MostTokens = 300;

    /// <summary>How deep in a section the first sentence of its second paragraph counts, in sentences.</summary>
    private const int DepthOfParagraph = 2;

    /// <summary>A word that comes once is often there by the way; one that comes again says more each time, a little less than before.</summary>
    private const double Once = 0.7, Again = 0.8;

    /// <summary>What a word is worth that every section has: headings repeat what the whole text is about.</summary>
    private const double Everywhere = 1.2;

    /// <summary>What a name's word is worth beside others, and what a title of names alone.</summary>
    private const double NameWord = 1.25, NamesAlone = 0.75;

    /// <summary>The number of a title's words with content to the power of 0.6: between the sum of their weights and the mean.</summary>
    private static readonly double[] Roots = [.. Enumerable.Range(0, MostWords + 1).Select(content => Math.Pow(content, 0.6))];

    private readonly List<NounPhrase> _phrases = [];
    private readonly List<Candidate> _candidates = [];
    private readonly HashSet<string> _taken = new(IgnoreCaseComparer.Instance);
    private int[] _sectionsWith = [];
    private int[] _inSection = [];
    private double[] _weights = [];
    private int[] _weighedFor = [];
    private int _section;
    private int _sentenceStart;
    private int _sentenceEnd;

    /// <param name="paragraphs">The first token of each paragraph, and behind the last.</param>
    /// <param name="sections">The first paragraph of each section, and behind the last.</param>
    public TextSpan[] Find(int[] paragraphs, int[] sections)
    {
        CountSections(sections);
        var titles = new TextSpan[sections.Length - 1];
        _inSection = new int[stems.Count];
        _weights = new double[stems.Count];
        _weighedFor = new int[stems.Count];
        for (var s = 0; s < titles.Length; s++)
        {
            _section = s + 1;
            var inSection = stems.Of(sections[s], sections[s + 1]);
            foreach (var stem in inSection)
                _inSection[stem]++;
            titles[s] = Best(paragraphs[sections[s]], paragraphs[sections[s + 1]], titles.Length);
            _taken.Add(Text(titles[s]));
            foreach (var stem in inSection)
                _inSection[stem] = 0;
        }

        return titles;
    }

    private void CountSections(int[] sections)
    {
        _sectionsWith = new int[stems.Count];
        var last = new int[stems.Count];
        for (var s = 0; s + 1 < sections.Length; s++)
        {
            foreach (var stem in stems.Of(sections[s], sections[s + 1]))
            {
                if (last[stem] == s + 1)
                    continue;
                last[stem] = s + 1;
                _sectionsWith[stem]++;
            }
        }
    }

    private TextSpan Best(int start, int end, int sections)
    {
        if (start == end)
            return default;
        _candidates.Clear();
        var opening = OpeningSentence(start, end);
        if (sections > 1 && opening < sentences.Count && OpeningClause.End(tokens, sentences[opening].FirstToken, Math.Min(end, sentences[opening].EndToken)) is > 0 and var clause)
            return TextSpan.FromBounds(tokens[sentences[opening].FirstToken].Start, tokens[clause - 1].End);
        var depth = 0;
        for (var n = opening; n < sentences.Count; n++)
        {
            ref readonly var item = ref sentences[n];
            if (item.FirstToken >= end || item.FirstToken >= start + MostTokens)
                break;
            _phrases.Clear();
            var sentenceEnd = Math.Min(item.EndToken, start + MostTokens);

            // A paragraph says at its beginning what it is about, a later one of the section too.
            if (n > opening)
                depth = tokens[item.FirstToken].Is(TokenFlags.BlockStart) ? Math.Min(depth + 1, DepthOfParagraph) : depth + 1;
            (_sentenceStart, _sentenceEnd) = (item.FirstToken, sentenceEnd);
            NounPhrases.Collect(tokens, item.FirstToken, sentenceEnd, _phrases);
            for (var p = 0; p < _phrases.Count; p++)
            {
                if (p == 0 || !IsOneName(_phrases[p - 1], _phrases[p]))
                    Consider(_phrases[p], depth, sections);
                if (p + 1 < _phrases.Count && AreJoined(_phrases[p], _phrases[p + 1]))
                    Consider(new NounPhrase(_phrases[p].First, _phrases[p + 1].End), depth, sections);
            }
        }

        var best = default(TextSpan);
        var chosen = default(Candidate);
        var bestScore = 0.0;
        foreach (var candidate in _candidates)
        {
            // The grammar is asked only where its answer can change the choice.
            var isOpening = candidate.Sentence == sentences[opening].FirstToken;
            if (candidate.Score * TitleGrammar.BestFit(isOpening) <= bestScore && !IsNounOf(best, candidate))
                continue;
            var score = candidate.Score * TitleGrammar.Fit(tokens, candidate.Sentence, candidate.SentenceEnd, candidate.First, candidate.End, isOpening);
            if (score > bestScore)
                (best, chosen, bestScore) = (SpanOf(candidate), candidate, score);

            // "the estate", where "Marsh estate" says which
            else if (best.Length > 0 && score >= bestScore * WhichWeight && IsNounOf(best, candidate))
                (best, chosen) = (SpanOf(candidate), candidate);
        }

        return bestScore > 0 ? Whole(chosen) : FirstWords(start, end);
    }

    /// <summary>The sentence that says first what a section is about: no byline, no number.</summary>
    private int OpeningSentence(int start, int end)
    {
        var first = Math.Max(0, sentences.IndexAt(tokens[start].Start));
        var opening = first;
        while (opening < sentences.Count && sentences[opening].FirstToken < end
            && (TitleWords.IsByline(tokens, sentences[opening].FirstToken, sentences[opening].EndToken) || TitleWords.IsNumber(tokens, sentences[opening].FirstToken, sentences[opening].EndToken)))
        {
            opening++;
        }

        return opening < sentences.Count && sentences[opening].FirstToken < end ? opening : first;
    }

    /// <summary>The best words with what says which in front of them, as far as a title may be long: "weakened | state under Hesse".</summary>
    private TextSpan Whole(Candidate candidate)
    {
        var words = 0;
        for (var t = candidate.First; t < candidate.End; t = NounPhrases.WordEnd(tokens, t, candidate.End))
            words++;
        var first = candidate.First;
        if (candidate.Phrase < first && words < MostWords)
            first = TitleGrammar.Begin(tokens, candidate.Sentence, candidate.Phrase, first, candidate.End, MostWords - words);
        var span = TextSpan.FromBounds(tokens[first].Start, tokens[candidate.End - 1].End);
        return first < candidate.First && _taken.Contains(Text(span)) ? SpanOf(candidate) : span;
    }

    /// <summary>Keeps the best few, best first.</summary>
    private void Keep(Candidate candidate)
    {
        var at = _candidates.Count;
        while (at > 0 && _candidates[at - 1].Score < candidate.Score)
            at--;
        if (at == MostCandidates)
            return;
        var span = SpanOf(candidate);
        for (var same = 0; same < _candidates.Count; same++)
        {
            if (!IsSame(SpanOf(_candidates[same]), span))
                continue;
            if (same < at)
                return;
            _candidates.RemoveAt(same);
            break;
        }

        if (_taken.Count > 0 && _taken.Contains(Text(span)))
            return;
        if (_candidates.Count == MostCandidates)
            _candidates.RemoveAt(MostCandidates - 1);
        _candidates.Insert(at, candidate);
    }

    /// <summary>The phrase, and its end alone where it is long: the noun that an English phrase is about stands last.</summary>
    private void Consider(NounPhrase phrase, int sentence, int sections)
    {
        ConsiderNoun(phrase, sentence, sections);
        var words = 0;
        for (var t = phrase.First; t < phrase.End; t = NounPhrases.WordEnd(tokens, t, phrase.End))
            words++;
        for (var first = phrase.First; words >= LeastWords; first = NounPhrases.WordEnd(tokens, first, phrase.End), words--)
        {
            if (words > MostWords || !TopicStems.IsContent(tokens, first) && !(first == phrase.First && NounPhrases.BeginsName(tokens, first, phrase.End, _sentenceStart)) || first > phrase.First && CutsName(first))
                continue;
            var score = Score(first, phrase.End, sentence, sections);
            if (score > 0)
                Keep(new Candidate(phrase.First, first, phrase.End, score, _sentenceStart, _sentenceEnd));
        }
    }

    private bool CutsName(int token) =>
        tokens[token].Is(TokenFlags.Capitalized) && tokens[token - 1].Kind == TokenKind.Word && tokens[token - 1].Is(TokenFlags.Capitalized);

    /// <summary>"Food and Agriculture Organization": its end alone would be half a name.</summary>
    private bool IsOneName(NounPhrase left, NounPhrase right) =>
        AreJoined(left, right) && tokens[left.End - 1].Is(TokenFlags.Capitalized) && tokens[right.First].Is(TokenFlags.Capitalized);

    /// <summary>"a Treaty | for the | Protection of Bees": one or two function words between, no mark.</summary>
    private bool AreJoined(NounPhrase left, NounPhrase right)
    {
        var between = right.First - left.End;
        if (between is < 1 or > 2 || !IsJoint(left.End))
            return false;
        return between == 1
            || (tokens.Is(left.End + 1, WordClass.Article) && tokens.Chars(left.End) is not "and" && !(tokens.Chars(left.End) is "to" && tokens.Chars(left.End + 1) is "a" or "an"));
    }

    private bool IsJoint(int token) =>
        tokens.Chars(token) is "of" or "for" or "in" or "on" or "with" or "between" or "against" or "to" or "from" or "under" or "at" or "and";

    /// <summary>A "word" of a hundred thousand digits is no title; what is cut is never half a character.</summary>
    private TextSpan Short(TextSpan span)
    {
        const int Longest = 80;
        if (span.Length <= Longest)
            return span;
        return new TextSpan(span.Start, char.IsHighSurrogate(tokens.Text[span.Start + Longest - 1]) ? Longest - 1 : Longest);
    }

    /// <summary>Where no phrase will do: the first words up to a mark.</summary>
    private TextSpan FirstWords(int start, int end)
    {
        var t = start;
        while (t < end && tokens[t].Kind == TokenKind.Mark)
            t++;
        if (t == end)
            return tokens[start].Span;
        var first = t;
        var last = t;
        for (var words = 0; t < end && words < MostWords && tokens[t].Kind != TokenKind.Mark && (t == first || !tokens[t].Is(TokenFlags.BlockStart)); words++)
        {
            last = NounPhrases.WordEnd(tokens, t, end);
            t = last;
        }

        while (last - 1 > first && !TopicStems.IsContent(tokens, last - 1) && tokens[last - 1].Kind is TokenKind.Word or TokenKind.Number
            && tokens[last - 1].Is(TokenFlags.SpaceBefore))
        {
            last--;
        }

        return Short(TextSpan.FromBounds(tokens[first].Start, tokens[Math.Max(last, first + 1) - 1].End));
    }

    private TextSpan SpanOf(Candidate candidate) => TextSpan.FromBounds(tokens[candidate.First].Start, tokens[candidate.End - 1].End);

    private bool IsSame(TextSpan a, TextSpan b) => tokens.Text.AsSpan(a.Start, a.Length).EqualsIgnoreCase(tokens.Text.AsSpan(b.Start, b.Length));

    /// <param name="Phrase">Where the phrase begins of which it may be the end alone.</param>
    private readonly record struct Candidate(int Phrase, int First, int End, double Score, int Sentence, int SentenceEnd);

    private string Text(TextSpan span) => tokens.Text.Substring(span.Start, span.Length);
}
