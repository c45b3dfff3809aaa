using DocModel.Reading.Sentences;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>For each discovered section the words of its own that name it best.</summary>
/// <remarks>
/// A title is a noun phrase, or two that a preposition joins, whose words are frequent in the section and rare in the others, names
/// before other words, and near the section's beginning. It never crosses a mark.
/// </remarks>
internal sealed class TopicTitles(TokenList tokens, SentenceList sentences, TopicStems stems)
{
    private const int LeastWords = 2, MostWords = 6;

    /// <summary>A title is looked for in so much of a section's beginning.</summary>
    private const int MostTokens = 300;

    /// <summary>The number of a title's words with content to the power of 0.6: between the sum of their weights and the mean.</summary>
    private static readonly double[] Roots = [.. Enumerable.Range(0, MostWords + 1).Select(content => Math.Pow(content, 0.6))];

    private readonly List<NounPhrase> _phrases = [];
    private readonly HashSet<string> _taken = new(IgnoreCaseComparer.Instance);
    private int[] _sectionsWith = [];
    private int[] _inSection = [];
    private double[] _weights = [];
    private int[] _weighedFor = [];
    private int _section;

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
        var best = default(TextSpan);
        var bestScore = 0.0;
        var sentence = Math.Max(0, sentences.IndexAt(tokens[start].Start));
        for (var n = 0; sentence + n < sentences.Count; n++)
        {
            ref readonly var item = ref sentences[sentence + n];
            if (item.FirstToken >= end || item.FirstToken >= start + MostTokens)
                break;
            _phrases.Clear();
            var sentenceEnd = Math.Min(item.EndToken, start + MostTokens);
            NounPhrases.Collect(tokens, item.FirstToken, sentenceEnd, _phrases);
            for (var p = 0; p < _phrases.Count; p++)
            {
                if (p == 0 || !IsOneName(_phrases[p - 1], _phrases[p]))
                    Consider(_phrases[p], n, sections, ref best, ref bestScore);
                if (p + 1 < _phrases.Count && AreJoined(_phrases[p], _phrases[p + 1]))
                    Consider(new NounPhrase(_phrases[p].First, _phrases[p + 1].End), n, sections, ref best, ref bestScore);
            }
        }

        return bestScore > 0 ? best : FirstWords(start, end);
    }

    /// <summary>The phrase, and its end alone where it is long: the noun that an English phrase is about stands last.</summary>
    private void Consider(NounPhrase phrase, int sentence, int sections, ref TextSpan best, ref double bestScore)
    {
        var words = 0;
        for (var t = phrase.First; t < phrase.End; t = NounPhrases.WordEnd(tokens, t, phrase.End))
            words++;
        for (var first = phrase.First; words >= LeastWords; first = NounPhrases.WordEnd(tokens, first, phrase.End), words--)
        {
            if (words > MostWords || !TopicStems.IsContent(tokens, first) || first > phrase.First && CutsName(first))
                continue;
            var score = Score(first, phrase.End, sentence, sections);
            if (score <= bestScore)
                continue;
            var span = TextSpan.FromBounds(tokens[first].Start, tokens[phrase.End - 1].End);
            if (_taken.Contains(Text(span)))
                continue;
            (best, bestScore) = (span, score);
        }
    }

    private double Score(int first, int end, int sentence, int sections)
    {
        int words = 0, content = 0, names = 0;
        var weight = 0.0;
        var isDeed = false;
        for (var t = first; t < end; t = NounPhrases.WordEnd(tokens, t, end))
        {
            words++;
            var word = 0.0;
            for (var part = t; part < NounPhrases.WordEnd(tokens, t, end); part++)
            {
                if (stems[part] >= 0)
                    word = Math.Max(word, Weight(stems[part], sections) * (IsName(part) ? 1.5 : 1));
            }

            weight += word;
            content += word > 0 ? 1 : 0;
            names += word > 0 && tokens[t].Is(TokenFlags.Capitalized) ? 1 : 0;
            isDeed |= tokens.Is(t, WordClass.EventNoun);
        }

        if (words is < LeastWords or > MostWords || content < LeastWords || TitleWords.IsParticiple(tokens, end - 1) || TitleWords.TellsWhen(tokens, first, end)
            || TitleWords.IsNoTopic(tokens, first, end) || IsOwner(end - 1))
        {
            return 0;
        }

        // The sum favours long phrases, the mean short ones.
        var length = words switch { 2 => 0.95, 3 => 1.1, 4 => 1.1, 5 => 1.0, _ => 0.9 };

        // What happens is what a narrative's section is about; a bare name tells who is in it.
        var kind = isDeed ? 1.4 : names == content ? 0.75 : 1.0;
        if (first + 1 < end && IsJoint(first + 1) && TitleWords.IsLight(tokens.Chars(first)))
            kind *= 0.4;
        if (TitleWords.IsCut(tokens, end))
            kind *= 0.4;

        // "company in Gdansk" says less than what the company is.
        if (words == 3 && first + 3 == end && tokens[end - 1].Is(TokenFlags.Capitalized) && tokens.Chars(first + 1) is "in" or "at" or "on" or "to" or "from")
            kind *= 0.6;
        return weight / Roots[content] * length * kind / (1 + 0.15 * Math.Min(sentence, 8));
    }

    private double Weight(int stem, int sections)
    {
        if (_weighedFor[stem] != _section)
        {
            _weighedFor[stem] = _section;
            _weights[stem] = (1 + Math.Log(Math.Max(1, _inSection[stem]))) * (0.3 + Math.Log((sections + 1.0) / Math.Max(1, _sectionsWith[stem])));
        }

        return _weights[stem];
    }

    private bool IsName(int token) =>
        tokens[token].Is(TokenFlags.Capitalized) && token > 0 && tokens[token].Is(TokenFlags.SpaceBefore) && tokens[token - 1].Kind == TokenKind.Word;

    /// <summary>"Sibelius’s": cut off in front of what is owned.</summary>
    private bool IsOwner(int last) =>
        tokens[last] is { Kind: TokenKind.Word, Length: 1 } && tokens.Text[tokens[last].Start] is 's' && tokens[last - 1].Kind == TokenKind.Mark;

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

    private string Text(TextSpan span) => tokens.Text.Substring(span.Start, span.Length);
}
