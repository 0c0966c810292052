using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Столбец сетки: a work, or a lesson that has none.</summary>
/// <param name="Day">The day.</param>
/// <param name="Lesson">The lesson; null for a work that belongs to none.</param>
/// <param name="Work">The work, or null.</param>
/// <param name="Weight">What a mark in it weighs, as text; null where there is no work, or no rule says.</param>
/// <param name="MayWrite">Whether who looks may write into it now; the desk has the last word.</param>
public sealed record GridColumn(LocalDate Day, LessonEntry? Lesson, Assessment? Work, string? Weight, bool MayWrite)
{
    /// <summary>Gets how the column is told from others of its day, for readers who do not see it.</summary>
    internal string Title => string.Join(", ", new[]
    {
        Domain.Wording.Of(Day),
        Lesson?.Number is { } number ? $"{number}-й урок" : null,
        Work?.Kind ?? (Work is null ? null : "работа"),
        Work?.Title is { } title ? $"«{title}»" : null,
        Weight is null ? null : $"вес {Weight}",
        Lesson is { Status: LessonStatus.Planned } ? "не записан" : null,
    }.Where(part => part is not null));
}
