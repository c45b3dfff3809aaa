using DocModel.Generator.Declarations;
using DocModel.Generator.Diagnostics;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Tests.Diagnostics;

public sealed class StringHeapTests
{
    [Theory]
    [InlineData(1000, 4_000_000, 5_000_000, "DOCM012: 9,000,000")]
    [InlineData(900, 8_000_000, 1, "DOCM012: 8,000,001")]
    [InlineData(1000, 4_000_000, 4_000_000, "")]
    [InlineData(1100, 40_000_000, 50_000_000, "")]
    public void All_documents_of_a_project_share_the_heap_before_C_sharp_11(int language, int first, int second, string expected)
    {
        var target = new DocumentTarget("a.md", "", EquatableArray<TypePart>.Own([new TypePart("partial class Spec", "Spec")]), DocumentMembers.All, default);
        var declaration = new Declaration(DeclarationKind.Document, target, CanEmit: true, LocationInfo.StartOf("Spec.cs"), default);
        var found = StringHeap.Check([declaration], new TargetLanguage(language), StringHeap.Overflow([first, second])).ToArray();
        Assert.Equal(expected.Length == 0 ? [] : [expected], found.Select(d => d.Rule.Id + ": " + d.Message.Split("need ")[1].Split(". ")[0]));
    }
}
