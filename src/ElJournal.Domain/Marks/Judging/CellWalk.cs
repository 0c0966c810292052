using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>Goes over the cells of a pupil once and says of each what becomes of it: the one place where cells meet rules.</summary>
internal readonly ref struct CellWalk
{
    /// <summary>Two halves: a mark with its whole weight.</summary>
    internal const int Whole = 2;

    /// <summary>One half: one of two marks that share a weight.</summary>
    internal const int Half = 1;

    private readonly MarkRules rules;
    private readonly PupilMarks marks;

    internal CellWalk(MarkRules rules, PupilMarks marks) => (this.rules, this.marks) = (rules, marks);

    /// <summary>Goes over all cells.</summary>
    internal void Run<TSink>(ref TSink sink)
        where TSink : struct, ICellSink
    {
        var rows = marks.Rows.All.AsSpan();
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].State != RowState.Attempt)
            {
                Single(i, rows[i], ref sink);
            }
        }

        Attempts(ref sink);
    }

    /// <summary>Goes over the cells that are in none of the sums of <see cref="MarkRows"/>.</summary>
    internal void RunRest<TSink>(ref TSink sink)
        where TSink : struct, ICellSink
    {
        foreach (var i in marks.Rows.Rest)
        {
            Single(i, marks.Rows.All[i], ref sink);
        }

        Attempts(ref sink);
    }

    /// <summary>A cell that stands for itself.</summary>
    internal void Single<TSink>(int index, in MarkRow row, ref TSink sink)
        where TSink : struct, ICellSink
    {
        if (rules.Scale.Kind == ScaleKind.Ungraded)
        {
            sink.Leave(index, CellFate.Ungraded);
            return;
        }

        switch (row.State)
        {
            case RowState.Mark or RowState.DoubleMark:
                Valued(index, row, WeightOf(index, row), ref sink);
                break;
            case RowState.Absent or RowState.Debt:
                Missing(index, row, ref sink);
                break;
            case RowState.Passed or RowState.Failed:
                sink.Leave(index, rules.Scale.Kind == ScaleKind.PassFail ? CellFate.Credited : CellFate.PassOrFail);
                break;
            case RowState.Exempt:
                sink.Leave(index, CellFate.Exempt);
                break;
            case RowState.NotAttested:
                sink.Leave(index, CellFate.NotAttested);
                break;
            case RowState.Future:
                sink.Leave(index, CellFate.Future);
                break;
            case RowState.NoValue:
                sink.Leave(index, CellFate.NoValue);
                break;
            default:
                throw new InvalidOperationException($"Unknown state. State={row.State}");
        }
    }

    /// <summary>A mark or two with the weight that they have.</summary>
    internal void Valued<TSink>(int index, in MarkRow row, int weight, ref TSink sink)
        where TSink : struct, ICellSink
    {
        if (!IsOnScale(row))
        {
            sink.Leave(index, CellFate.OffScale);
        }
        else if (weight < 0)
        {
            sink.Leave(index, CellFate.NoWeight);
        }
        else if (row.State == RowState.DoubleMark && rules.DoubleMarkPolicy is DoubleMarkPolicy.TwoMarksFullWeight or DoubleMarkPolicy.TwoMarksSplitWeight)
        {
            var share = rules.DoubleMarkPolicy == DoubleMarkPolicy.TwoMarksFullWeight ? Whole : Half;
            sink.Count(index, CellFate.Counted, row.First * MarkAverage.HundredthUnit, weight, share);
            sink.Count(index, CellFate.Counted, row.Second * MarkAverage.HundredthUnit, weight, share);
        }
        else
        {
            sink.Count(index, CellFate.Counted, ValueOf(row), weight, Whole);
        }
    }

    internal bool IsOnScale(in MarkRow row) =>
        rules.IsOnScale(row.First) && (row.State != RowState.DoubleMark || rules.IsOnScale(row.Second));

    /// <summary>The value of a cell as one mark.</summary>
    internal int ValueOf(in MarkRow row) => row.State != RowState.DoubleMark ? row.First * MarkAverage.HundredthUnit : rules.DoubleMarkPolicy switch
    {
        DoubleMarkPolicy.FirstOnly => row.First * MarkAverage.HundredthUnit,
        DoubleMarkPolicy.SecondOnly => row.Second * MarkAverage.HundredthUnit,
        _ => (row.First + row.Second) * (MarkAverage.HundredthUnit / 2),
    };

    /// <summary>The value of a cell as one mark, an attempt or not.</summary>
    internal int ValueOf(int index) => ValueOf(MarkRow.Of(marks.Cells.ItemRef(index), kind: 0, isFuture: false));

    /// <summary>The weight on record, else that of the kind, else <see cref="WeightTable.None"/>.</summary>
    internal int WeightOf(int index, in MarkRow row)
    {
        if (row.Weight >= 0 || rules.AveragingModel == AveragingModel.Arithmetic)
        {
            return Math.Max(row.Weight, 0);
        }

        var table = rules.Weights;
        return table.WeightOf(marks.Rows.Kinds[row.Kind], table.EditionOn(marks.Cells.ItemRef(index).Day));
    }

    private void Attempts<TSink>(ref TSink sink)
        where TSink : struct, ICellSink
    {
        foreach (var group in marks.Rows.Groups)
        {
            new AttemptWalk(rules, this).Run(group, ref sink);
        }
    }

    private void Missing<TSink>(int index, in MarkRow row, ref TSink sink)
        where TSink : struct, ICellSink
    {
        var plain = row.State == RowState.Debt ? CellFate.Debt : CellFate.Absent;
        var rule = rules.AbsentAtControl;
        if (rule.Kind == AbsentAtControlKind.Ignore || rules.Scale.Kind != ScaleKind.Numeric || !rules.IsControl(marks.Rows.Kinds[row.Kind]))
        {
            sink.Leave(index, plain);
        }
        else if (rule.Kind == AbsentAtControlKind.BlocksPeriodMark)
        {
            sink.Leave(index, CellFate.Blocking);
        }
        else if (marks.AsOf is { } day && day <= marks.Cells.ItemRef(index).Day.PlusDays(rule.Days))
        {
            sink.Leave(index, CellFate.Debt);
        }
        else if (WeightOf(index, row) is var weight and >= 0)
        {
            sink.Count(index, CellFate.CountedAsDebt, rule.Mark * MarkAverage.MarkUnit, weight, Whole);
        }
        else
        {
            sink.Leave(index, CellFate.NoWeight);
        }
    }
}
