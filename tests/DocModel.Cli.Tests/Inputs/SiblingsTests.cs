using DocModel.Cli.Inputs;

namespace DocModel.Cli.Tests.Inputs;

public sealed class SiblingsTests
{
    [Fact]
    public void The_nearest_name_in_the_folder_is_found_where_the_folder_can_be_listed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/guide.md", "Text.");
        Assert.Equal("guide.md", Siblings.Nearest(Path.Combine(folder.Path, "docs/giude.md")));
        Assert.Null(Siblings.Nearest(Path.Combine(folder.Path, "docs/elsewhere.txt")));
        Assert.Null(Siblings.Nearest(Path.Combine(folder.Path, "nowhere/giude.md")));
        Assert.Null(Siblings.Nearest(Path.Combine(folder.Path, "docs/guide.md/giude.md")));
    }
}
