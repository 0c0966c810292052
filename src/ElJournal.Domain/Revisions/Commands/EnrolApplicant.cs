using ElJournal.Domain.Admissions;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Зачислить по заявлению, которое решено принять: the order of enrolment goes into the order book, the pupil into the class, and the application is done.</summary>
/// <remarks>The pupil must be on record; whoever comes new is recorded by the same submission, before.</remarks>
/// <param name="Application">Which application.</param>
/// <param name="Order">The order: of enrolment, with pupil and class.</param>
/// <param name="Version">The version of the application that its author has seen.</param>
public sealed record EnrolApplicant(AdmissionId Application, OrderEntry Order, int Version) : JournalCommand
{
    internal override void Draft(Drafting drafting)
    {
        if (LedgerRevisedKinds.ApplicationIn(drafting.Year, Application) is not { } standing)
        {
            drafting.Report(RefusalDefects.NoApplication, Application.Value);
        }
        else if (standing.State != AdmissionState.Accepted)
        {
            drafting.Report(RefusalDefects.ApplicationOutOfTurn, standing.Number, "зачислить", "принято, но ещё без приказа");
        }
        else if (Order.Kind != OrderKind.Enrolment)
        {
            drafting.Report(RefusalDefects.NotAMovement, Order.Number);
        }
        else
        {
            new MovePupil(Order).Draft(drafting);
            drafting.Put(LedgerRevisedKinds.Applications, standing with { Order = Order.Id, Pupil = Order.Pupil, EnrolledAt = drafting.Submission.At }, Version);
        }
    }
}
