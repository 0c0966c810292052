using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Завести или исправить работу.</summary>
/// <param name="Assessment">The assessment.</param>
public sealed record RecordAssessment(Assessment Assessment) : FactCommand
{
    private protected override RevisedKind Kind => RevisedKinds.Assessment;

    private protected override object Subject => Assessment;
}
