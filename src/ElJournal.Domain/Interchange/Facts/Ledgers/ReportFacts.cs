using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Выпуски отчётов и пункты планов as they are written.</summary>
internal static class ReportFacts
{
    private static readonly FactField<ReportRun, ReportRunId> Id = new("run", LedgerFieldTypes.Own<ReportRunId>(ReportRunId.TryParse, static i => i.Value), "выпуск", static r => r.Id);
    private static readonly FactField<ReportRun, ReportKind> Kind = new("kind", LedgerFieldTypes.Code(LedgerCodes.ReportKinds), "какой отчёт", static r => r.Kind);
    private static readonly FactField<ReportRun, Instant?> MadeAt = new("madeAt", FieldTypes.Instant.OrAbsent(), "когда выпущен; нет — время неизвестно", static r => r.MadeAt);
    private static readonly FactField<ReportRun, LocalDate> From = new("from", FieldTypes.Date, "первый охваченный день", static r => r.From);
    private static readonly FactField<ReportRun, LocalDate> To = new("to", FieldTypes.Date, "последний охваченный день включительно", static r => r.To);
    private static readonly FactField<ReportRun, ClassId?> Class = new("class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "класс; нет — вся школа", static r => r.Class);
    private static readonly FactField<ReportRun, PeriodId?> Period = new("period", FieldTypes.Period.As(IdRole.Refers).OrAbsent(), "за какой учебный период", static r => r.Period);
    private static readonly FactField<ReportRun, StaffId?> By = new("by", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто выпустил; нет — система или неизвестно", static r => r.By);

    private static readonly FactField<PlanItem, PlanItemId> Item = new("item", LedgerFieldTypes.Own<PlanItemId>(PlanItemId.TryParse, static i => i.Value), "пункт плана", static i => i.Id);
    private static readonly FactField<PlanItem, string> Title = new("title", LedgerFieldTypes.FilledText, "что сделать", static i => i.Title);
    private static readonly FactField<PlanItem, LocalDate?> Due = new("due", FieldTypes.Date.OrAbsent(), "к какому дню включительно", static i => i.Due);
    private static readonly FactField<PlanItem, LocalDate?> DoneOn = new("doneOn", FieldTypes.Date.OrAbsent(), "когда сделано; нет — не сделано", static i => i.DoneOn);
    private static readonly FactField<PlanItem, StaffId?> Responsible = new("by", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто отвечает", static i => i.By);

    internal static LedgerFile Runs { get; } = LedgerFile.Of<ReportRun>(
        "выпуски отчётов",
        [Id, Kind, MadeAt, From, To, Class, Period, By],
        static (values, reading) => !Ends.Fit(From.Of(values), To.Of(values), reading, To.Name) ? null : new ReportRun(Id.Of(values), Kind.Of(values), From.Of(values), To.Of(values))
        {
            MadeAt = MadeAt.Of(values),
            Class = Class.Of(values),
            Period = Period.Of(values),
            By = By.Of(values),
        });

    internal static LedgerFile PlanItems { get; } = LedgerFile.Of<PlanItem>(
        "пункты планов с их сроками",
        [Item, Title, Due, DoneOn, Responsible],
        static (values, _) => new PlanItem(Item.Of(values), Title.Of(values)) { Due = Due.Of(values), DoneOn = DoneOn.Of(values), By = Responsible.Of(values) });
}
