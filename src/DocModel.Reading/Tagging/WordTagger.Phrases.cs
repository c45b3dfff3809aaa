using System.Runtime.CompilerServices;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

/// <content>Words whose tag the phrase decides in which they stand: pairs, ways, clipped verbs, heads of subjects.</content>
internal readonly ref partial struct WordTagger
{
    private static readonly WordSet Ways = new("north", "south", "east", "west");

    /// <summary>"was sent both to the council and to the court": behind a participle, before a preposition and an "and", the word belongs to the pair.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsBothTo()
    {
        const int Reach = 10;
        if (tokens[index].Length != 4 || index + 1 >= end || !tokens.Is(index + 1, WordClass.Preposition) || (WordRoles.Of(tokens[index + 1].Word) & WordRole.Of) != 0 || tokens.Chars(index) is not "both")
            return false;
        for (var i = index + 2; i < Math.Min(end, index + Reach); i++)
        {
            if (tokens.IsWord(i, "and"))
                return true;
        }

        return false;
    }

    /// <summary>"you’ll", "they’ve"</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsClipped() => tokens[index].Length == 2 && beforeLast == WordTag.Pronoun && !tokens[index].Is(TokenFlags.SpaceBefore) && (WordRoles.Of(tokens[index].Word) & (WordRole.Modal | WordRole.Have)) != 0;

    /// <summary>"the fighting so far began"</summary>
    private bool IsSoFar() => tokens[index].Length == 3 && tokens[index - 1].Length == 2 && tokens.Chars(index) is "far" && tokens.IsWord(index - 1, "so");

    /// <summary>"moved west", "marched north into the hills": which way, where no noun follows.</summary>
    private bool IsWay() => tokens[index].Length is 4 or 5 && Ways.Contains(tokens, index) && NextOpensPhrase();

    /// <summary>"Hopes for peace were dashed": a noun at the head of the sentence, whose verb stands behind what belongs to it; "Moves to Lom, where he died" has none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsHeadOfSubject()
    {
        const int Reach = 9;
        if (index + 1 >= end || !tokens.Is(index + 1, WordClass.Preposition))
            return false;
        for (var i = index + 2; i < Math.Min(end, index + Reach); i++)
        {
            if (tokens[i].Kind == TokenKind.Mark || (WordRoles.Of(tokens[i].Word) & (WordRole.Relative | WordRole.When)) != 0)
                return false;
            if (tokens.Is(i, WordClass.Auxiliary))
                return true;
        }

        return false;
    }

    /// <summary>"new", "late": a word that describes, whatever its tag is.</summary>
    public static bool IsDescriber(TokenList tokens, int index) => Describers.Contains(tokens, index);

    private static readonly WordSet OfGerunds = new("consisting", "dying", "disposing", "thinking", "hearing", "speaking", "talking", "approving", "complaining", "smelling", "tiring", "dreaming", "knowing", "telling");

    /// <summary>"the worst fighting of the war": behind an article and a word that describes, before "of"; "a board consisting of" has a participle there.</summary>
    private bool IsDoneOf() => beforeLast is WordTag.Determiner or WordTag.Possessive && index + 1 < end && (WordRoles.Of(tokens[index + 1].Word) & WordRole.Of) != 0 && !OfGerunds.Contains(tokens, index);

    /// <summary>"the effects of coal burning and road salt": behind "of" and a noun without an article the form joined to another noun does nothing to anything.</summary>
    private bool IsOfCompound() => beforeLast == WordTag.Preposition && (WordRoles.Of(tokens[index - 2].Word) & WordRole.Of) != 0 && index + 1 < end && tokens.Is(index + 1, WordClass.Conjunction)
        && (WordRoles.Of(tokens[index + 1].Word) & WordRole.Subordinator) == 0 && !WordForms.EndsIn(tokens.Chars(index - 1), "s");
}
