using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Marks;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Load;

/// <summary>Отчёт «График оценочных процедур».</summary>
internal static class AssessmentScheduleReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<AssessmentSchedule>
    {
        Id = "assessment-schedule",
        Title = "График оценочных процедур и нагрузка",
        Clauses = ["aleksandrovskaya-2021 2.4"],
        Capabilities = ["report-set"],
        Optional = ReportParameters.Class | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.ClassTeacher,
        Holds = [ResourceKind.Timetable, ResourceKind.Journals, ResourceKind.Assessments, ResourceKind.Homework],
        Model = AssessmentSchedule.Of,
        LayOut = static model => new ReportBody
        {
            IsLandscape = true,
            Facts = [.. SubjectWords.Facts(model.Input)],
            Warnings = model.KnowsKinds ? [] : ["Школа не указала, какие виды работ контрольные: график пуст не потому, что работ нет."],
            Figures = model.Figures,
            Blocks =
            [
                new TableLayout<ControlWork>("works", "Контрольные работы")
                    .Date("day", "День", static w => w.Day)
                    .Text("class", "Класс", static w => w.Journal.Class?.Value, 8)
                    .Text("subject", "Предмет", static w => SubjectWords.Of(w.Journal), 26)
                    .Text("teacher", "Учитель", static w => w.Journal.Teacher?.Value, 12)
                    .Text("kind", "Вид", static w => w.Work.Kind, 24)
                    .Text("title", "Работа", static w => w.Work.Title, 24)
                    .Count("onDay", "Контрольных в классе в этот день", static w => w.OnDay, 14)
                    .Count("daysSince", "Дней после предыдущей", static w => w.DaysSince, 12)
                    .Remark("remark", "Замечание", Remark, 30)
                    .Of(model.Works) with { Nothing = "Контрольных работ нет." },
                new TableLayout<JournalLoad>("journals", "Доля уроков с контрольными")
                    .Key("class", "Класс", static j => j.Journal.Class?.Value, 8)
                    .Key("subject", "Предмет", static j => SubjectWords.Of(j.Journal), 26)
                    .Count("works", "Контрольных", static j => j.Works, 12)
                    .Count("lessons", "Уроков за год", static j => j.Lessons, 12)
                    .Share("share", "Доля, %", static j => (j.Works, j.Lessons))
                    .Of(model.Journals),
                new TableLayout<ParallelLoad>("parallels", "Контрольные по параллелям и предметам")
                    .Key("grade", "Параллель", static p => p.Grade is { } grade ? grade.ToString(CultureInfo.InvariantCulture) : "не указана", 10)
                    .Key("subject", "Предмет", static p => p.Subject, 26)
                    .Count("classes", "Классов", static p => p.Classes)
                    .Count("works", "Контрольных", static p => p.Works, 12)
                    .Text("dates", "Дни", static p => string.Join("; ", p.Dates.GroupBy(d => d.Day, d => d.Class?.Value).Select(g => $"{Wording.Of(g.Key)} {string.Join(", ", g)}".TrimEnd())), 60)
                    .Of(model.Parallels) with { Nothing = "Контрольных работ нет." },
                new TableLayout<HomeworkLoad>("homework", "Домашние задания: минут за день")
                    .Key("class", "Класс", static h => h.Class.Value, 8)
                    .Count("tasks", "Заданий", static h => h.Tasks)
                    .Count("timed", "из них с указанным временем", static h => h.Timed, 13)
                    .Count("days", "Дней с такими заданиями", static h => h.Days, 12)
                    .Number("mean", "Минут за день, в среднем", static h => h.Days == 0 ? null : ExactFraction.Of(h.Minutes, h.Days), digits: 0, 12)
                    .Count("longest", "Больше всего", static h => h.LongestOn is null ? null : h.Longest, 10)
                    .Date("longestOn", "в день", static h => h.LongestOn)
                    .Of(model.Homework) with { Nothing = "Домашних заданий нет." },
                new DocumentBlock.Notes(["Меры — рекомендации Минпросвещения: не больше одной контрольной в день в классе, не чаще раза в 2,5 недели по предмету, не больше 10 % уроков, не на первом и не на последнем уроке. Это замечания, а не нарушения: ни один из актов их не устанавливает.", "Минуты считаются по дню, когда задание задано; из подгрупп одного предмета — той, у которой их больше. Сравнение с санитарной нормой даёт реестр соблюдения по регламенту federal."]),
            ],
        },
    };

    private static string Remark(ControlWork work) => string.Join("; ", new[]
    {
        work.OnDay > 1 ? "не одна в этот день" : null,
        work.DaysSince < AssessmentSchedule.LeastDays ? string.Create(CultureInfo.InvariantCulture, $"прошло {work.DaysSince} из {AssessmentSchedule.LeastDays} дней") : null,
        work.IsAtEdge == true ? "первый или последний урок" : null,
    }.Where(text => text is not null));
}
