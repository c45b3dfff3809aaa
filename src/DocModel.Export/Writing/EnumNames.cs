namespace DocModel.Export.Writing;

/// <summary>The values of the model's enumerations as the formats write them.</summary>
internal static class EnumNames
{
    public static string Of(QuotationKind kind) => kind switch
    {
        QuotationKind.Speech => "speech",
        QuotationKind.Term => "term",
        QuotationKind.Title => "title",
        QuotationKind.Scare => "scare",
        _ => throw Unknown(kind),
    };

    public static string? Of(DateModifier modifier) => modifier switch
    {
        DateModifier.None => null,
        DateModifier.Early => "early",
        DateModifier.Mid => "mid",
        DateModifier.Late => "late",
        DateModifier.About => "about",
        DateModifier.Before => "before",
        DateModifier.After => "after",
        DateModifier.Since => "since",
        DateModifier.Until => "until",
        DateModifier.By => "by",
        _ => throw Unknown(modifier),
    };

    public static string Of(DateKind kind) => kind switch
    {
        DateKind.Date => "date",
        DateKind.Time => "time",
        DateKind.Duration => "duration",
        DateKind.Set => "set",
        _ => throw Unknown(kind),
    };

    public static string Of(DateRangeKind kind) => kind switch
    {
        DateRangeKind.Interval => "interval",
        DateRangeKind.OneOf => "oneOf",
        _ => throw Unknown(kind),
    };

    public static string Of(DateOrigin origin) => origin switch
    {
        DateOrigin.Explicit => "explicit",
        DateOrigin.Resolved => "resolved",
        DateOrigin.DateOfWriting => "dateOfWriting",
        DateOrigin.Open => "open",
        _ => throw Unknown(origin),
    };

    public static string Of(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Text => "text",
        ParagraphKind.Heading => "heading",
        ParagraphKind.ListItem => "listItem",
        ParagraphKind.BlockQuote => "blockQuote",
        ParagraphKind.TableCell => "tableCell",
        ParagraphKind.Code => "code",
        _ => throw Unknown(kind),
    };

    public static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Info => "info",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Error => "error",
        _ => throw Unknown(severity),
    };

    public static string Of(DocumentFormat format) => format switch
    {
        DocumentFormat.PlainText => "plainText",
        DocumentFormat.Markdown => "markdown",
        _ => throw Unknown(format),
    };

    private static ArgumentOutOfRangeException Unknown<T>(T value)
        where T : struct, Enum => new(nameof(value), value, "No format has a name for this value.");
}
