using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>What is said of the words or of the thing, but does not tell what the words mean.</summary>
internal sealed partial class DefinitionReader
{
    private static readonly WordSet Judgments = new(
        "reason", "result", "example", "case", "beginning", "end", "price", "product", "problem", "subject", "target", "cause", "source", "only", "best", "worst",
        "wrong", "right", "same", "most", "least", "key", "heart", "root", "fruit", "disaster", "failure", "success", "mistake", "lie", "joke", "scandal", "triumph",
        "moment", "time", "sign", "symptom", "myth", "fact", "favourite", "favorite", "answer", "question", "point", "matter", "turn", "work",
        "pity", "shame", "relief", "shock", "surprise", "wonder", "mystery", "start", "blow", "gift", "comfort", "warning", "reminder", "tribute", "victory", "defeat", "consolation", "puzzle", "nonsense",
        "disgrace", "outrage", "farce", "mess", "sham", "insult", "betrayal", "folly", "swindle", "nuisance", "menace", "blessing", "godsend", "curse", "delight", "masterpiece", "treasure");

    /// <summary>What whole sentences are that are handed down: said of the words, and not of a thing.</summary>
    private static readonly WordSet Sayings = new("saying", "proverb", "adage", "slogan", "motto", "catchphrase", "maxim", "dictum", "truism", "cliché");

    /// <summary>What somebody does by saying the words: said of the whole clause where a relative tells of it.</summary>
    private static readonly WordSet Sayers = new("demand", "plea", "move", "decision", "stance", "verdict", "remark", "comment", "suggestion", "threat", "accusation", "allegation", "boast", "complaint");

    /// <summary>"the century after the sagas" is an age of its own, "the day after the sagas" tells when.</summary>
    private static readonly WordSet Ages = new("century", "decade", "era", "age", "epoch", "period");

    /// <summary>What makes a time one of a kind.</summary>
    private static readonly WordSet Spans = new("between", "when", "without", "during", "from", "in", "within");

    /// <summary>", a phrase that …", "the word of the year", "the first of many", "a day after …".</summary>
    private bool IsComment(int at, FrameSentence sentence)
    {
        for (var i = at + 1; i < Math.Min(sentence.End, at + 5) && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i++)
        {
            if (IsClass(i, WordClass.Preposition | WordClass.Conjunction))
                return false;

            // "a day after it was passed" tells when, "the hour between two tides" what.
            if (IsClass(i, WordClass.TimeUnit | WordClass.DayPart | WordClass.Anaphor) && !IsClass(i, WordClass.Ordinal) && !IsOne(Ages, i))
                return i + 1 >= sentence.End || frames[i + 1] < 0 || !(IsOne(Spans, i + 1) || (IsClass(i - 1, WordClass.Cardinal) && IsToldWhen(i + 1, sentence)));
            if (IsWord(i, "way") && (IsWord(i + 2, "saying", sentence) || IsWord(i + 2, "putting", sentence)))
                return true;
            if (IsClass(i, WordClass.Meta | WordClass.Work | WordClass.Role) || (IsClass(i, WordClass.Ordinal) && IsWord(at, "the")) || IsOne(Judgments, i) || ((IsOne(Sayings, i) || IsOne(Sayers, i)) && (IsWord(i + 1, "which", sentence) || IsWord(i + 1, "that", sentence))) || IsSuperlative(at, i, sentence))
                return true;
        }

        return false;
    }

    /// <summary>"the tallest building": which of its kind it is, and not what; "the interest on a loan" is no such.</summary>
    private bool IsSuperlative(int article, int at, FrameSentence sentence) =>
        at == article + 1 && IsWord(article, "the") && tokens[frames[at]].Length > 5 && tokens.Chars(frames[at]).EndsWith("est".AsSpan(), StringComparison.Ordinal)
        && at + 1 < sentence.End && frames[at + 1] >= 0 && IsLower(frames[at + 1]) && !IsClass(at + 1, WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction) && !IsWord(at + 1, "that") && !IsWord(at + 1, "which");

    /// <summary>"the seven days before the interview", "the seven days, Monday to Sunday, before": which days it is.</summary>
    private bool IsToldWhen(int at, FrameSentence sentence)
    {
        if (IsMark(at, ','))
            at = BehindAsideOf(at + 1, sentence);
        return at + 1 < sentence.End && (IsWord(at, "before") || IsWord(at, "after") || IsWord(at, "up") || IsWord(at, "ending") || IsOne(Spans, at));
    }

    /// <summary>"– the crowd laughed", "(the ink was dry)": a clause of its own and no apposition.</summary>
    private bool IsClause(int at, FrameSentence sentence)
    {
        for (var i = at + 1; i < Math.Min(sentence.End, at + 8) && frames[i] >= 0; i++)
        {
            var token = frames[i];
            if (tokens[token].Kind != TokenKind.Word)
                return tokens[token].Kind == TokenKind.Mark && i > at + 2 && EndsLikePast(frames[i - 1]);
            if (tokens.Is(token, WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun) || IsWord(i, "that") || IsWord(i, "which") || IsWord(i, "to"))
                return false;
            if (tokens.Is(token, WordClass.Auxiliary))
                return true;
        }

        return false;
    }

    private bool EndsLikePast(int token) =>
        token >= 0 && tokens[token].Kind == TokenKind.Word && tokens[token].Length > 4 && tokens.Chars(token).EndsWith("ed".AsSpan(), StringComparison.Ordinal);

    /// <summary>Whether a complement of "is" says enough: "is a bird" places the thing, "is a ban on sailing" tells what it is.</summary>
    private bool SaysEnough(int at, FrameSentence sentence)
    {
        var words = 0;
        for (var i = at; i < sentence.End && words < 4; i++)
        {
            if (frames[i] < 0 || tokens[frames[i]].Kind == TokenKind.Word)
                words++;
            else if (!IsMark(i, '-') && !IsMark(i, '’') && !IsMark(i, '\''))
                break;
        }

        return words > 2;
    }
}
