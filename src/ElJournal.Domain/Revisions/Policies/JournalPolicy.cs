using System.Collections.Frozen;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Revisions.Policies;

/// <summary>Порядок ведения журнала: what the locks of a journal ask, as plain data.</summary>
/// <remarks>It holds on one day; who takes submissions in works it out of the regulation for that day. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class JournalPolicy
{
    /// <summary>Gets the policy that locks nothing but what is closed on record: no act sets more.</summary>
    public static JournalPolicy Open { get; } = new();

    /// <summary>Gets what a first entry asks for by the age of its day.</summary>
    public EditLadder Entries { get; init; } = EditLadder.Free;

    /// <summary>Gets what a correction asks for by the age of its day.</summary>
    public EditLadder Corrections { get; init; } = EditLadder.Free;

    /// <summary>Gets how many days after its last day a period closes by itself, 0 for the end of that day; null when it never does.</summary>
    public int? PeriodClosesAfterDays
    {
        get;
        init => field = value is { } days ? Preconditions.InRange(days, 0, 366) : null;
    }

    /// <summary>Gets the periods that are closed whatever their last day.</summary>
    public FrozenSet<PeriodId> ClosedPeriods { get; init; } = [];

    /// <summary>Gets how many others must agree before a mark is raised, or something else than a mark is changed, at least 1.</summary>
    public int ApprovalsToRaise
    {
        get;
        init => field = Preconditions.InRange(value, 1, 9);
    }
    = 1;

    /// <summary>Gets how many others must agree before a mark is lowered or taken back, at least 1.</summary>
    public int ApprovalsToLower
    {
        get;
        init => field = Preconditions.InRange(value, 1, 9);
    }
    = 1;
}
