using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Terms;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Kinds;

/// <summary>The quoted words themselves.</summary>
internal sealed partial class KindReader
{
    private bool StartsPhrase(int first) =>
        !(first + 1 < _tokens.Count && _tokens.IsMark(first + 1, '-') && !_tokens[first + 1].Is(TokenFlags.SpaceBefore)) && StartsWithSmallWord(first);

    /// <summary>"even" starts a phrase, "even-day" does not.</summary>
    private bool StartsWithSmallWord(int first) =>
        _tokens.Is(first, WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb)
        || _tokens.IsWord(first, "somebody") || _tokens.IsWord(first, "someone") || _tokens.IsWord(first, "nobody") || _tokens.IsWord(first, "nothing")
        || _tokens.IsWord(first, "something") || _tokens.IsWord(first, "everything") || _tokens.IsWord(first, "everyone")
        || _tokens.IsWord(first, "anything") || _tokens.IsWord(first, "there") || _tokens.IsWord(first, "more") || _tokens.IsWord(first, "less")
        || _tokens.IsWord(first, "every") || _tokens.IsWord(first, "each") || _tokens.IsWord(first, "very") || _tokens.IsWord(first, "too");

    /// <summary>"Minister ‘took cash in tins’": behind a noun the words begin with a verb in the past.</summary>
    private bool BeginsWithVerb(int quote, int position, FrameSentence sentence)
    {
        var first = _quotes[quote].Inner;
        var noun = position - 1;
        return noun >= sentence.Start && _frames[noun] >= 0 && _tokens[_frames[noun]].Kind == TokenKind.Word && !IsClass(noun, NoNoun) && !IsAdjective(_frames[noun])
            && (_tokens.Is(first, WordClass.PastTense) || EndsLike(first, "ed"));
    }

    /// <summary>"the term “warms the hands”": a verb of the present and its object.</summary>
    private bool BeginsPredicate(Quote quote) =>
        quote.InnerEnd - quote.Inner > 2 && _tokens.Chars(quote.Inner) is { Length: > 3 } word && word[^1] == 's' && word[^2] != 's' && _tokens.Is(quote.Inner + 1, WordClass.Article);

    private bool HasInnerPreposition(Quote quote)
    {
        for (var i = quote.Inner + 1; i < quote.InnerEnd; i++)
        {
            if (_tokens.Is(i, WordClass.Preposition) && !_tokens.IsWord(i, "of"))
                return true;
        }

        return false;
    }

    /// <summary>“deeds, not dinners”, “full but fair” say something.</summary>
    private bool HasInnerNot(Quote quote)
    {
        for (var i = quote.Inner + 1; i < quote.InnerEnd - 1; i++)
        {
            if (_tokens.IsWord(i, "not") || _tokens.IsWord(i, "but"))
                return true;
        }

        return false;
    }

    private bool IsHyphenated(Quote quote)
    {
        for (var i = quote.Inner; i < quote.InnerEnd; i++)
        {
            if (_tokens.IsMark(i, '-'))
                return true;
        }

        return false;
    }

    /// <summary>“the Speaker’s discretion”</summary>
    private bool HasOwner(Quote quote)
    {
        for (var i = quote.Inner + 2; i < quote.InnerEnd; i++)
        {
            if (TermWords.IsPossessive(_tokens, i))
                return true;
        }

        return false;
    }

    private int LastWord(Quote quote)
    {
        var last = quote.InnerEnd - 1;
        while (last > quote.Inner && _tokens[last].Kind != TokenKind.Word)
            last--;
        return last;
    }

    private bool IsAdjective(int token)
    {
        if (_tokens[token].Kind != TokenKind.Word)
            return false;
        return EndsLike(token, "al") || EndsLike(token, "ive") || EndsLike(token, "ous") || EndsLike(token, "ful") || EndsLike(token, "less") || EndsLike(token, "ic")
            || EndsLike(token, "able") || EndsLike(token, "ible") || EndsLike(token, "ish") || EndsLike(token, "ly") || EndsLike(token, "ary") || EndsLike(token, "ed")
            || EndsLike(token, "ent") && !EndsLike(token, "ment") || EndsLike(token, "ant") || EndsLike(token, "ing");
    }

    private bool EndsLike(int token, string ending) =>
        _tokens[token].Length > ending.Length + 2 && _tokens.Chars(token).EndsWith(ending.AsSpan(), StringComparison.Ordinal);
}
