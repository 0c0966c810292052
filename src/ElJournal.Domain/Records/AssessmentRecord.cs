using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Работа со всеми её результатами и их исправлениями.</summary>
/// <remarks>Results stand by pupil and, within a pupil, in the order in which they were entered, those of unknown time first. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class AssessmentRecord
{
    internal AssessmentRecord(Assessment assessment, LocalDate day, ImmutableArray<MarkEntry> marks) => (Assessment, Day, Marks) = (assessment, day, marks);

    /// <summary>Gets the assessment.</summary>
    public Assessment Assessment { get; }

    /// <summary>Gets the day it was done: its own, else its lesson's.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the results, by pupil and time of entry.</summary>
    public ImmutableArray<MarkEntry> Marks { get; }

    /// <summary>Gives the entries of one pupil: the first one and its corrections.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>The entries; empty when there is none.</returns>
    public ReadOnlySpan<MarkEntry> MarksOf(PupilId pupil)
    {
        var (low, high) = (0, Marks.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Marks[middle].Pupil.CompareTo(pupil) < 0 ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < Marks.Length && Marks[end].Pupil == pupil)
        {
            end++;
        }

        return Marks.AsSpan()[low..end];
    }
}
