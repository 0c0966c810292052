using System.Collections.Immutable;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>The recorded closings of journals and of the year, each journal's with those of the year, by time.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class Closings
{
    private readonly ImmutableArray<ImmutableArray<Instant>> ofJournal;
    private readonly ImmutableArray<Instant> ofYear;

    /// <summary>Sorts the closings.</summary>
    /// <param name="journals">How many journals the school has.</param>
    /// <param name="closings">Ordinal of the journal closed, or -1 for the year, and when.</param>
    internal Closings(int journals, IEnumerable<(int Journal, Instant At)> closings)
    {
        var byJournal = closings.ToLookup(c => c.Journal, c => c.At);
        IsEmpty = byJournal.Count == 0;
        ofYear = [.. byJournal[-1].Order()];
        ofJournal = IsEmpty ? [] : [.. Enumerable.Range(0, journals).Select(j => byJournal.Contains(j) ? [.. byJournal[j].Concat(ofYear).Order()] : ofYear)];
    }

    /// <summary>Gets a value indicating whether none is on record.</summary>
    internal bool IsEmpty { get; }

    /// <summary>Gives the first closing at an instant or later; a negative journal means that only closings of the year count.</summary>
    internal Moment After(int journal, Instant instant)
    {
        foreach (var closing in IsEmpty || journal < 0 ? ofYear : ofJournal[journal])
        {
            if (closing >= instant)
            {
                return Moment.At(closing);
            }
        }

        return Moment.NotYet;
    }
}
