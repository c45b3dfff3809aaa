using DocModel.Generator.Declarations;

namespace DocModel.Generator.Emit;

/// <summary>Events, terms and abbreviations as properties.</summary>
internal static class ElementEmitter
{
    private const string Door = "global::DocModel.CompilerServices.CompiledDocument";

    public static void Events(SourceWriter to, Document document, string instance, CancellationToken cancellation)
    {
        var names = SiblingNames.Distinct([.. document.Events.Select(e => e.Name)], MemberNames.Events);
        for (var i = 0; i < names.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var e = document.Events[i];
            Member(to, instance, "DatedEvent", "Event", names[i], i, Opening(document, e.Sentence, e.Span), FormattableString.Invariant($"{Date(e)}: {e.Label}"), Documentation.Place(document, e.Position));
        }
    }

    public static void Terms(SourceWriter to, Document document, string instance, CancellationToken cancellation)
    {
        var names = SiblingNames.Distinct([.. document.Terms.Select(t => t.Name)], MemberNames.Terms);
        for (var i = 0; i < names.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var term = document.Terms[i];
            Member(to, instance, "QuotedTerm", "Term", names[i], i, "“" + OpeningWords.Of(document, term.Span) + "”", Uses(term.Uses.Count), Documentation.Place(document, term.Position));
        }
    }

    public static void Abbreviations(SourceWriter to, Document document, string instance, CancellationToken cancellation)
    {
        var names = SiblingNames.Distinct([.. document.Abbreviations.Select(a => a.Name)], MemberNames.Abbreviations);
        for (var i = 0; i < names.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var abbreviation = document.Abbreviations[i];
            Member(to, instance, "Abbreviation", "Abbreviation", names[i], i, OpeningWords.Of(abbreviation.ToString()), Uses(abbreviation.Uses.Count), Documentation.Place(document, abbreviation.Position));
        }
    }

    private static void Member(SourceWriter to, string instance, string type, string method, string name, int row, string opening, string facts, string place)
    {
        to.Separate();
        Documentation.Write(to, opening, facts, place);
        to.Line(FormattableString.Invariant($"public static global::DocModel.{type} {SiblingNames.Escape(name)} => {Door}.{method}({instance}, {row});"));
    }

    private static string Opening(Document document, Sentence? sentence, TextSpan span) => OpeningWords.Of(document, sentence?.Span ?? span);

    private static string Date(DatedEvent e) => e.Modifier == DateModifier.None
        ? e.Date.ToString()
        : FormattableString.Invariant($"{e.Date} ({Characters.ToLower(e.Modifier.ToString())})");

    private static string Uses(int count) => FormattableString.Invariant($"{count} {(count == 1 ? "use" : "uses")}");
}
