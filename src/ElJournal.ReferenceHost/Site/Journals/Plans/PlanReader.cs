using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Journals.Plans;

/// <summary>Reads the thematic plan of a journal.</summary>
internal static class PlanReader
{
    internal static PlanModel Read(Visit visit, Journal journal, Notice? notice = null, string typed = "")
    {
        var plan = visit.Year.PlanOf(journal.Id).ToList();
        var lessons = visit.Year.LessonsOf(journal.Id).ToList();
        var days = lessons.Where(l => l.Status == LessonStatus.Held && l.Topic is not null).ToLookup(l => l.Topic!, l => l.Date, StringComparer.OrdinalIgnoreCase);
        return new PlanModel(
            JournalHead.Of(visit, journal, JournalSection.Plan),
            [.. plan.Select(t => (t, visit.Year.VersionOf(new RecordLedgerFact(t).Address), days[t.Topic].ToImmutableArray()))],
            plan.Sum(t => t.Hours ?? 1),
            lessons.Count(l => l.Status == LessonStatus.Held),
            lessons.Count(l => l.Status == LessonStatus.Planned && l.Date >= visit.Today),
            visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.ThematicPlans) { Journal = journal.Id }),
            notice,
            typed);
    }
}
