using System.CommandLine;
using ElJournal.Import.Dnevnik;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>import dnevnik</c>: the saved answers of Дневник.ру.</summary>
internal static class ImportDnevnikCommand
{
    internal static Command Make(HostConsole console)
    {
        var source = new Argument<string>("ПАПКА") { Description = "Папка с ответами Дневника.ру в JSON: lessons*.json, marks*.json, log-entries*.json, work-types*.json." };
        var zone = new Option<string>("--time-zone") { HelpName = "ПОЯС", Required = true, Description = "Часовой пояс школы: Europe/Moscow; в ответах его нет." };
        var calendar = CommonOptions.Calendar();
        var output = CommonOptions.OutputFolder();
        var command = new Command("dnevnik", "Прочитать ответы Дневника.ру.") { source, zone, calendar, output };
        command.SetAction(parse => Run(parse.GetRequiredValue(source), parse.GetRequiredValue(zone), parse.GetValue(calendar), parse.GetRequiredValue(output), console));
        return command;
    }

    private static int Run(string source, string zoneName, string[]? calendars, string output, HostConsole console)
    {
        var bag = new DefectBag();
        bag.Add(OutputFolder.Check(output));
        var zone = bag.Take(Zones.Read(zoneName));
        var calendar = bag.Take(calendars);

        // The folder is read even where an argument is bad, so that its own defects are told too; its zone does not matter then.
        var result = DnevnikImporter.Import(source, new DnevnikImportOptions(zone ?? NodaTime.DateTimeZone.Utc) { Calendar = calendar });
        bag.Take(result);
        return bag.IsEmpty ? Importing.Conclude(result, output, console) : console.Refuse(bag.Defects);
    }
}
