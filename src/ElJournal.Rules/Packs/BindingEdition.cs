using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Packs;

/// <summary>Редакция: how a clause carries its norm, from one day to another.</summary>
/// <remarks>Which edition holds is judged on the date of the regulated event. Immutable, safe on any thread.</remarks>
public sealed record BindingEdition
{
    /// <summary>Gets the days on which it is in force, both inclusive.</summary>
    public required DateSpan InForce { get; init; }

    /// <summary>Gets when the duty is due; null for a prohibition.</summary>
    public DueSpec? Due { get; init; }

    /// <summary>Gets the role that answers, where the act names nobody; null where it does, or where the pack leaves it open.</summary>
    public StaffRoleKind? Bearer { get; init; }

    /// <summary>Gets the readings that hold.</summary>
    public required ReadingSet Readings { get; init; }

    /// <summary>Gets whether a breach counts.</summary>
    public required Force Force { get; init; }

    /// <summary>Gets what a host does when a write would break it.</summary>
    public required EnforcementMode Mode { get; init; }

    /// <summary>Gets the document that these values come from, in Russian.</summary>
    public required string Source { get; init; }

    /// <summary>Gets what it becomes under readings.</summary>
    internal ImmutableArray<EditionVariant> Variants { get; init; } = [];

    /// <summary>Gives the edition as the readings chosen make it; null where they leave no day of it.</summary>
    internal BindingEdition? UnderReadings() => Variants.Aggregate((BindingEdition?)this, static (edition, variant) => edition is null ? null : variant.Over(edition));

    /// <summary>Gives the edition in force on these days, whatever variants say of days.</summary>
    internal BindingEdition InForceOn(DateSpan days) => this with
    {
        InForce = days,
        Variants = Variants.IsEmpty ? Variants : [.. Variants.Select(v => v with { InForce = DateSpan.Always })],
    };
}
