using System.CommandLine;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>audit</c>: judges an interchange folder by a regulation.</summary>
internal static class AuditCommand
{
    private const string Text = "text";
    private const string Json = "json";

    internal static Command Make(HostConsole console)
    {
        var record = CommonOptions.Record();
        var regulation = CommonOptions.Regulation();
        var asOf = CommonOptions.AsOf();
        var format = new Option<string>("--format") { HelpName = "ВИД", DefaultValueFactory = _ => Text, Description = $"Вид отчёта: {Text} (сводка для чтения; так без параметра) или {Json} (все замечания для программ)." };
        var output = new Option<string?>("--out") { HelpName = "ФАЙЛ", Description = "Куда записать отчёт; без параметра он выводится на экран." };
        var command = new Command("audit", "Проверить журнал по регламенту. Код завершения 1, если найдены нарушения обязательных пунктов.") { record, regulation, asOf, format, output };
        command.SetAction(parse => Run(
            parse.GetRequiredValue(record), parse.GetRequiredValue(regulation), parse.GetValue(asOf), parse.GetRequiredValue(format), parse.GetValue(output), console));
        return command;
    }

    private static int Run(string path, string[] regulations, string? when, string format, string? output, HostConsole console)
    {
        var bag = new DefectBag();
        var regulation = bag.Take(Regulations.Read(regulations));
        var asOf = bag.Take(AsOf.Parse(when));
        var store = bag.Take(RecordFolder.Open(path));
        bag.Add(format is Text or Json ? null : new Defect(HostDefects.BadChoice, default, "--format", format, $"{Text}, {Json}"));
        bag.Add(OutputFile.CheckApartFrom(store, path, output));
        if (regulation is null || asOf is null || store is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var read = RecordInput.Read(store, asOf, console);
        return read.TryGet(out var input) ? Judge(input, regulation, format == Json, output, console) : console.Refuse(read.Defects);
    }

    private static int Judge(RecordInput input, Regulation regulation, bool asJson, string? output, HostConsole console)
    {
        AuditSummary summary;
        if (asJson)
        {
            using var sink = new JsonFindings();
            summary = Auditing.Run(input, regulation, sink, console);
            OutputFile.Write(output, console, stream => AuditJson.Write(stream, input, summary, sink));
        }
        else
        {
            var sink = new TextFindings(input.Source.Register);
            summary = Auditing.Run(input, regulation, sink, console);
            OutputFile.Write(output, console, stream => AuditText.Write(stream, input, summary, sink));
        }

        if (output is not null)
        {
            var t = summary.Totals;
            console.Error.WriteLine($"Отчёт записан в {output}. Нарушений обязательных пунктов: {RussianText.Number(t.Overdue + t.FulfilledLate + t.Violated)}.");
        }

        return Auditing.HasFindings(summary) ? ExitCodes.Wanting : ExitCodes.Done;
    }
}
