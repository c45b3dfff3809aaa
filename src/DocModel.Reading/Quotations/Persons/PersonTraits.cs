using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>What stands around a name tells its bearer's gender and role.</summary>
internal static class PersonTraits
{
    private static readonly WordSet Qualifiers = new(
        "prime", "foreign", "deputy", "vice", "shadow", "acting", "assistant", "opposition", "interior", "finance", "defence", "defense", "first");

    private static readonly WordSet New = new("new", "newly", "incoming", "next", "future", "designate");

    /// <summary>Given names that men and women have.</summary>
    private static readonly WordSet OfBoth = new(
        "jean", "sam", "kim", "pat", "andrea", "ashley", "charlie", "camille", "laurence", "vivian", "terry", "rowan", "robin", "leslie", "alex", "chris", "lee", "jo", "kit", "jamie", "sasha", "taylor", "jordan", "morgan",
        "lindsay", "noor", "ola", "dominique", "claude", "evelyn", "hilary", "jan");

    /// <summary>How far from a name, in tokens, its bearer's roles are looked for.</summary>
    public const int ReachBefore = 5, ReachBehind = 13;

    /// <summary>"prime minister": what tells an office from others of its name stands in front.</summary>
    public static bool IsQualified(TokenList tokens, int role) => Qualifiers.Contains(tokens, role - 1);

    /// <summary>Whether somebody with these roles can be "the prime minister": no foreign minister is.</summary>
    public static bool CanBe(TokenList tokens, Person person, int role)
    {
        if (role == 0 || !Qualifiers.Contains(tokens, role - 1))
            return true;
        foreach (var known in person.Qualifiers)
        {
            if (tokens.Chars(role - 1).EqualsIgnoreCase(known.AsSpan()))
                return true;
        }

        return person.Qualifiers.Count == 0 && !tokens.IsWord(role - 1, "prime");
    }

    /// <summary>Whether a role near a name may be told of its bearer (<see cref="Learn"/>): in it, right in front of it, or behind its comma.</summary>
    public static bool MayLearn(TokenList tokens, NameRun run, int role)
    {
        if (role >= run.First)
            return role < run.End || tokens.IsMark(run.End, ',');
        if (role == run.First - 2 && (tokens.IsWord(run.First - 1, "named") || tokens.IsWord(run.First - 1, "called")))
            return true;
        return tokens.IsMark(run.First - 1, ',') || tokens.Has(run.First - 1, WordClass.Role | WordClass.Honorific);
    }

    public static void Learn(TokenList tokens, Person person, NameRun run, bool given)
    {
        var (first, start, end) = run;
        if (person.Gender == 0)
            person.Gender = GenderOfTitle(tokens, first, start);
        if (given && person.Gender == 0 && !OfBoth.Contains(tokens, start))
            person.Gender = tokens.NumberOf(start);
        else if (person.Gender == 0 && person.Given is { Length: > 2 } name)
            person.Gender = GenderOfEnding(name);
        for (var i = first; i < start; i++)
            LearnRole(tokens, person, i);
        var before = first - 1;
        if (IsTitleBehindComma(tokens, run))
            before--;
        if (before >= 0 && tokens.IsMark(before, ',') && !tokens[first].Is(TokenFlags.BlockStart) && before > 0 && tokens.Has(before - 1, WordClass.Role))
            before--;
        for (var step = 0; before >= 0 && step < ReachBefore - 1 && tokens[before].Kind == TokenKind.Word && !tokens[before + 1].Is(TokenFlags.BlockStart); before--, step++)
        {
            if (!tokens.Has(before, WordClass.Role | WordClass.Honorific))
                break;
            LearnRole(tokens, person, before);
        }

        // "Her husband, the composer Rafe Moe, had died": of whom both are said is a man.
        if (person.Gender == 0 && before > 1 && tokens.Is(before, WordClass.Article) && tokens.IsMark(before - 1, ',') && tokens.Has(before - 2, WordClass.Role) && tokens.NumberOf(before - 2) is var kin and (Lexicon.Male or Lexicon.Female))
            person.Gender = kin;
        if (end + 1 >= tokens.Count || !tokens.IsMark(end, ','))
            return;
        for (var i = end + 1; i < Math.Min(tokens.Count, end + ReachBehind + 1) && !tokens[i].Is(TokenFlags.BlockStart); i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens.Text[tokens[i].Start] is not (',' or '-' or '\'' or '’'))
                return;
            if (tokens.IsMark(i, ',') && tokens[i - 1].Kind != TokenKind.Number)
                return;
            if (tokens.Is(i, WordClass.Auxiliary) || (tokens.Is(i, WordClass.Pronoun) && i == end + 1))
                return;
            if (tokens.Has(i, WordClass.Role))
            {
                LearnRole(tokens, person, i);
                if (!(i + 1 < tokens.Count && tokens.Has(i + 1, WordClass.Role)))
                    return;
            }
        }
    }

    /// <summary>"the minister, Baroness Moe, …": the title stands between the comma and the name, and a comma behind closes what is told of the minister.</summary>
    private static bool IsTitleBehindComma(TokenList tokens, NameRun run) =>
        run.First > 2 && tokens.IsMark(run.First - 2, ',') && tokens.Is(run.First - 1, WordClass.Honorific) && !tokens[run.First].Is(TokenFlags.BlockStart)
        && run.End < tokens.Count && tokens.IsMark(run.End, ',');

    /// <summary>"Hermina", "Odette": what a given name that no list has ends with; 0 where that says nothing.</summary>
    private static int GenderOfEnding(string name)
    {
        if (name[^1] == 'a' || Ends("ette") || Ends("elle") || Ends("ienne") || Ends("ine") || Ends("lyn"))
            return Lexicon.Female;
        return Ends("us") || Ends("bert") || Ends("rich") || Ends("mir") || Ends("slav") || Ends("fried") || Ends("vich") ? Lexicon.Male : 0;

        bool Ends(string ending) => name.EndsWith(ending, StringComparison.Ordinal);
    }

    /// <summary>"Dame Hilary Moe": a title tells more than a given name that both have; 0 where there is none.</summary>
    private static int GenderOfTitle(TokenList tokens, int first, int start)
    {
        var title = first;
        if (title == start)
            title -= title > 1 && tokens.IsMark(title - 1, '.') && !tokens[title - 1].Is(TokenFlags.SpaceBefore) ? 2 : 1;
        return title >= 0 && !tokens[start].Is(TokenFlags.BlockStart) && tokens.Is(title, WordClass.Honorific) && tokens.NumberOf(title) is Lexicon.Male or Lexicon.Female
            ? tokens.NumberOf(title)
            : 0;
    }

    /// <summary>"the new Norland premier"</summary>
    private static bool IsNew(TokenList tokens, int role)
    {
        for (var i = role - 1; i >= Math.Max(0, role - 4) && tokens[i].Kind == TokenKind.Word && !tokens.Is(i, WordClass.Determiner | WordClass.Preposition); i--)
        {
            if (New.Contains(tokens, i))
                return true;
        }

        return false;
    }

    /// <summary>Learns that a word in small letters is what somebody is.</summary>
    public static void LearnRole(TokenList tokens, Person person, int i)
    {
        var isRole = tokens.Has(i, WordClass.Role);
        var number = tokens.NumberOf(i);
        if (isRole && number != Lexicon.Plural && tokens.WordOf(i) is var word && !person.Roles.Contains(word))
            person.Roles.Add(word);
        if (isRole && person.NewSince < 0 && IsNew(tokens, i))
            person.NewSince = i;
        if (i > 0 && isRole && Qualifiers.Contains(tokens, i - 1))
            person.Qualifiers.Add(tokens.Chars(i - 1).ToString());
        if (person.Gender == 0 && (isRole || tokens.Is(i, WordClass.Honorific)) && number is Lexicon.Male or Lexicon.Female)
            person.Gender = number;
    }
}
