using System.Globalization;
using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>Writes rows, each ended by CRLF.</summary>
internal sealed class CsvTable(TextWriter output, Characters characters)
{
    private static readonly char[] Quoted = ['"', ',', '\r', '\n'];

    public void Write(Document document)
    {
        WriteCells(CsvRow.Header);
        foreach (var row in Rows(document))
            WriteCells(Cells(row));
    }

    private static IEnumerable<CsvRow> Rows(Document document)
    {
        foreach (var dated in document.Events)
        {
            yield return new CsvRow("event", dated) { Name = dated.Name, Text = dated.Label, Dated = dated, Sentence = dated.Sentence };
            foreach (var mention in dated.Mentions)
                yield return Mention("event-mention", mention, dated.Name);
        }

        foreach (var term in document.Terms)
        {
            yield return new CsvRow("term", term)
            {
                Name = term.Name,
                Text = term.Text,
                QuotationKind = EnumNames.Of(term.Kind),
                Definition = term.Definition,
            };
            foreach (var use in term.Uses)
                yield return Quotation("term-use", use, term.Name);
            foreach (var mention in term.Mentions)
                yield return Mention("term-mention", mention, term.Name);
        }

        foreach (var quotation in document.Quotations.Where(static quotation => quotation.Term is null))
            yield return Quotation("quotation", quotation, null);

        foreach (var abbreviation in document.Abbreviations)
        {
            yield return new CsvRow("abbreviation", abbreviation)
            {
                Name = abbreviation.Name,
                Text = abbreviation.ShortForm,
                Definition = abbreviation.LongForm,
            };
            foreach (var use in abbreviation.Uses)
                yield return Mention("abbreviation-use", use, abbreviation.Name);
        }
    }

    private static CsvRow Mention(string kind, Mention mention, string of) =>
        new(kind, mention) { Of = of, Text = mention.Text, Sentence = mention.Sentence };

    private static CsvRow Quotation(string kind, Quotation quotation, string? of) => new(kind, quotation)
    {
        Of = of,
        Text = quotation.Text,
        QuotationKind = EnumNames.Of(quotation.Kind),
        Speaker = quotation.Speaker,
        Sentence = quotation.Sentence,
    };

    private IReadOnlyList<string> Cells(CsvRow row)
    {
        var position = row.Element.Position;
        return
        [
            row.Kind,
            row.Name ?? "",
            row.Of ?? "",
            Text(row.Text),
            row.Dated?.Date.ToString() ?? "",
            row.Dated is { } dated ? dated.ToHumanString() : "",
            row.Dated?.Bounds.Earliest?.ToString() ?? "",
            row.Dated?.Bounds.Latest?.ToString() ?? "",
            row.Dated is null ? "" : EnumNames.Of(row.Dated.Modifier) ?? "",
            row.Dated is null ? "" : row.Dated.IsInferred ? "yes" : "no",
            Text(row.Dated?.Place),
            row.Dated is null ? "" : string.Join("; ", row.Dated.Participants.Select(Text)),
            row.QuotationKind ?? "",
            Text(row.Speaker),
            Text(row.Definition),
            Text(row.Sentence?.Text),
            position.Line.ToString(CultureInfo.InvariantCulture),
            position.Column.ToString(CultureInfo.InvariantCulture),
        ];

        string Text(string? text) => text is null ? "" : characters.Write(row.Element, text);
    }

    private void WriteCells(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                output.Write(',');
            WriteCell(IsGuarded(cells[i]) ? "'" + cells[i] : cells[i]);
        }

        output.Write("\r\n");
    }

    private void WriteCell(string cell)
    {
        if (cell.IndexOfAny(Quoted) < 0 && cell == cell.Trim(' '))
        {
            output.Write(cell);
            return;
        }

        output.Write('"');
        output.Write(cell.Replace("\"", "\"\""));
        output.Write('"');
    }

    private static bool IsGuarded(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'';
}
