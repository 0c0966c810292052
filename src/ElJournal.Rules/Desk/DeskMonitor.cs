using System.Collections.Immutable;
using ElJournal.Domain.Revisions;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Desk;

/// <summary>The monitor of a desk: tells what a decision would turn for the worse, and follows what was accepted.</summary>
/// <remarks>Not safe on several threads; the gate of the desk sees to that.</remarks>
/// <param name="monitor">The monitor; holds the year of the desk.</param>
internal sealed class DeskMonitor(ComplianceMonitor monitor)
{
    private readonly bool isAsked = IsNeededFor(monitor.Regulation);

    /// <summary>Says whether a pack does more about some norm than observe, so that a decision must be judged before it is accepted.</summary>
    internal static bool IsNeededFor(Regulation regulation) => regulation.Bindings.Any(b => b.Editions.Any(e => e.Mode != EnforcementMode.Observe));

    /// <summary>Gives the norms that a decision would break, with what is to be done about each; what was done late is done, and nobody is kept from doing it.</summary>
    internal ImmutableArray<DeskConcern> ConcernsOf(Decision decision, Instant at, LocalDate today)
    {
        if (!isAsked)
        {
            return [];
        }

        // Time goes on whatever becomes of the submission, and what it makes overdue is nobody's doing.
        AdvanceTo(at);
        return
        [
            .. from change in monitor.Preview(monitor.AsOf, FactChange.Of(decision)).Changes
               let after = change.After
               where after is { Verdict: Verdict.Violated or Verdict.Overdue } && after.Verdict != change.Before?.Verdict
               let mode = after.Binding.EditionOn(today)?.Mode ?? EnforcementMode.Observe
               where mode != EnforcementMode.Observe
               select new DeskConcern(after.Binding, after.Case.ToString(), after.Verdict, mode),
        ];
    }

    /// <summary>Takes over what was decided.</summary>
    internal void Take(Decision decision, Instant at) => monitor.Apply(NotBefore(at), FactChange.Of(decision));

    /// <summary>Lets time go on; gives the monitor as it is then.</summary>
    internal ComplianceMonitor At(Instant at)
    {
        AdvanceTo(at);
        return monitor;
    }

    /// <summary>Lets time go on; says what became of the verdicts.</summary>
    internal VerdictDelta AdvanceTo(Instant at) => monitor.Advance(NotBefore(at));

    /// <summary>Who submits may have looked at the clock before the one who advanced it.</summary>
    private Instant NotBefore(Instant at) => Instant.Max(at, monitor.AsOf);
}
