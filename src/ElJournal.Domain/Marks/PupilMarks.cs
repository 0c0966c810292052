using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Judging;
using NodaTime;

namespace ElJournal.Domain.Marks;

/// <summary>Отметки обучающегося: the cells of one pupil in one subject and period, as <see cref="MarkRules.Judge(PupilMarks)"/> takes them.</summary>
/// <remarks>
/// <para>Made of the cells of a journal by <see cref="JournalMarks"/>, of any cells by <see cref="Create"/>, of plain marks by <see cref="Of"/>. The order of cells decides nothing but the order of a list that explains them, and, between attempts of one day, which was first.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class PupilMarks
{
    /// <summary>Greatest number of cells: with the greatest marks and weights their sums still fit into 64 bits.</summary>
    public const int MaxCells = 1_000_000;

    private PupilMarks(ImmutableArray<WorkCell> cells, LocalDate? asOf, AttestationPeriod? period, MarkRows rows) =>
        (Cells, AsOf, Period, Rows) = (cells, asOf, period, rows);

    /// <summary>Gets the cells.</summary>
    public ImmutableArray<WorkCell> Cells { get; }

    /// <summary>Gets the day on which they are looked at: what is later is not real yet. Null: at the end of time.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>Gets for which period they are to be judged; null for none, and then no minimum is asked for.</summary>
    public AttestationPeriod? Period { get; }

    internal MarkRows Rows { get; }

    /// <summary>Takes plain marks: all real, none of a period.</summary>
    /// <param name="marks">Marks with their weights, at most <see cref="MaxCells"/>.</param>
    /// <returns>The marks.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are too many.</exception>
    public static PupilMarks Of(params ReadOnlySpan<WeightedMark> marks)
    {
        _ = Preconditions.InRange(marks.Length, 0, MaxCells, nameof(marks));
        var cells = ImmutableArray.CreateBuilder<WorkCell>(marks.Length);
        foreach (var (mark, weight) in marks)
        {
            cells.Add(new WorkCell(Cell.Of(mark), default) { Weight = weight });
        }

        var made = cells.MoveToImmutable();
        return new(made, asOf: null, period: null, MarkRows.Of(made, asOf: null));
    }

    /// <summary>Takes cells.</summary>
    /// <param name="cells">The cells, at most <see cref="MaxCells"/>.</param>
    /// <param name="asOf">The day on which they are looked at; null for the end of time.</param>
    /// <param name="period">For which period they are to be judged; null for none.</param>
    /// <returns>The marks, or what is wrong: a work that stands twice, retakes in a circle, too many cells.</returns>
    /// <exception cref="ArgumentException">A cell is <c>default</c>.</exception>
    public static Result<PupilMarks> Create(ImmutableArray<WorkCell> cells, LocalDate? asOf = null, AttestationPeriod? period = null)
    {
        Preconditions.That(!cells.IsDefault, nameof(cells), "The cells are default.");
        if (cells.Length > MaxCells)
        {
            return new Result<PupilMarks>([new Defect(MarkDefects.TooManyCells, default, Text(cells.Length), Text(MaxCells))]);
        }

        var maker = new MarkRowsBuilder(cells, asOf);
        return maker.Defects is { IsEmpty: false } defects
            ? new Result<PupilMarks>(defects)
            : new Result<PupilMarks>(new PupilMarks(cells, asOf, period, maker.Build()));
    }

    /// <summary>Looks at the same marks on another day.</summary>
    /// <param name="day">The day; null for the end of time.</param>
    /// <returns>The marks on that day.</returns>
    public PupilMarks On(LocalDate? day) => day == AsOf ? this : new(Cells, day, Period, MarkRows.Of(Cells, day));

    /// <summary>Judges the same marks for another period.</summary>
    /// <param name="period">The period; null for none.</param>
    /// <returns>The marks for that period.</returns>
    public PupilMarks For(AttestationPeriod? period) => Create(Cells, AsOf, period).Value;

    /// <summary>Adds marks from elsewhere: of the school or class that the pupil came from, or of another subgroup.</summary>
    /// <param name="other">The marks that the pupil brings along.</param>
    /// <returns>Both together, on the day and for the period of these; or what is wrong.</returns>
    public Result<PupilMarks> Join(PupilMarks other) => Create([.. Cells, .. Preconditions.NotNull(other).Cells], AsOf, Period);

    /// <summary>Puts another cell in the place of one: a correction, tried out.</summary>
    /// <param name="work">The work.</param>
    /// <param name="cell">What shall stand there.</param>
    /// <returns>The marks with the change, or that the work is not among them.</returns>
    public Result<PupilMarks> With(AssessmentId work, Cell cell)
    {
        for (var i = 0; i < Cells.Length; i++)
        {
            if (work != default && Cells[i].Work == work)
            {
                return new Result<PupilMarks>(With(i, cell));
            }
        }

        return new Result<PupilMarks>([new Defect(MarkDefects.NoSuchWork, default, work.Value)]);
    }

    /// <summary>Puts another cell in the place of one.</summary>
    internal PupilMarks With(int index, Cell cell) => Create(Cells.SetItem(index, Cells[index].With(cell)), AsOf, Period).Value;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
