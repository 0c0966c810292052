using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Materials;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Урок в дневнике; what who looks may not see is null or empty.</summary>
/// <param name="Number">The number of the lesson.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Journal">The id of the journal.</param>
/// <param name="Title">The subject.</param>
/// <param name="IsMarked">Whether marks are given in the journal.</param>
/// <param name="IsCancelled">Whether it is cancelled.</param>
/// <param name="IsRemote">Whether it is held remotely.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Homework">What is to be done at home.</param>
/// <param name="HomeworkDue">By when.</param>
/// <param name="Attendance">How the pupil attended, where it is not simply present.</param>
/// <param name="Marks">The marks with the titles of their works.</param>
/// <param name="Materials">What is laid out for the lesson.</param>
public sealed record DiaryLesson(
    int? Number, LocalTime? Start, string Journal, string Title, bool IsMarked, bool IsCancelled, bool IsRemote, string? Topic, string? Homework, LocalDate? HomeworkDue, string? Attendance, ImmutableArray<DiaryMark> Marks,
    ImmutableArray<MaterialItem> Materials);
