using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Judging;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks;

/// <summary>Вывод об отметке: all that follows from a pupil's marks by the rules. Every view and report shows this one object.</summary>
/// <remarks>
/// <para>What explains the outcome is made when it is asked for, out of the same rules and marks. Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class MarkOutcome
{
    private readonly MarkAverage sums;
    private readonly object? special;

    /// <summary>Makes an outcome without an average.</summary>
    internal MarkOutcome(MarkRules rules, PupilMarks marks) => (Rules, Marks) = (rules, marks);

    /// <summary>Makes an outcome whose average is a quotient of sums, or a fraction that is not.</summary>
    internal MarkOutcome(MarkRules rules, PupilMarks marks, MarkAverage sums, ExactFraction? special)
        : this(rules, marks) => (this.sums, this.special) = (sums, special);

    /// <summary>Gets the rules applied.</summary>
    public MarkRules Rules { get; }

    /// <summary>Gets the marks they were applied to.</summary>
    public PupilMarks Marks { get; }

    /// <summary>Gets the state.</summary>
    public required MarkState State { get; init; }

    /// <summary>Gets the exact average, reduced; null when there is none.</summary>
    public ExactFraction? Average => special is ExactFraction fraction ? fraction : sums.Value;

    /// <summary>Gets the average as it is shown, rounded half up to <see cref="MarkRules.DisplayDigits"/>; null when there is none. Nothing is decided by it.</summary>
    public string? Shown => Average?.ToText(Rules.DisplayDigits);

    /// <summary>Gets how many marks there are, those of weight 0 included.</summary>
    public required int Count { get; init; }

    /// <summary>Gets how many marks are needed; 0 when no number is set.</summary>
    public int MinMarks { get; init; }

    /// <summary>Gets what the rules propose: a mark, <see cref="Cell.NotAttested"/>, or null. Of a disputed mark, the lower one.</summary>
    public Cell? Proposed { get; init; }

    /// <summary>Gets the proposed mark as a number, or null.</summary>
    public int? ProposedMark => Proposed is Cell.MarkCell cell ? cell.Mark.Hundredths / 100 : null;

    /// <summary>Gets the upper mark that the teacher may give when the state is <see cref="MarkState.Contested"/>; null otherwise and on a scale without numbers.</summary>
    public int? Alternative { get; init; }

    /// <summary>Gets what decided a mark in the contested zone; null when nothing had to.</summary>
    public ContestedTieBreaker? DecidedBy { get; init; }

    /// <summary>Gets why the pupil is not attested; null when the state is another.</summary>
    public NotAttestedReason? NotAttestedReason { get; init; }

    /// <summary>Gets a value indicating whether the average reaches the greatest mark, or is near enough to be disputed, and a failing mark bars it.</summary>
    public bool IsTopMarkBarred { get; init; }

    /// <summary>Gets how far the average lies from each bound, by mark; empty when there is no average or no bound is set.</summary>
    public ImmutableArray<BoundDistance> Distances => Average is { } average && Rules.Bounds is { } bounds ? bounds.Distances(average) : [];

    /// <summary>Gets a value indicating whether the shown average stands on another side of a bound than the decision: 3.666… shown as 3.67 with a bound of 3.67. Who shows it should show the distance too.</summary>
    public bool IsShownMisleading => Average is { } average && Rules.Bounds is { } bounds
        && average.RoundHalfUp(Rules.DisplayDigits) is var shown
        && Distances.Any(d => d.IsReached != bounds.Reaches(shown, d.Mark - Rules.Scale.Min - 1));

    /// <summary>Gets what became of every cell, in the order of the cells.</summary>
    public ImmutableArray<CellTreatment> Cells => Listing.Of(Rules, Marks);

    /// <summary>Gets the cells that are not part of the average, and why.</summary>
    public ImmutableArray<CellTreatment> Excluded => Listing.OfExcluded(Rules, Marks);

    /// <summary>Gets the categories that the average is made of; empty by any other <see cref="AveragingModel"/>.</summary>
    public ImmutableArray<CategoryAverage> Categories =>
        Rules.AveragingModel == AveragingModel.CategoryMeanWeighted && Average is not null ? CategoryMean.Categories(Marks, Cells) : [];

    /// <summary>Gets what is unknown or wrong when the state is <see cref="MarkState.Undetermined"/>; empty otherwise.</summary>
    public ImmutableArray<Defect> Defects => State == MarkState.Undetermined ? OutcomeDefects.Of(this) : [];

    /// <summary>Says how a final mark agrees with the outcome.</summary>
    /// <param name="final">The final mark that somebody gave or is about to.</param>
    /// <returns>Whether it follows, needs a reason, or cannot be.</returns>
    public FinalMarkFit FitOf(Cell final) => FinalMarkFits.Of(this, Preconditions.NotNull(final));
}
