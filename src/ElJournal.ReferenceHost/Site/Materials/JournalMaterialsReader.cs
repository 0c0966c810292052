using ElJournal.Domain;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site.Journals;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Reads the materials of a journal.</summary>
internal static class JournalMaterialsReader
{
    private const int DaysBack = 7;
    private const int DaysAhead = 28;

    internal static JournalMaterialsModel Read(Visit visit, Journal journal, Notice? notice, string? lesson, MaterialDraft? draft)
    {
        var near = visit.Year.LessonsOf(journal.Id)
            .Where(l => l.Status != LessonStatus.Cancelled && ((l.Date >= visit.Today.PlusDays(-DaysBack) && l.Date <= visit.Today.PlusDays(DaysAhead)) || l.Lesson.Value == lesson))
            .ToList();
        return new JournalMaterialsModel(
            JournalHead.Of(visit, journal, JournalSection.Materials),
            [.. visit.Year.MaterialsOf(journal.Id).OrderByDescending(m => m.Recorded.At).Select(m => MaterialSight.ItemOf(visit, m))],
            [.. near.Select(l => new MaterialLesson(l.Lesson.Value, TitleOf(l), visit.Year.VersionOf(new RecordLesson(l).Address), l.IsRemote, MayHold(visit, l), MayLayOut(visit, l)))],
            [.. visit.Year.PlanOf(journal.Id).Select(t => t.Topic).Distinct()],
            lesson,
            visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Materials) { Journal = journal.Id }),
            draft,
            notice);
    }

    /// <summary>Says whether who looks may lay out materials for a lesson: as the desk will ask.</summary>
    internal static bool MayLayOut(Visit visit, LessonEntry lesson) =>
        visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Materials) { Journal = lesson.Journal, Lesson = lesson });

    private static string TitleOf(LessonEntry lesson) => $"{Wording.Of(lesson.Date)}{(lesson.Number is { } number ? $", {number}-й урок" : "")}{(lesson.Topic is { } topic ? $": {topic}" : "")}";

    /// <summary>Says whether who looks may decide that a lesson is held remotely: as long as it is ahead.</summary>
    private static bool MayHold(Visit visit, LessonEntry lesson) =>
        lesson.Status == LessonStatus.Planned && lesson.Date >= visit.Today && visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.LessonEntries) { Lesson = lesson });
}
