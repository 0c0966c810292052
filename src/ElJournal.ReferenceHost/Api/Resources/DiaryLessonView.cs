using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Diaries;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Урок в дневнике; what may not be seen is null or empty.</summary>
/// <param name="Day">The day.</param>
/// <param name="Number">The number in the day.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Subject">The subject.</param>
/// <param name="IsCancelled">Whether it is cancelled.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Homework">What is to be done at home.</param>
/// <param name="HomeworkDue">By when.</param>
/// <param name="Attendance">The code of attendance, where the pupil was not simply present.</param>
/// <param name="Marks">The marks.</param>
internal sealed record DiaryLessonView(
    LocalDate Day, int? Number, LocalTime? Start, string Subject, bool IsCancelled, string? Topic, string? Homework, LocalDate? HomeworkDue, string? Attendance, ImmutableArray<DiaryMark> Marks)
{
    internal static DiaryLessonView Of(LocalDate day, DiaryLesson lesson) =>
        new(day, lesson.Number, lesson.Start, lesson.Title, lesson.IsCancelled, lesson.Topic, lesson.Homework, lesson.HomeworkDue, lesson.Attendance, lesson.Marks);
}
