using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Supervision;

/// <summary>Состояние справочника: a version of a section of the reference data, and whether it was confirmed to be current.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are. Its key is section and first day.</remarks>
public sealed record ReferenceState : LedgerFact
{
    /// <summary>Makes a state.</summary>
    /// <param name="section">Which section.</param>
    public ReferenceState(ReferenceSection section) => Section = section;

    /// <summary>Gets which section.</summary>
    public ReferenceSection Section { get; }

    /// <summary>Gets the first day on which the version is valid; null when not recorded.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>Gets when the version was confirmed to be current; null when it was not.</summary>
    public Instant? ConfirmedAt { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new("", From: ValidFrom, Kind: $"{Section}");

    private protected override LedgerFact Until(Instant instant) => ConfirmedAt > instant ? this with { ConfirmedAt = null } : this;
}
