using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Tests.Marks.Support;

/// <summary>The page on marking read aloud, without a thought of speed: fractions, lists, one question after the other.</summary>
internal sealed class NaiveJudge
{
    private readonly MarkRules rules;
    private readonly PupilMarks marks;
    private readonly List<Entry> entries = [];
    private readonly List<int> real = [];
    private bool blocked;
    private bool broken;

    internal NaiveJudge(MarkRules rules, PupilMarks marks)
    {
        (this.rules, this.marks) = (rules, marks);
        foreach (var attempts in Enumerable.Range(0, marks.Cells.Length).GroupBy(RootOf))
        {
            Work(attempts.Key, [.. attempts.OrderBy(i => marks.Cells[i].Day).ThenBy(i => i)]);
        }

        Average = AverageOf();
        (State, Proposed, Alternative) = Decide();
    }

    internal Q? Average { get; }

    internal int Count => entries.Count;

    internal MarkState State { get; }

    internal int? Proposed { get; }

    internal int? Alternative { get; }

    private MarkingScale Scale => rules.Scale;

    private int RootOf(int index) =>
        marks.Cells[index].RetakeOf is { } first && Enumerable.Range(0, marks.Cells.Length).Where(i => marks.Cells[i].Work == first).ToList() is [var earlier] ? RootOf(earlier) : index;

    private string? KindOf(int index) => marks.Cells[RootOf(index)].Kind;

    private bool IsControl(int index) => rules.IsControl(KindOf(index));

    private bool IsFuture(int index) => marks.AsOf is { } day && marks.Cells[index].Day > day;

    private bool HasValue(int index) => !IsFuture(index) && marks.Cells[index].Cell is Cell.MarkCell or Cell.DoubleMarkCell;

    private void Work(int root, List<int> attempts)
    {
        if (attempts.Any(i => HasValue(i) && !OnScale(i)))
        {
            broken = true;
        }

        var valued = attempts.Where(i => HasValue(i) && OnScale(i)).ToList();
        if (!attempts.Exists(HasValue))
        {
            attempts.ForEach(Missing);
            return;
        }

        valued = [.. valued.Take(1 + (attempts.Count > 1 ? rules.RetakeAttempts : 0))];
        if (valued.Count == 0)
        {
            return;
        }

        real.AddRange(valued);

        var weight = attempts.Count > 1 ? WeightOf(root) : WeightOf(valued[0]);
        switch (attempts.Count > 1 ? rules.RetakePolicy.Kind : RetakeKind.KeepBoth)
        {
            case RetakeKind.Replace:
                Add(valued[^1], weight);
                break;
            case RetakeKind.Best:
                Add(valued.MaxBy(i => ValueOf(i))!, weight);
                break;
            case RetakeKind.Mean:
                Add(valued[0], Q.Sum(valued.Select(ValueOf)) / Q.Of(valued.Count), weight, Q.Of(1));
                break;
            case RetakeKind.KeepBothRetakeWeight:
                Add(valued[0], OwnWeight(valued[0]) ?? weight);
                valued.Skip(1).ToList().ForEach(i => Add(i, Q.Of(rules.RetakePolicy.Weight)));
                break;
            default:
                valued.ForEach(i => Add(i, OwnWeight(i) ?? weight));
                break;
        }
    }

    private void Missing(int index)
    {
        var cell = marks.Cells[index];
        if (IsFuture(index) || cell.Cell is not (Cell.AbsentCell or Cell.DebtCell) || !IsControl(index))
        {
            return;
        }

        if (rules.AbsentAtControl.Kind == AbsentAtControlKind.BlocksPeriodMark)
        {
            blocked = true;
        }
        else if (rules.AbsentAtControl.Kind == AbsentAtControlKind.DebtThenMark && (marks.AsOf is not { } day || day > cell.Day.PlusDays(rules.AbsentAtControl.Days)))
        {
            Add(index, Q.Of(rules.AbsentAtControl.Mark), WeightOf(index), Q.Of(1));
        }
    }

    private bool OnScale(int index) => marks.Cells[index].Cell switch
    {
        Cell.MarkCell mark => Scale.Contains(mark.Mark),
        Cell.DoubleMarkCell pair => Scale.Contains(pair.First) && Scale.Contains(pair.Second),
        _ => true,
    };

    private static Q Number(MarkValue mark) => Q.Of(mark.Hundredths, 100);

    private Q ValueOf(int index) => marks.Cells[index].Cell switch
    {
        Cell.MarkCell mark => Number(mark.Mark),
        Cell.DoubleMarkCell pair when rules.DoubleMarkPolicy == DoubleMarkPolicy.FirstOnly => Number(pair.First),
        Cell.DoubleMarkCell pair when rules.DoubleMarkPolicy == DoubleMarkPolicy.SecondOnly => Number(pair.Second),
        Cell.DoubleMarkCell pair => (Number(pair.First) + Number(pair.Second)) / Q.Of(2),
        _ => throw new InvalidOperationException("No value."),
    };

    private Q? OwnWeight(int index) => marks.Cells[index].Weight is { } weight ? Q.Of(weight.Hundredths, 100) : null;

    private Q? WeightOf(int index)
    {
        if (OwnWeight(index) is { } own)
        {
            return own;
        }

        var cell = marks.Cells[index];
        var edition = rules.KindWeights.LastOrDefault(e => e.From is null || e.From <= cell.Day);
        var row = edition?.Weights.Where(w => string.Equals(w.Kind, KindOf(index), StringComparison.OrdinalIgnoreCase)).ToList();
        var weight = row is [var found] ? found.Weight : rules.UnknownKindWeight.Weight;
        return rules.AveragingModel == AveragingModel.Arithmetic ? Q.Of(1) : weight is { } number ? Q.Of(number) : null;
    }

    private void Add(int index, Q? weight)
    {
        if (marks.Cells[index].Cell is Cell.DoubleMarkCell pair && rules.DoubleMarkPolicy is DoubleMarkPolicy.TwoMarksFullWeight or DoubleMarkPolicy.TwoMarksSplitWeight)
        {
            var share = rules.DoubleMarkPolicy == DoubleMarkPolicy.TwoMarksFullWeight ? Q.Of(1) : Q.Of(1, 2);
            Add(index, Number(pair.First), weight, share);
            Add(index, Number(pair.Second), weight, share);
        }
        else
        {
            Add(index, ValueOf(index), weight, Q.Of(1));
        }
    }

    private void Add(int index, Q value, Q? weight, Q share)
    {
        if (weight is null)
        {
            broken = true;
        }
        else
        {
            entries.Add(new(index, value, rules.AveragingModel == AveragingModel.Arithmetic ? Q.Of(1) : weight.Value, share));
        }
    }

    private Q? AverageOf()
    {
        if (entries.TrueForAll(e => e.Weight.N.IsZero))
        {
            return rules.ZeroWeightPolicy == ZeroWeightPolicy.ArithmeticMean ? Q.Mean([.. entries.Select(e => (e.Value, e.Share))]) : null;
        }

        return rules.AveragingModel != AveragingModel.CategoryMeanWeighted
            ? Q.Mean([.. entries.Select(e => (e.Value, e.Weight * e.Share))])
            : Q.Mean([
                .. entries.GroupBy(e => (KindOf(e.Index)?.ToUpperInvariant(), (decimal)e.Weight.N / (decimal)e.Weight.D))
                    .Select(g => (Q.Mean([.. g.Select(e => (e.Value, e.Share))])!.Value, g.First().Weight)),
            ]);
    }

    private (MarkState State, int? Proposed, int? Alternative) Decide()
    {
        var least = marks.Period is { } period
            ? rules.MinMarks.Where(r => r.Period == period.Kind).OrderBy(r => r.UpToHours ?? 99).FirstOrDefault(r => r.UpToHours is null || period.HoursPerWeek <= r.UpToHours).Marks
            : 0;
        if (broken)
        {
            return (MarkState.Undetermined, null, null);
        }

        if (blocked || Count < least)
        {
            return (MarkState.NotAttested, null, null);
        }

        if (Average is not { } average)
        {
            return (MarkState.NoAverage, null, null);
        }

        var compared = rules.RoundBeforeCompare.Kind switch
        {
            RoundingKind.HalfUp => average.HalfUp(rules.RoundBeforeCompare.Digits),
            RoundingKind.Truncate => average.Down(rules.RoundBeforeCompare.Digits),
            _ => average,
        };
        var mark = rules.LowerBounds.Items.Where(b => Reaches(compared, b.Bound)).Select(b => b.Mark).Append(Scale.Min).Max();
        var zone = rules.ContestedZone;
        var next = rules.LowerBounds.Items.FirstOrDefault(b => b.Mark == mark + 1);
        var near = zone.Width > 0 && mark < Scale.Max && compared >= Q.Of(next.Bound) - Q.Of(zone.Width);
        if (IsTopBarred())
        {
            near &= mark + 1 < Scale.Max;
            mark = Math.Min(mark, Scale.Max - 1);
        }

        if (!near)
        {
            return (MarkState.Decided, mark, null);
        }

        var controls = entries.Where(e => IsControl(e.Index)).ToList();
        bool? upper = zone.TieBreaker switch
        {
            ContestedTieBreaker.PupilFavour => true,
            ContestedTieBreaker.MeanOfControls when controls.Count > 0 => Reaches(Q.Mean([.. controls.Select(e => (e.Value, e.Share))])!.Value, next.Bound),
            ContestedTieBreaker.LastControl when controls.Count > 0 => controls.OrderBy(e => marks.Cells[RootOf(e.Index)].Day).ThenBy(e => RootOf(e.Index)).ThenBy(e => marks.Cells[e.Index].Day).ThenBy(e => e.Index).Last().Value >= Q.Of(mark + 1),
            _ => null,
        };
        return upper is { } decided ? (MarkState.Decided, decided ? mark + 1 : mark, null) : (MarkState.Contested, mark, mark + 1);
    }

    private bool Reaches(Q average, decimal bound) => rules.BoundInclusive ? average >= Q.Of(bound) : average > Q.Of(bound);

    private bool IsTopBarred()
    {
        var fails = entries.Where(e => e.Value <= Q.Of(Scale.Fail) && e.Weight > Q.Zero);
        return rules.NoTopMarkIfAnyFail switch
        {
            TopMarkPolicy.Off => false,
            TopMarkPolicy.On => fails.Any(),
            _ => fails.Any(fail => !real.Exists(later => ValueOf(later) > Q.Of(Scale.Fail) && IsLater(later, fail.Index))),
        };
    }

    private bool IsLater(int later, int earlier)
    {
        var (a, b) = (marks.Cells[earlier], marks.Cells[later]);
        var isAttempt = RootOf(later) == RootOf(earlier) && (b.Day > a.Day || (b.Day == a.Day && later > earlier));
        return isAttempt || (a.Topic is not null && a.Topic == b.Topic && b.Day > a.Day);
    }

    private sealed record Entry(int Index, Q Value, Q Weight, Q Share);
}
