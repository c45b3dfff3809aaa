using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>What stands in front and is taken up by a name: "A crew has a person who keeps the log. That person is called the “scribe”", "the first ring, the “canary”,".</summary>
internal sealed partial class DefinitionReader
{
    /// <summary>How far in front of its stop the sentence before brings in what it tells of.</summary>
    private const int FarthestBefore = 40;

    private static readonly WordSet Coming = new("came", "come", "comes", "has", "have", "had");

    /// <summary>"That person is called the “scribe”": the phrase with the same noun in the sentence before, with what tells which one it is.</summary>
    /// <param name="verb">The participle.</param>
    private TextSpan? ToldBefore(int verb, int position, FrameSentence sentence)
    {
        var noun = sentence.Start + 1;
        if (verb - noun != 2 || !IsCopula(verb - 1) || frames[noun] < 0 || !(IsWord(sentence.Start, "that") || IsWord(sentence.Start, "this") || IsWord(sentence.Start, "such")))
            return null;
        var index = frames.SentenceOf(~frames[position]) - 1;
        if (index < 0 || frames.Sentence(index) is var before && (before.Block != sentence.Block || before.Container != sentence.Container))
            return null;
        before = frames.Sentence(index);
        for (var i = before.End - 1; i > before.Start && before.End - i < FarthestBefore; i--)
        {
            if (frames[i] < 0 || !tokens.Chars(frames[i]).EqualsIgnoreCase(tokens.Chars(frames[noun])) || !TellsWhich(i + 1, before))
                continue;
            var article = i - 1;
            while (article > before.Start && i - article < 4 && frames[article] >= 0 && IsLower(frames[article]) && !IsClass(article, WordClass.Article))
                article--;
            // "A rope with a stone lay on the quay": the subject goes over into what is told of it.
            return article > before.Start && (IsWord(article, "a") || IsWord(article, "an")) ? Until(article, before, '\0') : null;
        }

        return null;
    }

    /// <summary>"a person who keeps", "a rope with a stone": what follows the noun tells which.</summary>
    private bool TellsWhich(int at, FrameSentence sentence) =>
        at + 1 < sentence.End && (IsWord(at, "who") || IsWord(at, "that") || IsWord(at, "which") || IsWord(at, "whose") || IsWord(at, "with") || IsWord(at, "without"));

    /// <summary>"the first ring, the “canary”,": one word between commas is another name of the thing in front.</summary>
    private TextSpan? OtherName(int position, FrameSentence sentence)
    {
        if (position - 4 < sentence.Start || !IsWord(position - 1, "the") || !IsMark(position - 2, ',') || position + 1 >= sentence.End || !(IsMark(position + 1, ',') || IsMark(position + 1, '.')))
            return null;
        var quote = quotes[~frames[position]];
        if (quote.InnerEnd != quote.Inner + 1 || !StartsLower(position) || frames[position - 3] < 0 || !IsLower(frames[position - 3]) || IsClass(position - 3, WordClass.Role | WordClass.Collective))
            return null;
        return PhraseInFront(position - 2, sentence, onlyIndefinite: false);
    }

    /// <summary>"The word “slack” once stood for": a word stands for what it means.</summary>
    private bool StandsFor(int position, FrameSentence sentence, out int behind)
    {
        behind = 0;
        if (!IsClass(position - 1, WordClass.Meta))
            return false;
        var at = BehindHedges(position + 1, sentence);
        behind = at + 2;
        return behind < sentence.End && (IsWord(at, "stands") || IsWord(at, "stood")) && IsWord(at + 1, "for") && !IsAmount(behind, sentence);
    }

    /// <summary>"came to mean", "has come to mean": behind it stands what the words mean now; 0 where it does not stand there.</summary>
    private int BehindComing(int at, FrameSentence sentence)
    {
        if (!IsOne(Coming, at))
            return 0;
        if (IsWord(at, "has") || IsWord(at, "have") || IsWord(at, "had"))
            at++;
        return at + 3 < sentence.End && IsWord(at + 1, "to") && IsOne(Coming, at) && IsOne(InfinitivesOfMeaning, at + 2) ? at + 3 : 0;
    }
}
