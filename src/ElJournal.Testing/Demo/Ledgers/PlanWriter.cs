using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes the thematic plans of journals.</summary>
internal static class PlanWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.ThematicPlans, [Norms.PlanPresent], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("thematic plans");
        List<JournalPlan> journals = [.. plan.Journals.Where(j => j.Lessons.Exists(l => !l.IsCancelled))];
        var slips = draft.Deal(Norms.PlanPresent, journals, LedgerDraft.Late, [DutySlip.LastTick]);
        foreach (var journal in journals)
        {
            var occasion = new Occasion { About = new("journal", journal.Id.Value), Day = journal.Lessons.Find(l => !l.IsCancelled)!.Day, Week = journal.Week };
            DutySlip? slip = slips.TryGetValue(journal, out var dealt) ? dealt : null;
            if (draft.Do(Norms.PlanPresent, slip, occasion, plan.Days.StartOf(0) - Duration.FromHours(dice.Between(10, 200))) is { } recorded)
            {
                draft.Facts.AddRange(journal.Subject.Topics.Select((topic, i) => new PlannedTopic(journal.Id, i + 1, topic)
                {
                    Hours = Math.Max(1, journal.Lessons.Count / journal.Subject.Topics.Length),

                    // The plan is entered topic by topic; its first one makes it present.
                    Recorded = new(recorded + Duration.FromMinutes(i), journal.Teacher.Id),
                }));
            }
        }
    }
}
