using System.Collections.Immutable;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Packs;

/// <summary>Пункт акта, retold in our own words, and what it became.</summary>
/// <remarks>Which norms carry it is told by <see cref="RegulationPack.Bindings"/>. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Clause
{
    internal Clause()
    {
    }

    /// <summary>Gets its id within the act: <c>2.1a</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets its kind.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>Gets what it asks, retold in Russian.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the capabilities of the software that carry it.</summary>
    public required ImmutableArray<Capability> Capabilities { get; init; }

    /// <summary>Gets the parameters that it leaves to the school, without a default where the act has none.</summary>
    public required ImmutableArray<ClauseParameter> Parameters { get; init; }

    /// <summary>Gets the documents that it refers to, in Russian.</summary>
    public required ImmutableArray<string> References { get; init; }

    /// <summary>Gets the ids of the clauses of the same pack whose duties are its own too: it adds nothing to them, so they are counted there and not here.</summary>
    public required ImmutableArray<string> Through { get; init; }

    /// <summary>Gets the readings that it rests on itself: of what people or capabilities do by it. Those of its norms are told by their bindings.</summary>
    /// <remarks>Which option holds is told by <see cref="RegulationPack.Readings"/>.</remarks>
    public required ImmutableArray<Reading> Readings { get; init; }

    /// <summary>Gets why people do it outside the software, in Russian; null when software carries it.</summary>
    public required string? Reason { get; init; }

    /// <summary>Gets why it is not carried yet, in Russian; null when nothing is missing.</summary>
    public string? Planned =>
        OwnPlan ?? (Capabilities.FirstOrDefault(c => !c.IsBuilt) is { } missing ? $"ещё не готово: {missing.Title}" : null);

    /// <summary>Gets how far it got.</summary>
    public ClauseStatus Status =>
        Planned is not null ? ClauseStatus.Planned
        : Reason is not null ? ClauseStatus.Listed
        : ClauseStatus.Carried;

    /// <summary>Gets what the pack itself says is missing.</summary>
    internal string? OwnPlan { get; init; }
}
