using ElJournal.Domain.Journals;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.WhatIf;

/// <summary>Перемена: a duty or finding that appears, vanishes or moves when the same facts are judged by another act.</summary>
/// <remarks>Holds ids, never names of people. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class DutyChange
{
    internal DutyChange()
    {
    }

    /// <summary>Gets what becomes of it.</summary>
    public required DutyChangeKind Kind { get; init; }

    /// <summary>Gets the case, by ids.</summary>
    public required CaseName Case { get; init; }

    /// <summary>Gets the title of the case, in Russian.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the journal, or null when it belongs to none.</summary>
    public required JournalId? Journal { get; init; }

    /// <summary>Gets what the first act says; null where it asks for nothing.</summary>
    public required DutyState? Left { get; init; }

    /// <summary>Gets what the other act says; null where it asks for nothing.</summary>
    public required DutyState? Right { get; init; }

    /// <summary>Gets the norm.</summary>
    public Norm Norm => (Left ?? Right)!.Binding.Norm;

    /// <summary>Gets the stable id: norm and case, as findings have it.</summary>
    public string Id => $"{Norm.Id}@{Case}";
}
