namespace ElJournal.Testing.Demo.Planning;

/// <summary>A kind of work, as the demo school has them.</summary>
/// <param name="Name">Its Russian name.</param>
/// <param name="Weight">How much a mark for it counts.</param>
/// <param name="IsControl">Whether the school flags it as a written control work.</param>
internal sealed record WorkKind(string Name, int Weight, bool IsControl = false)
{
    internal static readonly WorkKind Project = new("Проект", 2);
    internal static readonly WorkKind Test = new("Тест", 2, IsControl: true);

    private static readonly WorkKind Answer = new("Ответ на уроке", 1);

    /// <summary>Gets the kinds of works done at lessons, the common ones more than once.</summary>
    internal static IReadOnlyList<WorkKind> AtLessons { get; } =
    [
        Answer, Answer, new("Самостоятельная работа", 2), new("Домашняя работа", 1), Test, new("Контрольная работа", 3, IsControl: true), new("Практическая работа", 2),
    ];

    /// <summary>Gets those among them that are no control works.</summary>
    internal static IReadOnlyList<WorkKind> Ordinary { get; } = [.. AtLessons.Where(k => !k.IsControl)];

    /// <summary>Gets the control works among them.</summary>
    internal static IReadOnlyList<WorkKind> Control { get; } = [.. AtLessons.Where(k => k.IsControl)];

    /// <summary>Gets all kinds, each once.</summary>
    internal static IReadOnlyList<WorkKind> All { get; } = [.. AtLessons.Distinct(), Project];
}
