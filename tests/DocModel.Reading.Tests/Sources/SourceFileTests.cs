using System.Text;

namespace DocModel.Reading.Tests.Sources;

public sealed class SourceFileTests
{
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void UTF8_and_UTF16_with_a_mark_are_decoded()
    {
        const string Text = "Flut — “𝄞”\r\nund Ebbe";
        Assert.Equal(Text, DocumentEncoding.Decode(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(Text, DocumentEncoding.Decode([.. Utf8Mark, .. Encoding.UTF8.GetBytes(Text)]));
        Assert.Equal(Text, DocumentEncoding.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]));
        Assert.Equal(Text, DocumentEncoding.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)]));
        Assert.Equal("", DocumentEncoding.Decode([]));
        Assert.Equal("", DocumentEncoding.Decode(Utf8Mark));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x92, 0x62 }, 1, 1, 2, "0x92", "Windows-1252")]
    [InlineData(new byte[] { 0x61, 0x0A, 0xC3, 0xBC, 0x0D, 0x0A, 0x62, 0xFC }, 7, 3, 2, "0xFC", "Windows-1252")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xFF }, 4, 1, 2, "0xFF", "save it as UTF-8")]
    [InlineData(new byte[] { 0x61, 0xE2, 0x80 }, 1, 1, 2, "0xE2", "cuts off")]
    [InlineData(new byte[] { 0x61, 0xC0, 0x80 }, 1, 1, 2, "0xC0", "UTF-8")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 0, 1, 1, "0xED", "UTF-8")]
    [InlineData(new byte[] { 0xE0, 0x80, 0x80 }, 0, 1, 1, "0xE0", "UTF-8")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 0, 1, 1, "0xF4", "UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x62 }, 4, 1, 2, "0x62", "UTF-16")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x61, 0, 0, 0 }, 0, 1, 1, "0xFF", "UTF-32")]
    public void The_first_bad_byte_is_named(byte[] bytes, int offset, int line, int column, string value, string advice)
    {
        var error = Assert.Throws<DocumentEncodingException>(() => DocumentEncoding.Decode(bytes, "tide.md"));
        Assert.Equal((offset, new SourcePosition(line, column)), (error.Offset, error.Position));
        Assert.Contains($"\"tide.md\" is not UTF-8: byte {value} at byte offset {offset} (line {line}, column {column})", error.Message, StringComparison.Ordinal);
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bad_byte_is_found_where_the_platform_finds_it()
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes("aü—𝄞b");
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            bytes = bytes[..random.Next(bytes.Length + 1)];
            string? expected = null;
            try
            {
                expected = strict.GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                Assert.Throws<DocumentEncodingException>(() => DocumentEncoding.Decode(bytes));
                continue;
            }

            Assert.Equal(expected, DocumentEncoding.Decode(bytes));
        }
    }

    [Fact]
    public void A_file_is_read_with_its_name_and_format()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "tide.md");
            File.WriteAllText(path, "# The tide\n\nIt turns.");
            var document = DocumentReader.ReadFile(path);
            Assert.Equal(DocumentFormat.Markdown, document.Format);
            Assert.Equal(path.Replace(Path.DirectorySeparatorChar, '/'), document.Path);
            Assert.Equal("docs/tide.md", DocumentReader.ReadFile(path, new ReadOptions { Path = "docs/tide.md" }).Path);

            File.WriteAllBytes(path + ".names", [0x80]);
            Assert.Contains("tide.md.names", Assert.Throws<DocumentEncodingException>(() => DocumentReader.ReadFile(path)).Message, StringComparison.Ordinal);
            Assert.Equal(2, DocumentReader.ReadFile(path, new ReadOptions { Names = NamesFile.Parse("") }).Paragraphs.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<FileNotFoundException>(() => DocumentReader.ReadFile("no/such/tide.md"));
        Assert.Contains("\"no/such/tide.md\"", error.Message, StringComparison.Ordinal);
        Assert.Equal("no/such/tide.md", error.FileName);
        Assert.Contains("is a folder", Assert.Throws<FileNotFoundException>(() => DocumentReader.ReadFile(Path.GetTempPath())).Message, StringComparison.Ordinal);
    }
}
