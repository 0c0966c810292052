using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Заявления о приёме as they are written.</summary>
internal static class AdmissionFacts
{
    private static readonly FactField<AdmissionApplication, AdmissionId> Id = new(
        "application", LedgerFieldTypes.Own<AdmissionId>(AdmissionId.TryParse, static i => i.Value), "заявление", static a => a.Id);

    private static readonly FactField<AdmissionApplication, string> Number = new("number", LedgerFieldTypes.FilledText, "номер, под которым заявление записано", static a => a.Number);
    private static readonly FactField<AdmissionApplication, LocalDate> Received = new("received", FieldTypes.Date, "день, когда подано", static a => a.Received);
    private static readonly FactField<AdmissionApplication, string?> Applicant = new("applicant", FieldTypes.Text, "кто подаёт; нет — стёрто", static a => a.Applicant) { IsPersonal = true };
    private static readonly FactField<AdmissionApplication, string?> Contact = new("contact", FieldTypes.Text, "как с ним связаться", static a => a.Contact) { IsPersonal = true };
    private static readonly FactField<AdmissionApplication, string?> Child = new("child", FieldTypes.Text, "о ком; нет — стёрто", static a => a.Child) { IsPersonal = true };
    private static readonly FactField<AdmissionApplication, LocalDate?> BornOn = new("bornOn", FieldTypes.Date.OrAbsent(), "день рождения ребёнка", static a => a.BornOn) { IsPersonal = true };
    private static readonly FactField<AdmissionApplication, int?> Grade = new("grade", FieldTypes.Integer(1, SchoolClass.LastGrade).OrAbsent(), "в какой год обучения", static a => a.Grade);
    private static readonly FactField<AdmissionApplication, string?> Documents = new("documents", FieldTypes.Text, "какие документы показаны", static a => a.Documents) { IsPersonal = true };
    private static readonly FactField<AdmissionApplication, AdmissionDecision?> Decision = new(
        "decision", LedgerFieldTypes.Code(LedgerCodes.AdmissionDecisions).OrAbsent(), "решение; нет — ещё не решено", static a => a.Decision);

    private static readonly FactField<AdmissionApplication, Instant?> DecidedAt = new("decidedAt", FieldTypes.Instant.OrAbsent(), "когда решено", static a => a.DecidedAt);
    private static readonly FactField<AdmissionApplication, string?> Reason = new("reason", FieldTypes.Text, "почему отказано", static a => a.Reason) { IsPersonal = true };
    private static readonly FactField<AdmissionApplication, OrderEntryId?> Order = new(
        "order", LedgerFieldTypes.Own<OrderEntryId>(OrderEntryId.TryParse, static i => i.Value).OrAbsent(), "запись книги приказов о зачислении; нет — не зачислен", static a => a.Order);

    private static readonly FactField<AdmissionApplication, PupilId?> Pupil = new("pupil", FieldTypes.Pupil.As(IdRole.Refers).OrAbsent(), "каким обучающимся ребёнок стал", static a => a.Pupil);
    private static readonly FactField<AdmissionApplication, Instant?> EnrolledAt = new("enrolledAt", FieldTypes.Instant.OrAbsent(), "когда зачисление внесено", static a => a.EnrolledAt);

    internal static LedgerFile Applications { get; } = LedgerFile.Of<AdmissionApplication>(
        "заявления о приёме: от подачи до приказа и класса или отказа",
        [Id, Number, Received, Applicant, Contact, Child, BornOn, Grade, Documents, Decision, DecidedAt, Reason, Order, Pupil, EnrolledAt],
        static (values, _) => new AdmissionApplication(Id.Of(values), Number.Of(values), Received.Of(values))
        {
            Applicant = Applicant.Of(values),
            Contact = Contact.Of(values),
            Child = Child.Of(values),
            BornOn = BornOn.Of(values),
            Grade = Grade.Of(values),
            Documents = Documents.Of(values),
            Decision = Decision.Of(values),
            DecidedAt = DecidedAt.Of(values),
            Reason = Reason.Of(values),
            Order = Order.Of(values),
            Pupil = Pupil.Of(values),
            EnrolledAt = EnrolledAt.Of(values),
        });
}
