using DocModel.Generator.Declarations;

namespace DocModel.Generator.Collections;

/// <summary>A collection and the documents that its pattern matches: paths and names, nothing of what stands in the documents.</summary>
/// <param name="Target">The user's class.</param>
/// <param name="Documents">The documents, by path in ordinal order.</param>
/// <param name="Folders">The folders that have a class, outer ones first.</param>
/// <param name="Clashes">Names that two documents or folders wanted.</param>
internal sealed record Collection(
    DocumentTarget Target, EquatableArray<CollectedDocument> Documents, EquatableArray<DocumentTarget> Folders, EquatableArray<MemberClash> Clashes);

/// <param name="Path">Below the pattern's root.</param>
/// <param name="Target">The document's class.</param>
internal sealed record CollectedDocument(string Path, DocumentTarget Target);

/// <param name="Path">The document or folder that got another name.</param>
/// <param name="Name">The name that it got.</param>
/// <param name="Wanted">The name that follows from its own.</param>
/// <param name="Owner">The document or folder that has that name; null where it is a member of the user's.</param>
internal sealed record MemberClash(string Path, string Name, string Wanted, string? Owner);
