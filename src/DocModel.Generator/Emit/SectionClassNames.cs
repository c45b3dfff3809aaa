namespace DocModel.Generator.Emit;

/// <summary>The names of the classes of sections.</summary>
/// <remarks>
/// A section's class is called <c>{Name}Section</c>. Where that is the name of a property beside it, of the class around it, of
/// another section's class or of one of its own properties (a section "Rate limits" with a part called "Rate limits section"), it is
/// called <c>{Name}SectionType</c>, and <c>{Name}SectionType2</c> and so on where that is taken too. The property's name never
/// changes: it is the section's identifier.
/// </remarks>
internal static class SectionClassNames
{
    /// <param name="names">The properties beside each other.</param>
    /// <param name="parts">The properties inside each one's class.</param>
    /// <param name="enclosing">The class around them.</param>
    public static string[] For(IReadOnlyList<string> names, IReadOnlyList<string[]> parts, string enclosing)
    {
        var taken = new HashSet<string>(names, StringComparer.Ordinal) { enclosing };
        var classes = new string[names.Count];
        for (var i = 0; i < classes.Length; i++)
        {
            var name = names[i] + "Section";
            for (var n = 1; taken.Contains(name) || Array.IndexOf(parts[i], name) >= 0; n++)
                name = FormattableString.Invariant($"{names[i]}SectionType{(n == 1 ? "" : n.ToString(System.Globalization.CultureInfo.InvariantCulture))}");
            taken.Add(name);
            classes[i] = name;
        }

        return classes;
    }
}
