namespace DocModel.Cli.Inputs;

/// <summary>A document that a command is to read.</summary>
/// <param name="Path">As messages name it and as it is opened, <c>/</c> between folders.</param>
/// <param name="Name">The path below the folder that was asked for, from which the names of outputs are made.</param>
internal sealed record InputFile(string Path, string Name)
{
    /// <summary>What stands for standard input among the arguments.</summary>
    public const string StandardInput = "-";

    public bool IsStandardInput { get; private init; }

    public static InputFile OfStandardInput(string name) => new(name, System.IO.Path.GetFileName(name)) { IsStandardInput = true };

    public static InputFile Of(string path) => new(path, System.IO.Path.GetFileName(path));
}
