using ElJournal.Domain.Admissions;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Записать или исправить факт ведомости: any fact that stands in no journal, from a message to the closing of a year.</summary>
/// <remarks>A substitution of days and a correction act are more than a fact: they do what their own commands do, so the instant that a substitution itself states is not kept: it is that of the submission.
/// What is decided on an application, and that the child is enrolled, is no matter of this command: see <see cref="DecideApplication"/> and <see cref="EnrolApplicant"/>.</remarks>
/// <param name="Entry">The fact.</param>
public sealed record RecordLedgerFact(LedgerFact Entry) : FactCommand
{
    private protected override RevisedKind Kind => LedgerRevisedKinds.Of(Preconditions.NotNull(Entry).GetType());

    private protected override object Subject => Entry;

    internal override void Draft(Drafting drafting)
    {
        switch (Entry)
        {
            case Substitution s:
                new RecordSubstitution(s.Journal, s.Days, s.Substitute).Draft(drafting);
                break;
            case CorrectionAct act:
                new OpenCorrectionAct(act).Draft(drafting);
                break;
            case AdmissionApplication application when !application.HasStagesOf(LedgerRevisedKinds.ApplicationIn(drafting.Year, application.Id)):
                drafting.Report(RefusalDefects.ApplicationStagesApart, application.Number);
                break;
            default:
                base.Draft(drafting);
                break;
        }
    }
}
