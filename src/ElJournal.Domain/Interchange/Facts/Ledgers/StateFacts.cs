using System.Text;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Состояния личных данных и справочников as they are written.</summary>
internal static class StateFacts
{
    private static readonly FactField<PersonalDataState, PersonId> Person = new("person", LedgerFieldTypes.PersonOfKind, "чьи данные", static s => s.Person);
    private static readonly FactField<PersonalDataState, PersonKind> Kind = new("kind", LedgerFieldTypes.Code(LedgerCodes.PersonKinds), "кто это", static s => s.Kind);
    private static readonly FactField<PersonalDataState, bool> Complete = new("complete", FieldTypes.Flag, "полны ли данные", static s => s.IsComplete);
    private static readonly FactField<PersonalDataState, Instant?> SeenAt = new(
        "confirmedAt", FieldTypes.Instant.OrAbsent(), "когда это установлено; нет — время неизвестно", static s => s.ConfirmedAt);

    private static readonly FactField<ReferenceState, ReferenceSection> Section = new("section", LedgerFieldTypes.Code(LedgerCodes.ReferenceSections), "раздел", static s => s.Section);
    private static readonly FactField<ReferenceState, LocalDate?> ValidFrom = new("validFrom", FieldTypes.Date.OrAbsent(), "с какого дня действует", static s => s.ValidFrom);
    private static readonly FactField<ReferenceState, Instant?> ConfirmedAt = new(
        "confirmedAt", FieldTypes.Instant.OrAbsent(), "когда подтверждено, что раздел верен; нет — не подтверждено", static s => s.ConfirmedAt);

    internal static LedgerFile PersonalData { get; } = LedgerFile.Of<PersonalDataState>(
        "полны ли личные данные: сами они не хранятся",
        [Person, Kind, Complete, SeenAt],
        static (values, reading) => IsKnown(values, reading) ? new PersonalDataState(Person.Of(values), Kind.Of(values), Complete.Of(values)) { ConfirmedAt = SeenAt.Of(values) } : null);

    internal static LedgerFile ReferenceData { get; } = LedgerFile.Of<ReferenceState>(
        "состояние справочников",
        [Section, ValidFrom, ConfirmedAt],
        static (values, _) => new ReferenceState(Section.Of(values)) { ValidFrom = ValidFrom.Of(values), ConfirmedAt = ConfirmedAt.Of(values) });

    private static bool IsKnown(FactValues values, FactReading reading)
    {
        reading.Field = Person.Name;
        return Kind.Of(values) switch
        {
            PersonKind.Pupil => FieldTypes.Pupil.IsKnown(Utf8(), reading),
            PersonKind.Staff => FieldTypes.Person.IsKnown(Utf8(), reading),
            PersonKind.Guardian => LedgerFieldTypes.Guardian.IsKnown(Utf8(), reading),
            _ => throw new InvalidOperationException("Unknown kind."),
        };

        byte[] Utf8() => Encoding.UTF8.GetBytes(Person.Of(values).Value);
    }
}
