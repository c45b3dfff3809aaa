using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Which words can be the head of a phrase that speaks.</summary>
internal sealed partial class NounPhraseReader
{
    private NounPhrase Common(int head, int first)
    {
        // The owner of a role says nothing about its name: "her adviser" is the adviser.
        var kind = tokens.Is(head, WordClass.Collective) ? NounPhraseKind.Collective
            : IsWriting(head) && !tokens.Is(head, WordClass.Role) ? NounPhraseKind.Writing
            : NounPhraseKind.Role;
        return new NounPhrase(kind, first < 0 ? head : first, head + 1, head);
    }

    /// <summary>Who can speak: a role, a body, or a word built like one.</summary>
    public bool IsSpeakerNoun(int token)
    {
        if (tokens[token].Kind != TokenKind.Word)
            return false;
        if (tokens.Is(token, WordClass.Role | WordClass.Collective) || IsWriting(token))
            return true;
        if (tokens.Is(token, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Adverb
            | WordClass.Work | WordClass.Meta))
        {
            return false;
        }

        return IsBuiltLikeRole(tokens.Chars(token));
    }

    /// <summary>
    /// "report", "treaty", "letter"; not what words are called, which "title" and "doctrine" may mean as well, and no part of a writing: an
    /// article is what is quoted.
    /// </summary>
    public bool IsWriting(int token) =>
        tokens.Is(token, WordClass.Writing | WordClass.Work | WordClass.Instrument) && !tokens.Is(token, WordClass.Meta)
        && !Is(token, "article") && !Is(token, "articles") && !Is(token, "chapter");

    /// <summary>"archivist", "beekeeper": a word that the lexicon need not know.</summary>
    public static bool IsBuiltLikeRole(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && word[^1] == 's')
            word = word.Slice(0, word.Length - 1);
        return word.Length > 5 && (Ends(word, "ist") || Ends(word, "ician") || Ends(word, "woman") || Ends(word, "keeper") || Ends(word, "maker")
            || Ends(word, "worker") || Ends(word, "ologist") || Ends(word, "ographer") || Ends(word, "person"));
    }

    private bool IsNameAlone(int token) =>
        !tokens.Is(token, WordClass.Adverb | WordClass.Determiner | WordClass.ClaimVerb)
        && ((tokens[token].Word == 0 && !Ends(tokens.Chars(token), "ly")) || tokens.Is(token, WordClass.GivenName));

    private bool IsPersonalPronoun(int token) =>
        Is(token, "he") || Is(token, "she") || Is(token, "they") || Is(token, "it") || Is(token, "we") || Is(token, "i");
}
