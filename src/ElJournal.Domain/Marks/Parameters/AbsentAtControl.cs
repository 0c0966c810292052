namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Пропуск контрольной работы: what becomes of a control that a pupil missed or still owes.</summary>
/// <remarks>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Equal when all members are. <c>default</c> is <see cref="Ignore"/>. Immutable, safe on any thread.</remarks>
public readonly record struct AbsentAtControl
{
    private AbsentAtControl(AbsentAtControlKind kind, int mark, int days) => (Kind, Mark, Days) = (kind, mark, days);

    /// <summary>Gets the rule by which it does not matter.</summary>
    public static AbsentAtControl Ignore => default;

    /// <summary>Gets the rule by which there is no period mark until the control is written.</summary>
    public static AbsentAtControl BlocksPeriodMark => new(AbsentAtControlKind.BlocksPeriodMark, 0, 0);

    /// <summary>Gets which rule it is.</summary>
    public AbsentAtControlKind Kind { get; }

    /// <summary>Gets the mark that a debt becomes; 0 where debts become none.</summary>
    public int Mark { get; }

    /// <summary>Gets after how many calendar days it does, 1 to 365; 0 where debts become none.</summary>
    public int Days { get; }

    /// <summary>Makes the rule by which the control is a debt for some days and a mark after them.</summary>
    /// <param name="mark">The mark, of the scale.</param>
    /// <param name="days">Calendar days after the day of the control; through the last of them it is a debt.</param>
    /// <returns>The rule, not checked yet.</returns>
    public static AbsentAtControl DebtThenMark(int mark, int days) => new(AbsentAtControlKind.DebtThenMark, mark, days);
}
