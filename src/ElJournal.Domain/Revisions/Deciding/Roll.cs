using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Kinds;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>Who belongs to a journal: those of its subgroup, where it has one, else those of its class, as <see cref="Records.JournalRoll"/> has it.</summary>
internal static class Roll
{
    /// <summary>Says whether a pupil belongs to a journal on some day of a span, or nobody can say who does.</summary>
    internal static bool Holds(RevisedYear year, JournalId id, PupilId pupil, DateSpan days) => year.FindJournal(id) switch
    {
        { Subgroup: { } subgroup } => year.Standing<SubgroupMembership>(RegisterRevisedKinds.Subgroups, Owner.Of(pupil))
            .Any(m => m.Subgroup == subgroup && m.Span.Intersect(days) is not null),
        { Class: { } schoolClass } => year.Standing<Enrolment>(RegisterRevisedKinds.Enrolments, Owner.Of(pupil))
            .Any(e => e.Class == schoolClass && e.Span.Intersect(days) is not null),
        _ => true,
    };
}
