using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Domain.Marks.Years;

/// <summary>Отметки года: those of the periods of one pupil in one subject, and what else a year mark may rest on.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class YearMarks
{
    /// <summary>Makes the marks of a year.</summary>
    /// <param name="parts">The periods, first to last.</param>
    public YearMarks(params ReadOnlySpan<YearPart> parts) => Parts = [.. parts];

    /// <summary>Gets the periods, first to last.</summary>
    public ImmutableArray<YearPart> Parts { get; private init; }

    /// <summary>Gets all current marks of the year, for the model that averages them; null when not given.</summary>
    public PupilMarks? Current { get; init; }

    /// <summary>Gets the result of the exam, for the model that counts it: a mark or exempt; null when there is none yet.</summary>
    public Cell? Exam { get; init; }

    /// <summary>Takes whole period marks.</summary>
    /// <param name="marks">The marks, first to last.</param>
    /// <returns>The marks of the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A mark is not within 0..100.</exception>
    public static YearMarks Of(params ReadOnlySpan<int> marks)
    {
        var parts = new YearPart[marks.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = YearPart.Of(Cell.Of(MarkValue.Of(marks[i])));
        }

        return new(parts);
    }

    /// <summary>Puts another part in the place of one.</summary>
    /// <param name="index">Its number, from 0.</param>
    /// <param name="part">What shall stand there.</param>
    /// <returns>The marks with the change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public YearMarks With(int index, YearPart part) =>
        new() { Parts = Parts.SetItem(index, Preconditions.NotNull(part)), Current = Current, Exam = Exam };

    /// <summary>Takes other current marks of the year.</summary>
    internal YearMarks With(PupilMarks current) => new() { Parts = Parts, Current = current, Exam = Exam };
}
