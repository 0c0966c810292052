using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Редакция нормы в каталоге: how a clause carries its norm on some days.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed record CatalogueEdition
{
    /// <summary>Gets the days on which it is in force.</summary>
    public required DateSpan InForce { get; init; }

    /// <summary>Gets the conditions under which the norm applies, in Russian.</summary>
    public required ImmutableArray<string> Conditions { get; init; }

    /// <summary>Gets what breaks a prohibition, in Russian; empty for a duty.</summary>
    public required ImmutableArray<string> Breach { get; init; }

    /// <summary>Gets what fulfils a duty, in Russian; null for a prohibition.</summary>
    public required string? Fulfilment { get; init; }

    /// <summary>Gets from which day a duty is reckoned, in Russian; null for a prohibition.</summary>
    public required string? Anchor { get; init; }

    /// <summary>Gets until when a duty is due, in Russian; null for a prohibition.</summary>
    public required string? Due { get; init; }

    /// <summary>Gets the readings it rests on: question and answer, in Russian.</summary>
    public required ImmutableArray<CatalogueReading> Readings { get; init; }

    /// <summary>Gets whether a breach counts.</summary>
    public required Force Force { get; init; }

    /// <summary>Gets what a host does when a write would break it.</summary>
    public required EnforcementMode Mode { get; init; }

    /// <summary>Gets the document its values come from.</summary>
    public required string Source { get; init; }
}
