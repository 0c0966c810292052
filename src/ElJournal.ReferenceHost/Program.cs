using ElJournal.ReferenceHost;
using ElJournal.ReferenceHost.Output;

using var console = HostConsole.OfProcess();
return EntryPoint.Run(args, console);
