using System.Collections.Immutable;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Rules.Marks;

namespace ElJournal.Reporting.Marks;

/// <summary>«Что, если» для отметок: the same marks of a journal by two sets of rules.</summary>
/// <remarks>Pure data; <see cref="MarkComparisonText"/> and <see cref="MarkComparisonJson"/> write it. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class MarkComparison
{
    private MarkComparison(MarkSheet left, MarkSheet right) => (Left, Right) = (left, right);

    /// <summary>Gets the marks by the rules in force.</summary>
    public MarkSheet Left { get; }

    /// <summary>Gets the marks by the rules tried out.</summary>
    public MarkSheet Right { get; }

    /// <summary>Gets the pupils with how they stand by both.</summary>
    public ImmutableArray<(MarkSheetRow Left, MarkSheetRow Right)> Rows => [.. Left.Rows.Zip(Right.Rows)];

    /// <summary>Compares.</summary>
    /// <param name="marks">The marks of the journal in the period.</param>
    /// <param name="register">The register of the school.</param>
    /// <param name="policy">By which rules the school works.</param>
    /// <param name="other">By which it might.</param>
    /// <param name="pupil">The only pupil wanted; null for all.</param>
    /// <returns>The comparison.</returns>
    public static MarkComparison Of(SubjectMarks marks, SchoolRegister register, MarkPolicy policy, MarkPolicy other, PupilId? pupil = null) =>
        new(MarkSheet.Of(marks, register, policy, pupil), MarkSheet.Of(marks, register, other, pupil));

    /// <summary>Says how a pupil's mark moves.</summary>
    internal static MarkMove MoveOf(MarkSheetRow left, MarkSheetRow right) => (Proposed(left), Proposed(right)) switch
    {
        (Cell.MarkCell before, Cell.MarkCell after) => after.Mark.Hundredths.CompareTo(before.Mark.Hundredths) switch
        {
            > 0 => MarkMove.Higher,
            < 0 => MarkMove.Lower,
            _ => MarkMove.None,
        },
        var (before, after) => before == after ? MarkMove.None : MarkMove.Other,
    };

    /// <summary>Gives the mark of the year where the period is one, else of the period.</summary>
    internal static Cell? Proposed(MarkSheetRow row) => row.Year is { } year ? year.Proposed : row.Outcome?.Proposed;
}
