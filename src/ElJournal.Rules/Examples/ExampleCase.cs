using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Пример: one row of a table, as a tiny school and the verdict that its writer expects.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ExampleCase
{
    internal ExampleCase()
    {
    }

    /// <summary>Gets the name of the case, in Russian; unique within its table.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the line of the file on which it stands, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the school.</summary>
    public required SchoolYearRecord Record { get; init; }

    /// <summary>Gets the instant of the check.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets what the norm is asked about: <c>lesson:урок</c>.</summary>
    public required string About { get; init; }

    /// <summary>Gets the verdict expected; null where no case is expected («дела нет»).</summary>
    public required Verdict? Expected { get; init; }

    /// <summary>Gets the verdict expected as tables write it, in Russian.</summary>
    public string ExpectedName => ExpectedVerdicts.NameOf(Expected);

    /// <summary>Gets who is expected to answer for it: an id, the empty string for nobody, or null where the writer does not say.</summary>
    public string? ExpectedBearer { get; init; }

    /// <summary>Gets the force that the verdict is expected to have; null where the writer does not say.</summary>
    public Force? ExpectedForce { get; init; }

    /// <summary>Gets by which rules its marks are judged; null for those that the pack sets.</summary>
    public MarkPolicy? Marks { get; init; }

    /// <summary>Says whether what a pack says of it is what its writer expects; null stands for no case.</summary>
    internal bool IsMetBy(Explanation? found) =>
        found?.Verdict == Expected
        && (ExpectedBearer is not { } bearer || bearer == (found?.Bearer?.Value ?? ""))
        && (ExpectedForce is not { } force || force == found?.Edition?.Force);

    /// <summary>Gives the engine that the case is put to.</summary>
    internal PolicyEngine Under(PolicyEngine engine) => Marks is { } marks ? new PolicyEngine(engine.Regulation) { Marks = marks } : engine;
}
