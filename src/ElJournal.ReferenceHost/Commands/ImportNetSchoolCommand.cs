using System.CommandLine;
using ElJournal.Import.NetSchool;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>import netschool</c>: the diary of one pupil's week.</summary>
internal static class ImportNetSchoolCommand
{
    internal static Command Make(HostConsole console)
    {
        var source = new Argument<string>("ФАЙЛ") { Description = "Дневник обучающегося за неделю в JSON, как его отдаёт Сетевой Город." };
        var zone = new Option<string>("--time-zone") { HelpName = "ПОЯС", Required = true, Description = "Часовой пояс школы: Europe/Moscow; в дневнике его нет." };
        var calendar = CommonOptions.Calendar();
        var output = CommonOptions.OutputFolder();
        var command = new Command("netschool", "Прочитать дневник Сетевого Города.") { source, zone, calendar, output };
        command.SetAction(parse => Run(parse.GetRequiredValue(source), parse.GetRequiredValue(zone), parse.GetValue(calendar), parse.GetRequiredValue(output), console));
        return command;
    }

    private static int Run(string source, string zoneName, string[]? calendars, string output, HostConsole console)
    {
        var bag = new DefectBag();
        bag.Add(OutputFolder.Check(output));
        var zone = bag.Take(Zones.Read(zoneName));
        var calendar = bag.Take(calendars);

        // The file is read even where an argument is bad, so that its own defects are told too; its zone does not matter then.
        var result = NetSchoolImporter.ImportFile(source, new NetSchoolImportOptions(zone ?? NodaTime.DateTimeZone.Utc) { Calendar = calendar });
        bag.Take(result);
        return bag.IsEmpty ? Importing.Conclude(result, output, console) : console.Refuse(bag.Defects);
    }
}
