namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Годовая отметка: of what it is the mean.</summary>
/// <remarks>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Equal when both members are. <c>default</c> is <see cref="MeanOfPeriodMarks"/>. Immutable, safe on any thread.</remarks>
public readonly record struct YearModel
{
    private YearModel(YearModelKind kind, decimal examWeight) => (Kind, ExamWeight) = (kind, examWeight);

    /// <summary>Gets the model by which it is the mean of the period marks.</summary>
    public static YearModel MeanOfPeriodMarks => default;

    /// <summary>Gets the model by which all marks of the year are averaged and converted like those of a period.</summary>
    public static YearModel MeanOfAllCurrent => new(YearModelKind.MeanOfAllCurrent, 0);

    /// <summary>Gets which model it is.</summary>
    public YearModelKind Kind { get; }

    /// <summary>Gets how much the exam weighs when each period mark weighs 1; 0 to 100 with at most two decimals.</summary>
    public decimal ExamWeight { get; }

    /// <summary>Makes the model by which it is the mean of the period marks, weight 1 each, and the exam.</summary>
    /// <param name="weight">The weight of the exam.</param>
    /// <returns>The model, not checked yet.</returns>
    public static YearModel WithExam(decimal weight) => new(YearModelKind.WithExam, weight);
}
