using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Marks.Years;

namespace ElJournal.Domain.Marks.Changes;

/// <summary>Что сдвинет исправление: the period mark, the year mark and the indicators before and after the change of one mark.</summary>
/// <remarks>
/// <para>A final mark on record stands as long as the proposed one does not move; when that moves, the new proposal takes its place. Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class CorrectionPreview
{
    private CorrectionPreview(Change<MarkOutcome> period) => Period = period;

    /// <summary>Gets the period.</summary>
    public Change<MarkOutcome> Period { get; }

    /// <summary>Gets the final mark of the period, as the summary statement (сводная ведомость) shows it; null where there is none.</summary>
    public required Change<Cell?> FinalMark { get; init; }

    /// <summary>Gets the year; null when it was not asked for.</summary>
    public required Change<YearOutcome>? Year { get; init; }

    /// <summary>Gets the indicators of the period; null when they were not asked for.</summary>
    public required Change<MarkIndicators>? Indicators { get; init; }

    /// <summary>Gets the indicators of the year; null when they were not asked for.</summary>
    public required Change<MarkIndicators>? IndicatorsOfYear { get; init; }

    /// <summary>Gets a value indicating whether the final mark of the period moves.</summary>
    public bool MovesPeriod => FinalMark.Before != FinalMark.After;

    /// <summary>Gets a value indicating whether the mark of the year moves.</summary>
    public bool MovesYear => Year is not null && (Year.Before.State, Year.Before.Proposed) != (Year.After.State, Year.After.Proposed);

    /// <summary>Tries a correction.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="marks">The pupil's marks of the period.</param>
    /// <param name="correction">The correction.</param>
    /// <returns>What it moves, or what is wrong: the work is not among the marks.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year has no such part.</exception>
    public static Result<CorrectionPreview> Of(MarkRules rules, PupilMarks marks, Correction correction)
    {
        var changed = Preconditions.NotNull(marks).With(Preconditions.NotNull(correction).Work, correction.Cell);
        return changed.TryGet(out var after)
            ? new Result<CorrectionPreview>(Of(Preconditions.NotNull(rules), new Change<PupilMarks>(marks, after), correction))
            : new Result<CorrectionPreview>(changed.Defects);
    }

    private static CorrectionPreview Of(MarkRules rules, Change<PupilMarks> marks, Correction correction)
    {
        var period = new Change<MarkOutcome>(rules.Judge(marks.Before), rules.Judge(marks.After));
        var recorded = correction.Year?.Parts[correction.Part].Cell;
        var finals = new Change<Cell?>(
            recorded ?? period.Before.Proposed,
            period.Before.Proposed == period.After.Proposed ? recorded ?? period.After.Proposed : period.After.Proposed);
        var year = correction.Year is null ? null : YearOf(rules, correction, finals);
        return new(period)
        {
            FinalMark = finals,
            Year = year,
            Indicators = Both(rules, correction.Others, finals, new Change<int?>(period.Before.Count, period.After.Count)),
            IndicatorsOfYear = year is null ? null : Both(rules, correction.OthersOfYear, new Change<Cell?>(year.Before.Proposed, year.After.Proposed), new Change<int?>(null, null)),
        };
    }

    private static Change<YearOutcome> YearOf(MarkRules rules, Correction correction, Change<Cell?> finals)
    {
        var before = correction.Year!;
        var after = before;
        if (rules.Has(MarkRulesPart.Year) && rules.YearModel.Kind == YearModelKind.MeanOfAllCurrent && before.Current?.With(correction.Work, correction.Cell) is { IsGood: true } current)
        {
            after = after.With(current.Value);
        }

        return new(rules.Judge(With(before, finals.Before)), rules.Judge(With(after, finals.After)));

        YearMarks With(YearMarks year, Cell? final) =>
            final is null ? year : year.With(correction.Part, YearPart.Of(final) with { Period = year.Parts[correction.Part].Period });
    }

    private static Change<MarkIndicators>? Both(MarkRules rules, ImmutableArray<PupilResult> others, Change<Cell?> finals, Change<int?> counts)
    {
        return others.IsDefaultOrEmpty || !rules.Has(MarkRulesPart.Indicators) ? null : new(With(finals.Before, counts.Before), With(finals.After, counts.After));

        MarkIndicators With(Cell? final, int? count) =>
            MarkIndicators.Of(rules, [.. others, (final is null ? PupilResult.WithoutFinal : PupilResult.Of(final)) with { MarkCount = count }]);
    }
}
