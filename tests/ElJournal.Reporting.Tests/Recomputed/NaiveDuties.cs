using ElJournal.Reporting.Duties;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>The reports of duties — the calendar of duties, the register of compliance — again, counted from the ledger of every verdict.</summary>
internal static class NaiveDuties
{
    /// <summary>Duties are counted from an audit as of the end of the year; of those about lessons every day is checked against the timetable.</summary>
    internal static Recomputation Calendar(NaiveSchool school)
    {
        var duties = LedgerOf(school, Instant.Max(school.AsOf, school.EndOf(school.Register.Year.Last)))
            .Where(e => e.Due.InstantOrNull is not null && e.Verdict is not (Verdict.NotApplicable or Verdict.NotInForce))
            .Select(e => (Binding: school.Regulation.Bindings[e.Binding], Day: school.DayOf(e.Due.Instant - Duration.Epsilon), IsAhead: !e.Due.HasPassed(school.AsOf) && e.Verdict is not (Verdict.Fulfilled or Verdict.FulfilledLate)))
            .Where(e => !school.Given.HasFlag(ReportParameters.Period) || school.IsWithin(e.Day))
            .ToList();
        return new Recomputation()
            .Count("duties", duties.Count)
            .Count("ahead", duties.Count(d => d.IsAhead))
            .Count("days", duties.Select(d => d.Day).Distinct().Count())
            .Table("duties", "clause", school.Regulation.Bindings
                .Where(b => b.Norm.Kind == NormKind.Obligation && b.EditionOn(school.Today) is not null && school.Regulation.Packs.Any(p => p.Id == b.Act))
                .Select(b => new object?[] { $"{b.Act} {b.Clause.Id}" }))
            .Table("dates", "day clause title duties ahead", duties.GroupBy(d => (d.Binding, d.Day)).Select(g => new object?[] { g.Key.Day, $"{g.Key.Binding.Act} {g.Key.Binding.Clause.Id}", g.Key.Binding.Norm.Title, g.Count(), g.Count(d => d.IsAhead) }));
    }

    internal static Recomputation Compliance(NaiveSchool school)
    {
        var audit = new PolicyEngine(school.Regulation).Audit(school.Record, school.AsOf);
        var findings = audit.Findings.Where(f =>
            (!school.Given.HasFlag(ReportParameters.Class) || ClassOf(f) == school.Class.Value)
            && (!school.Given.HasFlag(ReportParameters.Period) || (f.Due is { } due && school.IsWithin(school.DayOf(due - Duration.Epsilon))))).ToList();
        var report = new Recomputation();
        if ((school.Given & ~ReportParameters.Regulation) == ReportParameters.None)
        {
            Whole(school, audit, report);
        }
        else
        {
            report.Count("overdue", Of(Verdict.Overdue, findings)).Count("fulfilledLate", Of(Verdict.FulfilledLate, findings)).Count("violated", Of(Verdict.Violated, findings));
        }

        return report
            .Table("findings", "clause verdict class bearer dueDay days about", findings.Select(f => new object?[]
            {
                $"{f.Binding.Act} {f.Binding.Clause.Id}",
                f.Verdict.ToRussian(),
                ClassOf(f),
                f.Bearer?.Value ?? "никто не указан",
                f.Due is { } due ? school.DayOf(due - Duration.Epsilon) : null,
                f.Due is { } since ? Math.Max(0, (int)((f.FulfilledAt ?? school.AsOf) - since).TotalDays) : null,
                f.About,
            }))
            .Table("bearers", "bearer overdue fulfilledLate violated oldest", findings.GroupBy(f => f.Bearer).Select(g => new object?[]
            {
                g.Key?.Value ?? "никто не указан", Of(Verdict.Overdue, g), Of(Verdict.FulfilledLate, g), Of(Verdict.Violated, g), g.Where(f => f.Verdict == Verdict.Overdue).Max(f => (int?)(school.AsOf - f.Due!.Value).TotalDays),
            }));

        static int Of(Verdict verdict, IEnumerable<Finding> among) => among.Count(f => f.Verdict == verdict);

        string? ClassOf(Finding finding) => finding.Journal is { } journal ? school.Register.FindJournal(journal)?.Class?.Value : finding.Case.Kind == "class" ? finding.Case.Id : null;
    }

    /// <summary>What a register of the whole school tells besides, counted from the ledger of every verdict.</summary>
    private static void Whole(NaiveSchool school, Audit audit, Recomputation report)
    {
        var verdicts = LedgerOf(school, school.AsOf);
        var bindings = school.Regulation.Bindings.Select((binding, i) => (Binding: binding, IsAdvice: binding.Editions.All(e => e.Force == Force.Advice), Verdicts: verdicts.Where(e => e.Binding == i).Select(e => e.Verdict).ToList())).ToList();
        int Of(Verdict verdict) => bindings.Where(b => !b.IsAdvice).Sum(b => b.Verdicts.Count(v => v == verdict));
        int OfDuties(Verdict verdict) => bindings.Where(b => !b.IsAdvice && b.Binding.Norm.Kind == NormKind.Obligation).Sum(b => b.Verdicts.Count(v => v == verdict));
        report
            .Count("duties", OfDuties(Verdict.Fulfilled) + OfDuties(Verdict.FulfilledLate) + OfDuties(Verdict.Pending) + OfDuties(Verdict.Overdue) + OfDuties(Verdict.Undetermined))
            .Share("inTime", OfDuties(Verdict.Fulfilled), OfDuties(Verdict.Fulfilled) + OfDuties(Verdict.FulfilledLate) + OfDuties(Verdict.Overdue))
            .Count("overdue", Of(Verdict.Overdue))
            .Count("fulfilledLate", Of(Verdict.FulfilledLate))
            .Count("violated", Of(Verdict.Violated))
            .Count("undetermined", Of(Verdict.Undetermined))
            .Table("clauses", "clause norm fulfilled fulfilledLate pending overdue violated undetermined advice", bindings.Select(b =>
            {
                int Mine(Verdict verdict) => b.Verdicts.Count(v => v == verdict);
                object? IfBinding(Verdict verdict) => b.IsAdvice ? 0 : Mine(verdict);
                return new object?[]
                {
                    $"{b.Binding.Act} {b.Binding.Clause.Id}",
                    b.Binding.Norm.Title,
                    IfBinding(Verdict.Fulfilled),
                    IfBinding(Verdict.FulfilledLate),
                    IfBinding(Verdict.Pending),
                    IfBinding(Verdict.Overdue),
                    IfBinding(Verdict.Violated),
                    IfBinding(Verdict.Undetermined),
                    b.IsAdvice ? Mine(Verdict.FulfilledLate) + Mine(Verdict.Overdue) + Mine(Verdict.Violated) : 0,
                };
            }));

        // The ledger tells how many there are, but not why.
        var groups = audit.Summary.Undetermined;
        Assert.All(bindings.Where(b => !b.IsAdvice), b => Assert.Equal(b.Verdicts.Count(v => v == Verdict.Undetermined), groups.Where(g => g.Binding == b.Binding).Sum(g => g.Gaps.Count)));
        report.Table("undetermined", "clause norm count reason", groups.Select(g => new object?[] { $"{g.Binding.Act} {g.Binding.Clause.Id}", g.Binding.Norm.Title, g.Gaps.Count, g.Reason }));
    }

    private static List<LedgerEntry> LedgerOf(NaiveSchool school, Instant asOf)
    {
        var ledger = new List<LedgerEntry>();
        new PolicyEngine(school.Regulation).Audit(school.Record, Rules.Indexing.SchoolIndexBuilder.Build(school.Record, asOf), new NoFindings(), new AuditOptions(), _ => new Kept([]), (_, part) => ledger.AddRange(part.Entries));
        return ledger;
    }

    private readonly record struct Kept(List<LedgerEntry> Entries) : ILedger
    {
        public void Add(in LedgerEntry entry) => Entries.Add(entry);
    }
}
