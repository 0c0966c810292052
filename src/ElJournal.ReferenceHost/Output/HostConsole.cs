using System.Runtime.InteropServices;
using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Reporting;
using NodaTime;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Where a command writes: results to the output, all else to the error stream.</summary>
/// <remarks>UTF-8 without a mark, lines end with LF, whatever the machine is set to.</remarks>
internal sealed class HostConsole : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly CancellationTokenSource cancellation = new();
    private readonly List<IDisposable> owned = [];

    internal HostConsole(Stream output, TextWriter error, bool isTerminal)
    {
        (OutputStream, Error, HasTerminal) = (output, error, isTerminal);
        Out = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        Error.NewLine = "\n";
    }

    /// <summary>Gets the bytes of the output, for results that are no text of ours.</summary>
    internal Stream OutputStream { get; }

    /// <summary>Gets the output as text.</summary>
    internal TextWriter Out { get; }

    /// <summary>Gets the error stream as text.</summary>
    internal TextWriter Error { get; }

    /// <summary>Gets a value indicating whether somebody looks at the error stream, so that progress is worth showing.</summary>
    internal bool HasTerminal { get; }

    /// <summary>Gets a value indicating whether the process is there for this command alone.</summary>
    internal bool OwnsProcess { get; private init; }

    /// <summary>Gets what tells the time, for commands that enter when something was done.</summary>
    internal IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>Gets what stops a command that the user interrupts.</summary>
    internal CancellationToken Cancellation => cancellation.Token;

    /// <summary>Takes the streams of the process.</summary>
    internal static HostConsole OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        var console = new HostConsole(Console.OpenStandardOutput(), error, !Console.IsErrorRedirected) { OwnsProcess = true };
        console.owned.Add(error);
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM })
        {
            console.owned.Add(PosixSignalRegistration.Create(signal, console.Interrupt));
        }

        return console;
    }

    /// <summary>Tells what is wrong, each defect on a line of its own, and how many there are.</summary>
    internal int Refuse(params IReadOnlyCollection<Defect> defects)
    {
        foreach (var defect in defects)
        {
            Error.WriteLine(defect.Describe());
        }

        if (defects.Count > 1)
        {
            Error.WriteLine($"Ошибок: {RussianText.Number(defects.Count)}.");
        }

        return ExitCodes.Refused;
    }

    public void Dispose()
    {
        owned.ForEach(o => o.Dispose());
        cancellation.Dispose();
    }

    private void Interrupt(PosixSignalContext context)
    {
        // The first time the command clears away what it has begun; the second time it is ended.
        context.Cancel = !cancellation.IsCancellationRequested;
        cancellation.Cancel();
    }
}
