using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DocModel.Generator.Tests.Harness;

/// <summary>A file that the compiler hands to the generator, with the metadata that the package's targets give it.</summary>
internal sealed class TestFile(string path, SourceText? text, string? folder = null, string metadata = TestFile.DocumentMetadata) : AdditionalText
{
    public const string DocumentMetadata = "build_metadata.DocModelDocument.DocModelPath";
    public const string NamesMetadata = "build_metadata.DocModelNames.DocModelPath";
    public const string MissingMetadata = "build_metadata.DocModelDocument.DocModelMissing";

    public string Document => path;

    public string Metadata => metadata;

    /// <summary>Whether the targets have told that there is no such file.</summary>
    public bool IsMissing { get; init; }

    public string Text => text?.ToString() ?? "";

    public override string Path => (folder ?? "/checkout/") + path + (metadata == NamesMetadata ? ".names" : "");

    public static TestFile Of(string path, string text) => new(path, SourceText.From(text, Encoding.UTF8));

    public static TestFile Names(string document, string text) => new(document, SourceText.From(text, Encoding.UTF8), metadata: NamesMetadata);

    public static TestFile OfBytes(string path, params byte[] bytes) => new(path, SourceText.From(new MemoryStream(bytes), canBeEmbedded: false));

    /// <summary>A file of the project that is no document, such as a readme among the additional files.</summary>
    public static TestFile Foreign(string path, string text) => new(path, SourceText.From(text, Encoding.UTF8), metadata: "build_metadata.AdditionalFiles.Other");

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
