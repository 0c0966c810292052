using System.Globalization;
using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Plans;
using ElJournal.Rules.Tests.Support;
using NodaTime;

namespace ElJournal.Rules.Tests.Monitoring;

/// <summary>A school judged from nothing: every verdict on every case, with due time, bearer and detail.</summary>
internal sealed class JudgedSchool
{
    internal JudgedSchool(Regulation regulation, ISchoolYearSource source, Instant asOf)
    {
        School = MonitoredSchool.Of(regulation, source, asOf);
        Verdicts = School.Plan.Kinds.ToDictionary(p => p.Kind, VerdictsOf);
    }

    internal MonitoredSchool School { get; }

    /// <summary>Gets the verdicts by kind of case, each by case and norm.</summary>
    internal Dictionary<CaseKind, Dictionary<(string About, string Norm), string>> Verdicts { get; }

    private Dictionary<(string About, string Norm), string> VerdictsOf(CasePlan plan)
    {
        var bindings = School.Plan.Regulation.Bindings;
        var verdicts = new Dictionary<(string, string), string>();
        foreach (var part in SchoolParts.In(School.Index, plan.Kind.Scope).Select(p => School.PartOf(plan.Kind.Scope, p)))
        {
            List<string> abouts = CaseAbouts.Of((dynamic)plan.Kind, part);
            var ledger = new KeptLedger([]);
            plan.Run(in part, new PartitionResult(bindings.Length), ref ledger);
            foreach (var entry in ledger.Entries)
            {
                verdicts.Add((abouts[entry.Case], NormOf(entry.Binding)), $"{entry.Verdict} {entry.Due}");
            }

            var judged = new JudgedCases(bindings.Length, isOnce: false);
            plan.Judge(in part, default, judged);
            foreach (var (key, verdict) in judged.Standing)
            {
                verdicts[(key.Case.ToString(), NormOf(key.Binding))] += $" {verdict.IsAdvice} by {verdict.Bearer} done {verdict.FulfilledAt}: {verdict.Detail}";
            }
        }

        return verdicts;
    }

    /// <summary>Several acts bind the same norm, each its own way.</summary>
    private string NormOf(int binding) => string.Create(CultureInfo.InvariantCulture, $"{School.Plan.Regulation.Bindings[binding].Norm.Id} ({binding})");
}
