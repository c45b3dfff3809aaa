// What the compiler asks for and netstandard2.0 does not have. Written here, not by a generator, so that each compilation has the same bytes.
namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler write init accessors.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit
{
}

/// <summary>Marks what an initializer must set.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class RequiredMemberAttribute : Attribute
{
}

/// <summary>Keeps compilers away that do not know a feature.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;

    public bool IsOptional { get; init; }
}

/// <summary>Lets the stack be used without being cleared first.</summary>
[AttributeUsage(AttributeTargets.Module)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class SkipLocalsInitAttribute : Attribute
{
}
