using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>
/// Who holds a role that no title and no apposition gives to anybody: a clause says it of a name, "Moe was the skipper", or tells what its holder
/// does, "Moe, who has led the harbour watch" of "the watch commander".
/// </summary>
/// <remarks>A role may be told of before its holder is named, and often is. No more clauses and uses are compared than a constant.</remarks>
internal sealed class RoleHolders(TokenList tokens, NameRuns names)
{
    /// <summary>How many uses of a role, and how many clauses about names, are looked at.</summary>
    private const int MostUses = 12, MostClauses = 48;

    /// <summary>How many tokens a role's phrase and a clause have at the most.</summary>
    private const int LongestPhrase = 6, LongestClause = 14;

    /// <summary>What is said with a noun for a subject: "is the skipper".</summary>
    private static readonly WordSet Being = new("is", "was", "became", "becomes", "been", "be", "remained", "remains");

    /// <summary>A holder of before or to come is not who is spoken of as the holder.</summary>
    private static readonly WordSet NotNow = new("former", "first", "last", "next", "future", "not", "never", "once", "only", "no", "second", "third");

    /// <summary>What the holder of an office does with what it is of.</summary>
    private static readonly WordSet Holding = new(
        "led", "leads", "lead", "headed", "heads", "chaired", "chairs", "ran", "runs", "run", "running", "held", "holds", "charge", "commanded", "commands", "manages", "managed", "presided", "presides", "governs",
        "governed", "oversees", "oversaw", "owns", "owned", "founded", "edits", "edited", "took");

    /// <summary>Of these a text has many, whoever is said to be one.</summary>
    private static readonly WordSet Anybody = new("man", "woman", "boy", "girl", "child", "person", "gentleman", "lady", "friend", "youth", "lad", "fellow", "member", "son", "daughter");

    private const WordClass Function = WordClass.Article | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Determiner | WordClass.Adverb;

    private List<(NameRun Name, int Who)>? _clauses;

    /// <summary>The name of the one who is said to hold a role; the default where nobody is or several are.</summary>
    /// <param name="role">The number of its word (<see cref="SpeechLexicon.WordOf"/>).</param>
    public NameRun Of(int role)
    {
        var hash = SpeechLexicon.HashOf(role);
        var hashes = tokens.Hashes;
        NameRun holder = default;
        var at = 0;
        for (var uses = 0; uses < MostUses && hashes.Slice(at).IndexOf(hash) is >= 0 and var found; uses++)
        {
            var use = at + found;
            at = use + 1;
            if (tokens.WordOf(use) != role || tokens.NumberOf(use) == Lexicon.Plural)
                continue;
            if (Anybody.Contains(tokens, use))
                return default;
            var name = Predicated(use);
            if (name.IsNone)
                name = Told(use);
            if (name.IsNone)
                continue;
            if (!holder.IsNone && !IsSame(holder, name))
                return default;
            holder = name;
        }

        return holder;
    }

    /// <summary>"Moe was the skipper of the ferry", "Moe, who is a baker": the name in front of the verb.</summary>
    private NameRun Predicated(int role)
    {
        var at = role - 1;
        for (; at >= Math.Max(0, role - LongestPhrase) && tokens[at].Kind == TokenKind.Word && !tokens[at + 1].Is(TokenFlags.BlockStart) && !tokens.Is(at, WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary); at--)
        {
            if (NotNow.Contains(tokens, at))
                return default;
        }

        if (at < 2 || !tokens.Is(at, WordClass.Determiner) || NotNow.Contains(tokens, at) || !Being.Contains(tokens, at - 1))
            return default;
        at--;
        while (at > 0 && (tokens.Is(at, WordClass.Auxiliary | WordClass.Adverb) || Being.Contains(tokens, at)))
            at--;
        if (at > 1 && tokens.IsWord(at, "who") && tokens.IsMark(at - 1, ','))
            at -= 2;
        return tokens[at].Is(TokenFlags.Capitalized) && names.IndexAt(at) is var capital && capital < tokens.Capitals.Length && names[capital] is var name && name.End == at + 1 ? name : default;
    }

    /// <summary>"Moe, who has captained Lund", "Moe, who has led the harbour watch": the name of whom a clause says what the holder of the role does.</summary>
    private NameRun Told(int role)
    {
        NameRun holder = default;
        foreach (var (name, who) in _clauses ??= Clauses())
        {
            var (does, shares) = (false, false);
            for (var i = who + 1; i < Math.Min(tokens.Count, who + LongestClause) && tokens[i].Kind == TokenKind.Word && !tokens[i].Is(TokenFlags.BlockStart); i++)
            {
                if (IsOfStem(role, i))
                    (does, shares) = (true, true);
                does |= Holding.Contains(tokens, i);
                shares |= !tokens.Is(i, Function) && tokens[i].Length > 3 && IsInPhrase(role, i);
            }

            if (!does || !shares)
                continue;
            if (!holder.IsNone && !IsSame(holder, name))
                return default;
            holder = name;
        }

        return holder;
    }

    /// <summary>"captained" of a captain, "manages" of a manager: what is said of words (<see cref="WordClass.SayVerb"/>) many do.</summary>
    private bool IsOfStem(int role, int verb)
    {
        const int LeastShared = 4, LongestEnding = 3;
        ReadOnlySpan<char> noun = tokens.Chars(role), word = tokens.Chars(verb);
        if (tokens[verb].Is(TokenFlags.Capitalized) || word.Length < LeastShared + 1 || word[^1] is not ('d' or 's' or 'g') || tokens.Has(verb, WordClass.SayVerb | WordClass.Role))
            return false;
        var shared = Math.Max(LeastShared, noun.Length - LongestEnding);
        return noun.Length >= shared && word.Length >= shared && word.Slice(0, shared).EqualsIgnoreCase(noun.Slice(0, shared));
    }

    /// <summary>Whether the phrase of a role has a word as well: "the harbour pilot", "Lund’s captain", "the minister for the harbour".</summary>
    private bool IsInPhrase(int role, int word)
    {
        for (var at = role - 1; at >= Math.Max(0, role - LongestPhrase) && !tokens[at + 1].Is(TokenFlags.BlockStart) && (tokens[at].Kind == TokenKind.Word ? !tokens.Is(at, Function) : tokens.IsMark(at, '’') || tokens.IsMark(at, '\'')); at--)
        {
            if (AreSame(at, word))
                return true;
        }

        if (!(tokens.IsWord(role + 1, "of") || tokens.IsWord(role + 1, "for") || tokens.IsWord(role + 1, "at")))
            return false;
        for (var at = role + 2; at < Math.Min(tokens.Count, role + 2 + LongestPhrase) && tokens[at].Kind == TokenKind.Word && !tokens[at].Is(TokenFlags.BlockStart) && !tokens.Is(at, WordClass.Auxiliary); at++)
        {
            if (AreSame(at, word))
                return true;
        }

        return false;
    }

    private bool AreSame(int first, int second) => first != second && tokens.Hashes[first] == tokens.Hashes[second] && tokens.Chars(first).EqualsIgnoreCase(tokens.Chars(second));

    /// <summary>The names that a clause with "who" follows.</summary>
    private List<(NameRun Name, int Who)> Clauses()
    {
        var clauses = new List<(NameRun, int)>();
        var hash = WordKey.Of("who".AsSpan()).ShortHash;
        var at = 0;
        while (clauses.Count < MostClauses && tokens.Hashes.Slice(at).IndexOf(hash) is >= 0 and var found)
        {
            tokens.Cancellation.Now();
            var who = at + found;
            at = who + 1;
            if (who > 1 && tokens.IsWord(who, "who") && tokens.IsMark(who - 1, ',') && tokens[who - 2].Is(TokenFlags.Capitalized)
                && names.IndexAt(who - 2) is var capital && capital < tokens.Capitals.Length && names[capital] is var name && name.End == who - 1)
                clauses.Add((name, who));
        }

        return clauses;
    }

    /// <summary>Whether two names end with the same word: who is meant by a surname is the register's to say.</summary>
    private bool IsSame(NameRun first, NameRun second) => tokens.Chars(first.End - 1).SequenceEqual(tokens.Chars(second.End - 1));
}
