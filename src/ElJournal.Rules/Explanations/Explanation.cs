using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Explanations;

/// <summary>Объяснение: why a norm says what it says of a case, as data.</summary>
/// <remarks>Rebuilt on demand from case and norm; ids, never names. <see cref="ExplanationText"/> makes Russian lines of it. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Explanation
{
    internal Explanation()
    {
    }

    /// <summary>Gets the clause and norm.</summary>
    public required Binding Binding { get; init; }

    /// <summary>Gets the edition in force on the day of the event, or null when none was.</summary>
    public required BindingEdition? Edition { get; init; }

    /// <summary>Gets the title of the pack whose clause it is, in Russian.</summary>
    public required string Act { get; init; }

    /// <summary>Gets the ids of the clauses that are kept through this one, so that the same verdict answers for them.</summary>
    public required ImmutableArray<string> KeptThrough { get; init; }

    /// <summary>Gets what it is about, by ids.</summary>
    public required string About { get; init; }

    /// <summary>Gets the title of the case, in Russian.</summary>
    public required string Case { get; init; }

    /// <summary>Gets the verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets the terms of the norm with their answers; for a prohibition those of the breach too.</summary>
    public required ImmutableArray<ExplainedCondition> Conditions { get; init; }

    /// <summary>Gets how the deadline was reckoned, step by step, in Russian; empty for a prohibition.</summary>
    public required ImmutableArray<string> DeadlineSteps { get; init; }

    /// <summary>Gets the deadline.</summary>
    public required Deadline Due { get; init; }

    /// <summary>Gets how the fulfilment reads, in Russian; null for a prohibition.</summary>
    public required string? Fulfilment { get; init; }

    /// <summary>Gets when it was fulfilled.</summary>
    public required Moment FulfilledAt { get; init; }

    /// <summary>Gets why the verdict is undetermined, in Russian; null when it is not.</summary>
    public required string? UndeterminedBecause { get; init; }

    /// <summary>Gets the readings that the verdict rests on.</summary>
    public required ImmutableArray<ExplainedReading> Readings { get; init; }

    /// <summary>Gets who answers for it, or null.</summary>
    public required StaffId? Bearer { get; init; }

    /// <summary>Gets the smallest thing that would repair it, in Russian; null when nothing needs repair.</summary>
    public required string? Repair { get; init; }

    /// <summary>Gets the clock of the school, to write instants as its readers do.</summary>
    public required SchoolClock Clock { get; init; }
}
