using DocModel.Content;

namespace DocModel;

/// <summary>An abbreviation that the text defines.</summary>
public sealed class Abbreviation : DocumentElement
{
    internal Abbreviation(Document document, int index)
        : base(document, index)
    {
    }

    /// <summary>The short form where it is defined.</summary>
    public override TextSpan Span => SpanAt(Table, Columns.Abbreviation.ShortStart);

    /// <summary>The long form where it is defined.</summary>
    public TextSpan LongSpan => SpanAt(Table, Columns.Abbreviation.LongStart);

    /// <summary>The abbreviation's C# identifier.</summary>
    public string Name => Content.Text(Table, Index, Columns.Abbreviation.NameString) ?? "";

    /// <summary>The short form: <c>OSCE</c>.</summary>
    public string ShortForm => Content.Text(Table, Index, Columns.Abbreviation.ShortString) ?? Text;

    /// <summary>The long form: <c>Organization for Security and Co-operation in Europe</c>.</summary>
    public string LongForm => Content.Text(Table, Index, Columns.Abbreviation.LongString) ?? Document.GetText(LongSpan);

    /// <summary>Where the short form is used, its definition apart, in document order.</summary>
    public IReadOnlyList<Mention> Uses =>
        field ??= Document.LinkedMentions(Content[Table, Index, Columns.Abbreviation.FirstUse], Content[Table, Index, Columns.Abbreviation.UseCount]);

    /// <summary>The long and the short form: <c>Organization … (OSCE)</c>.</summary>
    public override string ToString() => LongForm + " (" + ShortForm + ")";

    private protected override TableId Table => TableId.Abbreviations;
}
