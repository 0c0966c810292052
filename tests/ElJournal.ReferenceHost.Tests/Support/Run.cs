using System.Text;
using ElJournal.ReferenceHost.Output;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>One run of the program within the test's process.</summary>
public sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Gets the lines of the error stream.</summary>
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Run Of(params string[] args) => At(SystemClock.Instance, args);

    /// <summary>Runs the program at a time of one's own.</summary>
    public static Run At(IClock clock, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var console = new HostConsole(output, error, isTerminal: false) { Clock = clock };
        var code = EntryPoint.Run(args, console);
        return new Run(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
