using ElJournal.Domain;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Families;

/// <summary>Отчёт «Распечатки результатов за неделю».</summary>
internal static class FamilyPrintoutsReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<FamilyPrintouts>
    {
        Id = "family-printouts",
        Title = "Результаты обучающегося за неделю для семьи",
        Clauses = ["lenskaya-2017 ЭД-1a", "lenskaya-2017 3.1"],
        Capabilities = ["print-forms"],
        Optional = ReportParameters.Class | ReportParameters.Pupil,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.ClassTeacher,
        Holds = [ResourceKind.Printouts, ResourceKind.Statements, ResourceKind.LessonEntries, ResourceKind.Attendance, ResourceKind.Homework, ResourceKind.Marks],
        Model = FamilyPrintouts.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(FamilyPrintouts model) => new()
    {
        Facts =
        [
            new FactLine("week", "Неделя", $"{Wording.Of(model.First)} – {Wording.Of(model.First.PlusDays(6))}"),
            new FactLine("sheets", "Листов", RussianText.Number(model.Sheets.Length)),
        ],
        Blocks =
        [
            .. model.Sheets.SelectMany((sheet, i) => new DocumentBlock[]
            {
                DiaryLayout.Days(sheet.Diary, i, $"Обучающийся {sheet.Statement.Pupil}, представителю {sheet.Statement.Guardian} ({LedgerCodes.FamilyStatementKinds.MeaningOf(sheet.Statement.Kind)}, заявление от {Wording.Of(sheet.Statement.Date)})"),
                DiaryLayout.Subjects(sheet.Diary, i),
                new DocumentBlock.Signatures(["Классный руководитель", "Получил представитель"], HasSeal: false, HasVisa: false),
            }),
            .. model.Sheets.IsEmpty ? [new DocumentBlock.Notes(["Заявлений семей, которые не пользуются электронным видом, на этой неделе нет."])] : Array.Empty<DocumentBlock>(),
        ],
    };
}
