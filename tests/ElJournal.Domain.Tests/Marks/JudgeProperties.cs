using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Tests.Marks.Support;
using FsCheck.Xunit;

namespace ElJournal.Domain.Tests.Marks;

[Laws(1_000, "20230901,3", Arbitrary = [typeof(MarkArbitraries)])]
public sealed class JudgeProperties
{
    [Property(MaxTest = 5_000)]
    public void Outcome_is_that_of_the_naive_reading(MarkCase marks)
    {
        var outcome = marks.Outcome;
        var naive = new NaiveJudge(marks.Rules, marks.Marks);

        Assert.Equal(naive.State, outcome.State);
        Assert.Equal((naive.Proposed, naive.Alternative), (outcome.ProposedMark, outcome.Alternative));
        if (outcome.State != MarkState.Undetermined)
        {
            Assert.Equal(naive.Count, outcome.Count);
            Assert.Equal(naive.Average is null, outcome.Average is null);
            Assert.True(naive.Average is null || naive.Average.Value.Is(outcome.Average!.Value));
        }
    }

    [Property]
    public bool Average_lies_between_the_least_and_the_greatest_mark(MarkCase marks) =>
        marks.Outcome is not { Average: { } average } outcome
        || outcome.Cells.Where(c => c.Value is not null).Select(c => c.Value!.Value).ToList() is var values && values.Min() <= average && average <= values.Max();

    [Property]
    public bool Equal_weights_give_the_mean(MarkCase marks)
    {
        var cells = Marks(marks);
        var mean = cells.IsEmpty ? null : (ExactFraction?)(cells.Aggregate(ExactFraction.Zero, (sum, c) => sum + Value(c)) / ExactFraction.Of(cells.Length, 1));

        return PerMark(marks).Judge(PupilMarks.Create([.. cells.Select(c => c with { Weight = MarkWeight.OfHundredths(137) })]).Value).Average == mean;
    }

    [Property]
    public bool Scaling_all_weights_changes_nothing(MarkCase marks, byte factor)
    {
        var cells = Marks(marks).Select((c, i) => c with { Weight = MarkWeight.OfHundredths(i % 5) }).ToImmutableArray();
        var scaled = cells.Select(c => c with { Weight = MarkWeight.OfHundredths(c.Weight!.Value.Hundredths * (1 + factor)) }).ToImmutableArray();
        var (one, other) = (PerMark(marks).Judge(PupilMarks.Create(cells).Value), PerMark(marks).Judge(PupilMarks.Create(scaled).Value));

        return (one.Average, one.State, one.Proposed, one.Alternative) == (other.Average, other.State, other.Proposed, other.Alternative);
    }

    [Property]
    public bool Order_of_cells_does_not_matter(MarkCase marks, int seed)
    {
        // Attempts of one day are in the order in which they stand; so they get days of their own.
        var cells = marks.Cells.Select((c, i) => On(c, i)).ToArray();
        var shuffled = cells.ToArray();
        new Random(seed).Shuffle(shuffled);
        var (one, other) = ((marks with { Cells = [.. cells] }).Outcome, (marks with { Cells = [.. shuffled] }).Outcome);

        return (one.Average, one.Count, one.State, one.Proposed, one.Alternative) == (other.Average, other.Count, other.State, other.Proposed, other.Alternative);
    }

    [Property]
    public bool Sets_split_and_put_together_are_the_same(MarkCase marks, byte at)
    {
        var weighted = Marks(marks).Select((c, i) => new WeightedMark(((Cell.MarkCell)c.Cell).Mark, MarkWeight.OfHundredths((i * 77) % 10_001))).ToArray();
        var half = weighted.Length == 0 ? 0 : at % weighted.Length;

        return MarkAverage.Of(weighted.AsSpan(0, half)).Plus(MarkAverage.Of(weighted.AsSpan(half))) == MarkAverage.Of(weighted);
    }

    [Property]
    public bool Average_of_plain_marks_is_the_same_by_every_way(MarkCase marks)
    {
        var weighted = Marks(marks).Select((c, i) => new WeightedMark(((Cell.MarkCell)c.Cell).Mark, MarkWeight.OfHundredths((i * 77) % 10_001))).ToArray();
        var naive = Q.Mean([.. weighted.Select(w => (Q.Of(w.Mark.Hundredths, 100), Q.Of(w.Weight.Hundredths, 100)))]);
        var average = MarkAverage.Of(weighted).Value;

        return naive is null ? average is null : naive.Value.Is(average!.Value) && PerMark(marks).Judge(PupilMarks.Of(weighted)).Average == average;
    }

    [Property(MaxTest = 5_000)]
    public bool Raising_a_mark_never_lowers_the_result(MarkCase marks, byte at, byte by)
    {
        var places = Enumerable.Range(0, marks.Cells.Length).Where(i => marks.Cells[i].Cell is Cell.MarkCell { Mark: var m } && marks.Rules.Scale.Contains(m)).ToList();
        if (places.Count == 0 || IsBestOfOneOrTwo(marks.Rules))
        {
            return true;
        }

        var place = places[at % places.Count];
        var mark = ((Cell.MarkCell)marks.Cells[place].Cell).Mark;
        var raised = MarkValue.OfHundredths(Math.Min(mark.Hundredths + by, marks.Rules.Scale.Max * 100));
        var (one, other) = (marks.Outcome, marks.Rules.Judge(marks.Marks.With(place, Cell.Of(raised))));

        return !(other.Average < one.Average) && Upper(other) >= Upper(one) && (other.ProposedMark ?? 0) >= (one.ProposedMark ?? 0);
    }

    /// <summary>
    /// The one policy under which it can: the best attempt counts, and a double mark counts as two marks. A single mark that becomes the better attempt then takes
    /// the place of two, and what they outweighed weighs more. 5/4 and its retake 4.4 beside a 3: 5, 4 and 3 have the mean 4; with 4.6 for 4.4 it is that of 4.6 and 3.
    /// </summary>
    [Fact]
    public void Raising_a_mark_lowers_the_result_where_the_best_attempt_may_be_one_mark_or_two()
    {
        var rules = MarkPresets.Usual.With(d => d with { RetakePolicy = RetakePolicy.Best, DoubleMarkPolicy = DoubleMarkPolicy.TwoMarksFullWeight });
        var (before, after) = (rules.Judge(Notation.Marks("5/4×1, >4.4, 3×1")), rules.Judge(Notation.Marks("5/4×1, >4.6, 3×1")));

        Assert.True(IsBestOfOneOrTwo(rules));
        Assert.Equal((ExactFraction.Of(4, 1), ExactFraction.Of(38, 10)), (before.Average, after.Average));
    }

    [Property]
    public bool Conversion_is_monotone(MarkCase one, MarkCase other)
    {
        var (a, b) = (one.Outcome, other with { Rules = one.Rules });
        var (lower, upper) = (a, b.Outcome);
        var isPlain = one.Rules is { NoTopMarkIfAnyFail: TopMarkPolicy.Off, ContestedZone.TieBreaker: ContestedTieBreaker.Teacher or ContestedTieBreaker.PupilFavour };

        return !isPlain || lower.ProposedMark is null || upper.ProposedMark is null
            || (lower.Average <= upper.Average ? lower.ProposedMark <= upper.ProposedMark : lower.ProposedMark >= upper.ProposedMark);
    }

    [Property]
    public bool Cells_listed_make_the_average(MarkCase marks)
    {
        var outcome = marks.Outcome;
        var listed = ExactMean.Of([.. outcome.Cells.Where(c => c.IsCounted).Select(c => (c.Value!.Value, c.Weight!.Value))]);

        return outcome.State is MarkState.Undetermined
            || ((marks.Rules.AveragingModel == AveragingModel.CategoryMeanWeighted || listed is null || listed == outcome.Average)
                && outcome.Cells.Sum(c => c.Marks) == outcome.Count
                && outcome.Cells.Select(c => c.Index).Distinct().Count() == marks.Cells.Length
                && outcome.Cells.Select(c => c.Index).Order().SequenceEqual(outcome.Cells.Select(c => c.Index)));
    }

    [Property]
    public bool Categories_make_the_average(MarkCase marks)
    {
        var outcome = marks.Outcome;
        var isOf = marks.Rules.AveragingModel == AveragingModel.CategoryMeanWeighted && outcome.Average is not null && outcome.Cells.Any(c => c.IsCounted);

        return isOf ? ExactMean.Of([.. outcome.Categories.Select(c => (c.Mean, c.Weight))]) == outcome.Average : outcome.Categories.IsEmpty;
    }

    [Property]
    public void Cells_excluded_are_those_listed_and_not_counted(MarkCase marks) =>
        Assert.Equal(marks.Outcome.Cells.Where(c => !c.IsCounted), marks.Outcome.Excluded);

    [Property]
    public bool Distances_are_average_minus_bound_and_agree_with_the_mark(MarkCase marks)
    {
        var outcome = marks.Outcome;
        return outcome.Distances.All(d => d.Bound + d.Distance == outcome.Average)
            && outcome.Distances.Length == (outcome.Average is null ? 0 : marks.Rules.LowerBounds.Items.Length)
            && (outcome is not { State: MarkState.Decided, IsTopMarkBarred: false, DecidedBy: null }
                || outcome.ProposedMark == marks.Rules.Scale.Min + outcome.Distances.Count(d => d.IsReached));
    }

    [Property]
    public bool Defects_are_named_when_undetermined_and_only_then(MarkCase marks) => marks.Outcome is var outcome && outcome.Defects.IsEmpty == (outcome.State != MarkState.Undetermined);

    [Property]
    public bool A_later_edition_of_weights_changes_nothing_marked_before(MarkCase marks)
    {
        if (marks.Cells.IsEmpty)
        {
            return true;
        }

        var last = marks.Cells.Max(c => c.Day);
        var start = last.PlusDays(40);
        var amended = marks.Rules.Amend(new KindWeightEdition(start, ("тест", 77)), last).Value;
        var (one, other) = (marks.Outcome, amended.Judge(marks.Marks));

        return (one.Average, one.Count, one.State, one.Proposed) == (other.Average, other.Count, other.State, other.Proposed);
    }

    [Property]
    public bool Point_is_no_mark_before_its_day_and_one_on_it(MarkCase marks)
    {
        var day = Notation.FirstDay.PlusDays(30);
        var cell = new WorkCell(Cell.Of(MarkValue.Of(marks.Rules.Scale.Max)), day) { Work = AssessmentId.Parse("точка"), Weight = MarkWeight.OfHundredths(100) };
        var with = marks with { Cells = marks.Cells.Add(cell) };
        var (before, on) = (with with { AsOf = day.PlusDays(-1) }, with with { AsOf = day });

        return before.Outcome.Average == (marks with { AsOf = day.PlusDays(-1) }).Outcome.Average
            && before.Outcome.Cells[^1].Fate == CellFate.Future
            && (on.Outcome.State == MarkState.Undetermined || on.Outcome.Count > (marks with { AsOf = day }).Outcome.Count);
    }

    private static bool IsBestOfOneOrTwo(MarkRules rules) =>
        rules is { RetakePolicy.Kind: RetakeKind.Best, DoubleMarkPolicy: DoubleMarkPolicy.TwoMarksFullWeight or DoubleMarkPolicy.TwoMarksSplitWeight };

    private static int Upper(MarkOutcome outcome) => outcome.Alternative ?? outcome.ProposedMark ?? 0;

    private static WorkCell On(WorkCell cell, int day) => new(cell.Cell, Notation.FirstDay.PlusDays(day))
    {
        Work = cell.Work,
        Kind = cell.Kind,
        Weight = cell.Weight,
        RetakeOf = cell.RetakeOf,
        Topic = cell.Topic,
    };

    private static ExactFraction Value(WorkCell cell) => ExactFraction.Of(((Cell.MarkCell)cell.Cell).Mark.Hundredths, 100);

    private static MarkRules PerMark(MarkCase marks) => marks.Rules.With(d => d with { AveragingModel = AveragingModel.PerMarkWeighted, ZeroWeightPolicy = ZeroWeightPolicy.Undefined });

    private static ImmutableArray<WorkCell> Marks(MarkCase marks) =>
        [.. marks.Cells.Where(c => c.Cell is Cell.MarkCell { Mark: var m } && marks.Rules.Scale.Contains(m)).Select(c => c with { RetakeOf = null })];
}
