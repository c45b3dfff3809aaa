namespace DocModel.Generator.Declarations;

/// <summary>The members that a document's class gets.</summary>
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

    public static IEnumerable<string> For(DocumentMembers members)
    {
        yield return Document;
        yield return Title;
        if ((members & DocumentMembers.Sections) != 0)
            yield return Sections;
        if ((members & DocumentMembers.Events) != 0)
            yield return Events;
        if ((members & DocumentMembers.Terms) != 0)
            yield return Terms;
        if ((members & DocumentMembers.Abbreviations) != 0)
            yield return Abbreviations;
        yield return Content;
    }
}
