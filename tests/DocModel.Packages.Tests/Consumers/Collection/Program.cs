using DocModel;

foreach (var post in Posts.All)
    Console.WriteLine($"{post.Path}: {post.Title}");
Console.WriteLine(Posts._2024.Harbour.Title);
Console.WriteLine(Posts.Find("2024/harbour.md")?.Events[0].Date);
Console.WriteLine(Posts.Find("2025/harbour.md") is null);

[Documents("posts/**/*.md")]
internal static partial class Posts { }
