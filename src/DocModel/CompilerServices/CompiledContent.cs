using System.ComponentModel;

namespace DocModel.CompilerServices;

/// <summary>The two literals that a document compiles to. Implemented by generated code only.</summary>
/// <remarks>The literals stay where the assembly has them: nothing is copied or decoded before it is asked for.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CompiledContent
{
    /// <summary>The document's plain text in UTF-8.</summary>
    public abstract ReadOnlySpan<byte> TextLiteral { get; }

    /// <summary>The document's elements, in the layout that the runtime's format version names.</summary>
    public abstract ReadOnlySpan<byte> StructureLiteral { get; }
}
