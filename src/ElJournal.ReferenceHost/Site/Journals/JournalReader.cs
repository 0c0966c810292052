using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site.Materials;
using ElJournal.ReferenceHost.Site.Periods;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Reads the page of a journal.</summary>
internal sealed class JournalReader(Visit visit, Journal journal)
{
    /// <summary>Reads the page.</summary>
    /// <param name="period">The id of the period; null for that of the open lesson, or the current one.</param>
    /// <param name="open">The lesson to open beside the grid; null for none.</param>
    /// <param name="draft">What was typed of it and not written; null for what stands.</param>
    /// <param name="notice">What became of what was sent.</param>
    /// <returns>The page; null when there is no such period.</returns>
    internal JournalModel? Read(string? period, LessonEntry? open = null, LessonDraft? draft = null, Notice? notice = null)
    {
        if (PeriodChoice.Find(visit, journal.Class, period ?? PeriodOf(open)) is not { } choice)
        {
            return null;
        }

        var reader = new GridReader(visit, journal, choice.Chosen);
        var grid = reader.Read(open?.Lesson);
        return new JournalModel(
            JournalHead.Of(visit, journal, JournalSection.Grid),
            choice,
            grid,
            open is null ? null : PanelOf(open, draft, grid, reader),
            reader.Basis.Reasons.IsEmpty ? reader.Basis.Sources : reader.Basis.Reasons,
            notice);
    }

    private string? PeriodOf(LessonEntry? lesson) =>
        lesson is null ? null : visit.Register.Periods.FirstOrDefault(p => p.Kind != Domain.Time.PeriodKind.Year && (p.Class is null || p.Class == journal.Class) && p.Contains(lesson.Date))?.Id.Value;

    private LessonPanel PanelOf(LessonEntry lesson, LessonDraft? draft, JournalGrid grid, GridReader reader)
    {
        var target = new AccessTarget(ResourceKind.LessonEntries) { Lesson = lesson };
        var homework = visit.MayRead(target with { Kind = ResourceKind.Homework }) ? visit.Year.FindHomework(lesson.Lesson) : null;
        var taught = lesson.ActualTeacher ?? lesson.Teacher ?? journal.Teacher;
        return new LessonPanel(
            lesson,
            (visit.Year.VersionOf(new RecordLesson(lesson).Address), visit.Year.VersionOf(new RecordHomework(new HomeworkEntry(lesson.Lesson, null, isStatedNone: true)).Address)),
            draft ?? LessonDraft.Of(lesson, homework),
            taught is { } id ? visit.NameOf(id.Value) : null,
            visit.May(AccessAction.Enter, target with { Kind = ResourceKind.Substitutions }) ? [.. visit.Register.Staff.Select(s => (s.Value, visit.NameOf(s.Value))).OrderBy(s => s.Item2, StringComparer.Ordinal)] : [],
            [.. reader.Record.Assessments.Select(a => a.Assessment).Where(w => w.Lesson == lesson.Lesson).Select(w => (w, visit.Year.VersionOf(new RecordAssessment(w).Address)))],
            [.. Enumerable.Range(0, grid.Columns.Length).Where(i => grid.Columns[i].Lesson?.Lesson == lesson.Lesson)],
            [.. Topics()],
            [.. reader.Record.Lessons.Select(l => l.Current.Kind).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            [.. WorkKinds(reader)],
            visit.MayRead(target with { Kind = ResourceKind.Materials }) ? [.. visit.Year.MaterialsOf(journal.Id).Where(m => m.Lesson == lesson.Lesson).Select(m => MaterialSight.ItemOf(visit, m))] : [],
            visit.May(AccessAction.Enter, target with { Kind = ResourceKind.Materials }),
            lesson.Date <= visit.Today && visit.May(lesson.Status == LessonStatus.Planned ? AccessAction.Enter : AccessAction.Correct, target));
    }

    private IEnumerable<string> Topics() => visit.MayRead(new AccessTarget(ResourceKind.ThematicPlans) { Journal = journal.Id })
        ? visit.Year.PlanOf(journal.Id).Select(t => t.Topic).Distinct()
        : [];

    /// <summary>Gives the kinds that the journal has used, then the others that the rules weigh.</summary>
    private static IEnumerable<string> WorkKinds(GridReader reader) => reader.Record.Assessments.Select(a => a.Assessment.Kind).OfType<string>()
        .Concat(reader.Basis.Rules?.KindWeights.SelectMany(e => e.Weights.Select(w => w.Kind)) ?? [])
        .Distinct(StringComparer.OrdinalIgnoreCase);
}
