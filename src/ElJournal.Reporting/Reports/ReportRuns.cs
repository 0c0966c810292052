using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Reporting.Reports;

/// <summary>Says in a fact that a report was made, so that clauses which ask for reports can be seen to be kept.</summary>
public static class ReportRuns
{
    /// <summary>Makes the fact.</summary>
    /// <param name="report">The report that was made.</param>
    /// <param name="input">Of what it was made; it covers those of its days that were not after the instant asked about.</param>
    /// <param name="id">The id of the fact.</param>
    /// <param name="madeAt">When it was made.</param>
    /// <param name="by">By whom, or null for the system itself.</param>
    /// <returns>The fact; null for reports of whose runs no act asks.</returns>
    public static ReportRun? Of(ReportDefinition report, ReportInput input, ReportRunId id, Instant madeAt, StaffId? by = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(input);
        if (report.RunKind is not { } kind)
        {
            return null;
        }

        var (first, last) = input.Days;
        return new ReportRun(id, kind, first, LocalDate.Max(first, LocalDate.Min(last, input.Today)))
        {
            MadeAt = madeAt,
            Class = input.Class,
            Period = input.Period?.Id,
            By = by,
        };
    }
}
