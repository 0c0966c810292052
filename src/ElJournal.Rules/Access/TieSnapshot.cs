using System.Collections.Frozen;
using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>What one relation ties to a person at one instant.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class TieSnapshot
{
    internal TieSnapshot(TieSet ties, Instant at)
    {
        People = At(ties.People, at);
        Classes = At(ties.Classes, at);
        Journals = At(ties.Journals, at);
    }

    internal FrozenSet<int> People { get; }

    internal FrozenSet<int> Classes { get; }

    internal FrozenSet<int> Journals { get; }

    /// <summary>Says whether a resource is tied: by the person where one is named, else, unless one must be, by journal or class.</summary>
    internal bool Has(AccessResource resource, bool mayLackSubject) =>
        resource.Subject != AccessResource.None ? People.Contains(resource.Subject)
        : mayLackSubject && (resource.Journal != AccessResource.None ? Journals.Contains(resource.Journal) : Classes.Contains(resource.Class));

    private static FrozenSet<int> At(IEnumerable<Tie> ties, Instant at) => ties.Where(t => t.Time.Contains(at)).Select(t => t.Number).ToFrozenSet();
}
