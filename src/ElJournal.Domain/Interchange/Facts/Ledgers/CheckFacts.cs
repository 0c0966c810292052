using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Проверки и что по ним найдено as they are written.</summary>
internal static class CheckFacts
{
    private static readonly FactField<Check, CheckId> Id = new("check", LedgerFieldTypes.Check.As(IdRole.DefinesAgain), "проверка", static c => c.Id);
    private static readonly FactField<Check, CheckKind> Kind = new("kind", LedgerFieldTypes.Code(LedgerCodes.CheckKinds), "что проверено", static c => c.Kind);
    private static readonly FactField<Check, ClassId?> Class = new("class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "класс", static c => c.Class);
    private static readonly FactField<Check, JournalId?> Journal = new("journal", FieldTypes.Journal.As(IdRole.Refers).OrAbsent(), "журнал; нет — все", static c => c.Journal);
    private static readonly FactField<Check, Instant?> MadeAt = new("madeAt", FieldTypes.Instant.OrAbsent(), "когда проверено; нет — время неизвестно", static c => c.MadeAt);
    private static readonly FactField<Check, StaffId?> By = new("by", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто проверил", static c => c.By);

    private static readonly FactField<Disagreement, DisagreementId> DisagreementId = new(
        "disagreement", LedgerFieldTypes.Own<DisagreementId>(Supervision.DisagreementId.TryParse, static i => i.Value), "несоответствие", static d => d.Id);

    private static readonly FactField<Disagreement, CheckId> FoundBy = new("check", LedgerFieldTypes.Check.As(IdRole.Refers), "какой проверкой найдено", static d => d.Check);
    private static readonly FactField<Disagreement, JournalId?> StandsIn = new("journal", FieldTypes.Journal.As(IdRole.Refers).OrAbsent(), "в каком журнале", static d => d.Journal);
    private static readonly FactField<Disagreement, Instant?> FoundAt = new("foundAt", FieldTypes.Instant.OrAbsent(), "когда найдено; нет — время неизвестно", static d => d.FoundAt);
    private static readonly FactField<Disagreement, Instant?> CorrectedAt = new(
        "correctedAt", FieldTypes.Instant.OrAbsent(), "когда исправлено; нет — не исправлено", static d => d.CorrectedAt);

    private static readonly FactField<Disagreement, Instant?> ReportedAt = new(
        "reportedAt", FieldTypes.Instant.OrAbsent(), "когда сообщено администрации; нет — не сообщено", static d => d.ReportedAt);

    private static readonly FactField<DataChange, DataChangeId> Change = new(
        "change", LedgerFieldTypes.Own<DataChangeId>(DataChangeId.TryParse, static i => i.Value), "перемена", static c => c.Id);

    private static readonly FactField<DataChange, ClassId?> ChangedClass = new("class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "класс", static c => c.Class);
    private static readonly FactField<DataChange, PupilId?> Pupil = new("pupil", FieldTypes.Pupil.As(IdRole.Refers).OrAbsent(), "о ком данные", static c => c.Pupil);
    private static readonly FactField<DataChange, Instant?> ChangeFoundAt = new("foundAt", FieldTypes.Instant.OrAbsent(), "когда найдена; нет — время неизвестно", static c => c.FoundAt);
    private static readonly FactField<DataChange, Instant?> ChangeReportedAt = new(
        "reportedAt", FieldTypes.Instant.OrAbsent(), "когда сообщено администратору; нет — не сообщено", static c => c.ReportedAt);

    private static readonly FactField<DataChange, Instant?> ChangeCorrectedAt = new(
        "correctedAt", FieldTypes.Instant.OrAbsent(), "когда данные исправлены; нет — не исправлены", static c => c.CorrectedAt);

    private static readonly FactField<DataChange, StaffId?> FoundByWhom = new("by", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто нашёл", static c => c.By);

    internal static LedgerFile Checks { get; } = LedgerFile.Of<Check>(
        "проверки, в том числе не нашедшие ничего",
        [Id, Kind, Class, Journal, MadeAt, By],
        static (values, _) => new Check(Id.Of(values), Kind.Of(values))
        {
            Class = Class.Of(values),
            Journal = Journal.Of(values),
            MadeAt = MadeAt.Of(values),
            By = By.Of(values),
        });

    internal static LedgerFile Disagreements { get; } = LedgerFile.Of<Disagreement>(
        "несоответствия, найденные проверками журналов",
        [DisagreementId, FoundBy, StandsIn, FoundAt, CorrectedAt, ReportedAt],
        static (values, _) => new Disagreement(DisagreementId.Of(values), FoundBy.Of(values))
        {
            Journal = StandsIn.Of(values),
            FoundAt = FoundAt.Of(values),
            CorrectedAt = CorrectedAt.Of(values),
            ReportedAt = ReportedAt.Of(values),
        });

    internal static LedgerFile DataChanges { get; } = LedgerFile.Of<DataChange>(
        "перемены фактических данных",
        [Change, ChangedClass, Pupil, ChangeFoundAt, ChangeReportedAt, ChangeCorrectedAt, FoundByWhom],
        static (values, _) => new DataChange(Change.Of(values))
        {
            Class = ChangedClass.Of(values),
            Pupil = Pupil.Of(values),
            FoundAt = ChangeFoundAt.Of(values),
            ReportedAt = ChangeReportedAt.Of(values),
            CorrectedAt = ChangeCorrectedAt.Of(values),
            By = FoundByWhom.Of(values),
        });
}
