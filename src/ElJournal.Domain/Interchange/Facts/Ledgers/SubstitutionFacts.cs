using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Замены на дни as they are written.</summary>
internal static class SubstitutionFacts
{
    private static readonly FactField<Substitution, JournalId> Journal = new("journal", FieldTypes.Journal.As(IdRole.Refers), "журнал", static s => s.Journal);
    private static readonly SpanFields<Substitution> Days = new(static s => s.Days);
    private static readonly FactField<Substitution, StaffId?> Substitute = new(
        "substitute", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто ведёт уроки этих дней; нет — прежняя замена на эти дни снята", static s => s.Substitute);

    private static readonly FactField<Substitution, Instant?> At = new("at", FieldTypes.Instant.OrAbsent(), "когда назначена; нет — время неизвестно", static s => s.At);

    internal static LedgerFile Substitutions { get; } = LedgerFile.Of<Substitution>(
        "замены на дни: чьи уроки, которые появятся в расписании; кто провёл урок, сказано в самом уроке",
        [Journal, Days.From, Days.To, Substitute, At],
        static (values, reading) => Days.Of(values, reading) is { } days ? new Substitution(Journal.Of(values), days) { Substitute = Substitute.Of(values), At = At.Of(values) } : null);
}
