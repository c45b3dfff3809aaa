using System.Text.Json;
using DocModel.Export.Tests.Harness;
using DocModel.Reading;

namespace DocModel.Export.Tests.TimelineJs;

public sealed class TimelineJsTests
{
    [Theory]
    [InlineData("essay")]
    [InlineData("harbour")]
    [InlineData("ancient")]
    [InlineData("hostile")]
    public void The_loader_takes_every_event_with_its_date_and_its_words(string name)
    {
        var document = Texts.Read(name);
        var exported = Exported.As("timelinejs", document);
        var read = NodeReader.Read("timelinejs", exported.Text);
        Assert.Empty(read.GetProperty("errors").EnumerateArray());
        Assert.All(exported.SkippedEvents, reason => Assert.Contains("U+FFFD", reason, StringComparison.Ordinal));
        var slides = read.GetProperty("events").EnumerateArray().ToDictionary(slide => slide.GetProperty("id").GetString()!);
        Assert.Equal(document.Events.Count, slides.Count);
        foreach (var dated in document.Events)
        {
            var slide = slides["event-" + dated.Name];
            var earliest = dated.Bounds.Earliest!.Value;
            Assert.Equal(Plain(dated.Label), Plain(slide.GetProperty("headline").GetProperty("text").GetString()!));
            Assert.Contains(Plain(dated.Sentence!.Text), Plain(slide.GetProperty("text").GetProperty("text").GetString()!), StringComparison.Ordinal);
            var start = slide.GetProperty("start");
            Assert.Equal(earliest.Year > 0 ? earliest.Year : 1 - earliest.Year, start.GetProperty("shownYear").GetInt64());
            Assert.Equal(earliest.Month, start.TryGetProperty("month", out var month) ? month.GetInt32() : 1);
            Assert.Equal(earliest.Day, start.TryGetProperty("day", out var day) ? day.GetInt32() : 1);
            Assert.Equal(slide.GetProperty("display").GetString(), start.GetProperty("display").GetString());
        }
    }

    [Theory]
    [InlineData("The pier fell on 9 March 1913.", "1913-3-9", "", "9 March 1913")]
    [InlineData("The pier fell in March 1913.", "1913-3", "", "March 1913")]
    [InlineData("The pier fell in 1913.", "1913", "", "1913")]
    [InlineData("In the late 1960s trade collapsed.", "1966-1-1", "1969-12-31", "the late 1960s")]
    [InlineData("About 1850 the dock burned down.", "1849-1-1", "1851-12-31", "about 1850")]
    [InlineData("The storm raged from 3 July 1913 to 5 July 1913.", "1913-7-3", "1913-7-5", "from 3 July 1913 to 5 July 1913")]
    [InlineData("Julius Caesar was assassinated on 15 March 44 BC.", "-44-3-15", "", "15 March 44 BCE")]
    [InlineData("In 1 BC the temple was founded.", "-1", "", "1 BCE")]
    public void A_date_is_as_exact_as_the_text(string text, string start, string end, string words)
    {
        using var json = JsonDocument.Parse(Exported.As("timelinejs", DocumentReader.Read(text)).Text);
        var slide = Assert.Single(json.RootElement.GetProperty("events").EnumerateArray());
        Assert.Equal(start, Date(slide, "start_date"));
        Assert.Equal(end, Date(slide, "end_date"));
        Assert.Equal(words, slide.GetProperty("display_date").GetString());

        static string Date(JsonElement slide, string name) => !slide.TryGetProperty(name, out var date) ? "" : string.Join('-',
            new[] { "year", "month", "day" }.Where(part => date.TryGetProperty(part, out _)).Select(part => date.GetProperty(part).GetRawText()));
    }

    [Fact]
    public void Text_is_text_in_the_page()
    {
        var read = NodeReader.Read("timelinejs", Exported.As("timelinejs", Texts.Read("hostile")).Text);
        foreach (var slide in read.GetProperty("events").EnumerateArray())
        {
            Assert.Empty(slide.GetProperty("headline").GetProperty("elements").EnumerateArray());
            Assert.All(slide.GetProperty("text").GetProperty("elements").EnumerateArray(), element => Assert.Equal("p", element.GetString()));
        }
    }

    [Fact]
    public void A_document_without_events_gives_a_timeline_without_slides()
    {
        using var json = JsonDocument.Parse(Exported.As("timelinejs", Texts.Read("empty")).Text);
        Assert.Empty(json.RootElement.GetProperty("events").EnumerateArray());
    }

    /// <summary>The page's reader turns line ends into spaces nowhere, but its parser drops returns and replaces what is no character.</summary>
    private static string Plain(string text) => Texts.Said(text, controls: true);
}
