using System.CommandLine;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>sample</c>: makes a demo school in memory, audits it and says what to try next.</summary>
internal static class SampleCommand
{
    private const int Pupils = 300;

    internal static Command Make(HostConsole console)
    {
        var command = new Command("sample", "Проверить выдуманную школу и показать сводку. Ничего не записывает: школа создаётся в памяти.");
        command.SetAction(_ => Run(console));
        return command;
    }

    private static int Run(HostConsole console)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = Pupils });
        var asOf = year.Register.ExtractedAt ?? throw new InvalidOperationException("A demo school states when it was extracted.");
        var index = console.Track("Создание школы", told => SchoolIndexBuilder.Build(new TrackedSource(year, told, console.Cancellation), asOf));
        var input = new RecordInput(year, index);
        var sink = new TextFindings(year.Register);
        var summary = Auditing.Run(input, new Regulation(PackLibrary.Standard.Get(DemoSchool.Lenskaya).Value), sink, console);
        OutputFile.Write(path: null, console, stream => AuditText.Write(stream, input, summary, sink));
        console.Out.WriteLine();
        console.Out.WriteLine("Это выдуманная школа: нарушения заложены в неё нарочно. Что попробовать дальше:");
        console.Out.WriteLine($"  {HelpText.Program} demo --out школа --pupils 1000 --seed 2    записать такую школу в папку");
        console.Out.WriteLine($"  {HelpText.Program} audit школа --regulation lenskaya-2017     проверить папку");
        console.Out.WriteLine($"  {HelpText.Program} import table --help                        загрузить свои данные");
        return ExitCodes.Done;
    }
}
