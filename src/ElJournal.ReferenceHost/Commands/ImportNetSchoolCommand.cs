using System.CommandLine;
using ElJournal.Import.NetSchool;
using ElJournal.ReferenceHost.CommandLine;
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
        command.SetAction(parse => Importing.RunInZone(
            parse.GetRequiredValue(zone),
            parse.GetValue(calendar),
            parse.GetRequiredValue(output),
            console,
            (own, days) => NetSchoolImporter.ImportFile(parse.GetRequiredValue(source), new NetSchoolImportOptions(own) { Calendar = days })));
        return command;
    }
}
