using System.CommandLine;
using ElJournal.Import.Dnevnik;
using ElJournal.ReferenceHost.CommandLine;
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
        command.SetAction(parse => Importing.RunInZone(
            parse.GetRequiredValue(zone),
            parse.GetValue(calendar),
            parse.GetRequiredValue(output),
            console,
            (own, days) => DnevnikImporter.Import(parse.GetRequiredValue(source), new DnevnikImportOptions(own) { Calendar = days })));
        return command;
    }
}
