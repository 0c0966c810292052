namespace ElJournal.Domain.Journals.Cells;

/// <summary>Клетка журнала: what stands against a pupil in a lesson, an assessment or a period.</summary>
/// <remarks>
/// <para>A closed union. Nothing in it is "empty = 0": an absence has no value, a debt is no bad mark. <see cref="Match{T}"/> names every case, so a new one cannot be forgotten.</para>
/// <para>Equal when of the same case with equal members. Immutable, safe on any thread; cases without members are single instances.</para>
/// </remarks>
public abstract record Cell
{
    private Cell()
    {
    }

    /// <summary>Gets the cell of a pupil stated to be present.</summary>
    public static Cell Present { get; } = new PresentCell();

    /// <summary>Gets the cell of a pupil who came late: present (оп).</summary>
    public static Cell Late { get; } = new LateCell();

    /// <summary>Gets the cell of a pupil who is exempt and owes no mark (осв).</summary>
    public static Cell Exempt { get; } = new ExemptCell();

    /// <summary>Gets the cell of a pupil who still has to do the work (долг).</summary>
    public static Cell Debt { get; } = new DebtCell();

    /// <summary>Gets the cell of a pupil who was not attested (н/а).</summary>
    public static Cell NotAttested { get; } = new NotAttestedCell();

    /// <summary>Gets the cell зачёт.</summary>
    public static Cell Passed { get; } = new PassedCell();

    /// <summary>Gets the cell незачёт.</summary>
    public static Cell Failed { get; } = new FailedCell();

    /// <summary>Makes the cell of a mark.</summary>
    /// <param name="mark">The mark.</param>
    /// <returns>The cell.</returns>
    public static Cell Of(MarkValue mark) => new MarkCell(mark);

    /// <summary>Makes the cell of a double mark (5/3).</summary>
    /// <param name="first">The first mark.</param>
    /// <param name="second">The second mark.</param>
    /// <returns>The cell.</returns>
    public static Cell Double(MarkValue first, MarkValue second) => new DoubleMarkCell(first, second);

    /// <summary>Makes the cell of an absence.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The cell.</returns>
    public static Cell Absent(AbsenceReason reason) => new AbsentCell(reason);

    /// <summary>Answers by case, all of them named.</summary>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <param name="mark">A mark.</param>
    /// <param name="doubleMark">A double mark.</param>
    /// <param name="absent">An absence.</param>
    /// <param name="present">Stated present.</param>
    /// <param name="late">Late, present.</param>
    /// <param name="exempt">Exempt.</param>
    /// <param name="debt">A debt.</param>
    /// <param name="notAttested">Not attested.</param>
    /// <param name="passed">Passed.</param>
    /// <param name="failed">Failed.</param>
    /// <returns>The answer of the cell's case.</returns>
    public T Match<T>(
        Func<MarkValue, T> mark,
        Func<MarkValue, MarkValue, T> doubleMark,
        Func<AbsenceReason, T> absent,
        Func<T> present,
        Func<T> late,
        Func<T> exempt,
        Func<T> debt,
        Func<T> notAttested,
        Func<T> passed,
        Func<T> failed) => this switch
        {
            MarkCell m => Preconditions.NotNull(mark)(m.Mark),
            DoubleMarkCell d => Preconditions.NotNull(doubleMark)(d.First, d.Second),
            AbsentCell a => Preconditions.NotNull(absent)(a.Reason),
            PresentCell => Preconditions.NotNull(present)(),
            LateCell => Preconditions.NotNull(late)(),
            ExemptCell => Preconditions.NotNull(exempt)(),
            DebtCell => Preconditions.NotNull(debt)(),
            NotAttestedCell => Preconditions.NotNull(notAttested)(),
            PassedCell => Preconditions.NotNull(passed)(),
            FailedCell => Preconditions.NotNull(failed)(),
            _ => throw new InvalidOperationException("Unknown cell."),
        };

    /// <summary>Отметка.</summary>
    /// <param name="Mark">The mark.</param>
    public sealed record MarkCell(MarkValue Mark) : Cell;

    /// <summary>Двойная отметка (5/3).</summary>
    /// <param name="First">The first mark.</param>
    /// <param name="Second">The second mark.</param>
    public sealed record DoubleMarkCell(MarkValue First, MarkValue Second) : Cell;

    /// <summary>Отсутствие.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record AbsentCell(AbsenceReason Reason) : Cell;

    /// <summary>Присутствие, отмеченное явно.</summary>
    public sealed record PresentCell : Cell;

    /// <summary>Опоздание.</summary>
    public sealed record LateCell : Cell;

    /// <summary>Освобождение.</summary>
    public sealed record ExemptCell : Cell;

    /// <summary>Долг.</summary>
    public sealed record DebtCell : Cell;

    /// <summary>Не аттестован.</summary>
    public sealed record NotAttestedCell : Cell;

    /// <summary>Зачёт.</summary>
    public sealed record PassedCell : Cell;

    /// <summary>Незачёт.</summary>
    public sealed record FailedCell : Cell;
}
