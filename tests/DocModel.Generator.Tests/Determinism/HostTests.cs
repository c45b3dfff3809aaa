using System.Diagnostics;
using System.Globalization;

namespace DocModel.Generator.Tests.Determinism;

/// <summary>Other machines: a process of its own for what a process decides at its start.</summary>
public sealed class HostTests
{
    private const string OutputVariable = "DOCMODEL_PROBE_OUTPUT";

    [Theory]
    [InlineData("Asia/Tokyo", "tr_TR.UTF-8", false)]
    [InlineData("Pacific/Pago_Pago", "ar_SA.UTF-8", false)]
    [InlineData("UTC", "th_TH.UTF-8", true)]
    public async Task A_machine_in_another_time_zone_with_other_tables_of_Unicode_gives_the_same_bytes(string zone, string language, bool invariant)
    {
        var file = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("dotnet", ["exec", typeof(HostTests).Assembly.Location, "-noColor", "-method", $"*.{nameof(HostTests)}.{nameof(One_process_gives_the_same_bytes_twice)}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("LC_", StringComparison.Ordinal) || name.StartsWith("TESTINGPLATFORM", StringComparison.Ordinal)).ToList())
                start.Environment.Remove(name);
            start.Environment[OutputVariable] = file;
            start.Environment["TZ"] = zone;
            start.Environment["LANG"] = language;
            start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant ? "1" : "0";
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            var lines = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.True(lines.Length > 0, output + await error);
            var expected = Host(TimeZoneInfo.FindSystemTimeZoneById(zone), invariant ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language[..5].Replace('_', '-')));
            Assert.Equal(expected + MadeProject.Generate(MadeProject.In()), lines);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What the process of its own runs as well, and then it says what it gave.</summary>
    [Fact]
    public void One_process_gives_the_same_bytes_twice()
    {
        var generated = MadeProject.Generate(MadeProject.In());
        if (Environment.GetEnvironmentVariable(OutputVariable) is { Length: > 0 } file)
            File.WriteAllText(file, Host(TimeZoneInfo.Local, CultureInfo.CurrentCulture) + generated);
        Assert.Equal(generated, MadeProject.Generate(MadeProject.In()));
    }

    /// <summary>Proves that the other machine was another one.</summary>
    private static string Host(TimeZoneInfo zone, CultureInfo culture) => FormattableString.Invariant($"{zone.BaseUtcOffset} {culture.Name}\n");
}
