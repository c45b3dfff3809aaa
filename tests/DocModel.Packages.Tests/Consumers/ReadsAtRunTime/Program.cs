using DocModel;
using DocModel.Reading;

var document = DocumentReader.Read("# Tides\n\nThe pier fell on 9 March 1913.\n\n## After the storm\n\nIt rose again in 1920.", new ReadOptions { Format = DocumentFormat.Markdown });
Console.WriteLine(document.Title);
Console.WriteLine(string.Join(", ", document.Sections));
Console.WriteLine(string.Join(", ", document.Dates.Select(d => d.Value)));
