using System.CommandLine;
using ElJournal.Import.Tables;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>import table</c>: a folder of CSV sheets, or a workbook.</summary>
internal static class ImportTableCommand
{
    internal static Command Make(HostConsole console)
    {
        var source = new Argument<string>("ПУТЬ") { Description = "Папка с листами CSV (school.csv, lessons.csv и другими) или книга .xlsx с теми же листами." };
        var calendar = CommonOptions.Calendar();
        var output = CommonOptions.OutputFolder();
        var command = new Command("table", "Прочитать таблицы: папку CSV или книгу Excel.") { source, calendar, output };
        command.SetAction(parse => Run(parse.GetRequiredValue(source), parse.GetValue(calendar), parse.GetRequiredValue(output), console));
        return command;
    }

    private static int Run(string source, string[]? calendars, string output, HostConsole console)
    {
        var bag = new DefectBag();
        bag.Add(OutputFolder.Check(output));
        var calendar = bag.Take(calendars);
        var result = TableImporter.Import(source, new TableImportOptions { Calendar = calendar });
        bag.Take(result);
        return bag.IsEmpty ? Importing.Conclude(result, output, console) : console.Refuse(bag.Defects);
    }
}
