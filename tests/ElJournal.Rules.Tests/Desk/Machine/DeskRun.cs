using FsCheck;
using FsCheck.Fluent;

namespace ElJournal.Rules.Tests.Desk.Machine;

/// <summary>A run of the machine: by these dice and so many steps it can be had again.</summary>
/// <param name="Seed">The seed of the dice.</param>
/// <param name="Steps">How many submissions and leaps of time.</param>
public sealed record DeskRun(int Seed, int Steps)
{
    private const int MaxSteps = 120;

    /// <summary>Gives runs; a failed one shrinks to the shortest beginning that fails.</summary>
    public static Arbitrary<DeskRun> Runs() => Arb.From(
        from seed in Gen.Choose(int.MinValue, int.MaxValue)
        from steps in Gen.Choose(MaxSteps / 2, MaxSteps)
        select new DeskRun(seed, steps),
        static run => new[] { run.Steps / 2, run.Steps * 3 / 4, run.Steps - 1 }.Where(s => s > 0 && s < run.Steps).Distinct().Order().Select(s => run with { Steps = s }));
}
