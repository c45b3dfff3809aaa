using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Definitions that stand right behind the words: "“…” means", "“…” – the notion that", "“…”, which is a".</summary>
internal sealed partial class DefinitionReader
{
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

        if (opening == ',' && EndsOpening(position, sentence))
            return null;
        if (opening == '(' && GlossBehind(at, sentence) is { } gloss)
            return gloss;
        if (SkipAnnouncement(ref at, sentence))
        {
            // "for those averse to “spoilers” (i.e., “Newcomers”)": the name belongs to all that stands in front.
            if (opening == '(' && frames[at] < 0 && IsMark(at + 1, ')') && StartsLower(position) && !StartsLower(at) && tokens[quotes[~frames[at]].Inner].Is(TokenFlags.Capitalized))
                return null;

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
        if (IsWord(at, "whereby"))
            return at + 2 < sentence.End ? Until(at + 1, sentence, opening) : null;
        if (IsWord(at, "which") && ByRelative(at, position, sentence) is { } related)
            return related;
        if (opening == ',' && position > sentence.Start && (IsWord(at, "which") || IsClass(at, WordClass.Preposition)) && InList(position, sentence) is { } item)
            return item;
        if (opening == '(' && IsWord(at, "whether"))
            return Until(at, sentence, opening);
        if (opening == '(' && ListOf(at, position, sentence) is { } list)
            return list;
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
            return opening == ':' && !IsNotion(position, sentence) && !IsNamedOrBare(position, sentence) && !IsWord(at, "any") && !IsWord(at, "whoever") && !IsWord(at, "whatever") ? null : Until(at, sentence, opening);
        if (opening == ':' && IsNamed(position, sentence) && TellsKind(at, sentence) && !IsClause(at, sentence) && !IsEnumeration(at, sentence))
            return Until(at, sentence, opening);
        if (opening == ',' && IsWord(at, "the") && IsLastWord(at, position, sentence))
            return Until(at, sentence, opening);
        var needed = opening is ',' or ':' ? IsWord(at, "a") || IsWord(at, "an") : IsClass(at, WordClass.Article);
        return needed && at + 1 < sentence.End && frames[at + 1] >= 0 && !IsComment(at, sentence) && !IsClause(at, sentence) && !(opening == ':' && IsEnumeration(at, sentence)) ? Until(at, sentence, opening) : null;
    }
}
