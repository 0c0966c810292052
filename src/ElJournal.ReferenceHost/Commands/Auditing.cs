using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>Runs an audit with progress.</summary>
internal static class Auditing
{
    internal static AuditSummary Run(RecordInput input, Regulation regulation, IFindingSink sink, HostConsole console) => console.Track(
        "Проверка",
        told => new PolicyEngine(regulation).Audit(input.Source, input.Index, sink, new AuditOptions { Progress = GivingBackAfterJournals(input, told), Cancellation = console.Cancellation }));

    internal static bool HasFindings(AuditSummary summary) => summary.Totals is var t && t.Overdue + t.FulfilledLate + t.Violated > 0;

    /// <summary>The journals come first; the norms of the whole school then gather facts of every family, which need not lie beside what is left of the last journals.</summary>
    private static Action<int, int> GivingBackAfterJournals(RecordInput input, Action<int, int> told) => (done, of) =>
    {
        told(done, of);
        if (done == input.Source.Register.Journals.Length)
        {
            RecordInput.GiveBack();
        }
    };
}
