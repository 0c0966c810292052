using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>What one relation ties to a person: people, classes and journals, each for its time.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class TieSet
{
    internal TieSet(IEnumerable<Tie> people, IEnumerable<Tie> classes, IEnumerable<Tie> journals) =>
        (People, Classes, Journals) = (Sorted(people), Sorted(classes), Sorted(journals));

    internal static TieSet Empty { get; } = new([], [], []);

    internal ImmutableArray<Tie> People { get; }

    internal ImmutableArray<Tie> Classes { get; }

    internal ImmutableArray<Tie> Journals { get; }

    /// <summary>Says whether a resource is of a family: the person decides where one is named, and must be named where the resource is about one.</summary>
    internal bool HoldsForFamily(AccessResource resource, Instant at) =>
        resource.Subject != AccessResource.None ? Has(People, resource.Subject, at) : !resource.NeedsSubject && HoldsForPlace(resource, at);

    /// <summary>Says whether a resource is of a class or of pupils: the person decides where one is named, else journal or class.</summary>
    internal bool HoldsForStaff(AccessResource resource, Instant at) =>
        resource.Subject != AccessResource.None ? Has(People, resource.Subject, at) : HoldsForPlace(resource, at);

    /// <summary>Says whether a resource is of one of the journals.</summary>
    internal bool HoldsForJournal(AccessResource resource, Instant at) => Has(Journals, resource.Journal, at);

    /// <summary>Says whether one of several ties holds.</summary>
    internal static bool Any(ImmutableArray<Tie> ties, Instant at)
    {
        foreach (var tie in ties)
        {
            if (tie.Time.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<Tie> Sorted(IEnumerable<Tie> ties) => [.. ties.Distinct().OrderBy(t => t.Number).ThenBy(t => t.Time.From)];

    private static bool Has(ImmutableArray<Tie> ties, int number, Instant at)
    {
        var (low, high) = (0, ties.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = ties[middle].Number < number ? (middle + 1, high) : (low, middle);
        }

        for (; low < ties.Length && ties[low].Number == number; low++)
        {
            if (ties[low].Time.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsForPlace(AccessResource resource, Instant at) => resource.Journal != AccessResource.None
        ? Has(Journals, resource.Journal, at)
        : Has(Classes, resource.Class, at);
}
