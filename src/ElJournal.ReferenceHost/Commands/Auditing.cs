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
        told => new PolicyEngine(regulation).Audit(input.Source, input.Index, sink, new AuditOptions { Progress = told, Cancellation = console.Cancellation }));

    internal static bool HasFindings(AuditSummary summary) => summary.Totals is var t && t.Overdue + t.FulfilledLate + t.Violated > 0;
}
