using DocModel.Generator.Declarations;
using DocModel.Generator.Documents;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Emit;

/// <summary>A document's members, in the user's class.</summary>
internal static class ClassEmitter
{
    private const string Door = "global::DocModel.CompilerServices.CompiledDocument";

    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"DocModel.Generator\", \"{typeof(ClassEmitter).Assembly.GetName().Version}\")]";

    public static void Emit(SourceWriter to, DocumentTarget target, ReadDocument read, TargetLanguage language, CancellationToken cancellation)
    {
        var document = read.ToDocument();
        var instance = target.FullName + "." + MemberNames.Content + ".Instance";

        Enter(to, target);
        if (target.Emits(MemberNames.Document))
        {
            Introduce(to, document);
            to.Line($"public static global::DocModel.Document {MemberNames.Document} => {instance};");
        }

        if (target.Emits(MemberNames.Title))
        {
            to.Separate();
            Documentation.Write(to, document.Title.Length == 0 ? "The document has no title." : document.Title, null, document.Path);
            to.Line(GeneratedCode).Line($"public static string {MemberNames.Title} => {instance}.Title;");
        }

        if (Asks(target, DocumentMembers.Sections, MemberNames.Sections))
        {
            Open(to, document, MemberNames.Sections, document.AllSections.Count, "section");
            new SectionEmitter(to, document, instance, cancellation).Emit(MemberNames.Sections);
            to.Close();
        }

        if (Asks(target, DocumentMembers.Events, MemberNames.Events))
        {
            Open(to, document, MemberNames.Events, document.Events.Count, "dated event");
            ElementEmitter.Events(to, document, instance, cancellation);
            to.Close();
        }

        if (Asks(target, DocumentMembers.Terms, MemberNames.Terms))
        {
            Open(to, document, MemberNames.Terms, document.Terms.Count, "quoted term");
            ElementEmitter.Terms(to, document, instance, cancellation);
            to.Close();
        }

        if (Asks(target, DocumentMembers.Abbreviations, MemberNames.Abbreviations))
        {
            Open(to, document, MemberNames.Abbreviations, document.Abbreviations.Count, "abbreviation");
            ElementEmitter.Abbreviations(to, document, instance, cancellation);
            to.Close();
        }

        EmitContent(to, read, language);
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

    private static bool Asks(DocumentTarget target, DocumentMembers member, string name) => (target.Members & member) != 0 && target.Emits(name);

    private static void Introduce(SourceWriter to, Document document)
    {
        to.Separate();
        Documentation.Write(to, OpeningWords.Of(document, new TextSpan(0, document.Length)), null, document.Path);
        to.Line(GeneratedCode);
    }

    private static void Open(SourceWriter to, Document document, string name, int count, string what)
    {
        to.Separate();
        Documentation.Write(to, FormattableString.Invariant($"{(count == 0 ? "No" : count)} {what}{(count == 1 ? "" : "s")}."), null, document.Path);
        to.Line(GeneratedCode).Open("public static class " + name);
    }

    private static void EmitContent(SourceWriter to, ReadDocument read, TargetLanguage language)
    {
        var structure = System.Text.Encoding.UTF8.GetString(read.Structure.ToArray());
        to.Separate();
        to.Line(GeneratedCode).Open($"private sealed class {MemberNames.Content} : global::DocModel.CompilerServices.CompiledContent");
        if (!language.HasUtf8Literals)
        {
            // Before Instance, whose initializer reads them.
            to.Line($"private static readonly byte[] TextBytes = {Door}.Utf8(\"", line => CSharpText.AppendLiteral(line, read.Text), "\");");
            to.Line($"private static readonly byte[] StructureBytes = {Door}.Utf8(\"", line => CSharpText.AppendLiteral(line, structure), "\");");
        }

        to.Line($"internal static readonly global::DocModel.Document Instance = {Door}.Load(new {MemberNames.Content}());");
        if (language.HasUtf8Literals)
        {
            to.Line("public override global::System.ReadOnlySpan<byte> TextLiteral => \"", line => CSharpText.AppendLiteral(line, read.Text), "\"u8;");
            to.Line("public override global::System.ReadOnlySpan<byte> StructureLiteral => \"", line => CSharpText.AppendLiteral(line, structure), "\"u8;");
        }
        else
        {
            to.Line("public override global::System.ReadOnlySpan<byte> TextLiteral => TextBytes;");
            to.Line("public override global::System.ReadOnlySpan<byte> StructureLiteral => StructureBytes;");
        }

        to.Close();
    }
}
