using System.ComponentModel;
using DocModel.Content;

namespace DocModel.CompilerServices;

/// <summary>Documents of a collection that share two literals. Implemented by generated code only.</summary>
/// <remarks>
/// A literal costs the compiler something whatever its length, and so does the class around it: thousands of small documents share
/// them. A document is opened when it is first asked for; then it is one read of an array, without a lock.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CompiledShard
{
    private readonly Document?[] _documents;

    /// <summary>For generated code.</summary>
    /// <param name="count">How many documents there are.</param>
    protected CompiledShard(int count) => _documents = new Document?[count];

    /// <summary>The documents' plain texts in UTF-8, one after another.</summary>
    public abstract ReadOnlySpan<byte> TextLiteral { get; }

    /// <summary>Where each document's text and elements end, and then their elements, in the layout that the runtime's format version names.</summary>
    public abstract ReadOnlySpan<byte> StructureLiteral { get; }

    /// <summary>The document at a place in the shard.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="NotSupportedException">The shard was compiled for a newer DocModel than the one that runs.</exception>
    public Document this[int index] => Volatile.Read(ref _documents[index]) ?? Open(index);

    private Document Open(int index)
    {
        var opened = CompiledDocument.Load(new Part(this, ShardFormat.PartOf(StructureLiteral, index)));

        // Of two threads that both come here, one document is kept.
        return Interlocked.CompareExchange(ref _documents[index], opened, null) ?? opened;
    }

    private sealed class Part(CompiledShard shard, ShardPart part) : CompiledContent
    {
        public override ReadOnlySpan<byte> TextLiteral => shard.TextLiteral.Slice(part.Text.Start, part.Text.Length);

        public override ReadOnlySpan<byte> StructureLiteral => shard.StructureLiteral.Slice(part.Structure.Start, part.Structure.Length);
    }
}
