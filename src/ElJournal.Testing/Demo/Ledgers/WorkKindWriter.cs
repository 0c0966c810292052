using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes which kinds of work the school flags as written control works.</summary>
internal static class WorkKindWriter
{
    internal static readonly LedgerPart Part = new(
        FactKinds.AssessmentKinds, [Norms.WorkMarked, Norms.ControlWorkOneADay], static (_, draft) => draft.Facts.AddRange(WorkKind.All.Select(k => new AssessmentKindNote(k.Name, k.IsControl))));
}
