using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Представительства, заявления и контакты семей as they are written.</summary>
internal static class FamilyFacts
{
    private static readonly FactField<Guardianship, GuardianId> Representative = new(
        "guardian", LedgerFieldTypes.Guardian.As(IdRole.DefinesAgain), "родитель (законный представитель)", static g => g.Guardian);

    private static readonly FactField<Guardianship, PupilId> Represented = new("pupil", FieldTypes.Pupil.As(IdRole.Refers), "обучающийся", static g => g.Pupil);
    private static readonly SpanFields<Guardianship> Span = new(static g => g.Span);

    private static readonly FactField<FamilyStatement, GuardianId> By = new("guardian", LedgerFieldTypes.Guardian.As(IdRole.Refers), "чьё заявление", static s => s.Guardian);
    private static readonly FactField<FamilyStatement, PupilId> About = new("pupil", FieldTypes.Pupil.As(IdRole.Refers), "о сведениях о ком", static s => s.Pupil);
    private static readonly FactField<FamilyStatement, FamilyStatementKind> Kind = new("kind", LedgerFieldTypes.Code(LedgerCodes.FamilyStatementKinds), "что заявлено", static s => s.Kind);
    private static readonly FactField<FamilyStatement, LocalDate> Date = new("date", FieldTypes.Date, "дата заявления: с этого дня оно действует", static s => s.Date);
    private static readonly FactField<FamilyStatement, LocalDate?> To = new(
        "to", FieldTypes.Date.OrAbsent(), "последний день действия включительно; нет — не отозвано", static s => s.Span.To);

    private static readonly FactField<FamilyStatement, ContactId?> Through = new(
        "contact", LedgerFieldTypes.Own<ContactId>(ContactId.TryParse, static i => i.Value).OrAbsent(), "контакт, на который слать кроме дневника", static s => s.Contact);

    private static readonly FactField<FamilyStatement, MessageTopics> Unwanted = new("unwanted", LedgerFieldTypes.Topics, "о чём уведомлений не слать, темами через пробел", static s => s.Unwanted);

    private static readonly FactField<FamilyContact, ContactId> Contact = new("contact", LedgerFieldTypes.Own<ContactId>(ContactId.TryParse, static i => i.Value), "контакт", static c => c.Id);
    private static readonly FactField<FamilyContact, GuardianId> Whose = new("guardian", LedgerFieldTypes.Guardian.As(IdRole.Refers), "чей", static c => c.Guardian);
    private static readonly FactField<FamilyContact, ContactKind> ContactKind = new("kind", LedgerFieldTypes.Code(LedgerCodes.ContactKinds), "вид", static c => c.Kind);
    private static readonly FactField<FamilyContact, ContactSource?> Source = new(
        "source", LedgerFieldTypes.Code(LedgerCodes.ContactSources).OrAbsent(), "откуда получен; нет — источник не записан", static c => c.Source);

    internal static LedgerFile Guardianships { get; } = LedgerFile.Of<Guardianship>(
        "кто представляет кого и по каким дням",
        [Representative, Represented, Span.From, Span.To],
        static (values, reading) => Span.Of(values, reading) is { } span ? new Guardianship(Representative.Of(values), Represented.Of(values), span) : null);

    internal static LedgerFile Statements { get; } = LedgerFile.Of<FamilyStatement>(
        "заявления родителей о виде сведений",
        [By, About, Kind, Date, To, Through, Unwanted],
        static (values, reading) => Ends.Fit(Date.Of(values), To.Of(values), reading, To.Name)
            ? new FamilyStatement(By.Of(values), About.Of(values), Kind.Of(values), Date.Of(values), To.Of(values)) { Contact = Through.Of(values), Unwanted = Unwanted.Of(values) }
            : null);

    internal static LedgerFile Contacts { get; } = LedgerFile.Of<FamilyContact>(
        "контакты семей: сами номера и адреса не хранятся",
        [Contact, Whose, ContactKind, Source],
        static (values, _) => new FamilyContact(Contact.Of(values), Whose.Of(values), ContactKind.Of(values)) { Source = Source.Of(values) });
}
