using DocModel.Reading.Sources;

namespace DocModel.Reading.Outline;

/// <summary>A heading of a document, with what its words say of its number.</summary>
/// <param name="At">The block's place among the blocks.</param>
/// <param name="Block">The block.</param>
/// <param name="Text">Its words.</param>
/// <param name="Number">The number that they begin with.</param>
internal readonly record struct NumberedHeading(int At, Block Block, string Text, HeadingNumber? Number)
{
    /// <summary>The headings of a document, in its order.</summary>
    public static List<NumberedHeading> All(SourceDocument source)
    {
        var headings = new List<NumberedHeading>();
        for (var b = 0; b < source.Blocks.Length; b++)
        {
            var block = source.Blocks[b];
            if (block.Kind != ParagraphKind.Heading)
                continue;
            var text = HeadingSections.Text(source, block);
            headings.Add(new NumberedHeading(b, block, text, HeadingNumber.Read(text)));
        }

        return headings;
    }
}
