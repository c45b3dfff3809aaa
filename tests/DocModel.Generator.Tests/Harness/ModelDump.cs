using System.Collections;
using System.Reflection;
using System.Text;

namespace DocModel.Generator.Tests.Harness;

/// <summary>Every public property of every element of a document, as lines: two documents are the same when their dumps are.</summary>
internal static class ModelDump
{
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        Properties(text, "Document", document, skip: nameof(Document.Text));
        text.Append(document.Text.Length).Append('\n').Append(document.Text).Append('\n');
        foreach (var property in typeof(Document).GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            if (property.GetValue(document) is not IEnumerable<DocumentElement> elements)
                continue;
            var i = 0;
            foreach (var element in elements)
                Properties(text, FormattableString.Invariant($"{property.Name}[{i++}]"), element);
        }

        return text.ToString();
    }

    private static void Properties(StringBuilder text, string name, object of, string? skip = null)
    {
        // The model's own properties: a generated section class has properties for its parts besides.
        var type = of is Section ? typeof(Section) : of.GetType();
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            if (property.Name != skip)
                text.Append(name).Append('.').Append(property.Name).Append(" = ").Append(Value(property.GetValue(of))).Append('\n');
        }

        text.Append(name).Append(" = ").Append(of).Append('\n');
    }

    private static string Value(object? value) => value switch
    {
        null => "null",
        Document => "the document",
        DocumentElement element => (element is Section ? nameof(Section) : element.GetType().Name) + element.Span,
        string text => "'" + text + "'",
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Value)) + "]",
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
