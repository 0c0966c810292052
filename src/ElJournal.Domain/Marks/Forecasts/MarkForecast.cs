using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Parameters;
using NodaTime;

namespace ElJournal.Domain.Marks.Forecasts;

/// <summary>Прогноз: with what a period ends, by the marks there are and the works still ahead.</summary>
/// <remarks>
/// <para>Works ahead are those planned, and those owed that the pupil may still do: debts, and missed controls where the rules make something of them. On a scale without numbers nothing is ahead.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class MarkForecast
{
    /// <summary>Greatest number of marks that <see cref="TopMarksNeeded"/> counts up to.</summary>
    public const int MaxTopMarks = 1_000;

    private readonly MarkRules rules;
    private readonly PupilMarks atEnd;

    private MarkForecast(MarkRules rules, PupilMarks marks, ImmutableArray<PlannedWork> planned, LocalDate lastDay)
    {
        this.rules = rules;
        atEnd = marks.On(lastDay);
        Now = rules.Judge(marks);
        IfNothingChanges = rules.Judge(atEnd);
        Ahead = rules.Scale.Kind == ScaleKind.Numeric ? [.. Owed(), .. planned] : [];
        Lowest = Judge(Ahead.Select(w => (w, rules.Scale.Min)));
        Highest = Judge(Ahead.Select(w => (w, rules.Scale.Max)));
    }

    /// <summary>Gets the outcome of today.</summary>
    public MarkOutcome Now { get; }

    /// <summary>Gets the outcome on the last day if no mark is given from now on: «точки» have become real, and debts what the rules make of them.</summary>
    public MarkOutcome IfNothingChanges { get; }

    /// <summary>Gets the works ahead: those owed, then those planned.</summary>
    public ImmutableArray<PlannedWork> Ahead { get; }

    /// <summary>Gets the lower end of the guaranteed range: every work ahead brings the least mark.</summary>
    public MarkOutcome Lowest { get; }

    /// <summary>Gets the upper end of the guaranteed range: every work ahead brings the greatest mark.</summary>
    public MarkOutcome Highest { get; }

    /// <summary>Makes a forecast.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="marks">The marks of today.</param>
    /// <param name="planned">The works still planned in the period.</param>
    /// <param name="lastDay">The last day of the period.</param>
    /// <returns>The forecast.</returns>
    /// <exception cref="ArgumentException">A work is planned after the last day.</exception>
    public static MarkForecast Of(MarkRules rules, PupilMarks marks, ImmutableArray<PlannedWork> planned, LocalDate lastDay)
    {
        Preconditions.That(!planned.IsDefault && planned.All(w => w.Day <= lastDay), nameof(planned), "A work is planned after the last day of the period.");
        return new(Preconditions.NotNull(rules), Preconditions.NotNull(marks), planned, lastDay);
    }

    /// <summary>Says what it takes to reach a mark.</summary>
    /// <param name="mark">The wanted mark; a better one serves too.</param>
    /// <returns>The fewest and lightest marks, or that it cannot be reached; or that there are too many ways to try.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The mark is off the scale.</exception>
    public Result<WayToMark> Reach(int mark)
    {
        _ = Preconditions.InRange(mark, rules.Scale.Min, rules.Scale.Max);
        if (Brings(IfNothingChanges, mark))
        {
            return new Result<WayToMark>(new WayToMark(mark, IfNothingChanges, [], isReachable: true));
        }

        // Another greatest mark never lowers an outcome, so that what all of them together do not bring none of them does.
        return Brings(Highest, mark) ? new WaySearch(this, rules, atEnd, mark).Run() : new Result<WayToMark>(new WayToMark(mark, Highest, [], isReachable: false));
    }

    /// <summary>Says how many greatest marks of one weight it takes, whatever is planned.</summary>
    /// <param name="mark">The wanted mark; a better one serves too.</param>
    /// <param name="weight">The weight of each.</param>
    /// <returns>How many; null when not even <see cref="MaxTopMarks"/> of them bring it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The mark is off the scale.</exception>
    public int? TopMarksNeeded(int mark, MarkWeight weight)
    {
        _ = Preconditions.InRange(mark, rules.Scale.Min, rules.Scale.Max);
        var top = new WorkCell(Cell.Of(MarkValue.Of(rules.Scale.Max)), atEnd.AsOf ?? default) { Weight = weight };
        bool IsEnough(int count) => Brings(rules.Judge(Create([.. atEnd.Cells, .. Enumerable.Repeat(top, count)])), mark);
        if (!IsEnough(MaxTopMarks))
        {
            return null;
        }

        var (low, high) = (0, MaxTopMarks);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsEnough(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Of a disputed mark the lower one is sure.</summary>
    internal static bool Brings(MarkOutcome outcome, int mark) => outcome.State is MarkState.Decided or MarkState.Contested && outcome.ProposedMark >= mark;

    /// <summary>Judges the period with marks for some of the works ahead.</summary>
    internal MarkOutcome Judge(IEnumerable<(PlannedWork Work, int Mark)> given)
    {
        var cells = atEnd.Cells.ToBuilder();
        foreach (var (work, mark) in given)
        {
            var cell = Cell.Of(MarkValue.Of(mark));
            if (work.OwedCell is { } index)
            {
                cells[index] = cells[index].With(cell);
            }
            else
            {
                cells.Add(new WorkCell(cell, work.Day) { Work = work.Work, Kind = work.Kind, Weight = work.Weight, Topic = work.Topic });
            }
        }

        return rules.Judge(Create(cells.DrainToImmutable()));
    }

    private PupilMarks Create(ImmutableArray<WorkCell> cells) => PupilMarks.Create(cells, atEnd.AsOf, atEnd.Period).Value;

    private IEnumerable<PlannedWork> Owed()
    {
        foreach (var treatment in Now.Cells)
        {
            var cell = Now.Marks.Cells[treatment.Index];
            if (treatment.Fate is CellFate.Debt or CellFate.Blocking)
            {
                yield return new PlannedWork(cell.Day) { Work = cell.Work, Kind = cell.Kind, Weight = cell.Weight, Topic = cell.Topic, OwedCell = treatment.Index };
            }
        }
    }
}
