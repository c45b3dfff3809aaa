using DocModel.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.LostMembers;

/// <summary>What the documentation of a generated member says of its place in a document.</summary>
/// <remarks>
/// It is read as text: a build that writes no documentation file parses no documentation comments, and the file is told nowhere else in
/// what an analyzer sees.
/// </remarks>
internal static class MemberComment
{
    private const string Open = "<para>", Close = "</para></summary>";

    /// <summary>The document's path, with line and column behind it for what stands in the document; null for what is not generated.</summary>
    public static string? PlaceOf(ISymbol member, CancellationToken cancellation)
    {
        foreach (var comment in CommentsOf(member, cancellation))
        {
            var end = comment.LastIndexOf(Close, StringComparison.Ordinal);
            var start = end < 0 ? -1 : comment.LastIndexOf(Open, end, StringComparison.Ordinal);
            if (start >= 0)
                return comment.Substring(start + Open.Length, end - start - Open.Length).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");
        }

        return null;
    }

    /// <summary>Whether the member stands for a document that could not be read, which is told where it is.</summary>
    public static bool IsAbsent(ISymbol member, CancellationToken cancellation) =>
        CommentsOf(member, cancellation).Any(comment => comment.Contains(AbsentEmitter.Comment));

    private static IEnumerable<string> CommentsOf(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation).GetLeadingTrivia().ToFullString());
}
