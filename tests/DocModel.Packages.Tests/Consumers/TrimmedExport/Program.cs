using System.Security.Cryptography;
using System.Text;
using DocModel.Export;
using DocModel.Reading;

const string Text = """
    # The harbour

    The Osterwick Port Board (OPB) was founded on 3 May 1807. Mayor Anna Holm called the new quay a "floating market".

    ## The flood

    In the late 1810s the lighthouse burned. "The sea has taken what we had built," said Holm. The OPB closed the floating market in 1913.
    """;
var document = DocumentReader.Read(Text, new ReadOptions { Path = "harbour.md" });
foreach (var exporter in DocumentExporters.All)
{
    using var output = new StringWriter { NewLine = "\n" };
    var skipped = exporter.Export(document, output);
    Console.WriteLine($"{exporter.Name} {skipped.Count} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(output.ToString())))}");
}
