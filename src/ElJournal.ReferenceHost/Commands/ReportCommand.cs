using System.CommandLine;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>report</c>: makes one of the reports of the catalogue, or all of them.</summary>
internal static class ReportCommand
{
    internal static Command Make(HostConsole console)
    {
        var name = new Argument<string?>("ОТЧЁТ") { Arity = ArgumentArity.ZeroOrOne, Description = "Название отчёта; все названия показывает --list." };
        var record = new Argument<string?>("ПАПКА") { Arity = ArgumentArity.ZeroOrOne, Description = "Папка обмена: school.json и journals/." };
        var list = new Option<bool>("--list") { Description = "Показать все отчёты: название, заголовок, пункты актов." };
        var all = new Option<bool>("--all") { Description = "Составить все отчёты: report --all ПАПКА --out НОВАЯ_ПАПКА. Отчёт о классе, журнале или периоде — для каждого; отчёты об одном обучающемся не входят." };
        var recorded = new Option<bool>("--record") { Description = "Записать в данные, что отчёт выпущен сейчас (ledgers/report-runs.jsonl): так исполняются пункты, которые требуют отчётов." };
        var schoolClass = new Option<string?>("--class") { HelpName = "КЛАСС", Description = "Только этот класс." };
        var journal = new Option<string?>("--journal") { HelpName = "ЖУРНАЛ", Description = "Только этот журнал." };
        var pupil = new Option<string?>("--pupil") { HelpName = "ОБУЧАЮЩИЙСЯ", Description = "Только этот обучающийся." };
        var teacher = new Option<string?>("--teacher") { HelpName = "УЧИТЕЛЬ", Description = "Только этот работник." };
        var period = new Option<string?>("--period") { HelpName = "ПЕРИОД", Description = "Учебный период; без параметра — весь год." };
        var earlier = new Option<string[]>("--earlier") { HelpName = "ПАПКА", Arity = ArgumentArity.OneOrMore, Description = "Папка обмена одного из прежних лет, от раннего к позднему; для отчёта за несколько лет указывают несколько раз." };
        var regulation = new Option<string[]>("--regulation") { HelpName = "РЕГЛАМЕНТ", Arity = ArgumentArity.OneOrMore, Description = "Имя регламента или файл своего пакета: по нему судят о сроках и отметках; можно указать несколько раз." };
        var (preset, asOf) = (MarkOptions.Preset(), CommonOptions.AsOf());
        var reader = new Option<string?>("--reader") { HelpName = "КАТЕГОРИЯ", Description = $"Для кого отчёт: {AccessCodes.Categories.Listing}. Чужого читатель не получит: отчёт должен быть ему предназначен и сужен до своего." };
        var format = new Option<string>("--format") { HelpName = "ВИД", DefaultValueFactory = _ => "html", Description = "Вид отчёта: html (для чтения и печати; так без параметра), xlsx, csv (главная таблица) или json (для программ)." };
        var output = new Option<string?>("--out") { HelpName = "ФАЙЛ", Description = "Куда записать отчёт; без параметра он выводится на экран. С --all — новая или пустая папка." };
        var template = new Option<string?>("--template") { HelpName = "КНИГА", Description = "Свой шаблон школы (.xlsx) с подстановками вида {{title}}; только для --format xlsx." };
        var command = new Command("report", "Составить отчёт школы: ведомость, контроль заполнения, журнал, реестр соблюдения и другие.")
        {
            name, record, list, all, schoolClass, journal, pupil, teacher, period, earlier, regulation, preset, asOf, reader, format, output, template, recorded,
        };
        command.SetAction(parse => parse.GetValue(list) ? List(console) : parse.GetValue(all) ? AllReports.Run(RequestOf(parse), console) : OneReport.Run(RequestOf(parse), console));
        return command;

        ReportRequest RequestOf(ParseResult parse) => new(
            parse.GetValue(name),
            parse.GetValue(record),
            parse.GetValue(earlier) ?? [],
            new ReportScope(parse.GetValue(schoolClass), parse.GetValue(journal), parse.GetValue(pupil), parse.GetValue(teacher), parse.GetValue(period)),
            parse.GetValue(regulation) ?? [],
            parse.GetValue(preset),
            parse.GetValue(asOf),
            parse.GetValue(reader),
            parse.GetRequiredValue(format),
            parse.GetValue(output),
            parse.GetValue(template),
            parse.GetValue(recorded));
    }

    private static int List(HostConsole console)
    {
        var width = ReportCatalog.All.Max(r => r.Id.Length);
        foreach (var report in ReportCatalog.All)
        {
            var clauses = report.Clauses.IsEmpty ? "" : $" — {string.Join("; ", report.Clauses)}";
            console.Out.WriteLine($"{report.Id.PadRight(width)}  {report.Title}{clauses}");
        }

        return ExitCodes.Done;
    }
}
