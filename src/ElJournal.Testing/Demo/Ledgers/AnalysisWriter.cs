using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes the deputy head's analyses, one when a period of a class has ended and one of the year.</summary>
internal static class AnalysisWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.ReportRuns, [Norms.AnalysisMade], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("analyses");
        List<(ClassPlan? Class, StudyPeriod Period)> cases = [.. plan.Classes.SelectMany(c => Periods.Of(c).Select(p => ((ClassPlan?)c, p))), (null, Periods.Year)];
        var slips = draft.Deal(Norms.AnalysisMade, cases, LedgerDraft.Late, [DutySlip.LastTick]);
        foreach (var (schoolClass, period) in cases)
        {
            var last = DayTable.DayOf(period.Last);

            // The analysis is the school's, so that its school days are those of the school's week.
            var occasion = new Occasion { About = new("period", period.Id.Value), Day = last, Week = WeekLength.Six };
            DutySlip? slip = slips.TryGetValue((schoolClass, period), out var dealt) ? dealt : null;
            if (draft.Do(Norms.AnalysisMade, slip, occasion, plan.Days.EndOf(last) + Duration.FromHours(dice.Between(9, 40))) is { } made)
            {
                draft.Facts.Add(new ReportRun(ReportRunId.Parse(draft.NextId("rr-")), ReportKind.Analysis, period.First, period.Last)
                {
                    MadeAt = made,
                    Class = schoolClass?.Id,
                    Period = period.Id,
                    By = plan.DeputyHead,
                });
            }
        }
    }
}
