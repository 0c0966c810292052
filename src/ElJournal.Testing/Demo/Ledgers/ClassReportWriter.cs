using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes the paper reports that class teachers hand over when a period has ended.</summary>
internal static class ClassReportWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.Printouts, [Norms.ProgressReportHandedOver, Norms.AttendanceReportHandedOver], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        List<(ClassPlan Class, StudyPeriod Period)> cases = [.. plan.AllClasses.SelectMany(c => Periods.Concerning(c).Select(p => (c, p)))];
        Write(plan, draft, Norms.ProgressReportHandedOver, PrintoutKind.ProgressReport, cases);
        Write(plan, draft, Norms.AttendanceReportHandedOver, PrintoutKind.AttendanceReport, cases);
    }

    private static void Write(SchoolPlan plan, LedgerDraft draft, string norm, PrintoutKind kind, List<(ClassPlan Class, StudyPeriod Period)> cases)
    {
        var dice = draft.DiceFor("reports on paper: " + norm);
        var slips = draft.Deal(norm, cases, LedgerDraft.Late, [DutySlip.LastTick]);
        foreach (var (schoolClass, period) in cases)
        {
            var last = DayTable.DayOf(period.Last);
            var occasion = new Occasion { About = new("class", schoolClass.Id.Value, "/period:", period.Id.Value), Day = last, Week = schoolClass.Week };
            var printed = plan.Days.EndOf(last) + Duration.FromHours(dice.Between(9, 16));
            draft.Facts.Add(new Printout(PrintoutId.Parse(draft.NextId("pr-")), kind)
            {
                PrintedAt = printed,
                Class = schoolClass.Id,
                Period = period.Id,
                Pages = dice.Between(1, 6),
                HandedOverAt = draft.Do(norm, slips.TryGetValue((schoolClass, period), out var slip) ? slip : null, occasion, printed + Duration.FromHours(dice.Between(1, 20))),
            });
        }
    }
}
