using System.CommandLine;
using ElJournal.Import.OneRoster;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
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
        var result = OneRosterImporter.Import(source, new OneRosterImportOptions(zone ?? NodaTime.DateTimeZone.Utc) { Calendar = calendar });
        bag.Take(result);
        return bag.IsEmpty ? Importing.Conclude(result, output, console) : console.Refuse(bag.Defects);
    }
}
