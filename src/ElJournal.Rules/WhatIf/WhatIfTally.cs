using ElJournal.Domain.People;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Plans;
using NodaTime;

namespace ElJournal.Rules.WhatIf;

/// <summary>Counts while changes pass by: all of them, by norm and by person.</summary>
internal sealed class WhatIfTally(Plan left, Plan right)
{
    private readonly VerdictCounts leftCounts = new(left.Regulation.Bindings.Length);
    private readonly VerdictCounts rightCounts = new(right.Regulation.Bindings.Length);
    private readonly ChangeCounter all = new();
    private readonly Dictionary<NormId, ChangeCounter> byNorm = [];

    // A dictionary takes no null for a key; nobody is the default of the id, which no person has.
    private readonly Dictionary<StaffId, ChangeCounter> byBearer = [];

    internal void Take(PartWhatIf part, IDutyChangeSink sink)
    {
        leftCounts.Add(part.LeftResult.Counts);
        rightCounts.Add(part.RightResult.Counts);
        part.LeftResult.Findings.ForEach(f => AddFindings(f, 1, 0));
        part.RightResult.Findings.ForEach(f => AddFindings(f, 0, 1));
        foreach (var change in part.Changes)
        {
            all.Add(change.Kind);
            Of(byNorm, change.Norm.Id).Add(change.Kind);
            foreach (var bearer in new[] { change.Left, change.Right }.OfType<DutyState>().Select(s => s.Bearer ?? default).Distinct())
            {
                Of(byBearer, bearer).Add(change.Kind);
            }

            sink.Change(change);
        }
    }

    internal WhatIfSummary ToSummary(RegulationPack first, RegulationPack other, Instant asOf) => new()
    {
        Left = first,
        Right = other,
        AsOf = asOf,
        LeftTotals = AuditTotals.Of(left.Regulation.Bindings, leftCounts),
        RightTotals = AuditTotals.Of(right.Regulation.Bindings, rightCounts),
        Counts = all.ToCounts(),
        Clauses = [.. ClausesOf(first, other)],
        Bearers =
        [
            .. byBearer.Select(b => new BearerChanges(b.Key == default ? null : b.Key, b.Value.ToCounts()))
                .OrderByDescending(b => b.Counts.Changes)
                .ThenByDescending(b => b.Counts.LeftFindings + b.Counts.RightFindings)
                .ThenBy(b => b.Bearer?.Value, StringComparer.Ordinal),
        ],
    };

    private static ChangeCounter Of<TKey>(Dictionary<TKey, ChangeCounter> counters, TKey key)
        where TKey : notnull
    {
        if (!counters.TryGetValue(key, out var counter))
        {
            counters.Add(key, counter = new ChangeCounter());
        }

        return counter;
    }

    private void AddFindings(Finding finding, int ofLeft, int ofRight)
    {
        all.AddFindings(ofLeft, ofRight);
        Of(byNorm, finding.Binding.Norm.Id).AddFindings(ofLeft, ofRight);
        Of(byBearer, finding.Bearer ?? default).AddFindings(ofLeft, ofRight);
    }

    private IEnumerable<ClauseChanges> ClausesOf(RegulationPack first, RegulationPack other)
    {
        var (ofLeft, ofRight) = (first.Bindings.ToDictionary(b => b.Norm.Id), other.Bindings.ToDictionary(b => b.Norm.Id));
        return first.Bindings.Concat(other.Bindings)
            .Select(b => b.Norm.Id)
            .Distinct()
            .Where(byNorm.ContainsKey)
            .Select(id => new ClauseChanges(ofLeft.GetValueOrDefault(id), ofRight.GetValueOrDefault(id), byNorm[id].ToCounts()));
    }
}
