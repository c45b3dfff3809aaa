using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Tests.Incremental;

/// <summary>Walks the object graph of every value that a pipeline holds from run to run: nothing of the compiler may be in it.</summary>
internal static class HeldValues
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(Compilation), typeof(SemanticModel),
        typeof(Location), typeof(AdditionalText), typeof(Microsoft.CodeAnalysis.Text.SourceText), typeof(AttributeData),
        typeof(Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions), typeof(Document), typeof(Delegate),
    ];

    /// <returns>How many objects were looked at.</returns>
    public static int Check(GeneratorRunResult run)
    {
        var looked = 0;
        foreach (var name in TrackingNames.All)
        {
            if (!run.TrackedSteps.TryGetValue(name, out var steps))
                continue;
            foreach (var output in steps.SelectMany(step => step.Outputs))
                looked += Walk(output.Value, name, new HashSet<object>(ReferenceEqualityComparer.Instance));
        }

        return looked;
    }

    public static int Walk(object? value, string path, HashSet<object> seen)
    {
        // A descriptor is a static of the generator: it says what a rule is, nothing of a project.
        if (value is null or string or DiagnosticDescriptor or Type || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return 0;
        Assert.False(Array.Exists(Forbidden, type => type.IsInstanceOfType(value)), $"{path} holds a {value.GetType()}");
        if (!value.GetType().IsValueType && !seen.Add(value))
            return 0;
        var count = 1;
        if (value is byte[])
            return count;
        if (value is Array array)
        {
            foreach (var item in (IEnumerable)array)
                count += Walk(item, path + "[]", seen);
            return count;
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.FieldType == typeof(StringComparer) || typeof(IEqualityComparer).IsAssignableFrom(field.FieldType) || field.Name == "_comparer")
                    continue;
                count += Walk(field.GetValue(value), path + "." + field.Name, seen);
            }
        }

        return count;
    }
}
