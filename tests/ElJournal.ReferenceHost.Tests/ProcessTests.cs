using System.Diagnostics;
using System.Text;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>The program as a process of its own: exit code and encoding leave it whole.</summary>
public sealed class ProcessTests(DemoFolder demo) : IClassFixture<DemoFolder>
{
    [Theory]
    [InlineData("C")]
    [InlineData("ru_RU.KOI8-R")]
    public void Process_AnyLocale_WritesUtf8WithoutMark(string locale)
    {
        var (code, output, error) = Start(locale, "audit", demo.Path, "--regulation", "lenskaya-2017", "--format", "json");

        Assert.Equal((1, ""), (code, Encoding.UTF8.GetString(error)));
        Assert.Equal(Run.Of("audit", demo.Path, "--regulation", "lenskaya-2017", "--format", "json").Output, Encoding.UTF8.GetString(output));
        Assert.Equal((byte)'{', output[0]);
    }

    [Fact]
    public void Process_BadInput_Exits2WithNothingOnTheOutput()
    {
        var (code, output, error) = Start("C", "audit", "нет-такой", "--regulation", "lenskaya-2017");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Equal("ELJ-D101: Папки «нет-такой» нет. Проверьте путь к папке.\n", Encoding.UTF8.GetString(error));
    }

    private static (int Code, byte[] Output, byte[] Error) Start(string locale, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["LC_ALL"] = locale;
        start.ArgumentList.Add(typeof(EntryPoint).Assembly.Location);
        Array.ForEach(args, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var reading = process.StandardError.BaseStream.CopyToAsync(error);
        process.StandardOutput.BaseStream.CopyTo(output);
        reading.Wait();
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.ToArray());
    }
}
