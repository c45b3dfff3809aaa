using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocModel.Generator.Inputs;

/// <summary>What the package's targets tell of an item; their names stand in <c>build/DocModel.props</c>.</summary>
internal static class ItemMetadata
{
    private const string DocumentPath = "build_metadata.DocModelDocument.DocModelPath";
    private const string NamesPath = "build_metadata.DocModelNames.DocModelPath";

    private const string Missing = "build_metadata.DocModelDocument.DocModelMissing";

    /// <summary>Whether the targets have told that the item's file does not exist (DOCM020).</summary>
    public static bool IsMissing(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Missing, out var value) && value == "true";

    /// <summary>The item's path and kind; null for a file that is no item of ours, whatever its name.</summary>
    public static (string Path, SourceFileKind Kind)? Of(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        var known = options.GetOptions(file);
        if (known.TryGetValue(DocumentPath, out var path) && path.Length > 0)
            return (Decode(path), SourceFileKind.Document);
        return known.TryGetValue(NamesPath, out path) && path.Length > 0 ? (Decode(path), SourceFileKind.Names) : null;
    }

    /// <summary>Metadata values end at <c>#</c> and <c>;</c>, so the targets write these as <c>^23</c> and <c>^3B</c>, and <c>^</c> as <c>^5E</c>.</summary>
    private static string Decode(string value)
    {
        if (value.IndexOf('^') < 0)
            return value;
        var decoded = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c == '^' && i + 2 < value.Length)
            {
                c = (value[i + 1], value[i + 2]) switch
                {
                    ('2', '3') => '#',
                    ('3', 'B') => ';',
                    _ => '^',
                };
                i += 2;
            }

            decoded.Append(c);
        }

        return decoded.ToString();
    }
}
