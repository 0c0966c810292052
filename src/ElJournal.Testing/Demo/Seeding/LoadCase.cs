using ElJournal.Testing.Demo.Expectations;
using NodaTime;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>A case of the advice on load that was seeded: a breach, or a lawful case that is nearly one.</summary>
/// <param name="About">What it is about, once works have their ids.</param>
/// <param name="Day">The day of the event, by number.</param>
internal sealed record LoadCase(Func<CaseAbout> About, int Day)
{
    /// <summary>Gets the norm.</summary>
    internal string Norm { get; init; } = "";

    internal bool IsBroken { get; init; }

    /// <summary>Gets the first instant at which the record shows it: works stand in the timetable from the start.</summary>
    internal Instant KnownFrom { get; init; } = Instant.MinValue;

    /// <summary>Gets what the clause is applied to.</summary>
    internal Occasion Occasion => new() { About = About(), Day = Day, KnownFrom = KnownFrom };
}
