namespace DocModel.Generator.Declarations;

/// <summary>The members that the class of a document or a collection gets.</summary>
internal static class MemberNames
{
    public const string Document = "Document";
    public const string Title = "Title";
    public const string Sections = "Sections";
    public const string Events = "Events";
    public const string Terms = "Terms";
    public const string Abbreviations = "Abbreviations";

    /// <summary>The private class that holds the literals.</summary>
    public const string Content = "__DocModelContent";

    /// <summary>The private class that holds the literals of a collection's documents in one generated file; the file's number follows.</summary>
    public const string Shard = "__DocModelShard";

    public const string All = "All";
    public const string Find = "Find";

    /// <summary>The private class that knows the documents of a collection.</summary>
    public const string Index = "__DocModelIndex";

    /// <summary>The members of a collection's class, beside the classes of its documents.</summary>
    public static IReadOnlyList<string> OfCollection { get; } = [All, Find, Index];

    /// <summary>All members of a document's class.</summary>
    public static IEnumerable<string> For(DocumentMembers members) => [Document, Title, .. ClassesFor(members), Content];

    /// <summary>The nested classes of a document's class.</summary>
    public static IEnumerable<string> ClassesFor(DocumentMembers members)
    {
        if ((members & DocumentMembers.Sections) != 0)
            yield return Sections;
        if ((members & DocumentMembers.Events) != 0)
            yield return Events;
        if ((members & DocumentMembers.Terms) != 0)
            yield return Terms;
        if ((members & DocumentMembers.Abbreviations) != 0)
            yield return Abbreviations;
    }
}
