using DocModel.Generator.Declarations;
using DocModel.Reading.Naming;

namespace DocModel.Generator.Collections;

/// <summary>Names for the documents and folders of a collection.</summary>
/// <remarks>
/// <para>A document's class is called after its file without the extension, a folder's after the folder; both follow the rules of
/// headings. A name that would begin with a digit, or is that of the class around it or of a generated member, gets <c>_</c> in front:
/// <c>2024</c> is <c>_2024</c>, <c>all.md</c> is <c>_All</c>. A document and the folder of its name are one class.</para>
/// <para>Where two of a folder want one name, the shorter has it, and of two as long the first by path; the other takes more of its words, then its extension, then a
/// number, and the clash is told.</para>
/// </remarks>
internal sealed class CollectionNames(DocumentTarget target, string root, CancellationToken cancellation)
{
    private const string Prefix = "_";
    private const int LongName = 2 * Identifiers.MaxLength;

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        MemberNames.Document, MemberNames.Title, MemberNames.Sections, MemberNames.Events, MemberNames.Terms, MemberNames.Abbreviations,
        MemberNames.All, MemberNames.Find,
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private readonly List<CollectedDocument> _documents = [];
    private readonly List<DocumentTarget> _folders = [];
    private readonly List<MemberClash> _clashes = [];

    public Collection Assign(CollectionFolder outermost)
    {
        Assign(outermost, target);
        _documents.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new Collection(target, _documents.ToEquatableArray(), _folders.ToEquatableArray(), _clashes.ToEquatableArray());
    }

    private void Assign(CollectionFolder folder, DocumentTarget around)
    {
        cancellation.ThrowIfCancellationRequested();
        var members = MembersOf(folder);
        var names = Names(members, around.Name, folder.Path.Length == 0);
        for (var i = 0; i < members.Count; i++)
        {
            var (document, inner, _, _) = members[i];
            var inside = around.Nested(document is null ? "" : root + folder.Path + document, names[i]);
            if (document is not null)
                _documents.Add(new CollectedDocument(folder.Path + document, inside));
            if (inner is null)
                continue;
            if (document is null)
                _folders.Add(inside with { Path = root + inner.Path });
            Assign(inner, inside);
        }
    }

    private string[] Names(List<Member> members, string enclosing, bool isOutermost)
    {
        var names = new string?[members.Count];
        NameScope.Assign([.. Enumerable.Range(0, members.Count)], names, (row, content) => Candidate(members[row], content, enclosing), static (_, _) => { });

        Dictionary<string, int>? owners = null;
        for (var i = 0; i < names.Length; i++)
        {
            var wanted = Candidate(members[i], 0, enclosing)!;
            if (names[i] == wanted)
                continue;
            owners ??= NameScope.Owners(names!);
            _clashes.Add(new MemberClash(root + members[i].Path, names[i]!, wanted, root + members[owners[wanted]].Path));
        }

        // Only when it is told who has which name: a member of the user's is in the way of one document, not of the other that wants its name.
        for (var i = 0; isOutermost && i < names.Length; i++)
        {
            if (!target.Taken.Contains(names[i]!))
                continue;
            var free = Prefix + names[i];
            while (target.Taken.Contains(free))
                free = Prefix + free;
            _clashes.Add(new MemberClash(root + members[i].Path, free, names[i]!, null));
            names[i] = free;
        }

        return names!;
    }

    private static string? Candidate(Member member, int content, string enclosing)
    {
        var name = content switch
        {
            0 => Identifiers.FromWords(member.Stem, Prefix),
            1 => Identifiers.FromWords(member.Stem, Prefix, LongName),
            2 when member.Extension.Length > 0 => Identifiers.Append(Identifiers.FromWords(member.Stem, Prefix), Identifiers.FromWords(member.Extension, "")),
            _ => null,
        };
        return name is not null && (Reserved.Contains(name) || name == enclosing) ? Prefix + name : name;
    }

    private static List<Member> MembersOf(CollectionFolder folder)
    {
        var members = new List<Member>(folder.Documents.Count + folder.Folders.Count);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in folder.Documents)
        {
            var dot = document.LastIndexOf('.');
            var stem = dot > 0 ? document.Substring(0, dot) : document;
            var beside = folder.Find(stem);
            if (beside is not null && !shared.Add(stem))
                beside = null;
            members.Add(new Member(document, beside, stem, dot > 0 ? document.Substring(dot + 1) : "") { Path = folder.Path + document });
        }

        foreach (var inner in folder.Folders)
        {
            if (!shared.Contains(inner.Name))
                members.Add(new Member(null, inner, inner.Name, "") { Path = inner.Path });
        }

        // Who is written with least has the name, so that a new "harbour-.md" does not take it from "harbour.md".
        members.Sort(static (a, b) => a.Stem.Length != b.Stem.Length ? a.Stem.Length.CompareTo(b.Stem.Length) : string.CompareOrdinal(a.Path, b.Path));
        return members;
    }

    /// <param name="Document">The document's file name, or null for a folder alone.</param>
    /// <param name="Folder">The folder, or null for a document alone.</param>
    /// <param name="Stem">What the name is made of.</param>
    /// <param name="Extension">Without its dot.</param>
    private sealed record Member(string? Document, CollectionFolder? Folder, string Stem, string Extension)
    {
        public string Path { get; init; } = "";
    }
}
