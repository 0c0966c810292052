using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Audits;

/// <summary>Замечание: a duty overdue or fulfilled late, or a prohibition broken.</summary>
/// <remarks>Holds ids, never names. Its <see cref="Id"/> is stable: the same case gives the same id in every audit. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Finding
{
    internal Finding()
    {
    }

    /// <summary>Gets the clause and norm.</summary>
    public required Binding Binding { get; init; }

    /// <summary>Gets the verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets the case.</summary>
    public required CaseName Case { get; init; }

    /// <summary>Gets what it is about: <c>lesson:L1</c>, or parts joined by <c>/</c>.</summary>
    public string About => Case.ToString();

    /// <summary>Gets the journal, or null when it belongs to none.</summary>
    public required JournalId? Journal { get; init; }

    /// <summary>Gets who answers for it, or null when nobody is on record.</summary>
    public required StaffId? Bearer { get; init; }

    /// <summary>Gets when it was due; null for a prohibition.</summary>
    public required Instant? Due { get; init; }

    /// <summary>Gets when it was fulfilled after all; null when it was not, or for a prohibition.</summary>
    public required Instant? FulfilledAt { get; init; }

    /// <summary>Gets what was found, in Russian; null where the verdict says all.</summary>
    public string? Detail { get; init; }

    /// <summary>Gets the stable id: norm and case, <c>lesson.recorded@lesson:L1</c>.</summary>
    public string Id => $"{Binding.Norm.Id}@{Case}";

    /// <summary>Gives id and verdict.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} {Verdict.ToCode()}";
}
