using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Who is not meant by a pronoun, wherever he stands.</summary>
internal sealed partial class SpeakerReader
{
    private const int LongestClause = 10;

    private static readonly WordSet Possessives = new("his", "her", "their", "our", "my");

    /// <summary>Whether a pronoun can mean somebody who is named: of the same gender, named outside of what others say, not by the one who speaks, who says "I", and not as what "she had a letter for".</summary>
    private bool CanBe(PersonMention mention, int pronoun, int gender)
    {
        var known = mention.Person.Gender != 0 ? mention.Person.Gender : GenderAlone(mention);
        return (known == 0 || known == gender) && !(IsQuoted(mention.FirstToken) && !IsQuoted(pronoun)) && !IsUnderPronoun(mention.FirstToken, gender) && SpeakerAround(pronoun) != mention.Person.ShortName;
    }

    /// <summary>Who speaks the words that a token is part of; null outside of quotations, and where nobody is known to.</summary>
    private string? SpeakerAround(int token)
    {
        var quote = QuoteAt(token);
        while (quote >= 0 && _quotes[quote].End <= token)
            quote = _quotes[quote].Parent;
        return quote >= 0 && !_quotes[quote].IsBlock ? _found[quote]?.Speaker : null;
    }

    /// <summary>"she had a letter for Moe": a name in the clause of a pronoun that is its subject.</summary>
    private bool IsUnderPronoun(int name, int gender)
    {
        var pronoun = gender == Lexicon.Male ? "he" : "she";
        for (var at = name - 1; at >= 0 && name - at < LongestClause && _tokens[at].Kind == TokenKind.Word && !_tokens.Is(at, WordClass.Conjunction) && !_tokens[at + 1].Is(TokenFlags.BlockStart); at--)
        {
            if (_tokens.IsWord(at, pronoun))
                return true;
        }

        return false;
    }

    /// <summary>Whether nobody is named between a role and a pronoun.</summary>
    private bool NamesNobodySince(NounPhrase role, NounPhrase pronoun)
    {
        var names = _persons.Before(pronoun.Head);
        return !_persons.TryBefore(ref names, role.First, out _);
    }

    /// <summary>"Their mother", "His sister": whose she is, "she" is not; "her mother" may be of the one whom "she" means.</summary>
    private bool IsOfOthers(int owner, int role, int gender) =>
        _tokens.IsWord(owner, gender == Lexicon.Male ? "her" : "his")
        || ((_tokens.IsWord(owner, "their") || _tokens.IsWord(owner, "our") || _tokens.IsWord(owner, "my")) && _tokens.NumberOf(role) == gender);

    /// <summary>The last quotation that begins at a token or in front of it; -1 for none.</summary>
    private int QuoteAt(int token)
    {
        int low = 0, high = _quotes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_quotes[middle].First <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private bool IsQuoted(int token) => QuoteAt(token) is >= 0 and var quote && !_quotes[quote].IsBlock && _quotes[quote].End > token;
}
