using ElJournal.Domain.Records;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Naive;
using ElJournal.Rules.Tests.Support;
using NodaTime;

namespace ElJournal.Rules.Tests.Laws;

/// <summary>An audit with every verdict it gave, by <c>norm@about</c>.</summary>
internal sealed class EngineLedger
{
    private EngineLedger(AuditSummary summary, List<(Finding Finding, bool IsAdvice)> findings, Dictionary<string, (int Binding, Verdict Verdict, Deadline Due)> verdicts) =>
        (Summary, Findings, Verdicts) = (summary, findings, verdicts);

    internal AuditSummary Summary { get; }

    /// <summary>Gets the findings and the advice, in the order in which the engine gave them.</summary>
    internal List<(Finding Finding, bool IsAdvice)> Findings { get; }

    internal Dictionary<string, (int Binding, Verdict Verdict, Deadline Due)> Verdicts { get; }

    /// <summary>Audits; fails where a duty is judged twice.</summary>
    internal static EngineLedger Of(Regulation regulation, ISchoolYearSource source, Instant asOf, int parallelism = 1)
    {
        var index = SchoolIndexBuilder.Build(source, asOf);
        var sink = new Sink();
        var parts = new SortedDictionary<int, List<LedgerEntry>>();
        var summary = new PolicyEngine(regulation).Audit(
            source,
            index,
            sink,
            new AuditOptions { Parallelism = parallelism },
            static _ => new KeptLedger([]),
            (number, ledger) => parts.Add(number, ledger.Entries));
        var abouts = AboutsByPart(regulation, index, source);
        Assert.Equal(Enumerable.Range(0, abouts.Count), parts.Keys);
        var verdicts = new Dictionary<string, (int, Verdict, Deadline)>(StringComparer.Ordinal);
        foreach (var (number, entries) in parts)
        {
            foreach (var entry in entries)
            {
                var norm = regulation.Bindings[entry.Binding].Norm;
                verdicts.Add($"{norm.Id}@{abouts[number][norm.CaseKind][entry.Case]}", (entry.Binding, entry.Verdict, entry.Due));
            }
        }

        return new EngineLedger(summary, sink.Findings, verdicts);
    }

    /// <summary>The engine's parts: journals, classes, persons, the school; those of which some norm speaks.</summary>
    private static List<Dictionary<CaseKind, List<string>>> AboutsByPart(Regulation regulation, SchoolIndex index, ISchoolYearSource source)
    {
        var kinds = regulation.Bindings.Select(b => b.Norm.CaseKind).Distinct().ToList();
        var parts = new List<Dictionary<CaseKind, List<string>>>();
        foreach (var scope in Enum.GetValues<CaseScope>().Where(s => kinds.Exists(k => k.Scope == s)))
        {
            parts.AddRange(AllCases.Parts(scope, index, source, MarkPolicy.Of(regulation)).Select(part => kinds.Where(k => k.Scope == scope).ToDictionary(k => k, k => (List<string>)CaseAbouts.Of((dynamic)k, part))));
        }

        return parts;
    }

    private sealed class Sink : IFindingSink
    {
        internal List<(Finding Finding, bool IsAdvice)> Findings { get; } = [];

        public void Finding(Finding finding) => Findings.Add((finding, false));

        public void Advice(Finding finding) => Findings.Add((finding, true));
    }
}
