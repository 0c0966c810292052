using ElJournal.Domain;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Site.Classes;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.People;

/// <summary>Reads who works and who learns at the school.</summary>
internal sealed class PeopleReader(Visit visit)
{
    private readonly ILookup<(string Person, PersonKind Kind), PersonalDataState> states = visit.Year
        .AllOf<PersonalDataState>(RevisedKinds.OfLedger<PersonalDataState>())
        .ToLookup(s => (s.Person.Value, s.Kind));

    internal PeopleModel Read(string? schoolClass, Notice? notice = null)
    {
        var choice = ClassChoice.Of(visit, schoolClass);
        return new(
            [.. visit.Register.Staff.Select(StaffEntry).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal)],
            [.. visit.Register.Pupils.Where(p => IsIn(p, choice.Class)).Select(PupilEntry).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal)],
            choice,
            visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.StaffRoles)),
            visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.PersonalData)),
            visit.Today,
            visit.Register.Clock,
            notice);
    }

    /// <summary>Says whether a pupil ever was in a class; of no class is who is in none now.</summary>
    private bool IsIn(PupilId pupil, ClassId? schoolClass) => schoolClass is null
        ? !visit.Year.EnrolmentsOf(pupil).Any(e => e.Span.Contains(visit.Today))
        : visit.Year.EnrolmentsOf(pupil).Any(e => e.Class == schoolClass);

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
