using System.CommandLine;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Marks;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>report</c>: makes one of the reports of the catalogue.</summary>
internal static class ReportCommand
{
    private static readonly Dictionary<string, ReportFormat> Forms = Enum.GetValues<ReportFormat>().ToDictionary(f => f.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    internal static Command Make(HostConsole console)
    {
        var name = new Argument<string?>("ОТЧЁТ") { Arity = ArgumentArity.ZeroOrOne, Description = "Название отчёта; все названия показывает --list." };
        var record = new Argument<string?>("ПАПКА") { Arity = ArgumentArity.ZeroOrOne, Description = "Папка обмена: school.json и journals/." };
        var list = new Option<bool>("--list") { Description = "Показать все отчёты: название, заголовок, пункты актов." };
        var schoolClass = new Option<string?>("--class") { HelpName = "КЛАСС", Description = "Только этот класс." };
        var journal = new Option<string?>("--journal") { HelpName = "ЖУРНАЛ", Description = "Только этот журнал." };
        var pupil = new Option<string?>("--pupil") { HelpName = "ОБУЧАЮЩИЙСЯ", Description = "Только этот обучающийся." };
        var teacher = new Option<string?>("--teacher") { HelpName = "УЧИТЕЛЬ", Description = "Только этот работник." };
        var period = new Option<string?>("--period") { HelpName = "ПЕРИОД", Description = "Учебный период; без параметра — весь год." };
        var earlier = new Option<string[]>("--earlier") { HelpName = "ПАПКА", Arity = ArgumentArity.OneOrMore, Description = "Папка обмена одного из прежних лет, от раннего к позднему; для отчёта за несколько лет указывают несколько раз." };
        var regulation = new Option<string[]>("--regulation") { HelpName = "РЕГЛАМЕНТ", Arity = ArgumentArity.OneOrMore, Description = "Имя регламента или файл своего пакета: по нему судят о сроках и отметках; можно указать несколько раз." };
        var (preset, asOf) = (MarkOptions.Preset(), CommonOptions.AsOf());
        var format = new Option<string>("--format") { HelpName = "ВИД", DefaultValueFactory = _ => "html", Description = "Вид отчёта: html (для чтения и печати; так без параметра), xlsx, csv (главная таблица) или json (для программ)." };
        var output = new Option<string?>("--out") { HelpName = "ФАЙЛ", Description = "Куда записать отчёт; без параметра он выводится на экран." };
        var command = new Command("report", "Составить отчёт школы: ведомость, контроль заполнения, журнал, реестр соблюдения и другие.")
        {
            name, record, list, schoolClass, journal, pupil, teacher, period, earlier, regulation, preset, asOf, format, output,
        };
        command.SetAction(parse => parse.GetValue(list)
            ? List(console)
            : Run(
                new ReportRequest(
                    parse.GetValue(name),
                    parse.GetValue(record),
                    parse.GetValue(earlier) ?? [],
                    new ReportScope(parse.GetValue(schoolClass), parse.GetValue(journal), parse.GetValue(pupil), parse.GetValue(teacher), parse.GetValue(period)),
                    parse.GetValue(regulation) ?? [],
                    parse.GetValue(preset),
                    parse.GetValue(asOf),
                    parse.GetRequiredValue(format),
                    parse.GetValue(output)),
                console));
        return command;
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

    private static int Run(ReportRequest request, HostConsole console)
    {
        if (request is not { Name: { } name, Folder: { } folder })
        {
            return console.Refuse(new Defect(HostDefects.NoReport, default, string.Join(", ", ReportCatalog.All.Select(r => r.Id))));
        }

        var bag = new DefectBag();
        var report = bag.Take(ReportCatalog.Find(name));
        var regulation = request.Regulations is [] ? null : bag.Take(Regulations.Read(request.Regulations));
        var preset = request.Preset is { } chosen ? bag.Take(MarkPolicy.OfPreset(chosen)) : null;
        var asOf = bag.Take(AsOf.Parse(request.AsOf));
        var store = bag.Take(RecordFolder.Open(folder));
        var earlier = request.Earlier.Select(path => bag.Take(RecordFolder.Open(path))).ToList();
        bag.Add(Forms.TryGetValue(request.Format, out var form) ? null : new Defect(HostDefects.BadChoice, default, "--format", request.Format, string.Join(", ", Forms.Keys)));
        bag.Add(OutputFile.CheckApartFrom(store, folder, request.Output));
        foreach (var defect in report?.Check(request.Scope.Given | (request.Regulations is [] ? ReportParameters.None : ReportParameters.Regulation)) ?? [])
        {
            bag.Add(defect);
        }

        if (report is null || asOf is null || store is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var read = RecordInput.Read(store, asOf, console);
        if (!read.TryGet(out var input))
        {
            return console.Refuse(read.Defects);
        }

        Defect[] unknown = [.. request.Scope.Check(input.Source.Register)];
        if (unknown.Length > 0)
        {
            return console.Refuse(unknown);
        }

        var years = new List<ReportInput>();
        foreach (var year in earlier)
        {
            var before = RecordInput.Read(year!, new AsOf(Moment: null, Day: null), console);
            if (!before.TryGet(out var taken))
            {
                return console.Refuse(before.Defects);
            }

            years.Add(new ReportInput(taken.Source, taken.Index));
        }

        var policy = preset ?? (regulation is null ? MarkPolicy.None : MarkPolicy.Of(regulation));
        var made = report.Make(request.Scope.Narrow(new ReportInput(input.Source, input.Index) { Regulation = regulation, Policy = policy, Earlier = [.. years] }));
        return made.TryGet(out var document) ? Write(document, form, request.Output, console) : console.Refuse(made.Defects);
    }

    private static int Write(ReportDocument document, ReportFormat form, string? output, HostConsole console)
    {
        OutputFile.Write(output, console, stream => ReportWriter.Write(document, form, stream));
        if (output is not null)
        {
            console.Error.WriteLine($"Отчёт «{document.Title}» записан в {output}. Дайджест: {document.Digest[..16]}.");
        }

        return ExitCodes.Done;
    }
}
