using System.Reflection;

namespace DocModel.Tests.Model;

public sealed class SectionNamesTests
{
    [Fact]
    public void Every_member_that_a_generated_section_inherits_is_reserved()
    {
        var members = typeof(Section)
            .GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy)
            .Where(IsInherited)
            .Select(member => member.Name)
            .Distinct();
        Assert.Empty(members.Except(SectionNames.Reserved));
    }

    [Fact]
    public void The_list_is_sorted_and_says_nothing_twice() =>
        Assert.Equal(SectionNames.Reserved.Distinct().Order(StringComparer.Ordinal), SectionNames.Reserved);

    private static bool IsInherited(MemberInfo member) => member switch
    {
        ConstructorInfo => false,
        MethodInfo method => !method.IsSpecialName && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
        PropertyInfo property => property.GetMethod is { } getter && (getter.IsPublic || getter.IsFamily || getter.IsFamilyOrAssembly),
        _ => false,
    };
}
