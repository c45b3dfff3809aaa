using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Sentences;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Finds where the text says what a term means, next to a quoted use or an unquoted mention.</summary>
internal sealed partial class DefinitionReader(TokenList tokens, SentenceList sentences, Quote[] quotes, Frames frames)
{
    private const int Longest = 80;

    /// <summary>The definition behind or in front of a quoted use.</summary>
    /// <param name="isWords">False for a fragment of speech: what follows it goes on with the speech, unless it is announced as its meaning.</param>
    public TextSpan? AtUse(int quote, bool isWords)
    {
        var index = frames.SentenceOf(quote);
        var sentence = frames.Sentence(index);
        var position = frames.PositionOf(quote);
        if (position > sentence.Start && IsWord(position - 1, "what"))
            return WhatItMeans(position + 1, sentence);

        // What is only asked or denied is seldom found: nearly all uses have no definition that would have to be doubted.
        if (Told(index, position, sentence, isWords) is not { } told || IsForbidden(position, sentence))
            return null;
        return IsUnasserted(position, sentence) ? Announced(position + 1, sentence) : told;
    }

    private TextSpan? Told(int index, int position, FrameSentence sentence, bool isWords) =>
        isWords
            ? Entry(position, sentence) ?? Behind(position, sentence) ?? Distinguished(position, sentence) ?? BehindAside(position, sentence) ?? BehindNoun(position, sentence) ?? InFront(position, sentence) ?? Called(position, sentence)
                ?? NamedInBrackets(position, sentence) ?? InRow(position, sentence) ?? MeansToo(position, sentence) ?? Meant(position, sentence) ?? OfTerms(position, sentence) ?? TakenUp(position, sentence) ?? OtherName(position, sentence) ?? DefinedAs(position, sentence) ?? MeantNext(index, position)
            : Announced(position + 1, sentence) ?? Meant(position, sentence) ?? OfTerms(position, sentence) ?? SaidOf(position, sentence) ?? SpokenWhen(position, sentence);

    /// <summary>"What “…” means is": nobody who only asks what it means tells it.</summary>
    private TextSpan? WhatItMeans(int verb, FrameSentence sentence) =>
        verb + 2 < sentence.End && (IsWord(verb, "means") || IsWord(verb, "meant")) && IsCopula(verb + 1) ? Until(verb + 2, sentence, '\0') : null;

    /// <summary>“…”: …, the entry of a list of definitions, which stands at the head of a sentence or of a line.</summary>
    private TextSpan? Entry(int position, FrameSentence sentence)
    {
        if (position + 2 >= sentence.End || !IsMark(position + 1, ':'))
            return null;
        var first = position > sentence.Start && IsClass(position - 1, WordClass.Article) ? position - 1 : position;
        return first == sentence.Start || BeginsLine(first) ? Until(position + 2, sentence, '\0') : null;
    }

    /// <summary>Whether a use is the subject of a clause, behind an article or none.</summary>
    private bool BeginsClause(int position, FrameSentence sentence)
    {
        if (position > sentence.Start && IsClass(position - 1, WordClass.Article))
            position--;
        return position == sentence.Start || IsMark(position - 1, ',');
    }

    private bool BeginsLine(int position) => tokens[frames[position] >= 0 ? frames[position] : quotes[~frames[position]].First].Is(TokenFlags.LineStart);

    private bool IsClosing(int token) => tokens[token].Kind == TokenKind.Mark && tokens.Text[tokens[token].Start] is '.' or ',' or ';' or ':' or '!' or '?' or ')';

    private TextSpan Span(int from, int end)
    {
        int first = frames[from] >= 0 ? frames[from] : quotes[~frames[from]].First, last = frames[end - 1] >= 0 ? frames[end - 1] : quotes[~frames[end - 1]].End - 1;
        return TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
    }

    private bool BeginsEntry(int position) => frames[position] < 0 && BeginsLine(position);

    private bool IsOne(WordSet words, int position) => TokenAt(position) is >= 0 and var token && words.Contains(tokens, token);

    private bool IsClass(int position, WordClass classes) => TokenAt(position) is >= 0 and var token && tokens.Is(token, classes);

    private bool IsMark(int position, char mark) => TokenAt(position) is >= 0 and var token && tokens.IsMark(token, mark);

    private bool IsWord(int position, string word, FrameSentence sentence) => position < sentence.End && IsWord(position, word);

    private bool IsWord(int position, string word) => TokenAt(position) is >= 0 and var token && Is(token, word);

    /// <summary>The token at a position; negative for a quotation, and in front of the text and behind it, where a rule may look.</summary>
    private int TokenAt(int position) => (uint)position < (uint)frames.Items ? frames[position] : -1;

    private bool Is(int token, string word) => tokens.IsWord(token, word);
}
