using System.Globalization;
using DocModel.Generator.Collections;
using DocModel.Generator.Declarations;
using DocModel.Generator.Documents;
using DocModel.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Emit;

/// <summary>A collection to its generated file: the list of its documents. The documents themselves are in the shards.</summary>
/// <remarks>
/// A document is opened through a <c>switch</c> of a few arms, and that through another: a method is compiled at run time when it
/// is called first, and one of ten thousand arms would make the first access slow.
/// </remarks>
internal static class CollectionEmitter
{
    private const int ArmsPerSwitch = 64;
    private const string Services = "global::DocModel.CompilerServices.";

    public static string HintName(DocumentTarget target) => FormattableString.Invariant(
        $"DocModel.Collections.{target.Name}.{StableHash.Of(target.FullName):x8}.g.cs");

    public static void Emit(SourceProductionContext context, Collection collection, TargetLanguage language)
    {
        if (!language.IsSupported)
            return;
        using var culture = InvariantCulture.Enter();
        var to = new SourceWriter();
        var target = collection.Target;
        ClassEmitter.Enter(to, target);
        EmitMembers(to, collection);
        EmitIndex(to, collection, language, context.CancellationToken);
        ClassEmitter.Leave(to, target);
        foreach (var folder in collection.Folders)
            EmitFolder(to, folder);
        context.AddSource(HintName(target), to.ToSourceText());
    }

    private static void EmitMembers(SourceWriter to, Collection collection)
    {
        var target = collection.Target;
        var count = FormattableString.Invariant($"{collection.Documents.Count} document{(collection.Documents.Count == 1 ? "" : "s")}, by path in ordinal order.");
        if (target.Emits(MemberNames.All))
        {
            Documentation.Write(to, count, null, target.Path);
            to.Line(ClassEmitter.GeneratedCode)
                .Line($"public static global::System.Collections.Generic.IReadOnlyList<global::DocModel.Document> {MemberNames.All} => {MemberNames.Index}.Instance;");
        }

        if (!target.Emits(MemberNames.Find))
            return;
        var root = new Glob(target.Path).Root;
        to.Separate();
        Documentation.Write(
            to,
            $"The document with a path{(root.Length == 0 ? "" : " below '" + root + "'")}, or null where there is none; '/' stands between folders, and capitals count.",
            collection.Documents.Count == 0 ? null : $"{MemberNames.Find}(\"{collection.Documents[0].Path}\")",
            target.Path);
        to.Line(ClassEmitter.GeneratedCode)
            .Line($"public static global::DocModel.Document? {MemberNames.Find}(string path) => {MemberNames.Index}.Instance.Find(path);");
    }

    private static void EmitIndex(SourceWriter to, Collection collection, TargetLanguage language, CancellationToken cancellation)
    {
        var documents = collection.Documents;
        var count = documents.Count.ToString(CultureInfo.InvariantCulture);
        to.Separate();
        to.Line(ClassEmitter.GeneratedCode).Open($"private sealed class {MemberNames.Index} : {Services}CompiledCollection");
        to.Line($"internal static readonly {MemberNames.Index} Instance = new {MemberNames.Index}();");
        to.Line($"private {MemberNames.Index}() : base({count}) {{ }}");
        var before = language.HasUtf8Literals ? "\"" : $"{Services}CompiledDocument.Utf8(\"";
        var after = language.HasUtf8Literals ? "\"u8;" : "\");";
        to.Line("protected override global::System.ReadOnlySpan<byte> PathsLiteral => " + before, line =>
        {
            foreach (var document in documents)
            {
                CSharpText.AppendLiteral(line, document.Path);
                line.Append("\\n");
            }
        }, after);

        to.Open("protected override global::DocModel.Document Open(int index)").Open($"switch (index / {ArmsPerSwitch})");
        for (var first = 0; first < documents.Count; first += ArmsPerSwitch)
            to.Line(FormattableString.Invariant($"case {first / ArmsPerSwitch}: return Open{first / ArmsPerSwitch}(index);"));
        to.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(index));").Close().Close();
        for (var first = 0; first < documents.Count; first += ArmsPerSwitch)
        {
            cancellation.ThrowIfCancellationRequested();
            to.Open(FormattableString.Invariant($"private static global::DocModel.Document Open{first / ArmsPerSwitch}(int index)")).Open("switch (index)");
            for (var i = first; i < Math.Min(first + ArmsPerSwitch, documents.Count); i++)
                to.Line(FormattableString.Invariant($"case {i}: return {documents[i].Target.FullName}.{MemberNames.Document};"));
            to.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(index));").Close().Close();
        }

        to.Close();
    }

    /// <summary>A folder's class gets its words here; its documents stand in shards.</summary>
    private static void EmitFolder(SourceWriter to, DocumentTarget folder)
    {
        ClassEmitter.Enter(to, folder, "The documents in " + folder.Path.TrimEnd('/') + ".");
        ClassEmitter.Leave(to, folder);
    }
}
