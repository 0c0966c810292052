namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Отклонение учителя: by how much a final mark may differ from the proposed one, always with a reason.</summary>
/// <remarks>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Equal when both members are. <c>default</c> is <see cref="None"/>. Immutable, safe on any thread.</remarks>
/// <param name="Down">Marks down, 0 or 1.</param>
/// <param name="Up">Marks up, 0 or 1.</param>
public readonly record struct TeacherDeviation(int Down, int Up)
{
    /// <summary>Gets the deviation that allows none.</summary>
    public static TeacherDeviation None => default;
}
