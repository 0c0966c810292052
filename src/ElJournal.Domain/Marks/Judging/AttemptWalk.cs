using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>Says of each attempt at a work what becomes of it.</summary>
internal readonly ref struct AttemptWalk(MarkRules rules, CellWalk walk)
{
    private readonly CellWalk walk = walk;

    internal void Run<TSink>(AttemptGroup group, ref TSink sink)
        where TSink : struct, ICellSink
    {
        var attempts = group.Attempts.AsSpan();
        if (!AnyValued(attempts) || rules.Scale.Kind == ScaleKind.Ungraded)
        {
            foreach (var (index, row) in attempts)
            {
                walk.Single(index, row, ref sink);
            }

            return;
        }

        Span<int> valued = stackalloc int[1 + rules.RetakeAttempts];
        var count = 0;
        for (var i = 0; i < attempts.Length; i++)
        {
            var (index, row) = attempts[i];
            if (!IsValued(row))
            {
                Unvalued(index, row, ref sink);
            }
            else if (!walk.IsOnScale(row))
            {
                sink.Leave(index, CellFate.OffScale);
            }
            else if (count == valued.Length)
            {
                sink.Leave(index, CellFate.AttemptOverLimit);
            }
            else
            {
                valued[count++] = i;
            }
        }

        Valued(attempts, valued[..count], WeightOfWork(group), ref sink);
    }

    private static bool IsValued(in MarkRow row) => row.State is RowState.Mark or RowState.DoubleMark;

    private static bool AnyValued(ReadOnlySpan<(int Index, MarkRow Row)> attempts)
    {
        foreach (var (_, row) in attempts)
        {
            if (IsValued(row))
            {
                return true;
            }
        }

        return false;
    }

    private void Unvalued<TSink>(int index, in MarkRow row, ref TSink sink)
        where TSink : struct, ICellSink
    {
        if (row.State is RowState.Absent or RowState.Debt && rules.Scale.Kind == ScaleKind.Numeric)
        {
            sink.Leave(index, CellFate.WrittenLater);
        }
        else
        {
            walk.Single(index, row, ref sink);
        }
    }

    private int WeightOfWork(AttemptGroup group)
    {
        foreach (var (index, row) in group.Attempts)
        {
            if (index == group.Root)
            {
                return walk.WeightOf(index, row);
            }
        }

        throw new InvalidOperationException("A group of attempts lacks its first one.");
    }

    private void Valued<TSink>(ReadOnlySpan<(int Index, MarkRow Row)> attempts, ReadOnlySpan<int> valued, int weight, ref TSink sink)
        where TSink : struct, ICellSink
    {
        switch (rules.RetakePolicy.Kind)
        {
            case RetakeKind.KeepBoth or RetakeKind.KeepBothRetakeWeight:
                for (var i = 0; i < valued.Length; i++)
                {
                    var (index, row) = attempts[valued[i]];
                    walk.Valued(index, row, WeightOfAttempt(row, weight, isRetake: i > 0), ref sink);
                }

                break;
            case RetakeKind.Mean:
                Mean(attempts, valued, weight, ref sink);
                break;
            case RetakeKind.Replace:
                Only(valued.Length - 1, CellFate.ReplacedByRetake, attempts, valued, weight, ref sink);
                break;
            case RetakeKind.Best:
                Only(BestOf(attempts, valued), CellFate.NotBestAttempt, attempts, valued, weight, ref sink);
                break;
            default:
                throw new InvalidOperationException($"Unknown policy. Policy={rules.RetakePolicy.Kind}");
        }
    }

    private int WeightOfAttempt(in MarkRow row, int weight, bool isRetake)
    {
        if (isRetake && rules.RetakePolicy.Kind == RetakeKind.KeepBothRetakeWeight)
        {
            return WeightTable.Hundredths(rules.RetakePolicy.Weight);
        }

        return row.Weight >= 0 ? row.Weight : weight;
    }

    private void Mean<TSink>(ReadOnlySpan<(int Index, MarkRow Row)> attempts, ReadOnlySpan<int> valued, int weight, ref TSink sink)
        where TSink : struct, ICellSink
    {
        if (valued.IsEmpty)
        {
            return;
        }

        var sum = 0;
        foreach (var i in valued)
        {
            sum += walk.ValueOf(attempts[i].Row);
        }

        // Up to six attempts, and the unit of a value divides by two times each number up to six.
        var first = attempts[valued[0]].Index;
        if (weight < 0)
        {
            sink.Leave(first, CellFate.NoWeight);
        }
        else
        {
            sink.Count(first, CellFate.Counted, sum / valued.Length, weight, CellWalk.Whole);
        }

        foreach (var i in valued[1..])
        {
            sink.Leave(attempts[i].Index, CellFate.MergedIntoMean);
        }
    }

    private void Only<TSink>(int chosen, CellFate othersFate, ReadOnlySpan<(int Index, MarkRow Row)> attempts, ReadOnlySpan<int> valued, int weight, ref TSink sink)
        where TSink : struct, ICellSink
    {
        for (var i = 0; i < valued.Length; i++)
        {
            var (index, row) = attempts[valued[i]];
            if (i == chosen)
            {
                walk.Valued(index, row, weight, ref sink);
            }
            else
            {
                sink.Leave(index, othersFate);
            }
        }
    }

    private int BestOf(ReadOnlySpan<(int Index, MarkRow Row)> attempts, ReadOnlySpan<int> valued)
    {
        var best = 0;
        for (var i = 1; i < valued.Length; i++)
        {
            if (walk.ValueOf(attempts[valued[i]].Row) > walk.ValueOf(attempts[valued[best]].Row))
            {
                best = i;
            }
        }

        return best;
    }
}
