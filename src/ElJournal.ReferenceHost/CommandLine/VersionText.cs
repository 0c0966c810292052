using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.CommandLine;

/// <summary>Версия программы.</summary>
internal sealed class VersionText(HostConsole console) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        console.Out.WriteLine(typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        return ExitCodes.Done;
    }
}
