using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;
using ElJournal.Rules.Monitoring;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Today;

/// <summary>Reads the day of somebody out of the journal, through access.</summary>
internal static class TodayReader
{
    /// <summary>As many duties as a page shows.</summary>
    internal const int MaxDuties = 30;

    /// <summary>How far ahead a duty is of interest today.</summary>
    private static readonly Duration Ahead = Duration.FromDays(2);

    internal static TodayModel Read(Visit visit, Notice? notice = null)
    {
        var duties = DutiesOf(visit);
        ImmutableArray<ToDoItem> shown = [.. duties.Take(MaxDuties)];
        ImmutableArray<ToDoItem> named = [.. shown.Select(d => d with { Title = visit.WithNames(d.Title) })];
        return new TodayModel(visit.Today, visit.Register.Clock, LessonsOf(visit, visit.Today), named, duties.Length, !named.SequenceEqual(shown), notice);
    }

    /// <summary>Gives the lessons of a day that the person may enter, now or once they are held.</summary>
    private static ImmutableArray<TodayLesson> LessonsOf(Visit visit, LocalDate day)
    {
        var scope = visit.ScopeOf(AccessAction.Enter, ResourceKind.LessonEntries);
        return
        [
            .. scope.Journals.SelectMany(visit.Year.LessonsOf)
                .Where(l => l.Date == day && l.Status != LessonStatus.Cancelled)
                .Where(l => scope.Includes(visit.State.Access.Resolve(new AccessTarget(ResourceKind.LessonEntries) { Lesson = l })))
                .OrderBy(l => l.Start)
                .ThenBy(l => l.Lesson)
                .Select(l => ModelOf(visit, l)),
        ];
    }

    private static TodayLesson ModelOf(Visit visit, LessonEntry lesson)
    {
        var homework = visit.Year.FindHomework(lesson.Lesson);
        return new TodayLesson(
            lesson,
            visit.Year.VersionOf(new RecordLesson(lesson).Address),
            LessonTitle.Of(visit.Register.FindJournal(lesson.Journal)!),
            homework,
            visit.Year.VersionOf(new FactAddress(RevisedKinds.Homework, new RecordHomework(homework ?? new HomeworkEntry(lesson.Lesson, null, isStatedNone: true)).Address.Key)),
            MayEnter: lesson.Start is not { } start || visit.Now >= visit.Register.Clock.At(lesson.Date, start));
    }

    private static ImmutableArray<ToDoItem> DutiesOf(Visit visit) =>
        visit.Actor.Id is { } person && StaffId.TryParse(person.Value, out var staff) && visit.Register.Knows(staff)
            ? [.. visit.School.Journal.Consult(monitor => monitor.ToDo(staff)).Where(d => !(d.Due.InstantOrNull > visit.Now + Ahead))]
            : [];
}
