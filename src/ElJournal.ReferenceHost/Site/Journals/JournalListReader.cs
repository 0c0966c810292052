using ElJournal.Domain.Journals;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Reads the list of journals of somebody.</summary>
internal static class JournalListReader
{
    internal static JournalListModel Read(Visit visit)
    {
        var entries = visit.ScopeOf(AccessAction.Read, ResourceKind.LessonEntries);
        return new JournalListModel([.. OpenJournal.All(visit).Select(j => ListedOf(visit, j, entries)).OrderByDescending(j => j.IsOwn).ThenBy(j => j.Title, StringComparer.Ordinal)]);
    }

    private static ListedJournal ListedOf(Visit visit, Journal journal, AccessScope entries)
    {
        var lessons = visit.Year.LessonsOf(journal.Id).Where(l => entries.IsAll || entries.Includes(visit.State.Access.Resolve(new AccessTarget(ResourceKind.LessonEntries) { Lesson = l }))).ToList();
        var recorded = lessons.Where(l => l.Status == LessonStatus.Held).ToList();
        return new ListedJournal(
            journal.Id,
            LessonTitle.Of(journal),
            journal.Teacher is { } teacher ? visit.NameOf(teacher.Value) : null,
            journal.Teacher?.Value == visit.Person.Value,
            recorded.Count,
            lessons.Count(l => l.Status == LessonStatus.Planned && l.Date < visit.Today),
            recorded.Count > 0 ? recorded[^1].Date : null);
    }
}
