namespace DocModel.Content;

/// <summary>The layout of the structure literal that the documents of a shard share.</summary>
/// <remarks>
/// Numbers are written as in <see cref="ContentFormat"/>:
/// <code>
/// "DS" version:2 count:6
/// count × { textEnd:6 structureEnd:6 }     in bytes of the texts and of the structures; each begins where the one before ends
/// the documents' structures
/// </code>
/// </remarks>
internal static class ShardFormat
{
    public const int Version = 1;

    private const int HeaderLength = 2 + ContentFormat.VersionDigits + ContentFormat.RowDigits;
    private const int RowLength = 2 * ContentFormat.RowDigits;

    /// <summary>What stands before the structures.</summary>
    /// <param name="lengths">The bytes of each document's text and structure.</param>
    public static byte[] Header(IReadOnlyList<(int Text, int Structure)> lengths)
    {
        var header = new byte[HeaderLength + lengths.Count * RowLength];
        header[0] = (byte)'D';
        header[1] = (byte)'S';
        ContentFormat.WriteNumber(header.AsSpan(2, ContentFormat.VersionDigits), Version);
        ContentFormat.WriteNumber(header.AsSpan(2 + ContentFormat.VersionDigits, ContentFormat.RowDigits), lengths.Count);
        int text = 0, structure = 0;
        for (var i = 0; i < lengths.Count; i++)
        {
            text += lengths[i].Text;
            structure += lengths[i].Structure;
            var row = header.AsSpan(HeaderLength + i * RowLength, RowLength);
            ContentFormat.WriteNumber(row.Slice(0, ContentFormat.RowDigits), text);
            ContentFormat.WriteNumber(row.Slice(ContentFormat.RowDigits), structure);
        }

        return header;
    }

    /// <summary>Where a document's bytes stand in the two literals.</summary>
    public static ShardPart PartOf(ReadOnlySpan<byte> literal, int index)
    {
        if (literal.Length < HeaderLength || literal[0] != 'D' || literal[1] != 'S')
            throw new InvalidDataException("The structure of a compiled collection begins with 'DS' and a version; this one does not. Build the project that holds it again.");
        var version = ContentFormat.ReadNumber(literal.Slice(2, ContentFormat.VersionDigits));
        if (version > Version)
            throw ContentFormat.IsNewer("collection", version, Version);

        var structures = HeaderLength + ContentFormat.ReadNumber(literal.Slice(2 + ContentFormat.VersionDigits, ContentFormat.RowDigits)) * RowLength;
        var (textStart, structureStart) = index == 0 ? (0, 0) : EndsOf(literal, index - 1);
        var (textEnd, structureEnd) = EndsOf(literal, index);
        return new ShardPart(TextSpan.FromBounds(textStart, textEnd), TextSpan.FromBounds(structures + structureStart, structures + structureEnd));
    }

    private static (int Text, int Structure) EndsOf(ReadOnlySpan<byte> literal, int index)
    {
        var row = literal.Slice(HeaderLength + index * RowLength, RowLength);
        return (ContentFormat.ReadNumber(row.Slice(0, ContentFormat.RowDigits)), ContentFormat.ReadNumber(row.Slice(ContentFormat.RowDigits)));
    }
}

/// <summary>A document's bytes in the literals of its shard.</summary>
internal readonly record struct ShardPart(TextSpan Text, TextSpan Structure);
