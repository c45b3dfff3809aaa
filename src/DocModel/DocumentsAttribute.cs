namespace DocModel;

/// <summary>Asks for the types of a whole collection of documents: they are generated into the static partial class that bears the attribute.</summary>
/// <remarks>
/// <para>Each document gets a class, nested as folders nest below the pattern's first folders: with <c>posts/**/*.md</c> on a class
/// <c>Posts</c>, <c>posts/2024/harbour.md</c> is <c>Posts._2024.Harbour</c>, which has <c>Document</c> and <c>Title</c>. A document
/// beside a folder of its name shares a class with it. <c>Posts.All</c> lists the documents by path in ordinal order, and
/// <c>Posts.Find("2024/harbour.md")</c> finds one by its path below the pattern's first folders.</para>
/// <para>The documents must be items of the project: <c>&lt;DocModelDocument Include="posts/**/*.md" /&gt;</c>.</para>
/// </remarks>
/// <param name="pattern">
/// Paths as <see cref="DocumentAttribute"/> gives them, with <c>*</c> for any characters but <c>/</c>, <c>?</c> for one of them, and
/// <c>**</c> for any number of folders. Capitals count.
/// </param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DocumentsAttribute(string pattern) : Attribute
{
    /// <summary>Which documents belong to the collection.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>
    /// Which members each document's class gets beside <c>Document</c> and <c>Title</c>; none of them unless said otherwise, because
    /// code seldom names what stands inside one document of many.
    /// </summary>
    public DocumentMembers Members { get; set; } = DocumentMembers.None;
}
