using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Corrections;
using ElJournal.ReferenceHost.Site.Reports;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;

namespace ElJournal.ReferenceHost.Site.Control;

/// <summary>Reads how the journal is kept: the verdicts of the monitor, and the figures of the report on filling.</summary>
internal sealed class ControlReader(Visit visit, ReportData data)
{
    internal ControlModel Read()
    {
        var (asOf, totals, standing) = visit.School.Journal.Consult(monitor => (monitor.AsOf, monitor.Totals, monitor.Standing.Where(v => !v.IsAdvice).ToList()));
        return new ControlModel(asOf, visit.Register.Clock, totals, Teachers(standing), Clauses(standing), new CorrectionsReader(visit).CountWaiting());
    }

    private ImmutableArray<ControlTeacher> Teachers(List<StandingVerdict> standing)
    {
        var timeliness = data.Timeliness().Where(t => t.Teacher is not null).ToDictionary(t => t.Teacher!.Value.Value, StringComparer.Ordinal);
        var verdicts = standing.Where(v => v.Bearer is not null).ToLookup(v => v.Bearer!.Value.Value, StringComparer.Ordinal);
        return
        [
            .. timeliness.Keys.Union(verdicts.Select(g => g.Key), StringComparer.Ordinal)
                .Select(id => new ControlTeacher(
                    id,
                    visit.NameOf(id),
                    timeliness.GetValueOrDefault(id),
                    verdicts[id].Count(v => v.Verdict == Verdict.Overdue),
                    verdicts[id].Count(v => v.Verdict == Verdict.FulfilledLate),
                    verdicts[id].Count(v => v.Verdict == Verdict.Violated),
                    verdicts[id].Count(v => v.Verdict == Verdict.Pending)))
                .OrderByDescending(t => t.Overdue)
                .ThenByDescending(t => t.Violated)
                .ThenByDescending(t => t.Late)
                .ThenBy(t => t.Name, StringComparer.Ordinal)
                .ThenBy(t => t.Id, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<ControlClause> Clauses(List<StandingVerdict> standing) =>
    [
        .. standing.Where(v => v.IsFinding)
            .GroupBy(v => (v.Binding.Act, v.Binding.Clause.Id))
            .Select(g => new ControlClause(g.Key.Act, g.First().Binding.Clause, g.Count(v => v.Verdict != Verdict.FulfilledLate), g.Count(v => v.Verdict == Verdict.FulfilledLate)))
            .OrderByDescending(c => c.Broken)
            .ThenByDescending(c => c.Late)
            .ThenBy(c => c.Act, StringComparer.Ordinal)
            .ThenBy(c => c.Clause.Id, StringComparer.Ordinal),
    ];
}
