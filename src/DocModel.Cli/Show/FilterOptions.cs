using System.CommandLine;
using System.CommandLine.Parsing;

namespace DocModel.Cli.Show;

/// <summary>The options that say what of a document is shown.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> _from = Date("--from", "Only events that may lie on or after this date", "1989, 1989-07, 198X …");
    private readonly Option<string?> _to = Date("--to", "Only events that may lie on or before this date", "1999, 1999-11-19 …");
    private readonly Option<string?> _term = new("--term") { Description = "Only terms with these words, in context; capitals do not count.", HelpName = "WORDS" };
    private readonly Option<string?> _speaker = new("--speaker") { Description = "Only what somebody of this name says; a part of the name will do.", HelpName = "NAME" };

    public FilterOptions(Command command)
    {
        _from.Validators.Add(result => Check(result, date => date.Earliest, "first"));
        _to.Validators.Add(result => Check(result, date => date.Latest, "last"));
        foreach (var option in (Option[])[_from, _to, _term, _speaker])
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (FirstDay(result.GetValue(_from)) is { } from && LastDay(result.GetValue(_to)) is { } to && from > to)
                result.AddError($"--from {result.GetValue(_from)} is later than --to {result.GetValue(_to)}; swap them.");
        });
    }

    public DocumentFilter Filter(ParseResult result) =>
        new(FirstDay(result.GetValue(_from)), LastDay(result.GetValue(_to)), NullIfBlank(result.GetValue(_term)), NullIfBlank(result.GetValue(_speaker)));

    private static Option<string?> Date(string name, string description, string examples) =>
        new(name) { Description = $"{description}, in EDTF: {examples}", HelpName = "DATE" };

    private static CalendarDate? FirstDay(string? text) => Edtf.TryParse(text, out var date) ? date.Earliest : null;

    private static CalendarDate? LastDay(string? text) => Edtf.TryParse(text, out var date) ? date.Latest : null;

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : CommandLine.DisplayText.OnOneLine(text);

    private static void Check(OptionResult result, Func<Edtf, CalendarDate?> day, string which)
    {
        if (result.Tokens is not [var token])
            return;
        if (!Edtf.TryParse(token.Value, out var date, out var error))
            result.AddError($"{result.Option.Name} expects an EDTF date like 1989, 1989-07 or 198X, found \"{token.Value}\": {error}");
        else if (day(date) is null)
            result.AddError($"{result.Option.Name} {token.Value} has no {which} day; write one that is bounded.");
    }
}
