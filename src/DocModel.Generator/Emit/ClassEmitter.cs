using DocModel.Generator.Declarations;
using DocModel.Generator.Documents;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Emit;

/// <summary>A document's members, in the user's class.</summary>
internal static class ClassEmitter
{
    /// <summary>The document, from anywhere inside its class: nothing between can have this name.</summary>
    public const string Instance = MemberNames.Content + ".Instance";

    private const string Door = "global::DocModel.CompilerServices.CompiledDocument";

    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"DocModel.Generator\", \"{typeof(ClassEmitter).Assembly.GetName().Version}\")]";

    public static void Emit(SourceWriter to, DocumentTarget target, ReadDocument read, TargetLanguage language, CancellationToken cancellation)
    {
        var document = read.ToDocument();
        Enter(to, target);
        if (target.Emits(MemberNames.Document))
        {
            Documentation.Write(to, OpeningWords.Of(document, new TextSpan(0, document.Length)), null, document.Path);
            Mark(to, target).Line($"public static global::DocModel.Document {MemberNames.Document} => {Instance};");
        }

        if (target.Emits(MemberNames.Title))
        {
            to.Separate();
            Documentation.Write(to, document.Title.Length == 0 ? "The document has no title." : document.Title, null, document.Path);
            Mark(to, target).Line($"public static string {MemberNames.Title} => {Instance}.Title;");
        }

        if (Asks(target, DocumentMembers.Sections, MemberNames.Sections))
        {
            Open(to, target, document, MemberNames.Sections, document.AllSections.Count, "section");
            new SectionEmitter(to, document, cancellation).Emit(MemberNames.Sections);
            to.Close();
        }

        if (Asks(target, DocumentMembers.Events, MemberNames.Events))
        {
            Open(to, target, document, MemberNames.Events, document.Events.Count, "dated event");
            ElementEmitter.Events(to, document, cancellation);
            to.Close();
        }

        if (Asks(target, DocumentMembers.Terms, MemberNames.Terms))
        {
            Open(to, target, document, MemberNames.Terms, document.Terms.Count, "quoted term");
            ElementEmitter.Terms(to, document, cancellation);
            to.Close();
        }

        if (Asks(target, DocumentMembers.Abbreviations, MemberNames.Abbreviations))
        {
            Open(to, target, document, MemberNames.Abbreviations, document.Abbreviations.Count, "abbreviation");
            ElementEmitter.Abbreviations(to, document, cancellation);
            to.Close();
        }

        EmitContent(to, target, read, language);
        Leave(to, target);
    }

    /// <summary>Opens the class, with all that stands around it.</summary>
    /// <param name="words">What documents the class; null where another part of it says so.</param>
    public static void Enter(SourceWriter to, DocumentTarget target, string? words = null)
    {
        to.Separate();
        if (target.Namespace.Length > 0)
            to.Open("namespace " + target.Namespace);
        for (var i = 0; i < target.Types.Count; i++)
        {
            if (words is not null && i == target.Types.Count - 1)
                Documentation.Write(to, words, null, target.Path);
            if (target.IsGenerated && words is null && i == target.Types.Count - 1)
                to.Line(GeneratedCode);
            to.Open(target.Types[i].Header);
        }
    }

    public static void Leave(SourceWriter to, DocumentTarget target)
    {
        for (var i = 0; i < target.Types.Count; i++)
            to.Close();
        if (target.Namespace.Length > 0)
            to.Close();
    }

    /// <summary>Marks a member of the user's class as generated; a class of ours is marked as a whole.</summary>
    public static SourceWriter Mark(SourceWriter to, DocumentTarget target) => target.IsGenerated ? to : to.Line(GeneratedCode);

    private static bool Asks(DocumentTarget target, DocumentMembers member, string name) => (target.Members & member) != 0 && target.Emits(name);

    private static void Open(SourceWriter to, DocumentTarget target, Document document, string name, int count, string what)
    {
        to.Separate();
        Documentation.Write(to, FormattableString.Invariant($"{(count == 0 ? "No" : count)} {what}{(count == 1 ? "" : "s")}."), null, document.Path);
        Mark(to, target).Open("public static class " + name);
    }

    private static void EmitContent(SourceWriter to, DocumentTarget target, ReadDocument read, TargetLanguage language)
    {
        string text = Utf8(read.Text), structure = Utf8(read.Structure);
        to.Separate();
        Mark(to, target).Open($"private sealed class {MemberNames.Content} : global::DocModel.CompilerServices.CompiledContent");
        if (!language.HasUtf8Literals)
        {
            // Before Instance, whose initializer reads them.
            to.Line($"private static readonly byte[] TextBytes = {Door}.Utf8(\"", line => CSharpText.AppendLiteral(line, text), "\");");
            to.Line($"private static readonly byte[] StructureBytes = {Door}.Utf8(\"", line => CSharpText.AppendLiteral(line, structure), "\");");
        }

        to.Line($"internal static readonly global::DocModel.Document Instance = {Door}.Load(new {MemberNames.Content}());");
        if (language.HasUtf8Literals)
        {
            to.Line("public override global::System.ReadOnlySpan<byte> TextLiteral => \"", line => CSharpText.AppendLiteral(line, text), "\"u8;");
            to.Line("public override global::System.ReadOnlySpan<byte> StructureLiteral => \"", line => CSharpText.AppendLiteral(line, structure), "\"u8;");
        }
        else
        {
            to.Line("public override global::System.ReadOnlySpan<byte> TextLiteral => TextBytes;");
            to.Line("public override global::System.ReadOnlySpan<byte> StructureLiteral => StructureBytes;");
        }

        to.Close();
    }

    private static string Utf8(EquatableArray<byte> bytes) => System.Text.Encoding.UTF8.GetString(bytes.ToArray());
}
