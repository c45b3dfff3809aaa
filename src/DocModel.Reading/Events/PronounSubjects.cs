using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>
/// Puts a name in the place of a pronoun that would be a label's only subject: "They were ratified" after a sentence about treaties.
/// Only the event told just before can give it, and only where number and kind agree.
/// </summary>
internal static class PronounSubjects
{
    private const int LongestName = 7;

    /// <returns>The label with its subject named; with its pronoun where that is not sure.</returns>
    public static LabelPick Resolved(TokenList tokens, in LabelPick pick, EventDraft? before)
    {
        var (start, end) = before is null ? default : TopicOf(before);
        return end > start && end - start <= LongestName && Agrees(tokens, tokens.Chars(pick[0].Start), start, end)
            ? pick.WithFirst(start, end)
            : pick.WithAuxiliary();
    }

    /// <summary>What the event before speaks of; nothing where its object may be meant as well.</summary>
    private static (int Start, int End) TopicOf(EventDraft before)
    {
        var pick = before.Pick;
        return pick.Count > 0 && !pick.IsPronoun && !pick.Clause.Object.Exists && (pick.Head >= 0 || pick.Clause.Subject.Exists) ? pick[0] : default;
    }

    private static bool Agrees(TokenList tokens, ReadOnlySpan<char> pronoun, int start, int end)
    {
        // "Work went on. He left": a word of every day has its capital from the sentence that it begins.
        var isName = tokens[end - 1].Is(TokenFlags.Capitalized)
            && (end > start + 1 || tokens[start].Word == 0 || tokens.Is(start, WordClass.GivenName) || !IsInitial(tokens, start));
        if (Is(pronoun, "he") || Is(pronoun, "she"))
            return isName && end - start <= 3 && !tokens.Is(end - 1, WordClass.EventNoun);
        var isPlural = IsPlural(tokens, start, end);
        return Is(pronoun, "it") ? !isPlural : Is(pronoun, "they") && isPlural;
    }

    private static bool IsInitial(TokenList tokens, int index) =>
        index == 0 || tokens[index].Is(TokenFlags.BlockStart) || tokens[index - 1].Kind == TokenKind.Mark;

    /// <summary>"treaties of Osnabrück", "Lund and Olsen": the word before the first "of" decides.</summary>
    private static bool IsPlural(TokenList tokens, int start, int end)
    {
        var head = end - 1;
        for (var i = start + 1; i < end; i++)
        {
            if (Is(tokens.Chars(i), "and"))
                return true;
            if (tokens.Is(i, WordClass.Preposition))
            {
                head = i - 1;
                break;
            }
        }

        var word = tokens.Chars(head);
        return word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i');
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.EqualsIgnoreCase(other.AsSpan());
}
