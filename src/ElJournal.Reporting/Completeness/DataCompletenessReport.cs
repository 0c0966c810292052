using ElJournal.Domain.Interchange.Codes;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Completeness;

/// <summary>Отчёт «Полнота и актуальность базы данных».</summary>
internal static class DataCompletenessReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<DataCompleteness>
    {
        Id = "data-completeness",
        Title = "Полнота и актуальность базы данных",
        Clauses = ["saki-2020 4.3", "elista-2023 5.1", "elista-2023 5.3"],
        Optional = ReportParameters.Class,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Administrator | ReportReaders.Secretary,
        Holds = [ResourceKind.PersonalData, ResourceKind.ReferenceData],
        Model = DataCompleteness.Of,
        LayOut = static model => new ReportBody
        {
            Facts = [.. SubjectWords.Facts(model.Input)],
            Figures = model.Figures,
            Blocks =
            [
                new TableLayout<ClassCompleteness>("classes", "Обучающиеся по классам, на день отчёта")
                    .Key("class", "Класс", static c => c.Class.Value)
                    .Count("pupils", "Обучаю\u00ADщихся", static c => c.Pupils, 10)
                    .Count("complete", "Данные полны", static c => c.Complete, 10)
                    .Count("incomplete", "Данные неполны", static c => c.Incomplete, 10)
                    .Count("unknown", "Сведений нет", static c => c.Unknown, 10)
                    .Count("withGuardian", "Есть предста\u00ADвитель", static c => c.WithGuardian, 10)
                    .Count("withStatement", "Есть заявление", static c => c.WithStatement, 11)
                    .Count("withOrder", "Есть приказ", static c => c.WithOrder, 10)
                    .Of(model.Classes),
                new TableLayout<SectionState>("sections", "Справочники")
                    .Key("section", "Справочник", static s => LedgerCodes.ReferenceSections.MeaningOf(s.Section), 34)
                    .Text("onRecord", "Версия есть", static s => s.IsOnRecord ? "да" : "нет", 12)
                    .Date("validFrom", "Действует с", static s => s.ValidFrom)
                    .Moment("confirmedAt", "Подтверждён", static s => s.ConfirmedAt)
                    .Of(model.Sections),
            ],
        },
    };
}
