using System.Text;
using CsCheck;
using DocModel.CompilerServices;
using DocModel.Content;

namespace DocModel.Tests.Content;

/// <summary>Documents that share two literals.</summary>
public sealed class ShardTests
{
    [Fact]
    public void Each_document_is_read_as_it_was_written() =>
        Gen.OneOf(Gen.Const(""), Gen.Const("plain words"), Gen.Const("é “𝄞”"), Gen.Const(new string('x', 5000))).Array[1, 70].Sample(texts =>
        {
            var shard = new Shard(texts);
            for (var i = texts.Length - 1; i >= 0; i--)
            {
                Assert.Equal(texts[i], shard[i].Text);
                Assert.Equal("title " + texts[i], shard[i].Title);
                Assert.Same(shard[i], shard[i]);
            }
        }, iter: 40, seed: "0000000000001");

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void There_is_none_beyond_the_last(int index) => Assert.Throws<IndexOutOfRangeException>(() => new Shard("a", "b")[index]);

    [Fact]
    public void Threads_that_open_a_document_at_once_get_the_same_one()
    {
        for (var round = 0; round < 50; round++)
        {
            var shard = new Shard("a", "b");
            var opened = new Document[8];
            Parallel.For(0, opened.Length, new ParallelOptions { MaxDegreeOfParallelism = opened.Length }, i => opened[i] = shard[1]);
            Assert.All(opened, document => Assert.Same(opened[0], document));
        }
    }

    [Fact]
    public void A_newer_version_is_refused_with_what_to_do()
    {
        var shard = new Shard("a");
        shard.Structure[3]++;
        var error = Assert.Throws<NotSupportedException>(() => shard[0]);
        Assert.Contains("The collection was compiled with structure version 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("Reference the DocModel package", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_shard_is_refused()
    {
        var shard = new Shard("a");
        shard.Structure[0] = (byte)'X';
        Assert.Throws<InvalidDataException>(() => shard[0]);
    }

    private sealed class Shard : CompiledShard
    {
        private readonly byte[] _text;

        public Shard(params string[] texts)
            : base(texts.Length)
        {
            byte[][] inner = [.. texts.Select(StructureOf)], utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];
            _text = [.. utf8.SelectMany(bytes => bytes)];
            Structure = [.. ShardFormat.Header([.. utf8.Zip(inner, (text, structure) => (text.Length, structure.Length))]), .. inner.SelectMany(bytes => bytes)];
        }

        public byte[] Structure { get; }

        public override ReadOnlySpan<byte> TextLiteral => _text;

        public override ReadOnlySpan<byte> StructureLiteral => Structure;

        private static byte[] StructureOf(string text)
        {
            var builder = new ContentBuilder();
            var row = new int[Columns.Info.TextLength + 1];
            row[Columns.Info.TitleString] = builder.String("title " + text);
            row[Columns.Info.TextLength] = text.Length;
            builder.Add(TableId.Info, row);
            builder.AddCheckpoints(text);
            return builder.ToStructure();
        }
    }
}
