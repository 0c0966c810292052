using System.CommandLine;
using ElJournal.Import.OneRoster;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>import oneroster</c>: the CSV files of a OneRoster export.</summary>
internal static class ImportOneRosterCommand
{
    internal static Command Make(HostConsole console)
    {
        var source = new Argument<string>("ПАПКА") { Description = "Папка с файлами OneRoster CSV 1.0 – 1.2: orgs.csv, classes.csv, results.csv и другими." };
        var zone = new Option<string>("--time-zone") { HelpName = "ПОЯС", Required = true, Description = "Часовой пояс школы: Europe/Moscow; в выгрузке его нет." };
        var calendar = CommonOptions.Calendar();
        var output = CommonOptions.OutputFolder();
        var command = new Command("oneroster", "Прочитать выгрузку OneRoster.") { source, zone, calendar, output };
        command.SetAction(parse => Importing.RunInZone(
            parse.GetRequiredValue(zone),
            parse.GetValue(calendar),
            parse.GetRequiredValue(output),
            console,
            (own, days) => OneRosterImporter.Import(parse.GetRequiredValue(source), new OneRosterImportOptions(own) { Calendar = days })));
        return command;
    }
}
