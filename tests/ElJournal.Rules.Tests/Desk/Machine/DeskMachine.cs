using System.Text;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Packs;
using ElJournal.Samples;
using NodaTime;

namespace ElJournal.Rules.Tests.Desk.Machine;

/// <summary>A desk of the school of the story, with a monitor, at which people of all kinds submit while time goes on.</summary>
internal sealed class DeskMachine
{
    private static readonly RevisedYear Founded = Found();

    private readonly DeskDice dice;
    private readonly int steps;

    private DeskMachine(DeskRun run, bool takes)
    {
        (dice, steps) = (new DeskDice(run.Seed, takes), run.Steps);
        Desk = new JournalDesk(new ComplianceMonitor(Regulation, Founded.ToRecord().Value, Founded.LastAt!.Value), Founded);
        AccessBefore = Desk.State.Access;
        Log = [.. Founded.Facts.SelectMany(f => f.History).Select(h => h.Revision).OrderBy(r => r.Number)];
    }

    /// <summary>Gets the acts: an act whose duties fall due while the machine runs, and a school that warns, asks for reasons, blocks and locks.</summary>
    internal static Regulation Regulation { get; } = new(PackLibrary.Standard.Read(Encoding.UTF8.GetBytes("""
        { "id": "school", "title": "Школа", "source": "приказ", "basedOn": "lenskaya-2017", "inForce": {}, "clauses": [],
          "changes": [
            { "norm": "lesson.on-school-day", "mode": "block", "source": "приказ" },
            { "norm": "class.one-lesson-at-a-time", "mode": "require-reason", "source": "приказ" },
            { "norm": "teacher.one-lesson-at-a-time", "mode": "warn", "source": "приказ" }
          ],
          "values": [
            { "clause": "ВЖ-2", "parameter": "corrections", "value": "3 — свободно; 14 — с причиной; далее — с согласием", "source": "приказ" },
            { "clause": "ВЖ-2", "parameter": "period-closes", "value": "3", "source": "приказ" }
          ] }
        """)).Value);

    internal JournalDesk Desk { get; }

    /// <summary>Gets the revisions in the order in which the desk had them kept, those that founded the school first.</summary>
    internal List<Revision> Log { get; }

    /// <summary>Gets who might do what when the last submission came.</summary>
    internal SchoolAccess AccessBefore { get; private set; }

    internal Instant Now => dice.Now;

    /// <summary>Runs; after each step that somebody submitted, hands over the year before, the submission and the reply.</summary>
    internal static DeskMachine Run(DeskRun run, Action<DeskMachine, RevisedYear, Submission, DeskReply>? after = null, bool takes = false)
    {
        var machine = new DeskMachine(run, takes);
        for (var step = 0; step < machine.steps; step++)
        {
            if (machine.dice.LeapsNext())
            {
                machine.Desk.Advance(machine.dice.Leap());
                continue;
            }

            var (before, access) = machine.Desk.State;
            machine.AccessBefore = access;
            var submission = machine.dice.Next(machine.Desk.State);
            if (machine.Take(submission) is { } reply)
            {
                after?.Invoke(machine, before, submission, reply);
            }
        }

        return machine;
    }

    /// <summary>Submits; what only the system sees it takes down itself, and then nobody gets a reply but for what is kept.</summary>
    private DeskReply? Take(Submission submission)
    {
        if (submission.Commands is [RecordLedgerFact { Entry: SignIn or DataRead } seen])
        {
            return Desk.WitnessAsync(submission.By, submission.At, KeepAsync, seen.Entry).GetAwaiter().GetResult().TryGet(out var decision) ? new DeskReply.Accepted(decision, []) : null;
        }

        return Desk.SubmitAsync(submission, KeepAsync).GetAwaiter().GetResult();
    }

    private Task KeepAsync(Decision decision)
    {
        Log.AddRange(decision.Revisions);
        return Task.CompletedTask;
    }

    private static RevisedYear Found() => Decider.Decide(
        JournalStory.Found(),
        new Submission(PersonId.Parse("s-1"), Instant.FromUtc(2023, 9, 2, 5, 0), [.. RecordCoverage.Complete.Statements.Select(RecordRegisterFact.Of), .. OtherDice.Founding]),
        JournalPolicy.Open).Value.After;
}
