using System.Collections.Immutable;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Revisions;

/// <summary>Изменение факта: what one fact was and what it is now, who changed it, when and why.</summary>
/// <remarks>
/// <para>Made by <see cref="Decider"/> or read from a log, never by hand: its number and version are those of the year it was decided on.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class Revision
{
    internal Revision()
    {
    }

    /// <summary>Gets its number among all revisions of the year, from 1, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>Gets which fact it is of.</summary>
    public required FactAddress Address { get; init; }

    /// <summary>Gets the version that the fact has since, from 1, without gaps.</summary>
    public required int Version { get; init; }

    /// <summary>Gets what the fact was; null for one that was not there, was withdrawn, or whose personal values were erased.</summary>
    public object? Before { get; init; }

    /// <summary>Gets what the fact is, of <see cref="RevisedKind.FactType"/>; null where it is withdrawn, or its personal values were erased.</summary>
    public object? After { get; init; }

    /// <summary>Gets a value indicating whether personal values without which the fact cannot be told were erased from the log.</summary>
    public bool IsErased { get; init; }

    /// <summary>Gets a value indicating whether the fact was taken back as a mistake.</summary>
    public bool IsWithdrawal => After is null && !IsErased;

    /// <summary>Gets who changed it.</summary>
    public required PersonId By { get; init; }

    /// <summary>Gets who agreed beside, where that was asked for; empty otherwise.</summary>
    public ImmutableArray<StaffId> ApprovedBy { get; init; } = [];

    /// <summary>Gets when.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets why, in the words of <see cref="By"/>; null where no reason was given, or it was erased.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the correction act under which a closed fact was changed; null where none was needed.</summary>
    public CorrectionActId? Act { get; init; }
}
