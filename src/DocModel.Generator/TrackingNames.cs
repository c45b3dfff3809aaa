namespace DocModel.Generator;

/// <summary>The pipeline's steps by name, in the order in which a document passes them.</summary>
internal static class TrackingNames
{
    public const string SourceFiles = nameof(SourceFiles);
    public const string Items = nameof(Items);
    public const string Names = nameof(Names);
    public const string Declarations = nameof(Declarations);
    public const string CollectionDeclarations = nameof(CollectionDeclarations);
    public const string Declared = nameof(Declared);
    public const string Collections = nameof(Collections);
    public const string Targets = nameof(Targets);
    public const string DocumentInputs = nameof(DocumentInputs);
    public const string Documents = nameof(Documents);
    public const string Shards = nameof(Shards);
    public const string Reports = nameof(Reports);
    public const string Diagnostics = nameof(Diagnostics);

    public static IReadOnlyList<string> All { get; } =
    [
        SourceFiles, Items, Names, Declarations, CollectionDeclarations, Declared, Collections, Targets, DocumentInputs, Documents, Shards, Reports, Diagnostics,
    ];
}
