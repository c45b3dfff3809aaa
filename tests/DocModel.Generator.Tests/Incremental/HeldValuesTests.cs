using System.Collections;
using System.Reflection;
using DocModel.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Tests.Incremental;

public sealed class HeldValuesTests
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(Compilation), typeof(SemanticModel),
        typeof(Location), typeof(AdditionalText), typeof(Microsoft.CodeAnalysis.Text.SourceText), typeof(AttributeData),
        typeof(Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions), typeof(Document), typeof(Delegate),
    ];

    [Fact]
    public void No_step_holds_anything_of_the_compiler()
    {
        var run = TestProject.Of(
            """
            namespace N { partial class Outer<T> { [DocModel.Document("a.md")] public static partial class A { public static int Title; } } }
            [DocModel.Document("absent.md")] static class B { }
            [DocModel.Document("a.md")] static partial class C { }
            [DocModel.Documents("**/*.md")] static partial class All { }
            """,
            TestFile.Of("a.md", "# Title\n\n## Part\n\nWords\u202E on 5 May 1950.\n"),
            TestFile.Names("a.md", "nonsense\n"),
            TestFile.OfBytes("bad.md", 0x41, 0xFF)).Generate();

        var seen = 0;
        foreach (var name in TrackingNames.All)
        {
            Assert.True(run.Result.TrackedSteps.TryGetValue(name, out var steps), name);
            foreach (var output in steps.SelectMany(step => step.Outputs))
                seen += Walk(output.Value, name, new HashSet<object>(ReferenceEqualityComparer.Instance));
        }

        Assert.True(seen > 200, $"Only {seen} objects were looked at.");
    }

    [Fact]
    public void The_walk_finds_what_is_forbidden() => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() =>
        Walk(new[] { new KeyValuePair<string, object>("x", Location.None) }, "root", new HashSet<object>(ReferenceEqualityComparer.Instance)));

    private static int Walk(object? value, string path, HashSet<object> seen)
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
