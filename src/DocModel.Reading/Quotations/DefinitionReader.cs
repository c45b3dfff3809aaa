using DocModel.Reading.Sentences;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

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
        if (IsForbidden(position, sentence))
            return null;
        return isWords
            ? Entry(position, sentence) ?? Behind(position, sentence) ?? Distinguished(position, sentence) ?? BehindAside(position, sentence) ?? BehindNoun(position, sentence) ?? InFront(position, sentence) ?? Called(position, sentence)
                ?? InRow(position, sentence) ?? MeansToo(position, sentence) ?? Meant(position, sentence) ?? OfTerms(position, sentence) ?? TakenUp(position, sentence) ?? MeantNext(index, position)
            : Announced(position + 1, sentence) ?? Meant(position, sentence) ?? OfTerms(position, sentence) ?? SaidOf(position, sentence) ?? SpokenWhen(position, sentence);
    }

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

    /// <summary>Behind a mark "i.e.", "meaning", "his word for".</summary>
    private TextSpan? Announced(int at, FrameSentence sentence)
    {
        if (at + 1 >= sentence.End || !(IsMark(at, ',') || IsMark(at, '–') || IsMark(at, '—') || IsMark(at, '(')) || frames[at + 1] < 0)
            return null;
        var opening = tokens.Text[tokens[frames[at]].Start];
        at++;
        if (SkipAnnouncement(ref at, sentence))
            return Until(at, sentence, opening);
        return at < sentence.End && IsClass(at, WordClass.Determiner) && NamesBehind(at, sentence) is var named and > 0 ? Until(named, sentence, opening) : null;
    }

    // “…” – i.e. the notion that / “…”, that is, a list / “…” (meaning …) / “…” means …
    private TextSpan? Behind(int position, FrameSentence sentence)
    {
        var at = position + 1;
        if (at + 1 >= sentence.End || frames[at] < 0)
            return null;

        // Behind most words stands a mark, and no verb.
        if (tokens[frames[at]].Kind == TokenKind.Word && ByVerbBehind(position, sentence) is { } told)
            return told;

        // “…” instead – the silence of sources
        if (IsClass(at, WordClass.Adverb) && frames[at + 1] >= 0 && tokens[frames[at + 1]].Kind == TokenKind.Mark)
            at++;
        if (at + 1 >= sentence.End)
            return null;
        var opening = tokens[frames[at]].Kind == TokenKind.Mark ? tokens.Text[tokens[frames[at]].Start] : '\0';
        if (opening == '-' && !tokens[frames[at]].Is(TokenFlags.SpaceBefore))
            return null;
        if (opening is not ('–' or '—' or '-' or ',' or '(' or ':'))
        {
            // “…,” a ban on: the comma may stand inside the marks.
            if (!EndsWithComma(position))
                return IsPredicate(ref at, sentence) ? Announced(at, sentence) : null;
            opening = ',';
        }
        else
        {
            at++;
            if (frames[at] < 0)
                return null;
        }

        if (opening == '-' && !tokens[frames[at]].Is(TokenFlags.SpaceBefore))
        {
            // Two hyphens for a dash.
            at++;
            if (at >= sentence.End || frames[at] < 0)
                return null;
        }

        if (SkipAnnouncement(ref at, sentence))
        {
            // "passes to “…”, that is, to a second manager"
            var isRepeated = position > sentence.Start && at + 1 < sentence.End && IsClass(at, WordClass.Preposition) && frames[position - 1] >= 0 && tokens.Chars(frames[at]).EqualsIgnoreCase(tokens.Chars(frames[position - 1]));
            return Until(isRepeated ? at + 1 : at, sentence, opening);
        }

        if (at >= sentence.End)
            return null;
        if (opening == ':' && IsCalledHere(position, sentence) && !IsPerson(at, sentence) && !IsEnumeration(at, sentence))
            return Until(at, sentence, opening);
        if (opening == ',' && IsWord(at, "being") && IsVerbOfMeaning(at, sentence, out var afterBeing))
            return Until(afterBeing, sentence, opening);
        if (IsWord(at, "which") && at + 2 < sentence.End && (IsWord(at + 1, "is") || IsWord(at + 1, "was")) && (IsWord(at + 2, "a") || IsWord(at + 2, "an") || IsWord(at + 2, "the") || BeginsKind(at + 2, sentence)))
        {
            at += 2;
            if (IsWord(at, "the"))
                return SaysEnough(at, sentence) && (BeginsKind(at, sentence) || !IsComment(at, sentence)) ? Until(at, sentence, opening) : null;
        }

        // “…”, which term includes
        if (IsWord(at, "which") && at + 3 < sentence.End && IsClass(at + 1, WordClass.Meta) && frames[at + 2] >= 0
            && (IsOne(VerbsOfTerms, at + 2) || IsOne(VerbsOfMeaning, at + 2)))
        {
            return Until(at + 3, sentence, opening);
        }

        if ((IsClass(at, WordClass.Determiner) || IsMark(at + 1, '’', sentence) || IsMark(at + 1, '\'', sentence)) && NamesBehind(at, sentence) is var named and > 0)
            return Until(named, sentence, opening);
        if (opening != ',' && (BeginsPlural(at, sentence) || BeginsDoing(position, at, sentence) || (IsWord(at, "how") && IsWord(at + 1, "to", sentence))))
            return Until(at, sentence, opening);
        if (BeginsKind(at, sentence))
            return opening == ':' && !IsNotion(position, sentence) ? null : Until(at, sentence, opening);
        var needed = opening is ',' or ':' ? IsWord(at, "a") || IsWord(at, "an") : IsClass(at, WordClass.Article);
        return needed && at + 1 < sentence.End && frames[at + 1] >= 0 && !IsComment(at, sentence) && !IsClause(at, sentence) && !(opening == ':' && IsEnumeration(at, sentence)) ? Until(at, sentence, opening) : null;
    }

    /// <summary>"i.e.", "that is", "meaning", "which means that", "namely", "in other words".</summary>
    private bool SkipAnnouncement(ref int at, FrameSentence sentence)
    {
        var start = at;
        if (IsWord(at, "i") && Letters(at, sentence, "i", "e") is var behind and > 0)
            at = behind;
        else if (IsWord(at, "ie") || IsWord(at, "namely") || IsWord(at, "meaning") || IsWord(at, "literally") || IsWord(at, "viz"))
        {
            // "meaning by this"
            var isMeaning = IsWord(at, "meaning");
            at += IsMark(at + 1, '.', sentence) ? 2 : 1;
            if (isMeaning && IsWord(at, "by", sentence) && (IsWord(at + 1, "this", sentence) || IsWord(at + 1, "that", sentence) || IsWord(at + 1, "it", sentence)))
                at += 2;
        }
        else if (IsWord(at, "that") && IsWord(at + 1, "is", sentence))
            at += IsWord(at + 2, "to", sentence) && IsWord(at + 3, "say", sentence) ? 4 : 2;
        else if (IsWord(at, "in") && IsWord(at + 1, "other", sentence) && IsWord(at + 2, "words", sentence))
            at += 3;
        else if ((IsWord(at, "which") || IsWord(at, "this")) && (IsWord(at + 1, "means", sentence) || IsWord(at + 1, "meant", sentence)))
            at += 2;
        else if (Understood(at, sentence) is var understood and > 0)
            at = understood;
        else if ((IsWord(at, "roughly") || IsWord(at, "loosely")) && (IsMark(at + 1, ',', sentence) ? at + 2 : at + 1) is var words && words < sentence.End
            && (frames[words] < 0 || IsClass(words, WordClass.Article)))
        {
            at = words;
        }
        else if (at + 2 < sentence.End && frames[at] >= 0 && IsWord(at + 1, "for") && IsOne(Tongues, at))
            at += 2;
        else if (IsWord(at, "or") && at + 1 < sentence.End && IsClass(at + 1, WordClass.Article))
            at++;
        if (at == start)
            return false;
        if (at < sentence.End && IsMark(at, ','))
            at++;

        // "used for a weaker promise, that is, for": the preposition that the aside takes up.
        if (at + 1 < sentence.End && (IsWord(at, "for") || IsWord(at, "of")))
            at++;
        return at < sentence.End;
    }

    private int Letters(int at, FrameSentence sentence, string first, string second) =>
        at + 3 < sentence.End && IsWord(at, first) && IsMark(at + 1, '.') && IsWord(at + 2, second) && IsMark(at + 3, '.') ? at + 4 : 0;

    /// <summary>From an item to the mark that closes what the opening mark opened, else to the end of the sentence.</summary>
    private TextSpan? Until(int at, FrameSentence sentence, char opening)
    {
        // "it meant, in practice, adding up"
        if (at < sentence.End && IsMark(at, ',') && BehindAsideOf(at + 1, sentence) is var behindAside && behindAside < sentence.End)
            at = behindAside;
        if (at < sentence.End && IsWord(at, "that"))
            at++;
        var end = at;
        for (; end < sentence.End && end - at < Longest; end++)
        {
            if (IsNextCondition(end, sentence))
                break;
            if (frames[end] < 0 || tokens[frames[end]].Kind != TokenKind.Mark)
                continue;
            var c = tokens.Text[tokens[frames[end]].Start];
            if (opening == '(' && c == ')')
                break;
            if (c is '–' or '—' && end > at)
                break;
            if (c == ';' || (c == ':' && end > at && BeginsEntry(end - 1)))
                break;
            if (c == ',' && (IsWord(end + 1, "and", sentence) || IsWord(end + 1, "but", sentence)) && end + 2 < sentence.End && (frames[end + 2] < 0 || BeginsClauseOfItsOwn(end + 2, sentence)))
                break;
            if (c == ',' && (GivesReason(end + 1, sentence) || (IsWord(end + 1, "and", sentence) && GoesOnWithVerb(end + 2, sentence) && !HasRelative(at, end))))
                break;
            if (c == ',' && (opening == ',' ? EndsApposition(end + 1, sentence) : IsSaidBehind(end + 1, sentence)))
                break;
        }

        // The next entry of a list of definitions, whose lines no stop ends.
        if (end < sentence.End && IsMark(end, ':') && BeginsEntry(end - 1))
            end--;
        while (end > at && frames[end - 1] >= 0 && IsClosing(frames[end - 1]))
            end--;
        if (end == at + 1 && frames[at] < 0)
            return TermSpan.Of(tokens.Text, quotes[~frames[at]].Span);
        return end > at ? Span(at, end) : null;
    }

    /// <summary>", because the board did not pay", ", but was forgotten": why it is so, or what became of it, is no part of what it is.</summary>
    private bool GivesReason(int at, FrameSentence sentence) =>
        IsWord(at, "because", sentence) || IsWord(at, "although", sentence) || IsWord(at, "though", sentence) || IsWord(at, "whereas", sentence) || IsWord(at, "since", sentence)
        || IsWord(at, "yet", sentence) || (IsWord(at, "but", sentence) && at + 1 < sentence.End && IsClass(at + 1, WordClass.Auxiliary));

    /// <summary>", and its wardens are": what follows the conjunction has a subject and a verb that no relative leads in.</summary>
    private bool BeginsClauseOfItsOwn(int at, FrameSentence sentence)
    {
        // ", and a “holder” means": the next words have a meaning of their own.
        if (at + 2 < sentence.End && frames[at + 1] < 0 && IsClass(at, WordClass.Article))
            return IsVerbOfMeaning(at + 2, sentence, out _);
        if (IsWord(at, "everybody") || IsWord(at, "everyone") || IsWord(at, "nobody"))
            return true;
        if (IsClass(at, WordClass.Pronoun))
            return !IsWord(at, "who") && !IsWord(at, "whom") && !IsWord(at, "one");
        if (!IsClass(at, WordClass.Determiner) || IsWord(at, "that") || IsWord(at, "which") || IsWord(at, "whose"))
            return false;
        for (var i = at + 1; i < Math.Min(sentence.End, at + 5) && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i++)
        {
            if (IsClass(i, WordClass.Preposition) || IsWord(i, "that") || IsWord(i, "which") || IsWord(i, "who"))
                return false;
            if (IsClass(i, WordClass.Auxiliary))
                return i > at + 1;
        }

        return false;
    }

    /// <summary>"“open” if jobs arrive and “closed” if": the condition of the other words begins.</summary>
    private bool IsNextCondition(int at, FrameSentence sentence) =>
        at + 4 < sentence.End && frames[at + 1] < 0 && (IsWord(at + 2, "for") || IsConditional(at + 2)) && (IsWord(at, "and") || IsWord(at, "or") || IsWord(at, "but"));

    /// <summary>"…, he said": who speaks is no part of what he says.</summary>
    private bool IsSaidBehind(int at, FrameSentence sentence)
    {
        for (var i = at; i < Math.Min(sentence.End, at + 4) && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i++)
        {
            if (i > at && IsClass(i, WordClass.SayVerb))
                return true;
            if (!IsClass(i, WordClass.Pronoun | WordClass.Article | WordClass.Role) && !tokens[frames[i]].Is(TokenFlags.Capitalized))
                return false;
        }

        return false;
    }

    private bool EndsApposition(int at, FrameSentence sentence) =>
        at >= sentence.End || frames[at] < 0
        || IsClass(at, WordClass.Auxiliary | WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Pronoun | WordClass.PastTense)
        || IsWord(at, "which") || IsWord(at, "and") || IsWord(at, "but") || tokens.Chars(frames[at]).EndsWith("ed".AsSpan(), StringComparison.Ordinal);

    private bool IsClosing(int token) => tokens[token].Kind == TokenKind.Mark && tokens.Text[tokens[token].Start] is '.' or ',' or ';' or ':' or '!' or '?' or ')';

    private TextSpan Span(int from, int end)
    {
        int first = frames[from] >= 0 ? frames[from] : quotes[~frames[from]].First, last = frames[end - 1] >= 0 ? frames[end - 1] : quotes[~frames[end - 1]].End - 1;
        return TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
    }

    private bool BeginsEntry(int position) => frames[position] < 0 && BeginsLine(position);

    private bool IsOne(WordSet words, int position) => frames[position] >= 0 && words.Contains(tokens, frames[position]);

    private bool IsClass(int position, WordClass classes) => frames[position] >= 0 && tokens.Is(frames[position], classes);

    private bool IsMark(int position, char mark) => frames[position] >= 0 && tokens.IsMark(frames[position], mark);

    private bool IsWord(int position, string word, FrameSentence sentence) => position < sentence.End && IsWord(position, word);

    private bool IsWord(int position, string word) => frames[position] >= 0 && Is(frames[position], word);

    private bool Is(int token, string word) => tokens.IsWord(token, word);
}
