using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Finals;

/// <summary>Отчёт «Ведомость итоговых отметок за период».</summary>
internal static class FinalMarksReport
{
    private const int MarkWidth = 5;

    internal static ReportDefinition Definition { get; } = new ReportDefinition<FinalMarksSheet>
    {
        Id = "final-marks",
        Title = "Ведомость итоговых отметок за период",
        Clauses = ["lenskaya-2017 3.1", "aleksandrovskaya-2021 2.4", "aleksandrovskaya-2021 2.5"],
        Capabilities = ["print-forms", "report-set"],
        Required = ReportParameters.Class | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.ClassTeacher,
        Holds = [ResourceKind.FinalMarks, ResourceKind.Enrolments],
        Model = FinalMarksSheet.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(FinalMarksSheet model) => new()
    {
        IsLandscape = true,
        Facts =
        [
            .. SubjectWords.Facts(model.Input),
            new FactLine("pupils", "Обучающихся", RussianText.Number(model.Rows.Length)),
        ],
        Warnings = model.MissingInAll == 0 ? [] : [$"Не хватает {RussianText.Count(model.MissingInAll, "итоговой отметки", "итоговых отметок", "итоговых отметок")}: ведомость не окончательная."],
        Figures = [.. model.Indicators.All?.All.Select(Figure.Of) ?? []],
        Blocks =
        [
            Marks(model),
            IndicatorRow.Columns(new TableLayout<IndicatorRow>("indicators", "Показатели по журналам").Key("journal", "Журнал", static r => r.Title, 30), withBefore: false)
                .Of(model.Indicators.Journals.Select(j => new IndicatorRow(SubjectWords.Of(j.Journal), j.Indicators))),
            new DocumentBlock.Notes([.. MarkBasisNotes.Of(model.Indicators), "Пустая клетка — итоговой отметки на этот момент в журнале нет."]),
            new DocumentBlock.Signatures(["Классный руководитель", "Заместитель директора"], HasSeal: false, HasVisa: false),
        ],
    };

    private static DocumentBlock.Table Marks(FinalMarksSheet model)
    {
        var table = new TableLayout<(string Pupil, Func<int, TableCell> Cell, string? Note)>("marks", "Отметки").Key("pupil", "Обучающийся", static r => r.Pupil, 18);
        for (var i = 0; i < model.Subjects.Length; i++)
        {
            var column = i;
            table.Cell(new TableColumn(model.Subjects[i].Id, model.Subjects[i].Title, MarkWidth) { IsUpright = true, IsNumber = true }, r => r.Cell(column));
        }

        return table
            .Remark("note", "Движение", static r => r.Note, 22)
            .Of(
                model.Rows.Select(r => (r.Member.Pupil.Value, (Func<int, TableCell>)(i => MarkCells.Of(r.Cells[i])), (string?)r.Member.Movement)),
                ("Нет отметки", i => TableCell.Of(model.Missing[i]), null));
    }
}
