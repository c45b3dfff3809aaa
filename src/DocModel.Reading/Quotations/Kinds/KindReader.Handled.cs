using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Kinds;

/// <summary>Words that a text handles: puts into another text, tells apart, asks about, makes depend on a condition.</summary>
internal sealed partial class KindReader
{
    private const int FarthestNoun = 12;

    private static readonly WordSet Handling = new(
        "insert", "inserts", "inserted", "inserting", "delete", "deletes", "deleted", "replace", "replaces", "replaced", "substitute", "enter", "enters", "entered", "type", "types", "select", "omit", "omits", "omitted",
        "remove", "removes", "removed", "mean", "append", "appends", "appended");

    private static readonly WordSet Distinguishing = new("distinguish", "distinguishes", "distinguished", "distinguishing", "separates", "separated");

    private static readonly WordSet Classing = new("described", "classed", "classified", "graded", "rated", "marked", "regarded", "treated", "counted", "listed", "recorded", "reported", "known");

    /// <summary>What somebody does with words of his own, and gives no name by it: "promised “lower fares”".</summary>
    private static readonly WordSet Promising = new(
        "promised", "promises", "promise", "blamed", "blames", "pledged", "pledges", "demanded", "demands", "predicted", "predicts", "praised", "praises", "condemned", "condemns", "denounced", "threatened", "threatens",
        "urged", "urges", "warned", "foresaw", "foresees", "offered", "lamented", "laments", "deplored", "welcomed", "regretted", "feared");

    /// <summary>"would insert “competent” before the word", "asked what “find” was", "“working” piers from “pleasure” piers".</summary>
    private bool IsHandled(int position, FrameSentence sentence)
    {
        if (position <= sentence.Start || _frames[position - 1] < 0)
            return false;
        if (Handling.Contains(_tokens, _frames[position - 1]) && !IsNounBehind(position, sentence))
            return true;
        if (IsWord(position - 1, "what") && position + 1 < sentence.End && (IsWord(position + 1, "is") || IsWord(position + 1, "was") || IsWord(position + 1, "means") || IsWord(position + 1, "meant")))
            return true;
        return IsWordApposed(position, sentence);
    }

    /// <summary>"distinguished “working” piers from “pleasure” piers".</summary>
    private bool IsToldApart(int position, FrameSentence sentence)
    {
        for (var at = position - 1; at >= Math.Max(sentence.Start, position - 7); at--)
        {
            if (_frames[at] >= 0 && Distinguishing.Contains(_tokens, _frames[at]))
                return true;
        }

        return false;
    }

    /// <summary>"defined a “serious” defect as one that".</summary>
    private bool IsDefinedAs(int position, FrameSentence sentence) => DefinedPhrase.EndOfAs(_tokens, _frames, position, sentence) > 0;

    /// <summary>"the word that she had for her own trade, “fiolbyggare”": what the comma sets beside the noun.</summary>
    private bool IsWordApposed(int position, FrameSentence sentence)
    {
        if (!IsMark(position - 1, ','))
            return false;
        for (var at = position - 2; at > sentence.Start && position - at < FarthestNoun && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word; at--)
        {
            if (NounsOfWords.Contains(_tokens, _frames[at]))
                return IsWord(at - 1, "the");
        }

        return false;
    }

    /// <summary>"is described as “superficial” if it affects", "“late” when": what a thing is called under a condition.</summary>
    private bool IsConditioned(int position, FrameSentence sentence)
    {
        if (position + 2 >= sentence.End || !(IsWord(position + 1, "if") || IsWord(position + 1, "when") || IsWord(position + 1, "once")) || position - 3 < sentence.Start || !IsWord(position - 1, "as") || _frames[position - 2] < 0)
            return false;
        if (!Classing.Contains(_tokens, _frames[position - 2]))
            return false;
        return IsWord(position - 3, "is") || IsWord(position - 3, "are") || IsWord(position - 3, "be");
    }

    /// <summary>"nurses call this “elevation”": by whoever does, and always; "called it “madness”" is what somebody said.</summary>
    private bool IsCalledAlways(int position, FrameSentence sentence) =>
        position - 2 > sentence.Start && (IsWord(position - 2, "call") || (IsWord(position - 2, "calls") && !IsClass(position - 1, WordClass.Pronoun))) && (IsWord(position - 1, "that") || IsClass(position - 1, WordClass.Pronoun) || IsWord(position - 1, "this") || IsWord(position - 1, "these")) && _shapes[~_frames[position]] is { Words: <= 3, HasVerb: false, HasSubject: false, EndsWithComma: false }
        && (!IsAdjective(LastWord(_quotes[~_frames[position]])) || EndsLike(LastWord(_quotes[~_frames[position]]), "ing"));

    /// <summary>"on the ground that “competent” is defined nowhere": the word that a clause tells of.</summary>
    private bool IsToldOf(int position, FrameSentence sentence) =>
        position - 2 > sentence.Start && IsWord(position - 1, "that") && position + 1 < sentence.End && (IsWord(position + 1, "is") || IsWord(position + 1, "was")) && _shapes[~_frames[position]].Words <= 2
        && !IsClass(position - 2, WordClass.SayVerb | WordClass.ClaimVerb);

    /// <summary>"promised “lower fares”": the words are the object of what somebody does by speaking.</summary>
    private bool IsPromised(int position, FrameSentence sentence) =>
        position > sentence.Start && _frames[position - 1] >= 0 && Promising.Contains(_tokens, _frames[position - 1]);

    /// <summary>“Slow Water” is her fourth film.</summary>
    private bool IsWorkBehind(int position, FrameSentence sentence)
    {
        if (position + 2 >= sentence.End || !(IsWord(position + 1, "is") || IsWord(position + 1, "was") || IsWord(position + 1, "remains") || IsWord(position + 1, "became")))
            return false;
        for (var at = position + 2; at < Math.Min(sentence.End, position + 8) && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word && !IsClass(at, WordClass.Preposition | WordClass.SayVerb); at++)
        {
            if (IsClass(at, WordClass.Work) && !IsClass(at, WordClass.Writing | WordClass.Meta))
                return true;
        }

        return false;
    }
}
