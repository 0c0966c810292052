using ElJournal.Rules.Audits;

namespace ElJournal.Rules.NRules.Tests;

/// <summary>Keeps findings as texts that tell all of them.</summary>
internal sealed class KeptFindings : IFindingSink
{
    internal List<string> Findings { get; } = [];

    internal List<string> Remarks { get; } = [];

    public void Finding(Finding finding) => Findings.Add(Tell(finding));

    public void Advice(Finding finding) => Remarks.Add(Tell(finding));

    internal static string Tell(Finding f) => $"{f} {f.Binding} {f.Journal} due {f.Due} done {f.FulfilledAt} by {f.Bearer} «{f.Detail}»";
}
