using ElJournal.Domain;
using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Pictures;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Attendance;

/// <summary>Отчёт «Посещаемость класса».</summary>
internal static class ClassAttendanceReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<ClassAttendance>
    {
        Id = "class-attendance",
        Title = "Отчёт о посещаемости класса",
        Clauses = ["saki-2020 8.6", "saki-2020 8.3", "krasnomakskaya-2021 6.1a", "aleksandrovskaya-2021 4-class-control", "aleksandrovskaya-2021 5.3"],
        Capabilities = ["class-report", "class-dashboard", "report-set", "print-forms"],
        Required = ReportParameters.Class,
        Optional = ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.ClassTeacher,
        Holds = [ResourceKind.Attendance, ResourceKind.Enrolments],
        RunKind = ReportKind.Attendance,
        Model = ClassAttendance.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(ClassAttendance model) => new()
    {
        Facts =
        [
            .. SubjectWords.Facts(model.Input),
            new FactLine("lessons", "Уроков класса и подгрупп", RussianText.Number(model.Lessons)),
        ],
        Warnings = model.LessonsWithoutEntry == 0 ? [] : [$"Посещаемость не отмечена на {RussianText.Count(model.LessonsWithoutEntry, "уроке", "уроках", "уроках")}: эти уроки ни за кем не считаются."],
        Figures = ClassAttendance.FiguresOf(model.Total),
        Blocks =
        [
            Pupils(model),
            .. Weeks(model),
            new DocumentBlock.Notes(
            [
                "Урок считается, если посещаемость на нём отмечена; отсутствие записи — не пропуск и не присутствие.",
                "Обучающийся отвечает за уроки журналов, к классу или подгруппе которых он относился в тот день; опоздавший на уроке был.",
            ]),
            new DocumentBlock.Signatures(["Классный руководитель"], HasSeal: false, HasVisa: true),
        ],
    };

    internal static DocumentBlock.Table Pupils(ClassAttendance model) =>
        new TableLayout<(string Pupil, AbsenceCounts? Counts, string? Note)>("pupils", "Пропуски по обучающимся")
            .Key("pupil", "Обучающийся", static r => r.Pupil, 14)
            .Absences(static r => r.Counts)
            .Count("wholeDays", "Дней целиком", static r => r.Counts?.WholeDays)
            .Remark("note", "Движение", static r => r.Note, 17)
            .Of(model.Rows.Select(r => (r.Member.Pupil.Value, (AbsenceCounts?)r.Counts, (string?)r.Member.Movement)), Totals(model));

    private static IEnumerable<DocumentBlock> Weeks(ClassAttendance model) => HeatPicture.Of(
        "weeks",
        "Пропущено уроков по неделям",
        string.Join("; ", model.Weeks.Select((week, i) => $"неделя с {Wording.Of(week)} — {RussianText.Number(model.MissedByWeek.Sum(row => row[i]))}")) + ".",
        model.Weeks.Select(RussianText.DayAndMonth),
        model.Rows.Select((row, i) => (row.Member.Pupil.Value, model.MissedByWeek[i].AsEnumerable())));

    private static IEnumerable<(string Pupil, AbsenceCounts? Counts, string? Note)> Totals(ClassAttendance model)
    {
        yield return ("Всего", model.Total, null);
        if (model is { Before: { } before, BeforePeriod: { } period })
        {
            yield return ("Ранее", before, $"период {MarkWords.Of(period)}");
        }
    }
}
