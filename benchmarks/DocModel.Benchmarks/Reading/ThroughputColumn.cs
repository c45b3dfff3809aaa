using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace DocModel.Benchmarks.Reading;

/// <summary>Characters a second, in millions: what one operation reads, by the time of the fastest or of the middle iteration.</summary>
/// <param name="parameter">The parameter that says how many characters one operation reads.</param>
internal sealed class ThroughputColumn(string parameter, string name, Func<Statistics, double> time) : IColumn
{
    public string Id => nameof(ThroughputColumn) + name;

    public string ColumnName => name;

    public string Legend => $"Millions of characters a second ({parameter} by {(name.StartsWith("Max", StringComparison.Ordinal) ? "the fastest iteration" : "the median")})";

    public ColumnCategory Category => ColumnCategory.Statistics;

    public int PriorityInCategory => 1;

    public bool AlwaysShow => true;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics && benchmarkCase.Parameters[parameter] is int characters
            ? (characters * 1e3 / time(statistics)).ToString("F1", CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
