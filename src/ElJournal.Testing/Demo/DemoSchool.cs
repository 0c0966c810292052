using System.Collections.Immutable;
using ElJournal.Testing.Demo.Acts;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo;

/// <summary>Демонстрационная школа: an invented Russian school year 2023/24 with seeded violations and just as many lawful near misses.</summary>
/// <remarks>What is expected is worked out here by rules written by hand, clause by clause, and never by the engine. No journal is closed and nobody has a name. Safe on any thread.</remarks>
public static class DemoSchool
{
    /// <summary>Id of the base pack, which has remarks only.</summary>
    public const string Base = "base";

    /// <summary>Id of the order of the school of Saki.</summary>
    public const string Saki = "saki-2020";

    /// <summary>Id of the regulation of the school of Lenskoye.</summary>
    public const string Lenskaya = "lenskaya-2017";

    /// <summary>Id of the order of the lyceum of Elista.</summary>
    public const string Elista = "elista-2023";

    /// <summary>Id of the order of the school of Krasny Mak.</summary>
    public const string Krasnomakskaya = "krasnomakskaya-2021";

    /// <summary>Id of the statute of the school of Aleksandrovskaya.</summary>
    public const string Aleksandrovskaya = "aleksandrovskaya-2021";

    /// <summary>Id of the federal advice on load, which has remarks only.</summary>
    public const string Federal = "federal";

    /// <summary>Gets the ids of the regulations under which a school can be made.</summary>
    public static ImmutableArray<string> Regulations { get; } = [.. DemoActs.All.Select(a => a.Id)];

    /// <summary>Makes a school year.</summary>
    /// <param name="options">Size, seed, regulation and zone.</param>
    /// <returns>The year: its register at once, its journals as they are read.</returns>
    /// <exception cref="ArgumentException">No school can be made under the regulation, or tzdb has no such zone.</exception>
    public static DemoYear Make(DemoOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var act = DemoActs.Find(options.Regulation)
            ?? throw new ArgumentException($"No demo school for this regulation. Regulation=\"{options.Regulation}\", Served={string.Join(", ", Regulations)}", nameof(options));
        return new DemoYear(options, SchoolPlan.Make(options, act));
    }
}
