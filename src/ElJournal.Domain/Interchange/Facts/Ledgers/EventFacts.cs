using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Происшествия, уважительные причины и закрытия журналов as they are written.</summary>
internal static class EventFacts
{
    private static readonly FactField<Incident, IncidentId> Id = new("incident", LedgerFieldTypes.Own<IncidentId>(IncidentId.TryParse, static i => i.Value), "происшествие", static i => i.Id);
    private static readonly FactField<Incident, IncidentKind> Kind = new("kind", LedgerFieldTypes.Code(LedgerCodes.IncidentKinds), "что произошло", static i => i.Kind);
    private static readonly FactField<Incident, PersonId?> Person = new(
        "person", LedgerFieldTypes.Anybody.OrAbsent(), "чьего логина, кода или данных касается: обучающийся, работник или родитель", static i => i.Person);

    private static readonly FactField<Incident, Instant?> HappenedAt = new("happenedAt", FieldTypes.Instant.OrAbsent(), "когда; нет — время неизвестно", static i => i.HappenedAt);
    private static readonly FactField<Incident, Instant?> ReportedAt = new("reportedAt", FieldTypes.Instant.OrAbsent(), "когда о нём сообщено; нет — не сообщено", static i => i.ReportedAt);

    private static readonly FactField<Excuse, PersonId> Excused = new("person", LedgerFieldTypes.PupilOrStaff, "обучающийся или работник", static e => e.Person);
    private static readonly FactField<Excuse, LocalDate> From = new("from", FieldTypes.Date, "первый день", static e => e.Span.From!.Value);
    private static readonly FactField<Excuse, LocalDate> To = new("to", FieldTypes.Date, "последний день включительно", static e => e.Span.To!.Value);
    private static readonly FactField<Excuse, ExcuseReason> Reason = new("reason", LedgerFieldTypes.Code(LedgerCodes.ExcuseReasons), "причина", static e => e.Reason) { IsPersonal = true };

    private static readonly FactField<JournalClosing, JournalId?> Journal = new(
        "journal", FieldTypes.Journal.As(IdRole.Refers).OrAbsent(), "журнал; нет — закрыт весь учебный год", static c => c.Journal);

    private static readonly FactField<JournalClosing, Instant> ClosedAt = new("closedAt", FieldTypes.Instant, "когда закрыт", static c => c.ClosedAt);
    private static readonly FactField<JournalClosing, StaffId?> By = new("by", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто закрыл", static c => c.By);

    internal static LedgerFile Incidents { get; } = LedgerFile.Of<Incident>(
        "происшествия, о которых кто-то сообщил",
        [Id, Kind, Person, HappenedAt, ReportedAt],
        static (values, _) => new Incident(Id.Of(values), Kind.Of(values)) { Person = Person.Of(values), HappenedAt = HappenedAt.Of(values), ReportedAt = ReportedAt.Of(values) });

    internal static LedgerFile Excuses { get; } = LedgerFile.Of<Excuse>(
        "уважительные причины отсутствия обучающихся и работников",
        [Excused, From, To, Reason],
        static (values, reading) => Ends.Fit(From.Of(values), To.Of(values), reading, To.Name) ? new Excuse(Excused.Of(values), From.Of(values), To.Of(values), Reason.Of(values)) : null);

    internal static LedgerFile Closings { get; } = LedgerFile.Of<JournalClosing>(
        "закрытия журналов и всего года",
        [Journal, ClosedAt, By],
        static (values, _) => new JournalClosing(Journal.Of(values), ClosedAt.Of(values)) { By = By.Of(values) });
}
