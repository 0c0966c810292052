using System.Collections.Immutable;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Plans;

/// <summary>Вид дела в плане: where its cases come from, and all norms about it.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
public sealed class PlannedCases<TCase>
    where TCase : struct, ICase
{
    internal PlannedCases(CasePlan<TCase> plan)
    {
        Source = plan.Source;
        Norms = [.. Of(plan)];
    }

    /// <summary>Gets where the cases come from.</summary>
    public CaseSource<TCase> Source { get; }

    /// <summary>Gets the norms: each binding once for every stretch of days on which it stays the same. The stretches of a binding cover all days.</summary>
    public ImmutableArray<PlannedNorm<TCase>> Norms { get; }

    private static IEnumerable<PlannedNorm<TCase>> Of(CasePlan<TCase> plan)
    {
        var tables = plan.Tables;
        for (var row = 0; row < tables.Segments[0].Length; row++)
        {
            var (first, firstDay) = (0, int.MinValue);
            for (var next = 1; next <= tables.Segments.Length; next++)
            {
                if (next == tables.Segments.Length)
                {
                    yield return new PlannedNorm<TCase>(plan, tables.Segments[first][row], firstDay, int.MaxValue);
                }
                else if (tables.Segments[next][row] != tables.Segments[first][row])
                {
                    yield return new PlannedNorm<TCase>(plan, tables.Segments[first][row], firstDay, tables.Starts[next - 1]);
                    (first, firstDay) = (next, tables.Starts[next - 1]);
                }
            }
        }
    }
}
