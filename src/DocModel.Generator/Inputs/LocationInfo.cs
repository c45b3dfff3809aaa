using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DocModel.Generator.Inputs;

/// <summary>A place in a file, without the syntax tree that a <see cref="Location"/> would keep alive.</summary>
internal sealed record LocationInfo(string FilePath, Microsoft.CodeAnalysis.Text.TextSpan Span, LinePositionSpan Lines)
{
    public static LocationInfo StartOf(string filePath) => new(filePath, default, default);

    public static LocationInfo? Of(Location? location) =>
        location?.SourceTree is { } tree ? new LocationInfo(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span) : null;

    public Location ToLocation() => Location.Create(FilePath, Span, Lines);
}
