using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using NodaTime;

namespace ElJournal.Domain.Coverage;

/// <summary>Полнота записи: what a record can know, and so what the absence of a fact means.</summary>
/// <remarks>What nobody stated is absent. Where several statements speak, the fullest counts. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class RecordCoverage
{
    /// <summary>Makes a coverage of statements.</summary>
    /// <param name="statements">The statements.</param>
    public RecordCoverage(IEnumerable<CoverageStatement> statements) => Statements =
    [
        .. Preconditions.NotNull(statements)
            .OrderBy(s => s.Kind)
            .ThenBy(s => s.Class?.Value, StringComparer.Ordinal)
            .ThenBy(s => s.Pupil?.Value, StringComparer.Ordinal)
            .ThenBy(s => s.Span.From ?? LocalDate.MinIsoValue)
            .ThenBy(s => s.Span.To ?? LocalDate.MaxIsoValue)
            .ThenBy(s => s.Level),
    ];

    /// <summary>Gets the kinds, one by one.</summary>
    public static ImmutableArray<FactKinds> AllKinds { get; } = [.. Enum.GetValues<FactKinds>().Where(k => k != FactKinds.None)];

    /// <summary>Gets the coverage of a record that knows everything of every kind.</summary>
    public static RecordCoverage Complete { get; } = new(AllKinds.Select(k => new CoverageStatement(k, CoverageLevel.Complete)));

    /// <summary>Gets the statements, in a fixed order.</summary>
    public ImmutableArray<CoverageStatement> Statements { get; }

    /// <summary>Says how fully a kind is held for a class on a day.</summary>
    /// <param name="kind">A single kind.</param>
    /// <param name="date">The day.</param>
    /// <param name="schoolClass">The class, or null for the whole school.</param>
    /// <returns>The level; absent where nothing is stated.</returns>
    public CoverageLevel LevelOf(FactKinds kind, LocalDate date, ClassId? schoolClass)
    {
        var level = CoverageLevel.Absent;
        foreach (var statement in Statements)
        {
            if (statement.Kind != kind || !statement.Span.Contains(date) || (schoolClass is not null && statement.Class is not null && statement.Class != schoolClass))
            {
                continue;
            }

            var isNarrower = statement.Pupil is not null || (statement.Class is not null && schoolClass is null);
            var stated = isNarrower && statement.Level == CoverageLevel.Complete ? CoverageLevel.Partial : statement.Level;
            level = stated > level ? stated : level;
        }

        return level;
    }

    /// <summary>Gives the kinds that are complete for a class on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="schoolClass">The class, or null for the whole school.</param>
    /// <returns>All kinds whose level is complete.</returns>
    public FactKinds CompleteOn(LocalDate date, ClassId? schoolClass)
    {
        var complete = FactKinds.None;
        foreach (var kind in AllKinds)
        {
            complete |= LevelOf(kind, date, schoolClass) == CoverageLevel.Complete ? kind : FactKinds.None;
        }

        return complete;
    }
}
