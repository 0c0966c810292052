using System.Collections.Immutable;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Пакет: an act as it runs — its clauses, and the norms that carry them with readings and parameters.</summary>
/// <remarks>Read from JSON by <see cref="PackReader"/>; loads whole or not at all. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class RegulationPack
{
    internal RegulationPack()
    {
    }

    /// <summary>Gets its id: <c>lenskaya-2017</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets its title, in Russian.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the document it encodes, in Russian: kind, number, date.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the days on which the act is in force.</summary>
    public required DateSpan InForce { get; init; }

    /// <summary>Gets the pack it stands on, or null.</summary>
    public required RegulationPack? BasedOn { get; init; }

    /// <summary>Gets the day from which the school lives by the pack it stands on; before it, what that pack binds is not in force. Null when it has always done so.</summary>
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>Gets its clauses, in the order of the act.</summary>
    public required ImmutableArray<Clause> Clauses { get; init; }

    /// <summary>Gets the bindings in effect: its own and those of the packs it stands on, with its changes to them.</summary>
    public required ImmutableArray<Binding> Bindings { get; init; }

    /// <summary>Gets the computations in effect: its own, then those of the packs it stands on.</summary>
    public ImmutableArray<ComputationBinding> Computations { get; init; } = [];

    /// <summary>Gets what has been decided where clauses leave a matter to the school: by itself, then by the packs it stands on.</summary>
    public ImmutableArray<ParameterValue> Values { get; init; } = [];

    /// <summary>Gets the norms of access in effect: its own, then those of the packs it stands on.</summary>
    public ImmutableArray<AccessNorm> Access { get; init; } = [];

    /// <summary>Gets the readings under which its norms of access hold, and its clauses read that no norm carries: those that it chose, else its base.</summary>
    public ReadingSet Readings { get; init; } = ReadingSet.Defaults;

    /// <summary>Gets the pack itself, the pack it stands on, and so on down.</summary>
    public IEnumerable<RegulationPack> Chain
    {
        get
        {
            for (var pack = this; pack is not null; pack = pack.BasedOn)
            {
                yield return pack;
            }
        }
    }

    /// <summary>Gets the SHA-256 of the JSON it was read from, and of those it stands on, in hexadecimal.</summary>
    public required string Digest { get; init; }

    /// <summary>Gives the pack with other bindings in effect; its digest stays, since it is never handed out.</summary>
    internal RegulationPack With(ImmutableArray<Binding> bindings) => new()
    {
        Id = Id,
        Title = Title,
        Source = Source,
        InForce = InForce,
        BasedOn = BasedOn,
        AdoptedOn = AdoptedOn,
        Clauses = Clauses,
        Bindings = bindings,
        Computations = Computations,
        Values = Values,
        Access = Access,
        Readings = Readings,
        Digest = Digest,
    };
}
