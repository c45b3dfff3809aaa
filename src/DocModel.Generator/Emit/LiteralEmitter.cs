using DocModel.Generator.Declarations;
using DocModel.Generator.Documents;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Emit;

/// <summary>The text literal and the structure literal, of one document or of those that share a generated file.</summary>
internal static class LiteralEmitter
{
    private const string Services = "global::DocModel.CompilerServices.";

    /// <summary>The document of a class, from anywhere inside it.</summary>
    public const string Instance = MemberNames.Content + ".Instance";

    /// <summary>A class in the document's, with its two literals.</summary>
    public static void Content(SourceWriter to, DocumentTarget target, ReadDocument read, TargetLanguage language)
    {
        to.Separate();
        ClassEmitter.Mark(to, target).Open($"private sealed class {MemberNames.Content} : {Services}CompiledContent");
        Literals(to, language, [read.Text], [read.Structure], $"internal static readonly global::DocModel.Document Instance = {Services}CompiledDocument.Load(new {MemberNames.Content}());");
        to.Close();
    }

    /// <summary>A document of a shard, from anywhere inside its collection.</summary>
    public static string InShard(string shard, int index) => FormattableString.Invariant($"{shard}.Documents[{index}]");

    /// <summary>A class in the collection's, with the two literals of its documents in a generated file.</summary>
    /// <param name="to">The generated file.</param>
    /// <param name="target">One of the documents' classes.</param>
    /// <param name="name">The name of the shard's class.</param>
    /// <param name="documents">The documents, in the order of their numbers.</param>
    /// <param name="language">Decides how literals are written.</param>
    public static void Shard(SourceWriter to, DocumentTarget target, string name, IReadOnlyList<ReadDocument> documents, TargetLanguage language)
    {
        var header = EquatableArray<byte>.Own(DocModel.Content.ShardFormat.Header([.. documents.Select(d => (d.Text.Count, d.Structure.Count))]));
        to.Separate();
        if (target.Namespace.Length > 0)
            to.Open("namespace " + target.Namespace);
        foreach (var type in target.Types.Take(target.CollectionDepth))
            to.Open(type.Header);
        to.Line(ClassEmitter.GeneratedCode).Open($"private sealed class {name} : {Services}CompiledShard");
        to.Line(FormattableString.Invariant($"private {name}() : base({documents.Count}) {{ }}"));
        Literals(to, language, documents.Select(d => d.Text), [header, .. documents.Select(d => d.Structure)], $"internal static readonly {name} Documents = new {name}();");
        to.Close();
        for (var i = 0; i < target.CollectionDepth; i++)
            to.Close();
        if (target.Namespace.Length > 0)
            to.Close();
    }

    private static void Literals(SourceWriter to, TargetLanguage language, IEnumerable<EquatableArray<byte>> texts, IEnumerable<EquatableArray<byte>> structures, string instance)
    {
        void Append(System.Text.StringBuilder line, IEnumerable<EquatableArray<byte>> parts)
        {
            foreach (var part in parts)
                CSharpText.AppendLiteral(line, part.AsSpan());
        }

        if (language.HasUtf8Literals)
        {
            to.Line(instance);
            to.Line("public override global::System.ReadOnlySpan<byte> TextLiteral => \"", line => Append(line, texts), "\"u8;");
            to.Line("public override global::System.ReadOnlySpan<byte> StructureLiteral => \"", line => Append(line, structures), "\"u8;");
            return;
        }

        // Before the instance, whose initializer reads them.
        to.Line($"private static readonly byte[] TextBytes = {Services}CompiledDocument.Utf8(\"", line => Append(line, texts), "\");");
        to.Line($"private static readonly byte[] StructureBytes = {Services}CompiledDocument.Utf8(\"", line => Append(line, structures), "\");");
        to.Line(instance);
        to.Line("public override global::System.ReadOnlySpan<byte> TextLiteral => TextBytes;");
        to.Line("public override global::System.ReadOnlySpan<byte> StructureLiteral => StructureBytes;");
    }
}
