namespace DocModel.Cli.Inputs;

/// <summary>What a command's arguments name.</summary>
/// <param name="Files">The documents, in the order of the arguments; those of a folder or a pattern by their paths. Each once.</param>
/// <param name="Faults">What was asked for and is not there.</param>
/// <param name="IsCollection">Whether an argument may name several files, however many it names today.</param>
internal sealed record InputSelection(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Faults, bool IsCollection);
