namespace DocModel.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_of_the_model_is_the_approved_one() =>
        PublicApiApproval.Verify(PublicApiApproval.Of(typeof(Document).Assembly), "DocModel.approved.txt");
}
