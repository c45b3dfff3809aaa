using DocModel.Tests;

namespace DocModel.Export.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_of_the_exporters_is_the_approved_one() =>
        PublicApiApproval.Verify(PublicApiApproval.Of(typeof(DocumentExporter).Assembly), "DocModel.Export.approved.txt");
}
