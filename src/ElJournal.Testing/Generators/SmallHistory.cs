using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Малая история: a small year, and how its facts change while time goes on.</summary>
/// <remarks>After every step the facts belong together. Immutable, safe on any thread; compared by reference of its lists.</remarks>
/// <param name="Start">The year before the first step.</param>
/// <param name="AsOf">The instant that it is then.</param>
/// <param name="Steps">The steps, by time.</param>
public sealed record SmallHistory(SmallYear Start, Instant AsOf, ImmutableArray<SmallStep> Steps)
{
    /// <summary>Gives shorter histories: without the last steps, and with nothing before the last one.</summary>
    /// <returns>The histories.</returns>
    public IEnumerable<SmallHistory> Smaller()
    {
        if (Steps.Length > 1)
        {
            yield return this with { Steps = Steps[..(Steps.Length / 2)] };
            yield return this with { Steps = Steps[..^1] };
            yield return new SmallHistory(Steps[0].Year, Steps[0].At, Steps[1..]);
        }
    }

    /// <summary>Gives the year and the steps.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{AsOf} {Start}{string.Join('\n', Steps)}";
}
