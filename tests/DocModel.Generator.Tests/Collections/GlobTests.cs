using DocModel.Generator.Collections;

namespace DocModel.Generator.Tests.Collections;

public sealed class GlobTests
{
    [Theory]
    [InlineData("a.md", "a.md", true)]
    [InlineData("a.md", "b.md", false)]
    [InlineData("a.md", "A.md", false)]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "a.txt", false)]
    [InlineData("*.md", "docs/a.md", false)]
    [InlineData("*", "a", true)]
    [InlineData("a*b*c", "aXbYbZc", true)]
    [InlineData("a*b*c", "aXbYbZ", false)]
    [InlineData("?.md", "a.md", true)]
    [InlineData("?.md", "ab.md", false)]
    [InlineData("?.md", ".md", false)]
    [InlineData("docs/*.md", "docs/a.md", true)]
    [InlineData("docs/*.md", "docs/b/a.md", false)]
    [InlineData("docs/*/a.md", "docs/b/a.md", true)]
    [InlineData("docs/*/a.md", "docs/a.md", false)]
    [InlineData("docs/**", "docs/a.md", true)]
    [InlineData("docs/**", "docs/b/c/a.txt", true)]
    [InlineData("docs/**", "other/a.md", false)]
    [InlineData("**", "a.md", true)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "b/c/a.md", true)]
    [InlineData("**/*.md", "b/c/a.txt", false)]
    [InlineData("docs/**/*.md", "docs/a.md", true)]
    [InlineData("docs/**/*.md", "docs/b/c/a.md", true)]
    [InlineData("docs/**/*.md", "docsx/a.md", false)]
    [InlineData("**/b/*.md", "a/b/c/b/x.md", true)]
    [InlineData("**/b/*.md", "b/x.md", true)]
    [InlineData("**/b/*.md", "a/b/c/x.md", false)]
    [InlineData("**/b/**/c/*.md", "b/b/x/c/c/y.md", true)]
    [InlineData("**/b/**/c/*.md", "b/x/y.md", false)]
    [InlineData("**/**/a.md", "a.md", true)]
    [InlineData("../shared/*.md", "../shared/a.md", true)]
    [InlineData("C#/[x]/*.md", "C#/[x]/a.md", true)]
    [InlineData("docs/a.md", "docs/a.md/b", false)]
    [InlineData("docs/a.md/b", "docs/a.md", false)]
    public void A_path_matches_or_not(string pattern, string path, bool expected) => Assert.Equal(expected, new Glob(pattern).Matches(path));

    [Theory]
    [InlineData("posts/**/*.md", "posts/")]
    [InlineData("docs/en/*.md", "docs/en/")]
    [InlineData("docs/e?/a.md", "docs/")]
    [InlineData("**/*.md", "")]
    [InlineData("a.md", "")]
    [InlineData("docs/a.md", "docs/")]
    public void The_root_ends_before_the_first_wildcard(string pattern, string root) => Assert.Equal(root, new Glob(pattern).Root);

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("docs\\*.md", "folders are divided by '/', not by '\\'")]
    [InlineData("/docs/*.md", "it must be relative to the project's folder")]
    [InlineData("C:/docs/*.md", "it must be relative to the project's folder")]
    [InlineData("./docs/*.md", "it must not begin with './'")]
    [InlineData("docs//*.md", "a folder's or file's name is missing beside '/'")]
    [InlineData("docs/", "a folder's or file's name is missing beside '/'")]
    [InlineData("docs/a**.md", "'**' must stand alone between two '/'")]
    [InlineData("docs/**/*.md", null)]
    public void A_pattern_that_can_match_nothing_says_why(string pattern, string? fault) => Assert.Equal(fault, Glob.FaultOf(pattern));

    [Theory]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*a*a*b")]
    [InlineData("**/a*/**/a*/**/a*/**/a*/**/b")]
    public void A_pattern_of_many_wildcards_is_not_slow(string pattern)
    {
        // A matcher that tries every way would not come back.
        Assert.False(new Glob(pattern).Matches(new string('a', 5_000)));
        Assert.False(new Glob(pattern).Matches(string.Join('/', Enumerable.Repeat("aaaa", 1_000))));
    }
}
