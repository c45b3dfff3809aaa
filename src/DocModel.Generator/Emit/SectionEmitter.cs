namespace DocModel.Generator.Emit;

/// <summary>The sections of a document as properties and nested classes.</summary>
internal sealed class SectionEmitter
{
    private const string Door = "global::DocModel.CompilerServices.CompiledDocument";

    private readonly SourceWriter _to;
    private readonly Document _document;
    private readonly string _instance;
    private readonly Dictionary<Section, int> _rows = [];
    private readonly Dictionary<Section, string[]> _partNames = [];
    private readonly CancellationToken _cancellation;

    public SectionEmitter(SourceWriter to, Document document, string instance, CancellationToken cancellation)
    {
        _to = to;
        _document = document;
        _instance = instance;
        _cancellation = cancellation;
        foreach (var section in document.AllSections)
            _rows.Add(section, _rows.Count);
    }

    public void Emit(string enclosing) => Emit(_document.Sections, SiblingNames.Distinct([.. _document.Sections.Select(s => s.Name)], enclosing), enclosing);

    private void Emit(IReadOnlyList<Section> sections, string[] names, string enclosing)
    {
        var classes = SectionClassNames.For(names, [.. sections.Select(PartNames)], enclosing);
        for (var i = 0; i < sections.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var row = _rows[sections[i]].ToString(System.Globalization.CultureInfo.InvariantCulture);
            Document(sections[i]);
            var name = SiblingNames.Escape(names[i]);
            _to.Line($"public {(enclosing == Declarations.MemberNames.Sections ? "static " : "")}{classes[i]} {name} => {Door}.Cached({_instance}, {row}) as {classes[i]} ?? new {classes[i]}({Door}.Key({_instance}, {row}));");
        }

        for (var i = 0; i < sections.Count; i++)
            EmitClass(sections[i], classes[i]);
    }

    private void EmitClass(Section section, string name)
    {
        _to.Separate();
        Documentation.Write(_to, "The section " + OpeningWords.Of("“" + section.Title + "”."), null, Documentation.Place(_document, section.Position));
        _to.Open($"public sealed class {name} : global::DocModel.Section");
        _to.Line($"internal {name}(global::DocModel.CompilerServices.SectionKey key) : base(key) {{ }}");
        if (section.Sections.Count > 0)
            Emit(section.Sections, PartNames(section), name);
        _to.Close();
    }

    /// <summary>The properties of a section's class. Its name is not known yet, but ends in no way that could meet them.</summary>
    private string[] PartNames(Section section)
    {
        if (!_partNames.TryGetValue(section, out var names))
        {
            names = SiblingNames.Distinct([.. section.Sections.Select(s => s.Name)], enclosing: "");
            _partNames.Add(section, names);
        }

        return names;
    }

    private void Document(Section section)
    {
        _to.Separate();
        Documentation.Write(_to, OpeningWords.Of(_document, section.Span), null, Documentation.Place(_document, section.Position));
    }
}
