namespace ElJournal.Domain.Marks.Judging;

/// <summary>Adds up what counts.</summary>
internal struct Tally : ICellSink
{
    private readonly MarkRules rules;
    private long sum;
    private long weights;
    private int count;

    private Tally(MarkRules rules) => this.rules = rules;

    /// <summary>Gets a value indicating whether a failing mark has a weight.</summary>
    internal bool HasFails { get; private set; }

    /// <summary>Gets a value indicating whether a missed control bars the period mark.</summary>
    internal bool IsBlocked { get; private set; }

    /// <summary>Gets a value indicating whether a cell could not be counted though it should be.</summary>
    internal bool IsBroken { get; private set; }

    internal readonly MarkAverage Average => new(sum, weights, count);

    internal static Tally Of(MarkRules rules, PupilMarks marks)
    {
        var tally = new Tally(rules);
        var walk = new CellWalk(rules, marks);
        if (rules.CanSum(marks.Rows))
        {
            tally.Take(marks.Rows);
            walk.RunRest(ref tally);
        }
        else
        {
            walk.Run(ref tally);
        }

        return tally;
    }

    public void Count(int index, CellFate fate, int value, int weight, int share)
    {
        var fineWeight = rules.FineWeight(weight, share);
        sum += (long)value * fineWeight;
        weights += fineWeight;
        count++;
        HasFails |= fineWeight > 0 && value <= rules.Failing * MarkAverage.HundredthUnit;
    }

    public void Leave(int index, CellFate fate)
    {
        switch (fate)
        {
            case CellFate.Blocking:
                IsBlocked = true;
                break;
            case CellFate.NoWeight or CellFate.OffScale:
                IsBroken = true;
                break;
            case CellFate.Credited:
                count++;
                break;
            default:
                break;
        }
    }

    private void Take(MarkRows rows)
    {
        var plain = MarkAverage.Of(rows.Plain.AsSpan());
        (sum, weights, count) = (plain.Sum, plain.Weights, plain.Count);
        HasFails = rows.LeastWeighted <= rules.Failing;
        if (rows.OfKinds.IsEmpty)
        {
            return;
        }

        var edition = rules.EditionOf(rows);
        foreach (ref readonly var kind in rows.OfKinds.AsSpan())
        {
            var weight = rules.Weights.WeightOf(kind.Kind, edition);
            if (weight < 0)
            {
                IsBroken = true;
                continue;
            }

            sum += kind.Sum * weight * (MarkAverage.HundredthUnit * CellWalk.Whole);
            weights += (long)kind.Count * weight * CellWalk.Whole;
            count += kind.Count;
            HasFails |= weight > 0 && kind.Least <= rules.Failing;
        }
    }
}
