using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Inputs;

/// <summary>The C# that the project compiles, as far as generated code depends on it.</summary>
internal sealed record TargetLanguage(int Version)
{
    private const int CSharp9 = 900;
    private const int CSharp11 = 1100;

    /// <summary>Generated code needs C# 9; below that there is only a diagnostic.</summary>
    public bool IsSupported => Version >= CSharp9;

    /// <summary>UTF-8 literals came with C# 11.</summary>
    public bool HasUtf8Literals => Version >= CSharp11;

    public string Display => ((LanguageVersion)Version).ToDisplayString();

    public static TargetLanguage Of(ParseOptions options) => new(options is CSharpParseOptions csharp ? (int)csharp.LanguageVersion : 0);
}
