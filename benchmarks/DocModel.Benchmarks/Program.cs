using BenchmarkDotNet.Running;
using DocModel.Benchmarks.Outline;

if (args is ["outline", var gold])
{
    OutlineQuality.Run(gold, Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
