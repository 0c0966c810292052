using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site.Diaries;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Неделя дневника.</summary>
/// <param name="Pupil">Whose.</param>
/// <param name="Monday">The first day of the week.</param>
/// <param name="Lessons">The lessons of the week, by day and beginning.</param>
internal sealed record DiaryView(string Pupil, LocalDate Monday, ImmutableArray<DiaryLessonView> Lessons)
{
    internal static DiaryView Of(PupilId pupil, DiaryModel week) =>
        new(pupil.Value, week.Monday, [.. week.Days.SelectMany(d => d.Lessons, (d, lesson) => DiaryLessonView.Of(d.Day, lesson))]);
}
