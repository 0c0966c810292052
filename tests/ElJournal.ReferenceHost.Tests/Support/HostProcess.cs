using System.Diagnostics;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The program as a process of its own that serves a site, to be killed.</summary>
internal sealed class HostProcess : IDisposable
{
    private const string Opened = "Сайт открыт: ";

    // The program where it was built, with all that it needs of the machine; beside the tests lies its assembly alone.
    private static readonly string Program = Path.Combine(
        Repository.Root, "src", "ElJournal.ReferenceHost", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "ElJournal.ReferenceHost.dll");

    private readonly Process process;

    private HostProcess(Process process, Uri site) => (this.process, Site) = (process, site);

    /// <summary>Gets where the site is.</summary>
    internal Uri Site { get; }

    /// <summary>Starts it and waits until it serves.</summary>
    /// <param name="database">The address of the store.</param>
    /// <param name="scheme">Whether it serves <c>http</c> or <c>https</c>.</param>
    /// <param name="environment">Variables of its environment.</param>
    internal static async Task<HostProcess> ServeAsync(string database, string scheme = "http", params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { Program, "serve", "--database", database, "--urls", $"{scheme}://127.0.0.1:0" })
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var started = Process.Start(start)!;
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Opened, StringComparison.Ordinal))
            {
                return new HostProcess(started, new Uri(line[Opened.Length..]));
            }
        }

        // The end of its output comes a little before its own.
        await started.WaitForExitAsync();
        throw new InvalidOperationException($"The program ended before it served. ExitCode={started.ExitCode}");
    }

    /// <summary>Ends it as a power cut would: SIGKILL, nothing is flushed and nothing closed.</summary>
    internal void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }
}
