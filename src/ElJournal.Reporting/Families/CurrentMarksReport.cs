using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.Reporting.Families;

/// <summary>Отчёт «Ведомость текущих отметок»: what goes with a pupil who moves to another school.</summary>
internal static class CurrentMarksReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<(ReportInput Input, Diary Diary)>
    {
        Id = "current-marks",
        Title = "Ведомость текущих отметок обучающегося",
        Clauses = ["lenskaya-2017 3.1", "aleksandrovskaya-2021 4-sysadmin-movement"],
        Capabilities = ["print-forms", "movement"],
        Required = ReportParameters.Pupil,
        Optional = ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Administrator | ReportReaders.ClassTeacher | ReportReaders.Guardian,
        Holds = [ResourceKind.Marks, ResourceKind.FinalMarks],
        Model = static input => (input, Diary.Of(input, input.Pupil!.Value, input.Days.First, LocalDate.Min(input.Days.Last, input.Today))),
        LayOut = LayOut,
    };

    private static ReportBody LayOut((ReportInput Input, Diary Diary) model) => new()
    {
        Facts = [.. SubjectWords.Facts(model.Input)],
        Blocks =
        [
            DiaryLayout.Subjects(model.Diary, 0),
            new TableLayout<(string Subject, LocalDate Day, Cell Mark, string? Kind, MarkWeight? Weight)>("marks", "Отметки по дням")
                .Key("subject", "Предмет", static m => m.Subject, 26)
                .Date("day", "День", static m => m.Day)
                .Text("mark", "Отметка", static m => MarkWords.Of(m.Mark), 9)
                .Text("kind", "Вид работы", static m => m.Kind, 26)
                .Text("weight", "Вес", static m => m.Weight is { } weight ? weight.ToString().Replace('.', ',') : null, 7)
                .Of(model.Diary.Subjects.SelectMany(s => s.Marks.Select(m => (SubjectWords.Of(s.Journal), m.Day, m.Mark, m.Kind, m.Weight)))),
            new DocumentBlock.Signatures(["Классный руководитель", "Директор"], HasSeal: true, HasVisa: false),
        ],
    };
}
