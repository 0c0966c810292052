using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Packs;

/// <summary>Вариант редакции: what an edition becomes where readings are chosen so.</summary>
/// <remarks>It narrows the days, and puts its due moment and force in the place of those that the edition states. Immutable, safe on any thread; equal when all members are, lists by reference.</remarks>
/// <param name="Under">The readings that must all be chosen so, at least one.</param>
/// <param name="InForce">The days outside of which nothing of the edition is in force.</param>
/// <param name="Due">When the duty is due; null where that stays.</param>
/// <param name="Force">Whether a breach counts; null where that stays.</param>
internal sealed record EditionVariant(ImmutableArray<(Reading Reading, ReadingOption Option)> Under, DateSpan InForce, DueSpec? Due, Force? Force)
{
    /// <summary>Gives what an edition becomes: itself where other readings are chosen, null where no day of it is left.</summary>
    internal BindingEdition? Over(BindingEdition edition) =>
        !edition.Readings.HasAll(Under) ? edition
        : edition.InForce.Intersect(InForce) is { } days ? edition with { InForce = days, Due = Due ?? edition.Due, Force = Force ?? edition.Force }
        : null;
}
