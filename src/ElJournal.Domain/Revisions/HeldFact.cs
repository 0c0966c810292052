using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Revisions;

/// <summary>Факт в состоянии года: what stands now, and behind it all that stood before.</summary>
/// <remarks>Never overwritten: a revision puts a new one in front. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class HeldFact
{
    internal HeldFact(Revision revision, HeldFact? previous) => (Revision, Previous) = (revision, previous);

    /// <summary>Gets the revision that made it what it is.</summary>
    public Revision Revision { get; }

    /// <summary>Gets what stood before; null for the first version.</summary>
    public HeldFact? Previous { get; }

    /// <summary>Gets the version, from 1.</summary>
    public int Version => Revision.Version;

    /// <summary>Gets the fact as it stands; null where it was withdrawn, or its personal values were erased.</summary>
    public object? Fact => Revision.After;

    /// <summary>Gets when it became what it is.</summary>
    public Instant At => Revision.At;

    /// <summary>Gets who made it what it is.</summary>
    public PersonId By => Revision.By;

    /// <summary>Gets who recorded it first.</summary>
    public PersonId Author => Previous is null ? By : History.Last().By;

    /// <summary>Gets all versions, the one that stands first.</summary>
    public IEnumerable<HeldFact> History
    {
        get
        {
            for (var held = this; held is not null; held = held.Previous)
            {
                yield return held;
            }
        }
    }
}
