namespace DocModel.Export;

/// <summary>Writes a document in one format. Stateless: one instance serves every document and every thread.</summary>
public abstract class DocumentExporter
{
    /// <summary>The format's name on a command line, lower case: <c>jsonld</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What the format is for, in one sentence.</summary>
    public abstract string Description { get; }

    /// <summary>The usual end of such a file's name, with its dot: <c>.ics</c>.</summary>
    public abstract string FileExtension { get; }

    /// <summary>The registered media type: <c>text/calendar</c>.</summary>
    public abstract string MediaType { get; }

    /// <summary>
    /// Writes <paramref name="document"/> to <paramref name="output"/>, which takes characters as they are: the format decides its
    /// line ends, and the writer's encoding should be UTF-8 without a mark. The same document gives the same characters.
    /// </summary>
    /// <returns>What the format cannot say, in the order of the text; empty where nothing was left out.</returns>
    public IReadOnlyList<SkippedElement> Export(Document document, TextWriter output)
    {
        var skipped = Write(document ?? throw new ArgumentNullException(nameof(document)), output ?? throw new ArgumentNullException(nameof(output)));
        return [.. skipped.OrderBy(static element => element.Element.Span)];
    }

    /// <inheritdoc cref="Export"/>
    /// <remarks>What is skipped may be told in any order.</remarks>
    protected abstract IReadOnlyList<SkippedElement> Write(Document document, TextWriter output);

    /// <summary>The format's name.</summary>
    public override string ToString() => Name;
}
