using System.Text;
using DocModel.Export.Tests.Harness;
using DocModel.Reading;
using Ical.Net.CalendarComponents;

namespace DocModel.Export.Tests.Calendar;

public sealed class ICalendarTests
{
    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void A_calendar_has_every_event_that_is_dated_to_the_day_and_reports_every_other(string name)
    {
        var document = Texts.Read(name);
        var exported = Exported.As("ics", document);
        var entries = Ical.Net.Calendar.Load(exported.Text)!.Events.ToList();
        var exact = document.Events.Where(IsExact).ToList();

        Assert.Equal(exact.Count, entries.Count);
        foreach (var (dated, entry) in exact.Zip(entries))
        {
            Assert.Equal(Texts.Said(dated.Label, controls: true), entry.Summary);
            Assert.Equal(DateOnly.ParseExact(dated.Bounds.Earliest.ToString()!, "yyyy-MM-dd"), entry.Start!.Date);
            Assert.Equal(dated.Date.Kind != EdtfKind.DateTime, entry.IsAllDay);
            Assert.Equal(dated.Place, entry.Location);
            if (dated.Date.Kind == EdtfKind.DateTime)
                Assert.Equal(dated.Date.TimeOfDay, entry.Start.Time!.Value.ToTimeSpan());
            else
                Assert.Equal(DateOnly.ParseExact(dated.Bounds.Latest.ToString()!, "yyyy-MM-dd").AddDays(1), entry.End!.Date);
        }

        Assert.Equal(
            document.Events.Where(dated => !IsExact(dated)),
            exported.Skipped.Where(skipped => !skipped.Reason.Contains("U+FFFD", StringComparison.Ordinal)).Select(skipped => Assert.IsType<DatedEvent>(skipped.Element)));
    }

    [Theory]
    [InlineData("The pier fell on 9 March 1913.", "DTSTART;VALUE=DATE:19130309", "DTEND;VALUE=DATE:19130310")]
    [InlineData("The storm raged from 30 June 1913 to 31 July 1913.", "DTSTART;VALUE=DATE:19130630", "DTEND;VALUE=DATE:19130801")]
    [InlineData("The ship sank at 10:15 on 4 May 1987.", "DTSTART:19870504T101500", null)]
    public void The_end_of_days_is_the_day_after_and_a_moment_has_none(string text, string start, string? end)
    {
        var lines = Exported.As("ics", DocumentReader.Read(text)).Text.Split("\r\n");
        Assert.Contains(start, lines);
        Assert.Equal(end, lines.SingleOrDefault(line => line.StartsWith("DTEND", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("The pier fell in March 1913.", "iCalendar has days and moments only, and the text says March 1913 (1913-03)")]
    [InlineData("The pier fell in 1913.", "iCalendar has days and moments only, and the text says 1913 (1913)")]
    [InlineData("In the late 1960s trade collapsed.", "iCalendar has days and moments only, and the text says the late 1960s (196X)")]
    [InlineData("From May to July 1917 the port was closed.", "iCalendar has days and moments only, and the text says from May 1917 to July 1917 (1917-05/1917-07)")]
    [InlineData("Julius Caesar was assassinated on 15 March 44 BC.", "iCalendar has the years 1 to 9999 only, and this event is of 15 March 44 BCE (-0043-03-15)")]
    public void What_a_calendar_cannot_say_is_reported_and_never_bent(string text, string reason)
    {
        var exported = Exported.As("ics", DocumentReader.Read(text, new ReadOptions { Path = "a.txt" }));
        Assert.DoesNotContain("VEVENT", exported.Text, StringComparison.Ordinal);
        Assert.Matches(@"^a\.txt\(1,\d+\): skipped: ", Assert.Single(exported.Skipped).ToString());
        Assert.Equal(reason, exported.Skipped[0].Reason);
    }

    [Theory]
    [MemberData(nameof(Texts.Names), MemberType = typeof(Texts))]
    public void Every_line_ends_with_crlf_and_has_at_most_75_octets_of_whole_characters(string name)
    {
        var bytes = Exported.As("ics", Texts.Read(name)).Bytes;
        var text = Encoding.Latin1.GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = text[..^2].Split("\r\n");
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 75));
        Assert.All(lines, line => Assert.DoesNotContain(line, static c => c is '\r' or '\n'));
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        Assert.All(lines, line => strict.GetString(Encoding.Latin1.GetBytes(line)));
    }

    [Fact]
    public void A_fold_never_splits_an_emoji_wherever_it_falls()
    {
        for (var shift = 0; shift < 8; shift++)
        {
            var label = new string('x', shift) + string.Concat(Enumerable.Repeat("😀é—", 30));
            var exported = Exported.As("ics", DocumentReader.Read($"# {label}\n\nThe pier fell on 9 March 1913.", new ReadOptions { Format = DocumentFormat.Markdown }));
            Assert.All(exported.Text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            Assert.Contains("NAME:" + label + "\r\n", exported.Text.Replace("\r\n ", ""), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Ids_and_stamps_stay_and_ids_differ()
    {
        var entries = Load("harbour");
        Assert.Equal(entries.Select(entry => entry.Uid), Load("harbour").Select(entry => entry.Uid));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Uid).Distinct().Count());
        Assert.All(entries, entry => Assert.Equal(new DateTime(2020, 5, 1), entry.DtStamp!.Value));
        Assert.All(Load("hostile"), entry => Assert.Equal(new DateTime(1970, 1, 1), entry.DtStamp!.Value));
    }

    [Fact]
    public void Text_cannot_end_an_entry_or_add_a_property()
    {
        var lines = Exported.As("ics", Texts.Read("hostile")).Text.Replace("\r\n ", "").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Count(line => line == "BEGIN:VEVENT"), lines.Count(line => line == "END:VEVENT"));
        Assert.All(lines, line => Assert.Matches("^(BEGIN|END|VERSION|PRODID|NAME|X-WR-CALNAME|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|LOCATION)[:;]", line));
        Assert.All(Load("hostile").Zip(Texts.Read("hostile").Events.Where(IsExact)), pair =>
            Assert.Equal(Texts.Said(pair.Second.Sentence!.Text, controls: true), pair.First.Description));
    }

    private static List<CalendarEvent> Load(string name) => [.. Ical.Net.Calendar.Load(Exported.As("ics", Texts.Read(name)).Text)!.Events];

    private static bool IsExact(DatedEvent dated)
    {
        var ends = dated.Date.IsInterval ? new[] { dated.Date.Start!.Value, dated.Date.End!.Value } : [dated.Date];
        return dated.Modifier == DateModifier.None && ends.All(end => end is { Precision: >= EdtfPrecision.Day, Year: >= 1, UnspecifiedParts: EdtfParts.None });
    }
}
