using DocModel.Generator.Declarations;

namespace DocModel.Generator.Emit;

/// <summary>A document that is not there or could not be read: its members, as far as they are known without it.</summary>
/// <remarks>
/// The error is told once, where it is; without these members every use of the class would be an error as well. A use of a section or
/// an event still is one. Should somebody silence the error, the members throw: no program runs with an empty document by mistake.
/// </remarks>
internal static class AbsentEmitter
{
    /// <summary>What documents each of the members.</summary>
    internal const string Comment = "The document was not compiled in.";

    public static void Emit(SourceWriter to, DocumentTarget target)
    {
        ClassEmitter.Enter(to, target);
        Member(to, target, MemberNames.Document, "global::DocModel.Document");
        Member(to, target, MemberNames.Title, "string");
        foreach (var kind in MemberNames.ClassesFor(target.Members).Where(target.Emits))
        {
            to.Separate();
            Documentation.Write(to, Comment, null, target.Path);
            ClassEmitter.Mark(to, target).Open("public static class " + kind).Close();
        }

        ClassEmitter.Leave(to, target);
    }

    private static void Member(SourceWriter to, DocumentTarget target, string name, string type)
    {
        if (!target.Emits(name))
            return;
        to.Separate();
        Documentation.Write(to, Comment, null, target.Path);
        ClassEmitter.Mark(to, target).Line(
            $"public static {type} {name} => throw new global::System.InvalidOperationException(\"",
            line => CSharpText.AppendLiteral(line, $"The document '{target.Path}' was not compiled in: see the build's DocModel errors."),
            "\");");
    }
}
