using System.Collections.Immutable;

namespace ElJournal.Rules.Audits;

/// <summary>Keeps all findings in memory.</summary>
internal sealed class CollectingSink : IFindingSink
{
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly ImmutableArray<Finding>.Builder advice = ImmutableArray.CreateBuilder<Finding>();

    public void Finding(Finding finding) => findings.Add(finding);

    public void Advice(Finding finding) => advice.Add(finding);

    internal Audit ToAudit(AuditSummary summary) => new(summary, findings.ToImmutable(), advice.ToImmutable());
}
