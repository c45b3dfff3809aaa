namespace DocModel.Essays;

/// <summary>An essay on Russia's idea of a single European security architecture since 1975. The text is its author's.</summary>
[Document("seeds/security-architecture.txt")]
public static partial class SecurityArchitecture;
