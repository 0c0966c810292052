using ElJournal.Domain.Journals;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Reads the list of journals of somebody.</summary>
internal static class JournalListReader
{
    /// <summary>As many journals as a page shows.</summary>
    internal const int PageSize = 50;

    internal static ListPage<ListedJournal> Read(Visit visit, int page)
    {
        var entries = visit.ScopeOf(AccessAction.Read, ResourceKind.LessonEntries);
        var all = OpenJournal.All(visit).OrderByDescending(j => IsOwn(visit, j)).ThenBy(LessonTitle.Of, StringComparer.Ordinal).ThenBy(j => j.Id);
        return Paging.Cut(all, page, PageSize).Select(j => ListedOf(visit, j, entries));
    }

    private static bool IsOwn(Visit visit, Journal journal) => journal.Teacher?.Value == visit.Person.Value;

    private static ListedJournal ListedOf(Visit visit, Journal journal, AccessScope entries)
    {
        var lessons = visit.Year.LessonsOf(journal.Id).Where(l => entries.IsAll || entries.Includes(visit.State.Access.Resolve(new AccessTarget(ResourceKind.LessonEntries) { Lesson = l }))).ToList();
        var recorded = lessons.Where(l => l.Status == LessonStatus.Held).ToList();
        return new ListedJournal(
            journal.Id,
            LessonTitle.Of(journal),
            journal.Teacher is { } teacher ? visit.NameOf(teacher.Value) : null,
            IsOwn(visit, journal),
            recorded.Count,
            lessons.Count(l => l.Status == LessonStatus.Planned && l.Date < visit.Today),
            recorded.Count > 0 ? recorded[^1].Date : null);
    }
}
