using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Акты исправления и согласия с ними as they are written.</summary>
internal static class ActFacts
{
    private static readonly FactField<CorrectionAct, CorrectionActId> Id = new("act", LedgerFieldTypes.Act.As(IdRole.DefinesAgain), "акт", static a => a.Id);
    private static readonly FactField<CorrectionAct, PupilId> Pupil = new("pupil", FieldTypes.Pupil.As(IdRole.Refers), "обучающийся", static a => a.Pupil);
    private static readonly FactField<CorrectionAct, JournalId> Journal = new("journal", FieldTypes.Journal.As(IdRole.Refers), "журнал предмета", static a => a.Journal);
    private static readonly FactField<CorrectionAct, PeriodId> Period = new("period", FieldTypes.Period.As(IdRole.Refers), "учебный период", static a => a.Period);
    private static readonly FactField<CorrectionAct, string?> Reason = new("reason", FieldTypes.Text, "почему нужен; нет — стёрто", static a => a.Reason) { IsPersonal = true };
    private static readonly FactField<CorrectionAct, Instant?> ClosedAt = new("closedAt", FieldTypes.Instant.OrAbsent(), "когда закрылся; нет — открыт", static a => a.ClosedAt);

    private static readonly FactField<ActApproval, CorrectionActId> Act = new("act", LedgerFieldTypes.Act.As(IdRole.Refers), "акт", static a => a.Act);
    private static readonly FactField<ActApproval, StaffId> Approver = new("approver", FieldTypes.Person.As(IdRole.Refers), "кто согласен", static a => a.Approver);

    internal static LedgerFile Acts { get; } = LedgerFile.Of<CorrectionAct>(
        "акты, которые открывают закрытое для одного исправления; автор акта — кто его ввёл",
        [Id, Pupil, Journal, Period, Reason, ClosedAt],
        static (values, _) => new CorrectionAct(Id.Of(values), Pupil.Of(values), Journal.Of(values), Period.Of(values), Reason.Of(values)) { ClosedAt = ClosedAt.Of(values) });

    internal static LedgerFile Approvals { get; } = LedgerFile.Of<ActApproval>(
        "согласия с актами исправления", [Act, Approver], static (values, _) => new ActApproval(Act.Of(values), Approver.Of(values)));
}
