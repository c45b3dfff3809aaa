using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>What announces a meaning behind the words: "i.e.", "that is", "meaning", "which is to say".</summary>
internal sealed partial class DefinitionReader
{
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
        else if (IsWord(at, "which") && IsWord(at + 1, "is", sentence) && IsWord(at + 2, "to", sentence) && IsWord(at + 3, "say", sentence))
            at += 4;
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
}
