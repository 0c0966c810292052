using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Полнота примеров: says what the tables of a pack leave untried.</summary>
/// <remarks>
/// <para>A duty is tried when each verdict that it can give stands in its table, and both sides of its deadline are tried to the second: by entries and by instants of the check.</para>
/// <para>Left out is what cannot be: "not applicable" of a norm without conditions, "not in force" of one without a first day, and what a table itself explains away («Не бывает»).</para>
/// </remarks>
public static class ExampleCompleteness
{
    private static readonly Duration Edge = Duration.FromSeconds(1);

    /// <summary>Lists what is missing from the tables of a pack, over the norms that its own clauses bind.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="results">What the pack says of the tables.</param>
    /// <returns>A defect for each thing missing; empty when nothing is.</returns>
    public static ImmutableArray<Defect> Find(RegulationPack pack, IReadOnlyCollection<ExampleResult> results)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(results);
        var defects = ImmutableArray.CreateBuilder<Defect>();
        var byNorm = results.ToLookup(r => r.Table.Norm);
        foreach (var binding in pack.Bindings.Where(b => b.Act == pack.Id))
        {
            var norm = binding.Norm.Id.Value;
            var tables = byNorm[binding.Norm.Id].Select(r => r.Table).Distinct().ToList();
            if (tables.Count == 0)
            {
                defects.Add(new Defect(ExampleDefects.NormWithoutTable, default, norm, binding.Clause.Id));
                continue;
            }

            if (tables.Count > 1)
            {
                defects.Add(new Defect(ExampleDefects.TableTwice, new Place(tables[1].File), norm));
            }

            FindMissing(binding, tables[0], [.. byNorm[binding.Norm.Id]], defects);
        }

        foreach (var table in results.Select(r => r.Table).Distinct().Where(t => pack.Bindings.All(b => b.Norm.Id != t.Norm)))
        {
            defects.Add(new Defect(ExampleDefects.TableWithoutNorm, new Place(table.File), table.Norm.Value, pack.Id));
        }

        return defects.ToImmutable();
    }

    private static void FindMissing(Binding binding, ExampleTable table, ImmutableArray<ExampleResult> results, ImmutableArray<Defect>.Builder defects)
    {
        var possible = PossibleOf(binding).Except(table.Impossible).ToList();
        foreach (var verdict in possible.Where(v => results.All(r => r.Case.Expected != v)))
        {
            defects.Add(new Defect(ExampleDefects.VerdictMissing, new Place(table.File), table.Norm.Value, verdict.ToRussian()));
        }

        if (binding.Norm.Kind == NormKind.Obligation && binding.Editions.Any(e => !DueRules.IsOpen(e.Due!, e.Readings)))
        {
            void Need(Verdict verdict, string what, Func<Deadline, ExampleResult, bool> isOnEdge)
            {
                if (possible.Contains(verdict) && !results.Any(r => r.Found == verdict && r.Explanation!.Due.Kind == DeadlineKind.Set && isOnEdge(r.Explanation.Due, r)))
                {
                    defects.Add(new Defect(ExampleDefects.EdgeMissing, new Place(table.File), table.Norm.Value, what));
                }
            }

            Need(Verdict.Fulfilled, "исполнено в последнюю секунду срока", (due, r) => IsLast(due, r.Explanation!.FulfilledAt.Instant));
            Need(Verdict.FulfilledLate, "исполнено в первую секунду после срока", (due, r) => IsFirst(due, r.Explanation!.FulfilledAt.Instant));
            Need(Verdict.Pending, "срок не истёк в последнюю секунду", (due, r) => IsLast(due, r.Case.AsOf));
            Need(Verdict.Overdue, "просрочено в первую секунду", (due, r) => IsFirst(due, r.Case.AsOf));
        }
    }

    private static bool IsLast(Deadline due, Instant at) => due.IsMetBy(at) && !due.IsMetBy(at + Edge);

    private static bool IsFirst(Deadline due, Instant at) => !due.IsMetBy(at) && due.IsMetBy(at - Edge);

    private static IEnumerable<Verdict> PossibleOf(Binding binding)
    {
        IEnumerable<Verdict> possible = binding.Norm.Kind == NormKind.Obligation
            ? [Verdict.Fulfilled, Verdict.FulfilledLate, Verdict.Pending, Verdict.Overdue, Verdict.NotApplicable, Verdict.NotInForce, Verdict.Undetermined]
            : [Verdict.Fulfilled, Verdict.Violated, Verdict.NotApplicable, Verdict.NotInForce, Verdict.Undetermined];
        return possible.Where(v => v switch
        {
            Verdict.NotApplicable => binding.Norm.WordsUnder(binding.Editions[0].Readings).Any(w => w.Role == NormWordRole.Condition),
            Verdict.NotInForce => binding.Editions[0].InForce.From is not null,
            _ => true,
        });
    }
}
