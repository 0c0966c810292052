using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes the weekly checks of class journals, and what was found to disagree.</summary>
internal static class ClassJournalCheckWriter
{
    internal static readonly LedgerPart Part = new(
        FactKinds.Checks | FactKinds.Disagreements, [Norms.CheckClassJournalWeekly, Norms.DisagreementCorrected, Norms.DisagreementReported], Write);

    private static readonly CheckSlip[] Violations = [CheckSlip.Never, CheckSlip.FirstTickLate, CheckSlip.OtherKind, CheckSlip.ByOther];

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("checks of class journals");
        List<CheckCase> cases =
        [
            .. from schoolClass in plan.Classes
               from week in Week.Of(plan.Days)
               let days = week.SchoolDays(plan.Days, schoolClass.Week).ToList()
               where days.Count > 0
               select new CheckCase(
                   schoolClass,
                   new Occasion { About = new("class", schoolClass.Id.Value, "/week:", week.Name), Day = week.Monday, Week = schoolClass.Week },
                   plan.Days.During(days[^1], dice)),
        ];
        CheckCase.WriteAll(cases, Violations, Norms.CheckClassJournalWeekly, CheckKind.ClassJournal, plan, draft);
        WriteDisagreements(plan, draft, dice);
    }

    /// <summary>Every fifth check finds something: it is put right and told to the administration.</summary>
    private static void WriteDisagreements(SchoolPlan plan, LedgerDraft draft, Dice dice)
    {
        List<Check> checks = [.. draft.Facts.OfType<Check>().Where(c => c.Kind == CheckKind.ClassJournal && dice.Chance(200))];
        var corrections = draft.Deal(Norms.DisagreementCorrected, checks, LedgerDraft.Late, LedgerDraft.InTime);
        var reports = draft.Deal(Norms.DisagreementReported, checks, LedgerDraft.Late, LedgerDraft.InTime);
        foreach (var check in checks)
        {
            var id = DisagreementId.Parse(draft.NextId("n-"));
            var found = check.MadeAt!.Value;
            var occasion = new Occasion { About = new("disagreement", id.Value), Day = plan.Days.DayOf(found), Week = plan.Classes.Find(c => c.Id == check.Class)!.Week, KnownFrom = found };
            var usual = found + NodaTime.Duration.FromMinutes(dice.Between(5, 300));
            draft.Facts.Add(new Disagreement(id, check.Id)
            {
                Journal = dice.Pick(plan.Journals.FindAll(j => j.Class?.Id == check.Class)).Id,
                FoundAt = found,
                CorrectedAt = draft.Do(Norms.DisagreementCorrected, corrections.TryGetValue(check, out var correction) ? correction : null, occasion, usual),
                ReportedAt = draft.Do(Norms.DisagreementReported, reports.TryGetValue(check, out var report) ? report : null, occasion, usual),
            });
        }
    }
}
