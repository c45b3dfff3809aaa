using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Phrases;

/// <summary>Where names begin and end, and which capitals are no names.</summary>
internal static partial class PartyFinder
{
    private static int EndOfName(in TaggedSentence sentence, int start)
    {
        var end = start + 1;
        for (var i = end; i < start + 12; i++)
        {
            if (sentence[i] == WordTag.Name && NounPhrases.EndsPlace(sentence, i - 1))
                break;
            if (sentence[i] == WordTag.Name)
                end = i + 1;
            else if (sentence[i] is WordTag.Join)
            {
                // "Chang’e"
                if (sentence[i + 1] is WordTag.Adjective or WordTag.Preposition && sentence[i + 2] == WordTag.Join && sentence[i + 3] == WordTag.Name
                    && !sentence.Tokens[i + 1].Is(TokenFlags.SpaceBefore) && !sentence.Tokens[i + 3].Is(TokenFlags.SpaceBefore))
                {
                    // "Barrow-in-Furness"
                    i += 3;
                    end = i + 1;
                }
                else if (sentence[i + 1] == WordTag.Number && (sentence[i - 1] == WordTag.Number || sentence.Tokens.IsMark(i, '/')) && !sentence.Tokens[i + 1].Is(TokenFlags.SpaceBefore))
                    end = ++i + 1;
                else if (sentence[i + 1] == WordTag.Noun && !sentence.Tokens[i + 1].Is(TokenFlags.SpaceBefore) && sentence.Tokens[i + 1].Length < 3)
                    end = ++i + 1;
            }
            else if ((sentence.Has(i, WordRole.Of) || sentence[i] == WordTag.Determiner) && end >= i - 1 && (NextName(sentence, i + 1)))
                continue;
            else if (sentence[i] == WordTag.Number && end == i && sentence.Tokens[i].Length == 1)
                end = i + 1;
            else if (sentence[i] == WordTag.Possessive && end == i && sentence[i + 1] == WordTag.Possessive && IsInstitution(sentence, i + 2))
                i++;
            else if (sentence[i] == WordTag.Possessive && end == i && sentence[i + 1] == WordTag.Name)
                continue;
            else
                break;
        }

        return end;
    }

    /// <summary>A capital at the beginning of a sentence proves no name: the text around must have the word with a capital elsewhere.</summary>
    public static bool IsCommonOpener(in TaggedSentence sentence, int start, int stop)
    {
        if (stop > start + 1 || !OpensSentence(sentence, start))
            return false;
        var text = sentence.Tokens.Text.AsSpan();
        var token = sentence.Tokens[start];
        if (token.Length < 2 || sentence.Has(start, WordRole.Mass))
            return true;
        var word = text.Slice(token.Start, token.Length);
        var before = text.Slice(Math.Max(0, token.Start - Nearby), Math.Min(Nearby, token.Start));
        var behind = text.Slice(token.End, Math.Min(Nearby, text.Length - token.End));
        if (HasNameIn(before, word) || HasNameIn(behind, word))
            return false;
        return HasRest(before, word.Slice(1), (char)(word[0] | 0x20)) || HasRest(behind, word.Slice(1), (char)(word[0] | 0x20)) || token.Word != 0 || IsCommonEnding(word);
    }

    /// <summary>"Rockets", "Inflation": a plural or an abstract noun, not a name.</summary>
    private static bool IsCommonEnding(ReadOnlySpan<char> word)
    {
        if (word.Length < 5)
            return false;
        if (word[word.Length - 1] == 's')
            return word[word.Length - 2] is not ('s' or 'u' or 'i' or 'o');
        return word.EndsWith("tion".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ment".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("ing".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ness".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ity".AsSpan(), StringComparison.Ordinal);
    }

    private static bool OpensSentence(in TaggedSentence sentence, int index)
    {
        for (var i = index - 1; i >= sentence.First; i--)
        {
            if (sentence[i] is not (WordTag.Date or WordTag.Break or WordTag.Mark or WordTag.Quote or WordTag.Number or WordTag.Open))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word stands inside of a sentence near a token with its capital.</summary>
    public static bool IsNamedNearby(TokenList tokens, int at)
    {
        var token = tokens[at];
        var word = tokens.Chars(at);
        return HasNameIn(tokens.Text.AsSpan(Math.Max(0, token.Start - Nearby), Math.Min(Nearby, token.Start)), word) || HasNameIn(tokens.Text.AsSpan(token.End, Math.Min(Nearby, tokens.Text.Length - token.End)), word);
    }

    /// <summary>Whether a word stands inside a sentence with its capital.</summary>
    private static bool HasNameIn(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var at = text.IndexOf(word); at >= 0;)
        {
            if (at > 1 && text[at - 1] == ' ' && (Characters.IsLetterOrDigit(text[at - 2]) || text[at - 2] == ',')
                && (at + word.Length == text.Length || !Characters.IsLetter(text[at + word.Length])))
                return true;
            var next = text.Slice(at + 1).IndexOf(word);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool HasRest(ReadOnlySpan<char> text, ReadOnlySpan<char> rest, char initial)
    {
        var at = text.IndexOf(rest);
        return at > 0 && text[at - 1] == initial && (at == 1 || !Characters.IsLetter(text[at - 2]))
            && (at + rest.Length == text.Length || !Characters.IsLetter(text[at + rest.Length]));
    }

    /// <summary>"Bankers’ Association" is one name, "Russia’s Luna" two.</summary>
    private static bool IsInstitution(in TaggedSentence sentence, int index) => sentence[index] == WordTag.Name
        && sentence.Tokens.Chars(index) is var word
        && (word.EndsWith("tion".AsSpan(), StringComparison.Ordinal) || word.EndsWith("Union".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("Club".AsSpan(), StringComparison.Ordinal) || word.EndsWith("Party".AsSpan(), StringComparison.Ordinal)
            || Peoples.Contains(sentence.Tokens, index - 3) && (sentence.Is(index, WordClass.Collective) || sentence.Is(sentence.SkipForward(index, WordTag.Name) - 1, WordClass.Collective)));

    private static bool NextName(in TaggedSentence sentence, int index) =>
        sentence[index] == WordTag.Name || (sentence[index] == WordTag.Determiner && sentence[index + 1] == WordTag.Name);

    private static int StartOfModifiers(in TaggedSentence sentence, int start)
    {
        for (var i = 0; i < 6 && sentence[start - 1] is WordTag.Noun or WordTag.Adjective or WordTag.Determiner or WordTag.Join; i++)
        {
            start--;
            if (sentence[start] == WordTag.Determiner)
                break;
        }

        return start;
    }
}
