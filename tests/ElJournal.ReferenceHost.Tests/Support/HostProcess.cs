using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The program as a process of its own that serves a site, to be killed.</summary>
internal sealed class HostProcess : IDisposable
{
    private const string Opened = "Сайт открыт: ";
    private const string LastWords = "Остановить сайт: Ctrl+C.";

    // The program where it was built, with all that it needs of the machine; beside the tests lies its assembly alone.
    private static readonly string Program = Path.Combine(
        Repository.Root, "src", "ElJournal.ReferenceHost", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "ElJournal.ReferenceHost.dll");

    private readonly Process process;
    private readonly ConcurrentQueue<string> errors;

    private HostProcess(Process process, ConcurrentQueue<string> errors, Uri site, ImmutableArray<string> told) => (this.process, this.errors, Site, Told) = (process, errors, site, told);

    /// <summary>Gets the lines of its error stream so far; all of them once it has ended.</summary>
    internal IReadOnlyCollection<string> Errors => errors;

    /// <summary>Gets where the site is.</summary>
    internal Uri Site { get; }

    /// <summary>Gets what it told of itself when it had opened.</summary>
    internal ImmutableArray<string> Told { get; }

    /// <summary>Starts <c>serve</c> on a free port and waits until it serves.</summary>
    /// <param name="database">The address of the store.</param>
    /// <param name="scheme">Whether it serves <c>http</c> or <c>https</c>.</param>
    /// <param name="environment">Variables of its environment.</param>
    /// <exception cref="InvalidOperationException">It ended instead; the message gives its exit code and what it told.</exception>
    internal static Task<HostProcess> ServeAsync(string database, string scheme = "http", params (string Name, string Value)[] environment) =>
        StartAsync(["serve", "--database", database, "--urls", $"{scheme}://127.0.0.1:0"], environment);

    /// <summary>Starts it and waits until it serves.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="environment">Variables of its environment.</param>
    /// <exception cref="InvalidOperationException">It ended instead; the message gives its exit code and what it told.</exception>
    internal static async Task<HostProcess> StartAsync(IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments.Prepend(Program))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var complaints = new ConcurrentQueue<string>();
        var started = Process.Start(start)!;
        started.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } text)
            {
                complaints.Enqueue(text);
            }
        };
        started.BeginErrorReadLine();
        var told = ImmutableArray.CreateBuilder<string>();
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            told.Add(line);
            if (line == LastWords)
            {
                return new HostProcess(started, complaints, new Uri(told.Single(t => t.StartsWith(Opened, StringComparison.Ordinal))[Opened.Length..]), told.ToImmutable());
            }
        }

        // The end of its output comes a little before its own.
        await started.WaitForExitAsync();
        throw new InvalidOperationException($"The program ended before it served. ExitCode={started.ExitCode}\n{string.Join('\n', complaints)}");
    }

    /// <summary>Ends it as a power cut would: SIGKILL, nothing is flushed and nothing closed.</summary>
    internal void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Asks it to end, as a system that stops its services does: SIGTERM.</summary>
    /// <returns>Its exit code.</returns>
    internal async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
        return process.ExitCode;
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
