using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>The final marks of a period, pupil by pupil: entries stand by pupil and time.</summary>
internal static class FinalMarkEntries
{
    /// <summary>Gives the number of entries of one pupil from a place on.</summary>
    internal static int CountFrom(ReadOnlySpan<FinalMarkEntry> entries, int first)
    {
        var end = first;
        while (end < entries.Length && entries[end].Pupil == entries[first].Pupil)
        {
            end++;
        }

        return end - first;
    }

    /// <summary>Gives those of the entries that were on record at the index's instant: the later ones stand last.</summary>
    internal static ReadOnlySpan<FinalMarkEntry> Known(JournalPeriod span, int first, int count)
    {
        var entries = span.Entries.Slice(first, count);
        var known = count;
        while (known > 0 && !entries[known - 1].Recorded.IsKnownAt(span.Journal.School.AsOf))
        {
            known--;
        }

        return entries[..known];
    }
}
