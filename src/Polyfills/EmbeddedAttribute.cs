namespace Microsoft.CodeAnalysis;

/// <summary>The compiler hides types that bear it from other assemblies, friends too.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute
{
}
