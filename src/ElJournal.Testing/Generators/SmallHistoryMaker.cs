using System.Collections.Immutable;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Makes small histories: rows are left out at first and come later, or change and go.</summary>
internal static class SmallHistoryMaker
{
    private const int MaxSteps = 8;

    internal static SmallHistory Make(SmallYear year, ulong seed)
    {
        var dice = Dice.For(seed, "small history");
        var instants = Enumerable.Range(0, dice.Between(2, MaxSteps + 1)).Select(_ => Edges.InstantNear(year, dice)).Order().ToList();
        var (start, held) = LeaveOut(year, dice);
        var current = start;
        var steps = ImmutableArray.CreateBuilder<SmallStep>();
        foreach (var at in instants.Skip(1))
        {
            var step = Draw(current, held, at, dice);
            current = step.Year;
            steps.Add(step);
        }

        return new SmallHistory(start, instants[0], steps.ToImmutable());
    }

    /// <summary>Leaves rows out of a year, where the others can do without.</summary>
    private static (SmallYear Year, List<object> Held) LeaveOut(SmallYear year, Dice dice)
    {
        var held = new List<object>();
        foreach (var row in dice.Shuffled(SmallRows.Of(year)).Where(_ => dice.Chance(350)))
        {
            var without = SmallRows.Replace(year, row, null);
            if (without.TryBuild().IsGood)
            {
                held.Add(row);
                year = without;
            }
        }

        return (year, held);
    }

    /// <summary>Draws a step of which the facts still belong together; time alone goes on where none is found.</summary>
    private static SmallStep Draw(SmallYear year, List<object> held, Instant at, Dice dice)
    {
        for (var attempt = 0; attempt < 6 && !dice.Chance(150); attempt++)
        {
            var (before, after) = Rows(year, held, at, dice);
            if (before is null && after is null)
            {
                continue;
            }

            var next = SmallRows.Replace(year, before, after);
            if (!next.TryBuild().IsGood)
            {
                continue;
            }

            held.Remove(after!);
            return new SmallStep(at, before, after, next);
        }

        return new SmallStep(at, null, null, year);
    }

    private static (object? Before, object? After) Rows(SmallYear year, List<object> held, Instant at, Dice dice)
    {
        var standing = SmallRows.Of(year).ToList();
        return dice.Below(6) switch
        {
            0 or 1 when held.Count > 0 => (null, dice.Pick(held)),
            2 when standing.Count > 0 => (dice.Pick(standing), null),
            3 when standing.Count > 0 => (null, SmallRowChanges.Correction(dice.Pick(standing), at, year, dice)),
            _ when standing.Count > 0 && dice.Pick(standing) is var row => SmallRowChanges.Another(row, year, dice) is { } other ? (row, other) : default,
            _ => default,
        };
    }
}
