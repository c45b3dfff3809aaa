using System.Globalization;
using System.Text;
using DocModel.Reading.Dates;
using DocModel.Reading.Events;

namespace DocModel.Reading.Tests.Events;

/// <summary>Counts what the reader found of the gold's events.</summary>
internal sealed class EventScore
{
    public int Gold { get; private set; }

    public int Given { get; private set; }

    public int Found { get; private set; }

    public int RightDate { get; private set; }

    public int ExactLabels { get; private set; }

    public int AcceptableLabels { get; private set; }

    public int MentionsGold { get; private set; }

    public int MentionsFound { get; private set; }

    public int ParticipantsRight { get; private set; }

    public int ParticipantsGold { get; private set; }

    public int ParticipantsGiven { get; private set; }

    public int PlacesRight { get; private set; }

    public int PlacesGold { get; private set; }

    public int PlacesGiven { get; private set; }

    public StringBuilder Misses { get; } = new();

    public double Precision => (double)Found / Math.Max(1, Given);

    public double Recall => (double)Found / Math.Max(1, Gold);

    public void Add(EventGold gold, string text, DateReading dates, EventItem[] events)
    {
        var used = new bool[events.Length];
        Gold += gold.Events.Count;
        Given += events.Length;
        var from = 0;
        foreach (var expected in gold.Events)
        {
            var start = text.IndexOf(expected.Words, from, StringComparison.Ordinal);
            from = start + expected.Words.Length;
            var span = new TextSpan(start, expected.Words.Length);
            var row = Array.FindIndex(events, e => e.Span.Overlaps(span) || dates.Dates[e.Date].Span.Overlaps(span));
            if (row < 0 || used[row])
            {
                Note(gold, "missing", expected.Words + " " + expected.Exact.FirstOrDefault());
                continue;
            }

            used[row] = true;
            Found++;
            Judge(gold, expected, events[row], dates, text);
        }

        for (var i = 0; i < events.Length; i++)
        {
            if (!used[i])
                Note(gold, "surplus", $"{text.AsSpan(events[i].Span.Start, events[i].Span.Length)} → {events[i].Label}");
        }
    }

    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "events {0}, found {1}, precision {2:P1}, recall {3:P1}; date right {4:P1}; label exact {5:P1}, acceptable {6:P1}, wrong {7:P1}; "
        + "participants precision {8:P1}, recall {9:P1}; place precision {10:P1}, recall {11:P1}; mentions {12} of {13}",
        Gold,
        Found,
        Precision,
        Recall,
        Share(RightDate),
        Share(ExactLabels),
        Share(AcceptableLabels),
        Share(Found - ExactLabels - AcceptableLabels),
        (double)ParticipantsRight / Math.Max(1, ParticipantsGiven),
        (double)ParticipantsRight / Math.Max(1, ParticipantsGold),
        (double)PlacesRight / Math.Max(1, PlacesGiven),
        (double)PlacesRight / Math.Max(1, PlacesGold),
        MentionsFound,
        MentionsGold);

    public double Share(int count) => (double)count / Math.Max(1, Found);

    private void Judge(EventGold gold, GoldEvent expected, EventItem e, DateReading dates, string text)
    {
        var value = (e.Range < 0 ? dates.Dates[e.Date].Value : Edtf.Interval(dates.Dates[dates.Ranges[e.Range].First].Value, dates.Dates[dates.Ranges[e.Range].Last].Value))
            ?.WithoutQualification().ToString() ?? "";
        if (value == expected.Edtf || (expected.Edtf.Contains('T', StringComparison.Ordinal) && value.StartsWith(expected.Edtf, StringComparison.Ordinal)))
            RightDate++;
        else
            Note(gold, "date", expected.Words + " is " + expected.Edtf + ", found " + value);

        var label = GoldEvent.Fold(e.Label);
        if (expected.Exact.Contains(label))
            ExactLabels++;
        else if (expected.Acceptable.Contains(label))
            AcceptableLabels++;
        else
            Note(gold, "label", expected.Words + " is “" + expected.Exact.FirstOrDefault() + "”, found “" + e.Label + "”");

        if (expected.Participants is { } participants)
        {
            ParticipantsGold += participants.Length;
            ParticipantsGiven += e.Participants.Length;
            var right = participants.Count(name => e.Participants.Contains(name));
            ParticipantsRight += right;
            if (right != participants.Length || right != e.Participants.Length)
                Note(gold, "party", expected.Words + " is [" + string.Join("; ", participants) + "], found [" + string.Join("; ", e.Participants) + "]");
        }

        if (expected.Place is { } place)
        {
            PlacesGold += place.Length > 0 ? 1 : 0;
            PlacesGiven += e.Place is null ? 0 : 1;
            if (place.Length > 0 && e.Place == place)
                PlacesRight++;
            else if (place != (e.Place ?? ""))
                Note(gold, "place", expected.Words + " is “" + place + "”, found “" + e.Place + "”");
        }

        foreach (var mention in expected.Mentions)
        {
            MentionsGold++;
            if (e.Mentions.Any(span => text.Substring(span.Start, span.Length).Contains(mention, StringComparison.Ordinal)))
                MentionsFound++;
            else
                Note(gold, "mention", mention + " of " + e.Label);
        }
    }

    private void Note(EventGold gold, string kind, string what) => Misses.Append(gold.Name).Append(": ").Append(kind).Append(": ").Append(what).Append('\n');
}
