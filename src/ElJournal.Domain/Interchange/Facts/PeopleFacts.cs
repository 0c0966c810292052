using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Люди: staff, their roles, pupils and their enrolments as they are written.</summary>
internal static class PeopleFacts
{
    private static readonly FactField<PersonFact, StaffId> PersonId = new("person", FieldTypes.Person.As(IdRole.Defines), "работник", static p => p.Id);

    private static readonly FactField<StaffRole, StaffId> RolePerson = new("person", FieldTypes.Person.As(IdRole.Refers), "работник", static r => r.Person);
    private static readonly FactField<StaffRole, StaffRoleKind> Role = new("role", FieldTypes.Role, "роль", static r => r.Role);
    private static readonly FactField<StaffRole, ClassId?> RoleClass = new(
        "class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "класс классного руководителя", static r => r.Class);

    private static readonly SpanFields<StaffRole> RoleSpan = new(static r => r.Span);

    private static readonly FactField<PupilFact, PupilId> PupilId = new("pupil", FieldTypes.Pupil.As(IdRole.Defines), "обучающийся", static p => p.Id);

    private static readonly FactField<Enrolment, PupilId> EnrolledPupil = new("pupil", FieldTypes.Pupil.As(IdRole.Refers), "обучающийся", static e => e.Pupil);
    private static readonly FactField<Enrolment, ClassId> EnrolledIn = new("class", FieldTypes.Class.As(IdRole.Refers), "класс", static e => e.Class);
    private static readonly SpanFields<Enrolment> EnrolmentSpan = new(static e => e.Span);
    private static readonly FactField<Enrolment, string?> OrderNumber = new("orderNumber", FieldTypes.RepeatedText, "номер приказа; нет — основание неизвестно", static e => e.Order?.Number);
    private static readonly FactField<Enrolment, LocalDate?> OrderDate = new("orderDate", FieldTypes.Date.OrAbsent(), "дата приказа", static e => e.Order?.Date);

    private static readonly FactField<Enrolment, Instant?> RecordedAt = new(
        "recordedAt", FieldTypes.Instant.OrAbsent(), "когда введено движение; нет — время неизвестно", static e => e.Recorded.At);

    private static readonly FactField<Enrolment, StaffId?> RecordedBy = new(
        "recordedBy", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто ввёл", static e => e.Recorded.By);

    private static readonly FactField<Enrolment, Instant?> EndRecordedAt = new(
        "endRecordedAt", FieldTypes.Instant.OrAbsent(), "когда введён конец; нет — время неизвестно или конца нет", static e => e.EndRecorded.At);

    private static readonly FactField<Enrolment, StaffId?> EndRecordedBy = new(
        "endRecordedBy", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто ввёл конец", static e => e.EndRecorded.By);

    internal static FactKind<RegisterReceiver, PersonFact> Staff { get; } = new(
        "staff", "работники", [PersonId], static (values, _) => new PersonFact(PersonId.Of(values)), static (receiver, person, _) => receiver.Builder.Add(person.Id));

    internal static FactKind<RegisterReceiver, PupilFact> Pupils { get; } = new(
        "pupils", "обучающиеся", [PupilId], static (values, _) => new PupilFact(PupilId.Of(values)), static (receiver, pupil, _) => receiver.Builder.Add(pupil.Id));

    internal static FactKind<RegisterReceiver, StaffRole> Roles { get; } = new(
        "roles",
        "роли работников по срокам",
        [RolePerson, Role, RoleClass, RoleSpan.From, RoleSpan.To],
        static (values, reading) => RoleSpan.Of(values, reading) is { } span ? new StaffRole(RolePerson.Of(values), Role.Of(values), RoleClass.Of(values), span) : null,
        static (receiver, role, place) => receiver.Builder.Add(role, place));

    internal static FactKind<RegisterReceiver, Enrolment> Enrolments { get; } = new(
        "enrolments",
        "зачисления в классы по срокам; обучающийся может состоять в нескольких классах сразу",
        [EnrolledPupil, EnrolledIn, EnrolmentSpan.From, EnrolmentSpan.To, OrderNumber, OrderDate, RecordedAt, RecordedBy, EndRecordedAt, EndRecordedBy],
        MakeEnrolment,
        static (receiver, enrolment, place) => receiver.Builder.Add(enrolment, place));

    private static Enrolment? MakeEnrolment(FactValues values, FactReading reading)
    {
        var span = EnrolmentSpan.Of(values, reading);
        var (number, date) = (OrderNumber.Of(values), OrderDate.Of(values));
        if (string.IsNullOrWhiteSpace(number) && (number is not null || date is not null))
        {
            reading.Field = OrderNumber.Name;
            reading.Report(InterchangeValueDefects.OrderWithoutNumber);
            return null;
        }

        return span is not { } known ? null : new Enrolment(EnrolledPupil.Of(values), EnrolledIn.Of(values), known, number is null ? null : reading.Share(new MovementOrder(number, date)))
        {
            Recorded = new Provenance(RecordedAt.Of(values), RecordedBy.Of(values)),
            EndRecorded = new Provenance(EndRecordedAt.Of(values), EndRecordedBy.Of(values)),
        };
    }

    /// <summary>A member of staff as a fact of its own.</summary>
    internal sealed record PersonFact(StaffId Id);

    /// <summary>A pupil as a fact of its own.</summary>
    internal sealed record PupilFact(PupilId Id);
}
