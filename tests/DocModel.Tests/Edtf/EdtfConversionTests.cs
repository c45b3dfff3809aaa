using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace DocModel.Tests;

public sealed class EdtfConversionTests
{
    private sealed record Entry(Edtf Date, Edtf? Until);

    [Fact]
    public void Json_holds_a_date_as_a_string()
    {
        var entry = new Entry(Edtf.Parse("1804~/1815"), null);

        string json = JsonSerializer.Serialize(entry);

        Assert.Equal("""{"Date":"1804~/1815","Until":null}""", json);
        Assert.Equal(entry, JsonSerializer.Deserialize<Entry>(json));
    }

    [Fact]
    public void Json_holds_a_date_as_the_name_of_a_property()
    {
        var years = new Dictionary<Edtf, int> { [Edtf.FromDecade(1840)] = 3 };

        string json = JsonSerializer.Serialize(years);

        Assert.Equal("""{"184X":3}""", json);
        Assert.Equal(years, JsonSerializer.Deserialize<Dictionary<Edtf, int>>(json));
    }

    [Theory]
    [InlineData("\"1789-06-31\"", "There is no such day in this month.")]
    [InlineData("1789", "An EDTF date is a JSON string.")]
    [InlineData("null", "An EDTF date is a JSON string.")]
    public void Json_that_is_no_date_is_refused_with_the_reason(string json, string reason)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Edtf>(json));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_converter_reads_and_writes_strings()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Edtf));

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.CanConvertTo(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Equal(Edtf.FromYear(1789), converter.ConvertFromInvariantString("1789"));
        Assert.Equal("1789", converter.ConvertToInvariantString(Edtf.FromYear(1789)));
        Assert.True(converter.IsValid("1789"));
        Assert.False(converter.IsValid("17"));
        Assert.Throws<EdtfFormatException>(() => converter.ConvertFromInvariantString("17"));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(1789));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(Edtf.FromYear(1789), typeof(int)));
    }

    [Fact]
    public void A_date_formats_into_a_span_that_is_long_enough()
    {
        var date = Edtf.Parse("[1803,1805..1807]");
        Span<char> buffer = stackalloc char[64];

        Assert.True(date.TryFormat(buffer, out int written));
        Assert.Equal("[1803,1805..1807]", buffer[..written].ToString());
        Assert.True(date.TryFormat(buffer[..written], out _));
        Assert.False(date.TryFormat(buffer[..(written - 1)], out int none));
        Assert.Equal(0, none);
        Assert.True(date.TryFormat(buffer, out written, "H"));
        Assert.Equal("1803 or 1805 to 1807", buffer[..written].ToString());
        Assert.False(date.TryFormat(buffer[..3], out none, "H"));
        Assert.Equal(0, none);
    }

    [Fact]
    public void The_formats_are_canonical_and_human()
    {
        var date = Edtf.FromDecade(2010);

        Assert.Equal("201X", date.ToString(null));
        Assert.Equal("201X", date.ToString("G"));
        Assert.Equal("the 2010s", date.ToString("H"));
        Assert.Throws<FormatException>(() => date.ToString("g"));
        Assert.Throws<FormatException>(() => date.TryFormat(new char[64], out _, "yyyy"));
    }

    [Fact]
    public void The_interfaces_for_parsing_read_the_same_notation()
    {
        Assert.Equal(Edtf.FromYear(1789), ParseSpan<Edtf>("1789"));
        Assert.Equal(Edtf.FromYear(1789), ParseText<Edtf>("1789"));
        Assert.True(TryParseText<Edtf>("1789"));
        Assert.False(TryParseText<Edtf>(null));
        Assert.True(Edtf.TryParse("in 1789".AsSpan(3), out var date));
        Assert.Equal(Edtf.FromYear(1789), date);
    }

    [Fact]
    public void No_culture_changes_a_text()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "_", NumberGroupSeparator = "'" } };
            Assert.Equal("-0043", Edtf.FromYear(-43).ToString());
            Assert.Equal("12,000 BCE", Edtf.FromYear(-11999).ToHumanString());
            Assert.Equal(Edtf.FromYear(-43), Edtf.Parse("-0043"));
            Assert.Equal("-0043-01-01", Edtf.FromYear(-43).Earliest.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static T ParseSpan<T>(ReadOnlySpan<char> text) where T : ISpanParsable<T> => T.Parse(text, null);

    private static T ParseText<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParseText<T>(string? text) where T : IParsable<T> => T.TryParse(text, null, out _);
}
