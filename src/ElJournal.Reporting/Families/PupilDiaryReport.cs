using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.Reporting.Families;

/// <summary>Отчёт «Дневник обучающегося».</summary>
internal static class PupilDiaryReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<(ReportInput Input, Diary Diary)>
    {
        Id = "pupil-diary",
        Title = "Дневник обучающегося",
        Clauses = ["saki-2020 2", "lenskaya-2017 ЭД-1", "krasnomakskaya-2021 2.7", "krasnomakskaya-2021 6.4", "aleksandrovskaya-2021 3.3"],
        Required = ReportParameters.Pupil,
        Optional = ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.ClassTeacher | ReportReaders.Pupil | ReportReaders.Guardian,
        Holds = [ResourceKind.LessonEntries, ResourceKind.Attendance, ResourceKind.Homework, ResourceKind.Marks, ResourceKind.FinalMarks],
        Model = static input => (input, Diary.Of(input, input.Pupil!.Value, input.Days.First, LocalDate.Min(input.Days.Last, input.Today))),
        LayOut = static model => new ReportBody
        {
            Facts = [.. SubjectWords.Facts(model.Input)],
            Blocks = [DiaryLayout.Subjects(model.Diary, 0), DiaryLayout.Days(model.Diary, 0, "Уроки и задания")],
        },
    };
}
