using System.Text.Json;
using DocModel.Export.Tests.Harness;
using DocModel.Reading;

namespace DocModel.Export.Tests.Mermaid;

public sealed class MermaidTests
{
    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void The_parser_finds_every_event_under_its_date_in_the_order_of_time(string name)
    {
        var document = Texts.Read(name);
        var exported = Exported.As("mermaid", document);
        var read = NodeReader.Read("mermaid", exported.Text);
        Assert.Equal("timeline", read.GetProperty("diagramType").GetString());
        Assert.Empty(read.GetProperty("sections").EnumerateArray());
        Assert.All(exported.SkippedEvents, reason => Assert.Contains("U+FFFD", reason, StringComparison.Ordinal));
        Assert.Equal(
            document.Events.OrderBy(dated => dated.Bounds).Select(dated => Texts.Line(Texts.Said(dated.Label, controls: true))),
            Tasks(read).Select(task => task.Event));
        foreach (var (dated, period) in document.Events.OrderBy(dated => dated.Bounds).Zip(Tasks(read).Select(task => task.Period)))
            Assert.Contains(dated.Date.IsInterval ? dated.Date.Start!.Value.ToHumanString() : dated.Date.ToHumanString().Replace("the ", ""), period, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Harbour: a *history* # of <ships>")]
    [InlineData("%%{init: {}}%% ; style a:#b;")]
    [InlineData("section ﬂ°°35¶ß #58; &amp; \"x\"")]
    public void A_title_is_read_as_it_was_written(string title)
    {
        var document = DocumentReader.Read($"---\ntitle: '{title}'\n---\nThe ship sank at 10:15 on 4 May 1987.", new ReadOptions { Format = DocumentFormat.Markdown });
        var read = NodeReader.Read("mermaid", Exported.As("mermaid", document).Text);
        Assert.Equal(title, read.GetProperty("title").GetString());
        Assert.Equal(("4 May 1987, 10:15:00", "ship sank"), Assert.Single(Tasks(read)));
    }

    [Fact]
    public void Events_of_one_date_share_a_column()
    {
        var document = DocumentReader.Read("The pier fell on 9 March 1913. The ship sank on 9 March 1913.");
        Assert.Equal(2, document.Events.Count);
        var task = Assert.Single(NodeReader.Read("mermaid", Exported.As("mermaid", document).Text).GetProperty("tasks").EnumerateArray());
        Assert.Equal(2, task.GetProperty("events").GetArrayLength());
    }

    private static IEnumerable<(string Period, string Event)> Tasks(JsonElement read) =>
        from task in read.GetProperty("tasks").EnumerateArray()
        from text in task.GetProperty("events").EnumerateArray()
        select (task.GetProperty("period").GetString()!, text.GetString()!);
}
