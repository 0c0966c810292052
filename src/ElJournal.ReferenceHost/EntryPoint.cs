using System.CommandLine;
using System.CommandLine.Invocation;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost;

/// <summary>Runs one command line. Whatever happens, the caller gets an exit code and the reader a Russian text.</summary>
internal static class EntryPoint
{
    // A file name that begins with @ is a file name here, not a file of arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line against given streams, without a terminal.</summary>
    internal static int Run(IReadOnlyList<string> args, Stream output, TextWriter error)
    {
        using var console = new HostConsole(output, error, isTerminal: false);
        return Run(args, console);
    }

    internal static int Run(IReadOnlyList<string> args, HostConsole console)
    {
        var parse = CommandTree.Make(console).Parse(args, Parser);
        try
        {
            var code = parse.Action is ParseErrorAction ? UsageErrors.Tell(parse, console) : parse.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            console.Out.Flush();
            return code;
        }
        catch (Exception e)
        {
            return Tell(e is AggregateException many ? many.Flatten().InnerExceptions[0] : e, parse.GetValue(CommonOptions.Verbose), console);
        }
    }

    /// <summary>The last line of defence: a user gets no stack trace unasked, and an asking one gets all of it.</summary>
    private static int Tell(Exception exception, bool isVerbose, HostConsole console)
    {
        var defect = exception switch
        {
            OperationCanceledException => new Defect(HostDefects.Interrupted, default),
            InterchangeChangedException changed => new Defect(HostDefects.Changed, default, changed.File),
            OutputException output => output.Defect,
            _ => new Defect(HostDefects.Unexpected, default, exception.GetType().Name),
        };
        console.Refuse(defect);
        if (isVerbose)
        {
            console.Error.WriteLine(exception);
        }
        else if (defect.Code == HostDefects.Unexpected)
        {
            console.Error.WriteLine(exception.Message);
        }

        return ExitCodes.Refused;
    }
}
