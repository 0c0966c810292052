using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Supervision;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes what is done once a year: there is one case of each such norm, broken by one half of all seeds and a near miss by the other.</summary>
internal sealed class YearWriter(SchoolPlan plan, LedgerDraft draft)
{
    internal static readonly LedgerPart HandOvers = new(FactKinds.HandOvers, [Norms.ElectronicCopyHandedOver], static (plan, draft) => new YearWriter(plan, draft).HandOverJournals());
    internal static readonly LedgerPart PaperArchive = new(FactKinds.Printouts, [Norms.ArchivePaperCopy], static (plan, draft) => new YearWriter(plan, draft).PrintArchive());
    internal static readonly LedgerPart DataLoad = new(FactKinds.ReportRuns, [Norms.DataLoaded], static (plan, draft) => new YearWriter(plan, draft).LoadData());

    private static readonly CaseAbout About = new("year", "2023");

    private Instant Decide(string norm, int day)
    {
        var occasion = new Occasion { About = About, Day = day };
        var slip = plan.Options.Seed % 2 == 0 ? DutySlip.FirstTickLate : DutySlip.LastTick;
        return draft.Do(norm, slip, occasion, usual: Instant.MinValue)!.Value;
    }

    /// <summary>Each class's journals, and each of those without a class; the last of them decides.</summary>
    private void HandOverJournals()
    {
        var last = Decide(Norms.ElectronicCopyHandedOver, plan.Days.Count - 1);
        foreach (var (schoolClass, i) in plan.Classes.Select((c, i) => (c, i)))
        {
            draft.Facts.Add(HandOver(last - Duration.FromMinutes(20 * i)) with { Class = schoolClass.Id });
        }

        draft.Facts.AddRange(plan.Journals.Where(j => j.Class is null).Select(j => HandOver(last - Duration.FromMinutes(5)) with { Journal = j.Id }));
    }

    private HandOver HandOver(Instant at) => new(HandOverId.Parse(draft.NextId("ho-"))) { At = at, Giver = plan.DeputyHead, Taker = plan.Secretary };

    private void PrintArchive() => draft.Facts.Add(new Printout(PrintoutId.Parse(draft.NextId("pr-")), PrintoutKind.ArchiveCopy)
    {
        PrintedAt = Decide(Norms.ArchivePaperCopy, plan.Days.Count - 1),
        Pages = 900,
    });

    private void LoadData() => draft.Facts.Add(new ReportRun(ReportRunId.Parse(draft.NextId("rr-")), ReportKind.DataLoad, DayTable.First, DayTable.First)
    {
        MadeAt = Decide(Norms.DataLoaded, 0),
        By = plan.Administrator,
    });
}
