using System.Globalization;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Overview;

/// <summary>Отчёт «Школа в числах».</summary>
internal static class SchoolOverviewReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<SchoolOverview>
    {
        Id = "school-overview",
        Title = "Школа в числах",
        Clauses = ["elista-2023 5.6", "aleksandrovskaya-2021 2.4"],
        Capabilities = ["report-set"],
        Optional = ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Administrator | ReportReaders.Authority,
        Holds = [ResourceKind.Aggregates],
        Model = SchoolOverview.Of,
        LayOut = static model => new ReportBody
        {
            Facts = [.. SubjectWords.Facts(model.Input)],
            Figures = model.Figures,
            Blocks =
            [
                new TableLayout<(int? Grade, int Classes, int Pupils)>("grades", "Параллели")
                    .Key("grade", "Параллель", static g => g.Grade is { } grade ? grade.ToString(CultureInfo.InvariantCulture) : "не указана", 12)
                    .Count("classes", "Классов", static g => g.Classes)
                    .Count("pupils", "Обучающихся", static g => g.Pupils, 13)
                    .Of(model.Grades),
                new TableLayout<(JournalKind Kind, int Journals)>("journals", "Журналы по видам")
                    .Key("kind", "Вид", static k => FactCodes.JournalKinds.MeaningOf(k.Kind), 34)
                    .Count("journals", "Журналов", static k => k.Journals)
                    .Of(model.Kinds),
                new TableLayout<(StaffRoleKind Role, int People)>("roles", "Работники по ролям, на день отчёта")
                    .Key("role", "Роль", static r => FactCodes.StaffRoles.MeaningOf(r.Role), 34)
                    .Count("people", "Человек", static r => r.People)
                    .Of(model.Roles),
            ],
        },
    };
}
