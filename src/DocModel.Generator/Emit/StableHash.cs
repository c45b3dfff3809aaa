namespace DocModel.Generator.Emit;

/// <summary>A hash that is the same on every machine and in every run (FNV-1a), unlike the runtime's own.</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 16777619);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 16777619);
        }

        return hash;
    }
}
