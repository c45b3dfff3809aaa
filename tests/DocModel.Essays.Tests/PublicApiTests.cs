using DocModel.Tests;

namespace DocModel.Essays.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_types_of_the_essay_are_the_approved_ones() =>
        PublicApiApproval.Verify(PublicApiApproval.Of(typeof(SecurityArchitecture).Assembly), "SecurityArchitecture.approved.txt");
}
