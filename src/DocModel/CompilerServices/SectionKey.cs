using System.ComponentModel;

namespace DocModel.CompilerServices;

/// <summary>What a section's constructor needs: its document and its row there. Made by <see cref="CompiledDocument.Key"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SectionKey
{
    internal SectionKey(Document document, int index)
    {
        Document = document;
        Index = index;
    }

    internal Document Document { get; }

    internal int Index { get; }
}
