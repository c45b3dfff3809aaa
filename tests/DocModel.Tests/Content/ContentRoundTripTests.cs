using CsCheck;
using DocModel.CompilerServices;
using DocModel.Content;

namespace DocModel.Tests.Content;

public sealed class ContentRoundTripTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(int.MaxValue)]
    public void A_number_is_read_as_it_was_written(int number)
    {
        var builder = new ContentBuilder();
        builder.Add(TableId.Links, number);
        Assert.Equal(number, Read(builder)[TableId.Links, 0, 0]);
    }

    [Fact]
    public void Rows_and_strings_are_read_as_they_were_written() =>
        Gen.Select(Gen.Int[0, int.MaxValue].Array[3].Array[0, 40], Gen.String[Gen.Char['\u0020', '\uD7FF'], 0, 12].Array[0, 20]).Sample((rows, texts) =>
        {
            var builder = new ContentBuilder();
            foreach (var row in rows)
                builder.Add(TableId.Mentions, row);
            var strings = texts.Select((text, i) => builder.Add(TableId.Hyperlinks, i % 2 == 0 ? builder.String(text) : builder.Unique(text))).ToArray();
            var reader = Read(builder);
            Assert.Equal(rows.Length, reader.Rows(TableId.Mentions));
            for (var i = 0; i < rows.Length; i++)
                Assert.Equal(rows[i], Enumerable.Range(0, 3).Select(c => reader[TableId.Mentions, i, c]));
            Assert.Equal(texts, strings.Select(row => reader.Text(TableId.Hyperlinks, row, 0)));
        }, iter: 300, seed: "0000000000001");

    [Fact]
    public void The_structure_is_seven_bit_where_its_strings_are()
    {
        var builder = new ContentBuilder();
        builder.Add(TableId.Mentions, 123456789, 0);
        builder.String("plain");
        Assert.All(builder.ToStructure(), b => Assert.InRange(b, (byte)' ', (byte)'~'));
    }

    [Fact]
    public void A_column_that_an_older_writer_did_not_write_reads_as_zero()
    {
        var builder = new ContentBuilder();
        builder.Add(TableId.Runs, 7);
        Assert.Equal(7, Read(builder)[TableId.Runs, 0, 0]);
        Assert.Equal(0, Read(builder)[TableId.Runs, 0, Columns.Run.Column]);
    }

    [Fact]
    public void A_newer_structure_version_is_refused_with_what_to_do()
    {
        var structure = new ContentBuilder().ToStructure();
        structure[3]++;
        var error = Assert.Throws<NotSupportedException>(() => CompiledDocument.Load(new Literals("", structure)));
        Assert.Contains("structure version 3", error.Message, StringComparison.Ordinal);
        Assert.Contains("up to version 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("Reference the DocModel package", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("DM")]
    [InlineData("XX??????????")]
    public void What_is_no_structure_is_refused(string structure) =>
        Assert.Throws<InvalidDataException>(() => CompiledDocument.Load(new Literals("", System.Text.Encoding.ASCII.GetBytes(structure))));

    [Fact]
    public void Slices_of_compiled_text_equal_slices_of_the_string() =>
        Gen.OneOf(Gen.Const("a"), Gen.Const("é"), Gen.Const("“"), Gen.Const("𝄞"), Gen.Const("plain words ")).Array[0, 3000].Sample(parts =>
        {
            var text = string.Concat(parts);
            var builder = new ContentBuilder();
            builder.Add(TableId.Info, 1, 0, 0, 0, 0, 0, text.Length, 1);
            builder.AddCheckpoints(text);
            var document = CompiledDocument.Load(new Literals(text, builder.ToStructure()));
            Assert.Equal(text.Length, document.Length);
            var starts = new List<int> { 0 };
            foreach (var part in parts)
                starts.Add(starts[^1] + part.Length);
            for (var i = 0; i < starts.Count; i += 97)
            {
                var span = TextSpan.FromBounds(starts[i], starts[Math.Min(i + 13, starts.Count - 1)]);
                Assert.Equal(text.Substring(span.Start, span.Length), document.GetText(span));
            }

            Assert.Equal(text, document.Text);
        }, iter: 60, seed: "0000000000001");

    private static ContentReader Read(ContentBuilder builder) => new(new Literals("", builder.ToStructure()));

    private sealed class Literals(string text, byte[] structure) : CompiledContent
    {
        private readonly byte[] _text = System.Text.Encoding.UTF8.GetBytes(text);

        public override ReadOnlySpan<byte> TextLiteral => _text;

        public override ReadOnlySpan<byte> StructureLiteral => structure;
    }
}
