using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Monitoring;

/// <summary>Состояние обязанности: a verdict that somebody must know of — a duty open, overdue or fulfilled late, a prohibition broken, or what cannot be judged.</summary>
/// <remarks>Holds ids, never names. Equal when all members are. Immutable, safe on any thread.</remarks>
public sealed record StandingVerdict
{
    internal StandingVerdict()
    {
    }

    /// <summary>Gets the clause and norm.</summary>
    public required Binding Binding { get; init; }

    /// <summary>Gets the case.</summary>
    public required CaseName Case { get; init; }

    /// <summary>Gets the journal, or null when it belongs to none.</summary>
    public required JournalId? Journal { get; init; }

    /// <summary>Gets the verdict: pending, overdue, fulfilled late, violated or undetermined.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets a value indicating whether the norm is advice for the case.</summary>
    public required bool IsAdvice { get; init; }

    /// <summary>Gets when it is due; not set for a prohibition and for what cannot be judged.</summary>
    public required Deadline Due { get; init; }

    /// <summary>Gets who answers for it, or null when nobody is on record.</summary>
    public required StaffId? Bearer { get; init; }

    /// <summary>Gets when it was fulfilled after all, or null.</summary>
    public Instant? FulfilledAt { get; init; }

    /// <summary>Gets what was found, or why it cannot be judged, in Russian; null where the verdict says all.</summary>
    public string? Detail { get; init; }

    /// <summary>Gets the stable id: norm and case, <c>lesson.recorded@lesson:L1</c>.</summary>
    public string Id => $"{Binding.Norm.Id}@{Case}";

    /// <summary>Gets a value indicating whether it is a finding: overdue, fulfilled late or violated.</summary>
    public bool IsFinding => Verdict is Verdict.Overdue or Verdict.FulfilledLate or Verdict.Violated;

    /// <summary>Gets how to come to the case again.</summary>
    internal CaseSlice Slice { get; init; }

    /// <summary>Gives the finding as an audit has it.</summary>
    internal Finding ToFinding() => new()
    {
        Binding = Binding,
        Verdict = Verdict,
        Case = Case,
        Journal = Journal,
        Bearer = Bearer,
        Due = Due.InstantOrNull,
        FulfilledAt = FulfilledAt,
        Detail = Detail,
    };

    /// <summary>Gives id and verdict.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} {Verdict.ToCode()}";
}
