using DocModel;
using DocModel.Essays;

Document essay = SecurityArchitecture.Document;
QuotedTerm term = SecurityArchitecture.Terms.IndivisibleSecurity;

Console.WriteLine($"Who said “{term.Text}”, and when");
foreach (Quotation use in term.Related.Prepend(term).SelectMany(form => form.Uses).OrderBy(use => use.Span))
    Console.WriteLine($"  {Told(use)?.ToHumanString() ?? "undated",-18}{use.Speaker ?? "the author",-12}“{use.Text}”  line {use.Position.Line}");

Console.WriteLine("Timeline");
const int Width = 48;
var events = essay.Events.OrderBy(e => e.Bounds).ToList();
double first = Day(events.Min(e => e.Bounds.Earliest)), last = Day(events.Max(e => e.Bounds.Latest));
foreach (DatedEvent e in events)
{
    int from = Column(e.Bounds.Earliest), to = Column(e.Bounds.Latest);
    string bar = new string(' ', from) + new string(e.IsInferred ? '▒' : '█', to - from + 1);
    Console.WriteLine($"  {bar.PadRight(Width + 1)} {e.ToHumanString()}: {e.Label}");
}

// What is quoted was said at the event of its sentence, or at the one told last before it in its section.
DatedEvent? Told(Quotation use) =>
    essay.Events.FirstOrDefault(e => e.Sentence == use.Sentence)
    ?? essay.SectionAt(use.Span.Start)?.GetEvents().LastOrDefault(e => e.Span.Start < use.Span.Start);

int Column(CalendarDate? date) => (int)(Width * (Day(date) - first) / (last - first));

static double Day(CalendarDate? date) => date is { } d ? d.Year * 372.0 + d.Month * 31 + d.Day : 0;
