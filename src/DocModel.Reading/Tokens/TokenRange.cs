namespace DocModel.Reading.Tokens;

/// <summary>The tokens <c>[First, End)</c>.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    /// <summary>The part of it that lies in <c>[from, limit)</c>; empty at the nearer end where none does.</summary>
    public TokenRange Within(int from, int limit)
    {
        var first = Math.Min(Math.Max(First, from), limit);
        return new TokenRange(first, Math.Min(Math.Max(End, first), limit));
    }
}
