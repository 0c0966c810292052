using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Reads the events of a class: what was held in its journals of extracurricular activities, so that families see it in the diary too.</summary>
internal sealed class EventsReader(Visit visit, ClassId schoolClass)
{
    /// <summary>As many events as a page shows.</summary>
    internal const int PageSize = 30;

    private readonly ImmutableArray<Journal> journals =
        [.. visit.JournalsOf(schoolClass).Where(j => j.Kind == JournalKind.Extracurricular && visit.MayRead(new AccessTarget(ResourceKind.LessonEntries) { Journal = j.Id }))];

    internal EventsModel Read(Notice? notice = null, int? page = null)
    {
        var pupils = visit.PupilsOf(schoolClass);
        return new EventsModel(
            ClassHead.Of(visit, schoolClass, ClassSection.Events),
            [.. journals.Where(MayRecordIn).Select(j => (j.Id.Value, LessonTitle.Of(j)))],
            [.. pupils.Select(p => (p.Pupil.Value, p.Name))],
            visit.Today,
            Paging.Cut(Held(), page, PageSize).Select(l => ItemOf(l, pupils.Length)),
            notice);
    }

    /// <summary>Finds a journal in which who looks may record an event.</summary>
    internal Journal? Find(string journal) => journals.FirstOrDefault(j => j.Id.Value == journal && MayRecordIn(j));

    private IEnumerable<LessonEntry> Held() => journals.SelectMany(j => visit.Year.LessonsOf(j.Id))
        .Where(l => l.Status == LessonStatus.Held)
        .OrderByDescending(l => l.Date)
        .ThenByDescending(l => l.Start)
        .ThenBy(l => l.Lesson);

    private bool MayRecordIn(Journal journal) => visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.LessonEntries) { Journal = journal.Id });

    private EventItem ItemOf(LessonEntry lesson, int pupils)
    {
        var attendance = visit.Year.AttendanceOf(lesson.Lesson).ToList();
        return new EventItem(
            lesson.Date,
            visit.Register.FindJournal(lesson.Journal)!.Subject ?? lesson.Journal.Value,
            lesson.Kind,
            lesson.Topic,
            attendance.Count == 0 ? null : pupils - attendance.Count(a => a.Cell is Cell.AbsentCell));
    }
}
