using DocModel.Fuzzing.Tests.Inputs;
using DocModel.Fuzzing.Tests.Properties;
using DocModel.Fuzzing.Tests.Running;

namespace DocModel.Fuzzing.Tests;

public sealed class DocumentFuzzTests
{
    [Fact]
    public void Any_tree_of_Markdown_is_read_into_a_sound_document() => FuzzRun.Each(FuzzSource.Trees, 3_000, DocumentHolds.Check);

    [Fact]
    public void Any_bytes_are_read_into_a_sound_document_or_refused_at_the_first_bad_one() => FuzzRun.Each(FuzzSource.Bytes, 3_000, input =>
    {
        DecodingHolds.Check(((BytesInput)input).Content);
        DocumentHolds.Check(input);
    });
}
