using System.Reflection;
using System.Runtime.Versioning;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DocModel.Benchmarks.Corpus;
using DocModel.Benchmarks.Outline;
using DocModel.Benchmarks.Reading;
using DocModel.Reading;

if (args is ["outline", var gold])
{
    OutlineQuality.Run(gold, Console.Out);
    return 0;
}

if (args is ["corpus", ..])
{
    return CorpusCommand.Run(args[1..], Console.Out);
}

if (args is ["held"])
{
    HeldMemory.Run(Console.Out);
    return 0;
}

if (args is ["ratio"])
{
    ReadRatio.Run(Console.Out);
    return 0;
}

// Two legs of the reader have one name: the figures are those of this framework's own.
var measured = typeof(DocumentReader).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName;
if (measured?.StartsWith(".NETCoreApp", StringComparison.Ordinal) != true)
    throw new InvalidOperationException($"The reader that would be measured is the one for {measured}.");

// Hostile texts of ten million characters take their time where others use the machine.
var longestBenchmark = TimeSpan.FromHours(1);

// In this process: a project that BenchmarkDotNet makes would inherit this tree's build files, which it does not fit.
var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(longestBenchmark, logOutput: true)).AsDefault());
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
