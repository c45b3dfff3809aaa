using System.Text;
using DocModel.Generator.Tests.Harness;

namespace DocModel.Generator.Tests.Emitted;

public sealed class LargeDocumentTests
{
    private const int Characters = 20_000_000;

    [Fact]
    public void Twenty_megabytes_in_one_document_compile_and_are_there_at_run_time()
    {
        var text = new StringBuilder(Characters + 200, int.MaxValue);
        var chapters = 0;
        while (text.Length < Characters)
        {
            text.Append("## Chapter ").Append(++chapters).Append("\n\n");
            for (var paragraph = 0; paragraph < 400; paragraph++)
                text.Append("The tide came in over the long flats and went out again as tides do, and nobody wrote of it.\n\n");
        }

        text.Append("## The end\n\nIt ended on 9 March 1913.\n");
        var run = TestProject.Declaring(text.ToString()).Generate();
        Assert.Empty(run.Messages);
        var document = (Document)run.Load().GetType("Spec")!.GetProperty("Document")!.GetValue(null)!;
        Assert.Equal(chapters + 1, document.Sections.Count);
        Assert.Equal(("TheEnd", "It ended on 9 March 1913."), (document.Sections[^1].Name, document.Sections[^1].Paragraphs.Single().Text));
        Assert.Equal("1913-03-09", document.Dates.Single().Value!.Value.ToString());
        Assert.Equal((chapters * 802) + 3, document.Dates.Single().Position.Line);
    }
}
