using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Judging;

namespace ElJournal.Domain.Marks.Years;

/// <summary>Вывод о годовой отметке.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class YearOutcome
{
    internal YearOutcome(MarkRules rules, YearMarks marks, ImmutableArray<YearPartFate> fates) => (Rules, Marks, Fates) = (rules, marks, fates);

    /// <summary>Gets the rules applied.</summary>
    public MarkRules Rules { get; }

    /// <summary>Gets the marks they were applied to.</summary>
    public YearMarks Marks { get; }

    /// <summary>Gets the state.</summary>
    public required YearState State { get; init; }

    /// <summary>Gets the exact average; null when there is none.</summary>
    public ExactFraction? Average { get; init; }

    /// <summary>Gets the average as it is shown; null when there is none.</summary>
    public string? Shown => Average?.ToText(Rules.DisplayDigits);

    /// <summary>Gets what the rules propose: a mark, <see cref="Cell.NotAttested"/>, <see cref="Cell.Exempt"/>, or null. Of a disputed mark, the lower one.</summary>
    public Cell? Proposed { get; init; }

    /// <summary>Gets the proposed mark as a number, or null.</summary>
    public int? ProposedMark => Proposed is Cell.MarkCell cell ? cell.Mark.Hundredths / 100 : null;

    /// <summary>Gets the upper mark that the teacher may give when the state is <see cref="YearState.Contested"/>; null otherwise.</summary>
    public int? Alternative { get; init; }

    /// <summary>Gets a value indicating whether the average lay exactly between two marks, so that <see cref="MarkRules.YearTie"/> decided.</summary>
    public bool IsTie { get; init; }

    /// <summary>Gets the judgement of all current marks, where the year mark rests on them; null otherwise.</summary>
    public MarkOutcome? Current { get; init; }

    /// <summary>Gets what became of each period, in the order of <see cref="YearMarks.Parts"/>; empty where the rules leave the year open.</summary>
    public ImmutableArray<YearPartFate> Fates { get; }

    /// <summary>Gets what is unknown or wrong when the state is <see cref="YearState.Undetermined"/>; empty otherwise.</summary>
    public ImmutableArray<Defect> Defects { get; init; } = [];

    /// <summary>Says how a year mark agrees with the outcome.</summary>
    /// <param name="final">The year mark that somebody gave or is about to.</param>
    /// <returns>Whether it follows, needs a reason, or cannot be.</returns>
    public FinalMarkFit FitOf(Cell final) => FinalMarkFits.Of(this, Preconditions.NotNull(final));
}
