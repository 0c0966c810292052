using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes the reports that the system makes by itself, each day, each month and for each period.</summary>
internal sealed class ReportRunWriter(SchoolPlan plan, LedgerDraft draft)
{
    internal static readonly LedgerPart Part = new(
        FactKinds.ReportRuns,
        [
            Norms.ReportUserActivityMissing, Norms.ReportFillingOfMonthMissing, Norms.ReportFillingOfPeriodMissing,
            Norms.ReportProgressMissing, Norms.ReportAttendanceMissing,
        ],
        static (plan, draft) => new ReportRunWriter(plan, draft).Write());

    private readonly Dice dice = draft.DiceFor("report runs");

    /// <summary>A span of days of which there must be a report.</summary>
    private sealed record Span(CaseAbout About, int First, int Last, bool IsOwed, ClassPlan? Class = null, StudyPeriod? Period = null);

    private void Write()
    {
        Write(Norms.ReportUserActivityMissing, ReportKind.UserActivity, [.. Enumerable.Range(0, plan.Days.Count).Select(Day)], [ReportSlip.NotOwed, ReportSlip.LastTick, ReportSlip.ForMore]);
        Write(Norms.ReportFillingOfMonthMissing, ReportKind.Filling, [.. Month.All.Select(OfMonth)], [ReportSlip.LastTick]);
        List<Span> periods = [.. plan.Classes.SelectMany(c => Periods.Of(c).Select(p => OfPeriod(p, c))), OfPeriod(Periods.Year, null)];
        Write(Norms.ReportFillingOfPeriodMissing, ReportKind.Filling, periods, [ReportSlip.LastTick]);
        Write(Norms.ReportProgressMissing, ReportKind.Progress, periods, [ReportSlip.LastTick]);
        Write(Norms.ReportAttendanceMissing, ReportKind.Attendance, periods, [ReportSlip.LastTick]);
    }

    private Span Day(int day) => new(new("date", LocalDatePattern.Iso.Format(DayTable.DateOf(day))), day, day, plan.Days.IsSchoolDay(day, WeekLength.Six));

    /// <summary>The last month ends with the year.</summary>
    private Span OfMonth(Month month) => new(new("month", month.Name), month.First, Math.Min(month.Last, plan.Days.Count - 1), IsOwed: true);

    private static Span OfPeriod(StudyPeriod period, ClassPlan? schoolClass) =>
        new(new("period", period.Id.Value), DayTable.DayOf(period.First), DayTable.DayOf(period.Last), IsOwed: true, schoolClass, period);

    private void Write(string norm, ReportKind kind, List<Span> spans, ReportSlip[] nearMisses)
    {
        var slips = draft.Deal(norm, spans, [ReportSlip.Missing], nearMisses, (s, slip) => s.IsOwed == (slip != ReportSlip.NotOwed));
        for (var i = 0; i < spans.Count; i++)
        {
            // What is made for two days or months must not mend the earlier one.
            ReportSlip? slip = !slips.TryGetValue(spans[i], out var dealt) ? null
                : dealt == ReportSlip.ForMore && (i == 0 || slips.ContainsKey(spans[i - 1])) ? ReportSlip.LastTick
                : dealt;
            Write(norm, kind, spans[i], slip, slip == ReportSlip.ForMore ? spans[i - 1].First : spans[i].First);
        }
    }

    private void Write(string norm, ReportKind kind, Span span, ReportSlip? slip, int from)
    {
        var over = plan.Days.EndOf(span.Last);
        var occasion = new Occasion { About = span.About, Day = span.First, KnownFrom = over };
        if (slip == ReportSlip.NotOwed)
        {
            draft.Expected.NotReached(norm, occasion);
            return;
        }

        if (slip != ReportSlip.Missing)
        {
            draft.Facts.Add(new ReportRun(ReportRunId.Parse(draft.NextId("rr-")), kind, DayTable.DateOf(from), DayTable.DateOf(span.Last))
            {
                MadeAt = slip == ReportSlip.LastTick ? over - Duration.FromSeconds(1) : over - Duration.FromMinutes(dice.Between(2, 40)),
                Class = span.Class?.Id,
                Period = span.Period?.Id,
            });
        }

        draft.Expected.Ban(norm, occasion, isBroken: slip == ReportSlip.Missing, isNearMiss: slip is ReportSlip.LastTick or ReportSlip.ForMore);
    }
}
