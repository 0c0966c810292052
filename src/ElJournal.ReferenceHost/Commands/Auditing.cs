using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>Runs an audit with progress.</summary>
internal static class Auditing
{
    /// <summary>More than a school of 1,000 pupils has: only large schools stop for it.</summary>
    private const int JournalsBetween = 1_000;

    /// <summary>Of classes and people: a part is small, but the first ones read whole ledgers.</summary>
    private const int PartsBetween = 100;

    internal static AuditSummary Run(RecordInput input, Regulation regulation, IFindingSink sink, HostConsole console) => console.Track(
        "Проверка",
        told => new PolicyEngine(regulation).Audit(input.Source, input.Index, sink, new AuditOptions { Progress = GivingBack(input, told, console), Cancellation = console.Cancellation }));

    internal static bool HasFindings(AuditSummary summary) => summary.Totals is var t && t.Overdue + t.FulfilledLate + t.Violated > 0;

    /// <summary>Gives back on the way: what journals leave behind piles up over thousands of them; the norms of classes and of the whole school then gather facts of every family, which need not lie beside it.</summary>
    private static Action<int, int> GivingBack(RecordInput input, Action<int, int> told, HostConsole console)
    {
        var journals = input.Source.Register.Journals.Length;
        return (done, of) =>
        {
            told(done, of);
            if (done < journals ? done % JournalsBetween == 0 : (done - journals) % PartsBetween == 0)
            {
                RecordInput.GiveBack(console);
            }
        };
    }
}
