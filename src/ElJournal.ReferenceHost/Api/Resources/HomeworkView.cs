using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Домашнее задание урока.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Text">The task; null where there is none.</param>
/// <param name="IsStatedNone">Whether it is stated that nothing is set.</param>
/// <param name="Due">For which day; null for the next lesson.</param>
/// <param name="Minutes">How long it is meant to take.</param>
/// <param name="Version">The version, as in the ETag.</param>
internal sealed record HomeworkView(string Lesson, string? Text, bool IsStatedNone, LocalDate? Due, int? Minutes, int Version)
{
    internal static HomeworkView Of(HomeworkEntry homework, Visit visit) => new(
        homework.Lesson.Value, homework.Text, homework.IsStatedNone, homework.Due, homework.Minutes, visit.Year.VersionOf(new RecordHomework(homework).Address));
}
