using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>What stands around a name tells its bearer's gender and role.</summary>
internal static class PersonTraits
{
    private static readonly WordSet Qualifiers = new(
        "prime", "foreign", "deputy", "vice", "shadow", "acting", "assistant", "opposition", "interior", "finance", "defence", "defense", "first");

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

        return person.Qualifiers.Count == 0 && !tokens.Chars(role - 1).EqualsIgnoreCase("prime".AsSpan());
    }

    public static void Learn(TokenList tokens, Person person, NameRun run, bool given)
    {
        var (first, start, end) = run;
        if (given && person.Gender == 0)
            person.Gender = tokens.Entry(start).Number;
        else if (person.Gender == 0 && person.Given is { Length: > 2 } name && name[^1] == 'a')
            person.Gender = Lexicon.Female;
        for (var i = first; i < start; i++)
            LearnRole(tokens, person, i);
        var before = first - 1;
        if (before >= 0 && tokens.IsMark(before, ',') && !tokens[first].Is(TokenFlags.BlockStart) && before > 0 && tokens.Is(before - 1, WordClass.Role))
            before--;
        for (var step = 0; before >= 0 && step < 4 && tokens[before].Kind == TokenKind.Word && !tokens[before + 1].Is(TokenFlags.BlockStart); before--, step++)
        {
            if (!tokens.Is(before, WordClass.Role | WordClass.Honorific))
                break;
            LearnRole(tokens, person, before);
        }

        if (end + 1 >= tokens.Count || !tokens.IsMark(end, ','))
            return;
        for (var i = end + 1; i < Math.Min(tokens.Count, end + 14) && !tokens[i].Is(TokenFlags.BlockStart); i++)
        {
            if (tokens[i].Kind == TokenKind.Mark && tokens.Text[tokens[i].Start] is not (',' or '-' or '\'' or '’'))
                return;
            if (tokens.IsMark(i, ',') && tokens[i - 1].Kind != TokenKind.Number)
                return;
            if (tokens.Is(i, WordClass.Auxiliary) || (tokens.Is(i, WordClass.Pronoun) && i == end + 1))
                return;
            if (tokens.Is(i, WordClass.Role))
            {
                LearnRole(tokens, person, i);
                if (!(i + 1 < tokens.Count && tokens.Is(i + 1, WordClass.Role)))
                    return;
            }
        }
    }

    private static void LearnRole(TokenList tokens, Person person, int i)
    {
        ref readonly var entry = ref tokens.Entry(i);
        if (entry.Is(WordClass.Role) && entry.Number != Lexicon.Plural && !person.Roles.Contains(tokens[i].Word))
            person.Roles.Add(tokens[i].Word);
        if (i > 0 && entry.Is(WordClass.Role) && Qualifiers.Contains(tokens, i - 1))
            person.Qualifiers.Add(tokens.Chars(i - 1).ToString());
        if (person.Gender == 0 && entry.Is(WordClass.Honorific | WordClass.Role) && entry.Number is Lexicon.Male or Lexicon.Female)
            person.Gender = entry.Number;
    }
}
