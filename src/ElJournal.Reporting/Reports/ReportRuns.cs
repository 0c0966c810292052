using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Reporting.Reports;

/// <summary>Says in facts that a report was made, so that clauses which ask for reports can be seen to be kept.</summary>
public static class ReportRuns
{
    /// <summary>Makes the facts.</summary>
    /// <param name="report">The report that was made.</param>
    /// <param name="input">Of what it was made; it covers those of its days that were not after the instant asked about.</param>
    /// <param name="nextId">Gives the id of a fact, a new one at every call.</param>
    /// <param name="madeAt">When it was made.</param>
    /// <param name="by">By whom, or null for the system itself.</param>
    /// <returns>
    /// One fact; where the report is of the whole school over a period, one for each period of the same kind and days, since classes may name theirs each in its own way. None for reports of whose runs no act
    /// asks, and for one about a part of a class or of the school, which says nothing of the rest.
    /// </returns>
    public static ImmutableArray<ReportRun> Of(ReportDefinition report, ReportInput input, Func<ReportRunId> nextId, Instant madeAt, StaffId? by = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(nextId);
        if (report.RunKind is not { } kind || !IsWhole(input.Given))
        {
            return [];
        }

        var (first, last) = input.Days;
        return
        [
            .. PeriodsOf(input).Select(period => new ReportRun(nextId(), kind, first, LocalDate.Max(first, LocalDate.Min(last, input.Today)))
            {
                MadeAt = madeAt,
                Class = input.Class,
                Period = period,
                By = by,
            }),
        ];
    }

    /// <summary>Says whether a report that is so narrowed tells of a whole class or the whole school, over a period or the year.</summary>
    /// <param name="given">What it is narrowed to.</param>
    /// <returns>Whether a run of it can be recorded.</returns>
    public static bool IsWhole(ReportParameters given) =>
        (given & ~(ReportParameters.Class | ReportParameters.Period | ReportParameters.Regulation)) == ReportParameters.None;

    private static IEnumerable<PeriodId?> PeriodsOf(ReportInput input) => input.Period is not { } period ? [null]
        : input.Class is not null ? [period.Id]
        : input.Register.Periods.Where(p => ClassPeriods.AreAlike(p, period)).Select(p => (PeriodId?)p.Id).DefaultIfEmpty(period.Id);
}
