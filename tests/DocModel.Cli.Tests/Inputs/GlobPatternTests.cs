using DocModel.Cli.Inputs;

namespace DocModel.Cli.Tests.Inputs;

public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("docs/*.md", "docs/a.md", true)]
    [InlineData("docs/*.md", "docs/sub/a.md", false)]
    [InlineData("docs/**/*.md", "docs/a.md", true)]
    [InlineData("docs/**/*.md", "docs/one/two/a.md", true)]
    [InlineData("docs/**/*.md", "docs/.git/a.md", false)]
    [InlineData("docs/.git/*.md", "docs/.git/a.md", true)]
    [InlineData("docs/**", "docs/one/a.txt", true)]
    [InlineData("docs/*", "docs/.hidden", false)]
    [InlineData("docs/.*", "docs/.hidden", true)]
    [InlineData("chapter-?.md", "chapter-1.md", true)]
    [InlineData("chapter-?.md", "chapter-10.md", false)]
    [InlineData("*/index.md", "a/index.md", true)]
    [InlineData("./docs/*.md", "docs/a.md", true)]
    [InlineData("a[1]*.md", "a[1]b.md", true)]
    public void A_pattern_matches_as_in_shells(string pattern, string path, bool isMatch)
    {
        var glob = new GlobPattern(pattern);
        var names = glob.BelowRoot(path).Split('/');
        Assert.Equal(isMatch, glob.IsMatch(names));
    }

    [Theory]
    [InlineData("docs/**/*.md", "one", true)]
    [InlineData("docs/**/*.md", ".git", false)]
    [InlineData("docs/*/a.md", "one", true)]
    [InlineData("docs/*.md", "one", false)]
    [InlineData("*/b/*.md", "a/c", false)]
    public void Folders_that_can_hold_no_match_are_not_entered(string pattern, string folder, bool mayHold) =>
        Assert.Equal(mayHold, new GlobPattern(pattern).MayHold(folder.Split('/')));

    [Theory]
    [InlineData("docs/one/*.md", "docs/one")]
    [InlineData("/srv/docs/**", "/srv/docs")]
    [InlineData("*.md", "")]
    public void What_stands_before_the_first_asterisk_is_the_root(string pattern, string root) => Assert.Equal(root, new GlobPattern(pattern).Root);
}
