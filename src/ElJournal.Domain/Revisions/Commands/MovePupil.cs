using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Revisions.Kinds;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Внести движение по приказу: the order goes into the order book, and the pupil into a class, to another, or out.</summary>
/// <remarks>
/// <para>The last day in the old class is the one before the order takes effect. Marks stay where they were given and are found through the pupil: membership is dated, nothing is copied.</para>
/// <para>An expulsion that names a class ends that membership alone, one that names none ends all; so does a change of class, whose class is the new one.</para>
/// </remarks>
/// <param name="Order">The order: number, date, kind, pupil, class and first day.</param>
public sealed record MovePupil(OrderEntry Order) : JournalCommand
{
    internal override void Draft(Drafting drafting)
    {
        if (Order.Kind == OrderKind.Other)
        {
            drafting.Report(RefusalDefects.NotAMovement, Order.Number);
        }
        else if (Order.Pupil is not { } pupil || (Order.Class is null && Order.Kind != OrderKind.Expulsion))
        {
            drafting.Report(RefusalDefects.OrderOfNobody, Order.Number);
        }
        else
        {
            drafting.Put(LedgerRevisedKinds.Of(typeof(OrderEntry)), Order, version: 0);
            Move(pupil, Order.Effective ?? Order.Date, drafting);
        }
    }

    private void Move(PupilId pupil, LocalDate day, Drafting drafting)
    {
        if (Order.Kind != OrderKind.Enrolment)
        {
            Leave(pupil, day, drafting);
        }

        if (Order is { Kind: not OrderKind.Expulsion, Class: { } schoolClass })
        {
            Enter(pupil, schoolClass, day, drafting);
        }
    }

    private void Leave(PupilId pupil, LocalDate day, Drafting drafting)
    {
        var left = drafting.Year.EnrolmentsOf(pupil)
            .Where(e => e.Span.Contains(day.PlusDays(-1)) && !(e.Span.To < day) && (Order.Kind == OrderKind.ClassChange || Order.Class is null || e.Class == Order.Class))
            .ToList();
        if (left.Count == 0)
        {
            drafting.Report(RefusalDefects.NotEnrolled, pupil.Value, Wording.Of(day));
        }

        foreach (var enrolment in left)
        {
            drafting.Put(RegisterRevisedKinds.Enrolments, enrolment with { Span = Until(enrolment.Span, day) }, version: null);
        }

        var subgroups = drafting.Year.Standing<SubgroupMembership>(RegisterRevisedKinds.Subgroups, Owner.Of(pupil))
            .Where(m => m.Span.Contains(day.PlusDays(-1)) && (m.Class is null || left.Any(e => e.Class == m.Class)))
            .OrderBy(m => m.Subgroup)
            .ToList();
        foreach (var membership in subgroups)
        {
            drafting.Put(RegisterRevisedKinds.Subgroups, membership with { Span = Until(membership.Span, day) }, version: null);
        }
    }

    private void Enter(PupilId pupil, ClassId schoolClass, LocalDate day, Drafting drafting)
    {
        if (drafting.Year.EnrolmentsOf(pupil).Any(e => e.Class == schoolClass && e.Span.Intersect(new DateSpan(day, null)) is not null))
        {
            drafting.Report(RefusalDefects.AlreadyEnrolled, pupil.Value, schoolClass.Value, Wording.Of(day));
            return;
        }

        drafting.Put(RegisterRevisedKinds.Enrolments, new Enrolment(pupil, schoolClass, new DateSpan(day, null), new MovementOrder(Order.Number, Order.Date)), version: null);
    }

    private static DateSpan Until(DateSpan span, LocalDate day) => new(span.From, day.PlusDays(-1));
}
