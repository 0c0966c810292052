using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.ReferenceHost.Site;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Что владелец ключа может увидеть: what he may not is not there, for one thing and for lists alike.</summary>
internal static class Sights
{
    /// <summary>Finds a lesson whose kind of fact may be read.</summary>
    internal static LessonEntry? FindLesson(this Visit visit, string id, ResourceKind kind = ResourceKind.Timetable) =>
        LessonId.TryParse(id, out var lesson) && visit.Year.FindLesson(lesson) is { } entry && visit.MayRead(new AccessTarget(kind) { Lesson = entry, Journal = entry.Journal }) ? entry : null;

    /// <summary>Finds a journal whose kind of fact may be read.</summary>
    internal static Journal? FindJournal(this Visit visit, string id, ResourceKind kind = ResourceKind.Journals) =>
        JournalId.TryParse(id, out var journal) && visit.Register.FindJournal(journal) is { } found && visit.MayRead(new AccessTarget(kind) { Journal = journal }) ? found : null;

    /// <summary>Gives those of a list that may be read.</summary>
    /// <returns>The list; null where nothing of it may be read, and not the whole either, so that nobody learns that it is empty.</returns>
    internal static ImmutableArray<T>? Seen<T>(this Visit visit, AccessTarget whole, IEnumerable<T> all, Func<T, AccessTarget> targetOf)
    {
        var seen = all.Where(item => visit.MayRead(targetOf(item))).ToImmutableArray();
        return seen.IsEmpty && !visit.MayRead(whole) ? null : seen;
    }
}
