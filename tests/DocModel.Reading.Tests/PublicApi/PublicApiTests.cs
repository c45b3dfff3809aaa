using DocModel.Tests;

namespace DocModel.Reading.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_of_reading_is_the_approved_one() =>
        PublicApiApproval.Verify(PublicApiApproval.Of(typeof(DocumentReader).Assembly), "DocModel.Reading.approved.txt");
}
