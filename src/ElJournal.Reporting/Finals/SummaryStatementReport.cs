using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Finals;

/// <summary>Отчёт «Сводная ведомость».</summary>
internal static class SummaryStatementReport
{
    private const int MarkWidth = 5;

    internal static ReportDefinition Definition { get; } = new ReportDefinition<SummaryStatement>
    {
        Id = "summary-statement",
        Title = "Сводная ведомость итоговых отметок за учебный год",
        Clauses = ["lenskaya-2017 3.1", "lenskaya-2017 3.2", "lenskaya-2017 3.2a"],
        Capabilities = ["summary-statement", "print-forms"],
        Required = ReportParameters.Class,
        Optional = ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.ClassTeacher,
        Holds = [ResourceKind.FinalMarks, ResourceKind.Enrolments],
        Model = SummaryStatement.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(SummaryStatement model) => new()
    {
        IsLandscape = true,
        Facts =
        [
            .. SubjectWords.Facts(model.Input),
            new FactLine("pupils", "Обучающихся за год", RussianText.Number(model.Rows.DistinctBy(r => r.Member.Pupil).Count())),
            new FactLine("state", "Состояние", model.IsPreliminary ? "предварительная" : "окончательная"),
        ],
        Warnings = model.IsPreliminary ? [Warning(model)] : [],
        Blocks =
        [
            Marks(model),
            .. model.Open.IsEmpty ? Array.Empty<DocumentBlock>() : [Open(model)],
            new DocumentBlock.Notes(["Пустая клетка — итоговой отметки на этот момент в журнале нет."]),
            new DocumentBlock.Signatures(["Классный руководитель", "Заместитель директора", "Директор"], HasSeal: true, HasVisa: false),
        ],
    };

    private static string Warning(SummaryStatement model)
    {
        var open = model.Open.Count(o => !o.IsClosed);
        var missing = model.Open.Sum(o => o.MissingMarks);
        return $"ПРЕДВАРИТЕЛЬНАЯ: {(model.AwaitsSchool ? "журналы школы не закончены" : "журнал класса не закончен")}. "
            + (open == 0 ? "" : $"Не закрыто: {RussianText.Count(open, "журнал", "журнала", "журналов")}{(model.KnowsClosings ? "" : " (сведений о закрытии в данных нет)")}. ")
            + (missing == 0 ? "" : $"Не хватает {RussianText.Count(missing, "итоговой отметки", "итоговых отметок", "итоговых отметок")}. ")
            + (model.AwaitsSchool ? "Ведомость ждёт, пока закроют журналы всех классов. " : "")
            + (model.Open.IsEmpty ? "" : "Что открыто, перечислено после таблицы.");
    }

    private static DocumentBlock.Table Marks(SummaryStatement model)
    {
        var titles = PeriodTitles.Of(model.Input.Register, model.Input.Class);
        var table = new TableLayout<SummaryRow>("marks")
            .Key("pupil", "Обучающийся", static r => r.Member.Pupil.Value, 16)
            .Key("period", "Период", r => titles.Of(r.Period), 13);
        for (var i = 0; i < model.Subjects.Length; i++)
        {
            var column = i;
            table.Cell(new TableColumn(model.Subjects[i].Id, model.Subjects[i].Title, MarkWidth) { IsUpright = true, IsNumber = true }, r => MarkCells.Of(r.Cells[column]));
        }

        return table.Remark("note", "Движение", static r => r.Member.Movement, 22).Of(model.Rows);
    }

    private static DocumentBlock.Table Open(SummaryStatement model) => new TableLayout<OpenJournal>("open", "Что ещё открыто")
        .Key("journal", "Журнал", static o => SubjectWords.Of(o.Journal), 34)
        .Text("teacher", "Учитель", static o => o.Journal.Teacher?.Value, 14)
        .Text("closed", "Закрыт", static o => o.IsClosed ? "да" : "нет", 8)
        .Count("missing", "Нет итоговых отметок", static o => o.MissingMarks, 12)
        .Of(model.Open);
}
