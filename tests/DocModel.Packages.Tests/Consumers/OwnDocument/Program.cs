using DocModel;

Console.WriteLine(Guide.Title);
Console.WriteLine(Guide.Sections.RateLimits.Burst.Title + " " + Guide.Sections.RateLimits.Burst.Position);
Console.WriteLine(Guide.Sections.TextSection.Paragraphs[0].Text);
Console.WriteLine(Guide.Document.Events[0].Date);
Console.WriteLine(Guide.Terms.BerthWindow.Uses.Count);
Console.WriteLine(Guide.Abbreviations.Pa.LongForm);

[Document("docs/guide.md")]
internal static partial class Guide { }
