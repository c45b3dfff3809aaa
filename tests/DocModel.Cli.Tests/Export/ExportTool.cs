using DocModel.Cli.CommandLine;
using DocModel.Export;

namespace DocModel.Cli.Tests.Export;

/// <summary>The command line with formats of the tests' own, in this process.</summary>
internal static class ExportTool
{
    private static readonly DocumentExporter[] Exporters = [new FailingExporter(), new LabelExporter()];

    public static Tool Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var status = ToolCommand.Run(["export", .. arguments], Exporters, output, error);
        return new Tool(status, output.ToString(), error.ToString());
    }
}
