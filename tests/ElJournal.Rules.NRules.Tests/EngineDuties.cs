using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.NRules.Runs;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.NRules.Tests;

/// <summary>What the built-in engine says of every case, by the name of the case.</summary>
internal sealed class EngineDuties : IPlanVisitor
{
    private readonly Dictionary<CaseKind, Func<Partition, List<CaseName>>> names = [];

    internal static List<JudgedCase> Of(PreparedAudit prepared, IFindingSink sink)
    {
        var kinds = new EngineDuties();
        prepared.Plan.Accept(kinds);
        var (bindings, parts, found) = (prepared.Plan.Regulation.Bindings, prepared.Parts, new List<JudgedCase>());
        prepared.Run(sink, new AuditOptions { Parallelism = 1 }, static _ => new Kept([]), (number, ledger) =>
        {
            var namesHere = kinds.names.Where(k => k.Key.Scope == parts[number].Scope).ToDictionary(k => k.Key, k => k.Value(parts[number]));
            found.AddRange(ledger.Entries.Select(e => new JudgedCase(e.Binding, namesHere[bindings[e.Binding].Norm.CaseKind][e.Case], e.Verdict, e.Due)));
        });
        return found;
    }

    public void Visit<TCase>(PlannedCases<TCase> cases)
        where TCase : struct, ICase =>
        names.Add(cases.Source, part =>
        {
            var visitor = new Names<TCase>(cases.Source, []);
            cases.Source.Visit(in part, ref visitor);
            return visitor.Found;
        });

    private readonly struct Kept(List<LedgerEntry> entries) : ILedger
    {
        internal List<LedgerEntry> Entries => entries;

        public void Add(in LedgerEntry entry) => entries.Add(entry);
    }

    private readonly struct Names<TCase>(CaseSource<TCase> source, List<CaseName> found) : ICaseVisitor<TCase>
        where TCase : struct, ICase
    {
        internal List<CaseName> Found => found;

        public void Visit(in TCase c) => found.Add(source.NameOf(in c));
    }
}
