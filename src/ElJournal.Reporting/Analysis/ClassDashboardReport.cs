using ElJournal.Reporting.Attendance;
using ElJournal.Reporting.Filling;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Progress;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Analysis;

/// <summary>Отчёт «Класс на одном листе».</summary>
internal static class ClassDashboardReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<ClassDashboard>
    {
        Id = "class-dashboard",
        Title = "Класс на одном листе: успеваемость, посещаемость, заполнение",
        Clauses = ["saki-2020 8.2", "saki-2020 8.3", "krasnomakskaya-2021 6.1", "krasnomakskaya-2021 6.1a"],
        Capabilities = ["class-dashboard", "class-fill-view"],
        Required = ReportParameters.Class | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.ClassTeacher,
        Holds = [ResourceKind.FinalMarks, ResourceKind.Attendance, ResourceKind.LessonEntries, ResourceKind.Enrolments],
        Model = ClassDashboard.Of,
        LayOut = static model => new ReportBody
        {
            IsLandscape = true,
            Facts = [.. SubjectWords.Facts(model.Progress.Input)],
            Figures = [.. model.Progress.Now.All?.All.Select(Figure.Of) ?? [], .. ClassAttendance.FiguresOf(model.Attendance.Total)],
            Blocks =
            [
                ClassProgressReport.Subjects(model.Progress),
                ClassAttendanceReport.Pupils(model.Attendance),
                new TableLayout<FillRow>("filling", "Кто что не заполнил")
                    .Key("subject", "Предмет", static r => SubjectWords.Of(r.Journal), 30)
                    .Text("teacher", "Учитель", static r => r.Teacher?.Value, 14)
                    .Count("lessonsDue", "Уроков", static r => r.Counts.Lessons.Due)
                    .Count("lessonsMissing", "не записано", static r => r.Counts.Lessons.Missing, 11)
                    .Count("attendanceMissing", "нет посещае\u00ADмости", static r => r.Counts.Attendance.Missing, 11)
                    .Count("homeworkMissing", "нет задания", static r => r.Counts.Homework.Missing, 11)
                    .Count("marks", "Отметок", static r => r.Counts.Marks)
                    .Of(model.Filling),
            ],
        },
    };
}
