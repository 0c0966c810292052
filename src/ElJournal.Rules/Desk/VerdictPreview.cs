using System.Collections.Immutable;
using ElJournal.Domain.Revisions;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Desk;

/// <summary>What a decision would turn for the worse: norms that a pack does more about than observe.</summary>
/// <remarks>Where no pack does, nothing is judged at all; where one does, the whole year is, as it stands and as it would. Immutable, safe on any thread.</remarks>
internal sealed class VerdictPreview(Regulation regulation)
{
    private readonly PolicyEngine engine = new(regulation);
    private readonly bool isNeeded = regulation.Bindings.Any(b => b.Editions.Any(e => e.Mode != EnforcementMode.Observe));

    /// <summary>Gives the norms that a decision would break, with what is to be done about each.</summary>
    internal ImmutableArray<DeskConcern> Of(RevisedYear before, Decision decision, Instant at)
    {
        if (!isNeeded)
        {
            return [];
        }

        var today = before.Clock!.DateOf(at);
        var known = Broken(before, at).Select(f => (f.Id, f.Verdict)).ToHashSet();
        return
        [
            .. from finding in Broken(decision.After, at)
               let mode = finding.Binding.EditionOn(today)?.Mode ?? EnforcementMode.Observe
               where mode != EnforcementMode.Observe && !known.Contains((finding.Id, finding.Verdict))
               select new DeskConcern(finding.Binding, finding.About, finding.Verdict, mode),
        ];
    }

    /// <summary>Gives what stands broken; what was done late is done, and nobody is kept from doing it.</summary>
    private IEnumerable<Finding> Broken(RevisedYear year, Instant at)
    {
        var audit = engine.Audit(year.ToRecord(at).Value, at);
        return audit.Findings.Concat(audit.Advice).Where(f => f.Verdict is Verdict.Violated or Verdict.Overdue);
    }
}
