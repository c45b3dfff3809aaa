using DocModel.Generator.Declarations;

namespace DocModel.Generator.Emit;

/// <summary>A document's members, in the user's class.</summary>
internal static class ClassEmitter
{
    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"DocModel.Generator\", \"{typeof(ClassEmitter).Assembly.GetName().Version}\")]";

    /// <param name="to">The generated file.</param>
    /// <param name="target">The class.</param>
    /// <param name="document">The document.</param>
    /// <param name="instance">The document as an expression, from anywhere inside its class: nothing between can have this name.</param>
    /// <param name="content">What else the class holds: the literals, unless they stand elsewhere.</param>
    /// <param name="cancellation">Asked at each member.</param>
    public static void Emit(SourceWriter to, DocumentTarget target, Document document, string instance, Action<SourceWriter>? content, CancellationToken cancellation)
    {
        Enter(to, target);
        if (target.Emits(MemberNames.Document))
        {
            Documentation.Write(to, OpeningWords.Of(document, new TextSpan(0, document.Length)), null, document.Path);
            Mark(to, target).Line($"public static global::DocModel.Document {MemberNames.Document} => {instance};");
        }

        if (target.Emits(MemberNames.Title))
        {
            to.Separate();
            Documentation.Write(to, document.Title.Length == 0 ? "The document has no title." : document.Title, null, document.Path);
            Mark(to, target).Line($"public static string {MemberNames.Title} => {instance}.Title;");
        }

        if (Asks(target, DocumentMembers.Sections, MemberNames.Sections))
        {
            Open(to, target, document, MemberNames.Sections, document.AllSections.Count, "section");
            new SectionEmitter(to, document, instance, cancellation).Emit(MemberNames.Sections);
            to.Close();
        }

        if (Asks(target, DocumentMembers.Events, MemberNames.Events))
        {
            Open(to, target, document, MemberNames.Events, document.Events.Count, "dated event");
            ElementEmitter.Events(to, document, instance, cancellation);
            to.Close();
        }

        if (Asks(target, DocumentMembers.Terms, MemberNames.Terms))
        {
            Open(to, target, document, MemberNames.Terms, document.Terms.Count, "quoted term");
            ElementEmitter.Terms(to, document, instance, cancellation);
            to.Close();
        }

        if (Asks(target, DocumentMembers.Abbreviations, MemberNames.Abbreviations))
        {
            Open(to, target, document, MemberNames.Abbreviations, document.Abbreviations.Count, "abbreviation");
            ElementEmitter.Abbreviations(to, document, instance, cancellation);
            to.Close();
        }

        content?.Invoke(to);
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
}
