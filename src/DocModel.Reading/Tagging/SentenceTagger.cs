using System.Runtime.CompilerServices;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

/// <summary>Tells for every token of a sentence what it is, from the closed classes of English, the endings of words and their neighbours.</summary>
internal static class SentenceTagger
{
    /// <param name="tags">One place a token; the places of dates are marked already and stay.</param>
    // Alone, the loop keeps what it works with in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Tag(TokenList tokens, int first, int end, Span<WordTag> tags)
    {
        var last = WordTag.End;
        var beforeLast = WordTag.End;
        var initial = true;
        var inverted = false;
        for (var i = first; i < end; i++)
        {
            ref var tag = ref tags[i - first];
            ref readonly var token = ref tokens[i];
            if (tag != WordTag.Date)
            {
                var rule = TagRules.Of(token, token.Is(TokenFlags.Capitalized) && (!initial || token.Is(TokenFlags.AllUpper)));
                if (last == WordTag.Possessive && !token.Is(TokenFlags.SpaceBefore) && token.Length == 1 && token.Kind == TokenKind.Word)
                    tag = WordTag.Possessive;
                else if (rule < TagRule.FirstOpen)
                    tag = (WordTag)rule;
                else if (rule == TagRule.Mark)
                    tag = Mark(tokens, i, first, end, last);
                else
                {
                    tag = new WordTagger(tokens, i, end, last, beforeLast, initial, i + 1 < end && tags[i + 1 - first] == WordTag.Date).Tag(rule);
                    if (rule == TagRule.Do)
                        inverted = last is WordTag.Date or WordTag.Comma;
                    else if (inverted && tag == WordTag.Noun && last is WordTag.Noun or WordTag.Name or WordTag.Pronoun && EndsClauseAsVerb(tokens, i, end))
                    {
                        // "Not until 1856 did the weavers agree upon common rules"
                        tag = WordTag.Verb;
                        inverted = false;
                    }
                }

                if (tag == WordTag.Quote)
                    continue;
                initial &= token.Kind != TokenKind.Word;
                inverted &= tag != WordTag.Auxiliary | rule == TagRule.Do;
            }

            beforeLast = last;
            last = tag;
        }
    }

    private static bool EndsClauseAsVerb(TokenList tokens, int index, int end)
    {
        if (WordForms.IsBase(tokens.Chars(index)) || index + 1 >= end)
            return true;
        var roles = WordRoles.Of(tokens[index + 1].Word);
        return (roles & WordRole.Of) == 0 && tokens.Is(index + 1, WordClass.Preposition | WordClass.Determiner | WordClass.PlainAdverb);
    }

    private static WordTag Mark(TokenList tokens, int index, int first, int end, WordTag last)
    {
        ref readonly var token = ref tokens[index];
        var spaced = token.Is(TokenFlags.SpaceBefore);
        var next = index + 1 < end;
        var spaceBehind = !next || tokens[index + 1].Is(TokenFlags.SpaceBefore);
        switch (tokens.Text[token.Start])
        {
            case ',':
                return !spaced && !spaceBehind && last == WordTag.Number && tokens[index + 1].Kind == TokenKind.Number ? WordTag.Join : WordTag.Comma;
            case ':' when !spaceBehind:
                return WordTag.Join;
            case ';' or ':' or '…' or '—':
                return WordTag.Break;
            case '.':
                // Sentences have been told apart: a stop inside of one ends an abbreviation ("Co.", "R. Patel"), unless only a reference stands behind it ("grammar. [6]").
                return index < end - 2 && (!spaceBehind || index > first && !spaced && tokens[index - 1].Kind == TokenKind.Word) && !tokens.IsMark(index + 1, '[') ? WordTag.Join : WordTag.Stop;
            case '!' or '?':
                return WordTag.Stop;
            case '(' or '[':
                return WordTag.Open;
            case ')' or ']':
                return WordTag.Close;
            case '-' or '–':
                return spaced && spaceBehind || index == first ? WordTag.Break : WordTag.Join;
            case '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '`':
                return WordTag.Quote;
            case '\'' or '’':
                if (spaced || index == first)
                    return WordTag.Quote;
                if (next && !spaceBehind && tokens[index + 1].Kind == TokenKind.Word)
                    return IsS(tokens, index + 1) && last is not WordTag.Pronoun ? WordTag.Possessive : WordTag.Join;
                return (tokens.Text[token.Start - 1] | 0x20) == 's' && next && tokens[index + 1].Kind == TokenKind.Word
                    ? WordTag.Possessive
                    : WordTag.Quote;
            case '&' or '/' or '+':
                return WordTag.Join;
            case '£' or '$' or '€' or '%' or '#':
                return WordTag.Number;
            default:
                return WordTag.Mark;
        }
    }

    private static bool IsS(TokenList tokens, int index) => tokens[index].Length == 1 && (tokens.Text[tokens[index].Start] | 0x20) == 's';
}
