using System.Runtime.Versioning;
using System.Text;
using DocModel.Export;

namespace DocModel.Cli.Tests.Export;

public sealed class ExportTests
{
    private const string Pier = "The pier fell on 9 March 1913.";

    [Fact]
    public void One_document_goes_to_standard_output_as_the_format_writes_it()
    {
        using var folder = new TemporaryFolder();
        var result = ExportTool.Run(folder.Write("pier.txt", Pier), "--to", "labels");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches("^1913-03-09 .*\r\n$", result.Output);
    }

    [Fact]
    public void Without_a_file_the_essay_is_exported() => Assert.Contains("1975 Helsinki Final Act\r\n", ExportTool.Run("--to", "LABELS").Output, StringComparison.Ordinal);

    [Fact]
    public void A_file_is_written_as_utf8_without_a_mark_and_nothing_else_is_left()
    {
        using var folder = new TemporaryFolder();
        var pier = folder.Write("pier.txt", Pier);
        var result = ExportTool.Run(pier, "--to", "labels", "--output", Path.Combine(folder.Path, "out/pier.labels"));
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(["out/pier.labels", "pier.txt"], folder.Files());
        Assert.Equal((byte)'1', File.ReadAllBytes(Path.Combine(folder.Path, "out/pier.labels"))[0]);
        Assert.Equal(ExportTool.Run(pier, "--to", "labels").Output, folder.Read("out/pier.labels"));
    }

    [Fact]
    public void Many_documents_keep_their_names_and_folders_below_the_output()
    {
        using var folder = Documents();
        var result = ExportTool.Run(Path.Combine(folder.Path, "docs"), "--to", "labels", "--output", Path.Combine(folder.Path, "out"));
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(["out/a.labels", "out/b.labels", "out/sub/a.labels"], folder.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_with_one_document_is_exported_to_a_folder_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/a.txt", Pier);
        ExportTool.Run(Path.Combine(folder.Path, "docs"), "--to", "labels", "--output", Path.Combine(folder.Path, "out"));
        Assert.Contains("out/a.labels", folder.Files());
    }

    [Theory]
    [InlineData("lables", "There is no format \"lables\"; did you mean \"labels\"? The formats are: failing, labels.")]
    [InlineData("pdf", "There is no format \"pdf\". The formats are: failing, labels.")]
    public void An_unknown_format_is_told_with_the_nearest_and_all(string format, string message)
    {
        var result = ExportTool.Run("--to", format);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_format_all_are_listed()
    {
        var result = ExportTool.Run();
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("export expects --to FORMAT", result.Error, StringComparison.Ordinal);
        Assert.Contains("labels: A line for each event.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_documents_of_one_name_are_an_error_before_anything_is_written()
    {
        using var folder = Documents();
        var result = ExportTool.Run(
            Path.Combine(folder.Path, "docs/b.txt"), Path.Combine(folder.Path, "docs/a.txt"), Path.Combine(folder.Path, "docs/sub/a.txt"), "--to", "labels", "--output", Path.Combine(folder.Path, "out"));
        Assert.Equal(1, result.ExitCode);
        Assert.Matches("docs/a.txt\" and \".*docs/sub/a.txt\" would both be written to \".*a.labels\"", result.Error);
        Assert.DoesNotContain(folder.Files(), file => file.StartsWith("out/", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_there_is_kept_unless_force_is_given()
    {
        using var folder = new TemporaryFolder();
        var pier = folder.Write("pier.txt", Pier);
        var output = folder.Write("pier.labels", "precious");
        var kept = ExportTool.Run(pier, "--to", "labels", "--output", output);
        Assert.Equal(1, kept.ExitCode);
        Assert.Contains($"\"{output}\" exists already; --force overwrites it.", kept.Error, StringComparison.Ordinal);
        Assert.Equal("precious", folder.Read("pier.labels"));
        Assert.Equal(0, ExportTool.Run(pier, "--to", "labels", "--output", output, "--force").ExitCode);
        Assert.StartsWith("1913", folder.Read("pier.labels"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_output_of_many_that_is_there_keeps_all_from_being_written()
    {
        using var folder = Documents();
        folder.Write("out/b.labels", "precious");
        Assert.Equal(1, ExportTool.Run(Path.Combine(folder.Path, "docs"), "--to", "labels", "--output", Path.Combine(folder.Path, "out")).ExitCode);
        Assert.DoesNotContain("out/a.labels", folder.Files());
    }

    [Fact]
    public void A_document_is_never_overwritten_by_its_own_export()
    {
        using var folder = new TemporaryFolder();
        var pier = folder.Write("pier.labels", Pier);
        var result = ExportTool.Run(pier, "--to", "labels", "--output", folder.Path, "--force");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("is one of the documents that are read", result.Error, StringComparison.Ordinal);
        Assert.Equal(Pier, folder.Read("pier.labels"));
    }

    [Fact]
    public void Many_documents_need_a_folder()
    {
        using var folder = Documents();
        var docs = Path.Combine(folder.Path, "docs");
        Assert.Contains("--output FOLDER", ExportTool.Run(docs, "--to", "labels").Error, StringComparison.Ordinal);
        Assert.Contains("is a file, but 3 documents go into a folder", ExportTool.Run(docs, "--to", "labels", "--output", folder.Write("file", "")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_is_no_place_for_a_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other devices.");
        using var folder = new TemporaryFolder();
        var result = ExportTool.Run(folder.Write("pier.txt", Pier), "--to", "labels", "--output", "/dev/null", "--force");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("leave --output out", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_format_cannot_say_is_told_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var rome = folder.Write("rome.txt", "The dictator fell on 15 March 44 BC.\nThe pier fell in 1913.");
        var result = ExportTool.Run(rome, "--to", "labels");
        Assert.Equal((0, $"{rome}(1,22): skipped: labels have no year before 1\n"), (result.ExitCode, result.Error));
        Assert.Matches("^1913 .*\r\n$", result.Output);
    }

    [Fact]
    public void A_format_that_fails_leaves_no_half_written_file_and_what_was_there_stays()
    {
        using var folder = new TemporaryFolder();
        var pier = folder.Write("pier.txt", Pier);
        folder.Write("pier.failing", "precious");
        var result = ExportTool.Run(pier, "--to", "failing", "--output", Path.Combine(folder.Path, "pier.failing"), "--force");
        Assert.Equal(1, result.ExitCode);
        Assert.Matches("pier.failing\" cannot be written: The disk is full", result.Error);
        Assert.Equal(["pier.failing", "pier.txt"], folder.Files());
        Assert.Equal("precious", folder.Read("pier.failing"));
    }

    [Fact]
    public void An_unreadable_file_among_many_keeps_none_of_the_others_from_being_written()
    {
        using var folder = Documents();
        folder.Write("docs/bad.txt", [0xFF]);
        var result = ExportTool.Run(Path.Combine(folder.Path, "docs"), "--to", "labels", "--output", Path.Combine(folder.Path, "out"));
        Assert.Equal(1, result.ExitCode);
        Assert.Matches("bad.txt\" is not UTF-8", result.Error);
        Assert.Equal(["out/a.labels", "out/b.labels", "out/sub/a.labels"], folder.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_to_a_file_is_followed_and_its_rights_are_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes of files.");
        using var folder = new TemporaryFolder();
        var pier = folder.Write("pier.txt", Pier);
        var real = folder.Write("real.labels", "old");
        File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.labels"), real);
        Assert.Equal(0, ExportTool.Run(pier, "--to", "labels", "--output", Path.Combine(folder.Path, "link.labels"), "--force").ExitCode);
        Assert.StartsWith("1913", folder.Read("real.labels"), StringComparison.Ordinal);
        Assert.NotNull(new FileInfo(Path.Combine(folder.Path, "link.labels")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(real));
    }

    [Fact]
    public void Every_format_of_the_library_can_be_asked_for_and_gives_a_file_the_same_bytes_as_a_pipe()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pier.md", "# Pier\n\n## Fall\n\nThe pier fell on 9 March 1913. Its keeper blamed “slow water” for it.");
        foreach (var exporter in DocumentExporters.All)
        {
            var piped = Tool.RunIn(folder.Path, "export", "pier.md", "--to", exporter.Name);
            Assert.Equal(0, piped.ExitCode);
            Assert.NotEqual("", piped.Output);
            var file = "out" + exporter.FileExtension;
            Assert.Equal(0, Tool.RunIn(folder.Path, "export", "pier.md", "--to", exporter.Name, "--output", file, "--force").ExitCode);
            var bytes = File.ReadAllBytes(Path.Combine(folder.Path, file));
            Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
            Assert.Equal(piped.Output, Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"));
        }
    }

    private static TemporaryFolder Documents()
    {
        var folder = new TemporaryFolder();
        folder.Write("docs/a.txt", Pier);
        folder.Write("docs/b.txt", Pier);
        folder.Write("docs/sub/a.txt", Pier);
        return folder;
    }
}
