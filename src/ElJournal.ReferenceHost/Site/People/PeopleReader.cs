using ElJournal.Domain;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.People;

/// <summary>Reads who works and who learns at the school.</summary>
internal sealed class PeopleReader(Visit visit)
{
    private readonly ILookup<(string Person, PersonKind Kind), PersonalDataState> states = visit.Year
        .AllOf<PersonalDataState>(RevisedKinds.OfLedger<PersonalDataState>())
        .ToLookup(s => (s.Person.Value, s.Kind));

    internal PeopleModel Read(Notice? notice = null) => new(
        [.. visit.Register.Staff.Select(StaffEntry).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal)],
        [.. visit.Register.Pupils.Select(PupilEntry).OrderBy(p => p.Places.FirstOrDefault(), StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.Ordinal)],
        [.. visit.Register.Classes.Select(c => c.Id.Value)],
        visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.StaffRoles)),
        visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.PersonalData)),
        visit.Today,
        visit.Register.Clock,
        notice);

    private PersonEntry StaffEntry(StaffId person) => Entry(
        person.Value,
        PersonKind.Staff,
        visit.Register.Roles.Where(r => r.Person == person).OrderBy(r => r.Span.From ?? LocalDate.MinIsoValue)
            .Select(r => $"{FactCodes.StaffRoles.MeaningOf(r.Role)}{(r.Class is { } c ? $" {c}" : "")}{Days(r.Span)}"));

    private PersonEntry PupilEntry(PupilId pupil) => Entry(
        pupil.Value,
        PersonKind.Pupil,
        visit.Year.EnrolmentsOf(pupil).Select(e => $"{e.Class}{Days(e.Span)}, {(e.Order is { } order ? $"приказ № {order.Number}" : "основание неизвестно")}"));

    private PersonEntry Entry(string id, PersonKind kind, IEnumerable<string> places) =>
        new(id, visit.NameOf(id), kind, [.. places], states[(id, kind)].MaxBy(s => s.ConfirmedAt ?? Instant.MinValue));

    private static string Days(DateSpan span) => $"{(span.From is { } from ? $" с {Wording.Of(from)}" : "")}{(span.To is { } to ? $" по {Wording.Of(to)}" : "")}";
}
