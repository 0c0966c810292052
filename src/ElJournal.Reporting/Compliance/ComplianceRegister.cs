using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Reporting.Compliance;

/// <summary>Реестр соблюдения: what an audit found, by clause and bearer, with its age.</summary>
/// <remarks>
/// <para>Narrowed, it holds the findings of that class, journal or bearer, or those whose term ended within that period; the counts of clauses are of the whole school and stay away.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">The findings: what is still open first, the oldest first.</param>
/// <param name="Clauses">The counts by clause; empty when the register is narrowed.</param>
/// <param name="Undetermined">What could not be judged, and why; empty when the register is narrowed.</param>
internal sealed record ComplianceRegister(ReportInput Input, ImmutableArray<ComplianceRow> Rows, ImmutableArray<ClauseCount> Clauses, ImmutableArray<UndeterminedGroup> Undetermined)
{
    internal IEnumerable<(StaffId? Bearer, int Overdue, int Late, int Violated, int? Oldest)> ByBearer => Rows
        .GroupBy(r => r.Finding.Bearer)
        .Select(g => (g.Key, Count(g, Verdict.Overdue), Count(g, Verdict.FulfilledLate), Count(g, Verdict.Violated), g.Where(r => r.Finding.Verdict == Verdict.Overdue).Max(r => r.Days)))
        .OrderByDescending(b => b.Item2 + b.Item3 + b.Item4)
        .ThenBy(b => b.Key?.Value, StringComparer.Ordinal);

    internal ImmutableArray<Figure> Figures
    {
        get
        {
            var totals = Input.Audit.Totals;
            return Clauses.IsEmpty
                ?
                [
                    Figure.Count("overdue", "просрочено и не исполнено", "строки реестра «просрочено»", Count(Rows, Verdict.Overdue)),
                    Figure.Count("fulfilledLate", "исполнено с опозданием", "строки реестра «исполнено с опозданием»", Count(Rows, Verdict.FulfilledLate)),
                    Figure.Count("violated", "нарушено запретов", "строки реестра «нарушено»", Count(Rows, Verdict.Violated)),
                ]
                :
                [
                    Figure.Count("duties", "обязанностей", "исполненные, исполненные с опозданием, с неистёкшим сроком, просроченные и не установленные", totals.Duties),
                    Figure.Share("inTime", "исполнено в срок", "исполненные в срок × 100 / исполненные, исполненные с опозданием и просроченные", totals.Fulfilled, (long)totals.Fulfilled + totals.FulfilledLate + totals.Overdue),
                    Figure.Count("overdue", "просрочено и не исполнено", "обязанности, срок которых истёк", totals.Overdue),
                    Figure.Count("fulfilledLate", "исполнено с опозданием", "обязанности, исполненные после срока", totals.FulfilledLate),
                    Figure.Count("violated", "нарушено запретов", "случаи, о которых есть запись", totals.Violated),
                    Figure.Count("undetermined", "не установлено", "случаи, о которых в данных не хватает сведений или срок не задан", totals.Undetermined),
                ];
        }
    }

    internal static ComplianceRegister Of(ReportInput input)
    {
        var audit = input.Audit;
        var isWhole = (input.Given & ~ReportParameters.Regulation) == ReportParameters.None;
        var bindings = audit.Summary.Regulation.Bindings;
        return new ComplianceRegister(
            input,
            [
                .. audit.Findings.Select(f => RowOf(input, f)).Where(r => Covers(input, r))
                    .OrderByDescending(r => r.Finding.Verdict == Verdict.Overdue)
                    .ThenByDescending(r => r.Days)
                    .ThenBy(r => r.Finding.Id, StringComparer.Ordinal),
            ],
            isWhole ? [.. bindings.Select((binding, i) => CountOf(audit.Summary.Counts, binding, i))] : [],
            isWhole ? audit.Summary.Undetermined : []);
    }

    private static int Count(IEnumerable<ComplianceRow> rows, Verdict verdict) => rows.Count(r => r.Finding.Verdict == verdict);

    private static ClauseCount CountOf(VerdictCounts counts, Rules.Packs.Binding binding, int i)
    {
        int Of(Verdict verdict) => counts.Of(i, isAdvice: false, verdict);
        return new ClauseCount(
            binding,
            Of(Verdict.Fulfilled),
            Of(Verdict.FulfilledLate),
            Of(Verdict.Pending),
            Of(Verdict.Overdue),
            Of(Verdict.Violated),
            Of(Verdict.Undetermined),
            counts.Of(i, isAdvice: true, Verdict.FulfilledLate) + counts.Of(i, isAdvice: true, Verdict.Overdue) + counts.Of(i, isAdvice: true, Verdict.Violated));
    }

    private static ComplianceRow RowOf(ReportInput input, Finding finding)
    {
        LocalDate? day = null;
        LocalTime? at = null;
        int? days = null;
        if (finding.Due is { } due)
        {
            (day, at) = LocalTimes.DueOf(due, input.Clock);
            days = (int)Duration.Max(Duration.Zero, (finding.FulfilledAt ?? input.AsOf) - due).TotalDays;
        }

        return new ComplianceRow(finding, ClassOf(input, finding), day, at, input.LocalOf(finding.FulfilledAt), days);
    }

    private static ClassId? ClassOf(ReportInput input, Finding finding) =>
        finding.Journal is { } journal ? input.Register.FindJournal(journal)?.Class
        : finding.Case.Kind == "class" && ClassId.TryParse(finding.Case.Id, out var schoolClass) ? schoolClass
        : null;

    private static bool Covers(ReportInput input, ComplianceRow row) =>
        (input.Class is null || row.Class == input.Class)
        && (input.Journal is null || row.Finding.Journal == input.Journal)
        && (input.Teacher is null || row.Finding.Bearer == input.Teacher)
        && (input.Period is not { } period || (row.DueDay is { } day && period.Contains(day)));
}
