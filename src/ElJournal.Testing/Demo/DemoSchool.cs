using System.Collections.Immutable;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo;

/// <summary>Демонстрационная школа: an invented Russian school year 2023/24 with seeded violations and just as many lawful near misses.</summary>
/// <remarks>What is expected is worked out here by rules written by hand, clause by clause, and never by the engine. No journal is closed and nobody has a name. Safe on any thread.</remarks>
public static class DemoSchool
{
    /// <summary>Id of the regulation of the Lenskaya school.</summary>
    public const string Lenskaya = "lenskaya-2017";

    /// <summary>Id of the base pack, which has remarks only.</summary>
    public const string Base = "base";

    /// <summary>Gets the ids of the regulations that can be served.</summary>
    public static ImmutableArray<string> Regulations { get; } = [Base, Lenskaya];

    /// <summary>Makes a school year.</summary>
    /// <param name="options">Size, seed, regulation and zone.</param>
    /// <returns>The year: its register at once, its journals as they are read.</returns>
    /// <exception cref="ArgumentException">The regulation cannot be served, or tzdb has no such zone.</exception>
    public static DemoYear Make(DemoOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!Regulations.Contains(options.Regulation))
        {
            throw new ArgumentException($"No demo school for this regulation. Regulation=\"{options.Regulation}\", Served={string.Join(", ", Regulations)}", nameof(options));
        }

        return new DemoYear(options, SchoolPlan.Make(options));
    }
}
