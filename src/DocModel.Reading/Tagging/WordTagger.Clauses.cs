using System.Runtime.CompilerServices;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

/// <content>Prepositions that open a clause where a verb shows it.</content>
internal readonly ref partial struct WordTagger
{
    /// <summary>Words behind which an "as" says what something is, and opens no clause.</summary>
    private static readonly WordSet Likened = new("known", "such", "same", "well", "soon", "far", "regarded", "described", "seen", "served", "hailed", "viewed", "recognised", "recognized", "listed", "classified");

    /// <summary>"since records began", "after the accords were signed": what follows is a clause, as its verb shows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool OpensClause(WordRole role)
    {
        ref readonly var token = ref tokens[index];
        if (token.Is(TokenFlags.Capitalized) || token.Length is not (2 or 5 or 6))
            return false;
        return tokens.Text[token.Start] is 's' or 'u' ? OpensClauseSince(role)
            : last != WordTag.Subordinator && (tokens[index + 1].Is(TokenFlags.Capitalized) || tokens.Is(index + 1, WordClass.Determiner)) && IsBeforeClause();
    }

    /// <summary>"after the accords were signed", "as the army marched through": behind "known as" no clause begins.</summary>
    private bool IsBeforeClause() => tokens.Chars(index) switch
    {
        // "The studio named after Lund was sold"
        "after" or "before" => !tokens.Is(Math.Max(0, index - 1), WordClass.Naming) && OpensClauseWithSubject(false),
        "as" => index > 0 && OpensClauseWithSubject(true) && !tokens.Is(index - 1, WordClass.Naming) && !Likened.Contains(tokens, index - 1),
        _ => false,
    };

    private bool OpensClauseSince(WordRole role)
    {
        if ((role & WordRole.Boundary) == 0 || tokens[index].Length != 5)
            return false;

        // "The first boat since the war passed": a sentence that has had no verb has it here.
        if (last is WordTag.Noun or WordTag.Name && !HasVerbBefore())
            return false;
        var subject = index + 1 < end && tokens.Is(index + 1, WordClass.Determiner) ? index + 2 : index + 1;
        for (var i = subject; i < Math.Min(end - 1, subject + 4) && (tokens[i].Kind == TokenKind.Word && !tokens.Is(i, Function) || tokens.IsMark(i, '\'') || tokens.IsMark(i, '’')); i++)
        {
            if (tokens.Is(i + 1, WordClass.PastTense | WordClass.Auxiliary) || WordForms.EndingOf(tokens.Chars(i + 1)) == WordEnding.Past)
                return true;
        }

        return false;
    }

    /// <summary>"Hoping for better times, the council", "Fearing a revolt, the duke": what a sentence begins with in -ing is no name before what a verb has behind it.</summary>
    private bool OpensWithDoing() => index + 1 < end && (tokens.Is(index + 1, WordClass.Determiner | WordClass.Pronoun) || tokens.Is(index + 1, WordClass.Preposition) && (WordRoles.Of(tokens[index + 1].Word) & (WordRole.Of | WordRole.In | WordRole.At)) == 0);

    /// <summary>Whether a form of the past or an auxiliary stands not far before the word in its sentence.</summary>
    private bool HasVerbBefore()
    {
        const int Reach = 24;
        for (var i = index - 1; i >= Math.Max(0, index - Reach); i--)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens.Text[tokens[i].Start] is '.' or ';' or ':' or '?' or '!')
                return false;
            if (tokens.Is(i, WordClass.PastTense | WordClass.PresentTense | WordClass.Auxiliary) || WordForms.EndingOf(tokens.Chars(i)) == WordEnding.Past)
                return true;
        }

        return index > Reach;
    }

    /// <summary>"before the truce was signed", "as the army marched through": a phrase of few words and its verb; "after the war Moe founded" has the verb of another subject, "as a man charged with" no verb of its own.</summary>
    /// <param name="certain">Whether only a form will do that can be nothing but a verb.</param>
    private bool OpensClauseWithSubject(bool certain)
    {
        const int Longest = 6;
        var subject = index + 1 < end && tokens.Is(index + 1, WordClass.Determiner) ? index + 2 : index + 1;
        if (certain && tokens.IsWord(index + 1, "a"))
            return false;
        for (var i = subject; i < Math.Min(end - 1, subject + Longest); i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens.Is(i, Function) || i > subject && tokens[i].Is(TokenFlags.Capitalized) && !tokens[i - 1].Is(TokenFlags.Capitalized))
                return false;
            if (tokens[i + 1].Kind != TokenKind.Word || tokens[i + 1].Is(TokenFlags.Capitalized))
                continue;
            if (tokens.Is(i + 1, WordClass.Auxiliary))
                return (WordRoles.Of(tokens[i + 1].Word) & (WordRole.Be | WordRole.Have | WordRole.Do)) != 0 && tokens.Chars(i + 1) is not ("being" or "having" or "be" or "been");
            if (tokens.Is(i + 1, WordClass.PastTense) && !tokens.Is(i + 1, WordClass.PastParticiple))
                return true;
            if (tokens.Is(i + 1, WordClass.PastTense) || WordForms.EndingOf(tokens.Chars(i + 1)) == WordEnding.Past)
                return i + 2 >= end || tokens[i + 2].Kind != TokenKind.Word ? !certain : certain ? WordForms.EndsIn(tokens.Chars(i + 2), "ly") : tokens.Is(i + 2, WordClass.Preposition | WordClass.Article);
        }

        return false;
    }
}
