using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Whether somebody acted in a role when a thing was done.</summary>
internal static class RolesHeld
{
    /// <summary>Says whether a person held a role at an instant, or on any day where the instant is not known.</summary>
    internal static bool Was(SchoolIndex school, StaffId person, StaffRoleKind role, Instant? at)
    {
        var day = at is { } known ? school.Register.Clock.DateOf(known) : (LocalDate?)null;
        return school.Register.Roles.Any(r => r.Person == person && r.Role == role && (day is not { } date || r.Span.Contains(date)));
    }

    /// <summary>Gives when a deputy head signed or checked something: who it was may be on record without the time, and the time without who.</summary>
    internal static Moment ByDeputyHead(SchoolIndex school, StaffId? person, Instant? at) =>
        (person is null && at is null) || (person is { } known && !Was(school, known, StaffRoleKind.DeputyHead, at)) ? Moment.NotYet : Moment.OfEntry(at);
}
