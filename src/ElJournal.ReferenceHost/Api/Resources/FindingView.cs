using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Замечание проверки: a duty overdue or fulfilled late, a prohibition broken.</summary>
/// <param name="Id">The id, for <c>explain</c>.</param>
/// <param name="Act">The act.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Norm">What the norm wants.</param>
/// <param name="Verdict">The verdict, by its code.</param>
/// <param name="About">What it is about, by ids.</param>
/// <param name="Journal">The journal; null where it belongs to none.</param>
/// <param name="Bearer">Who answers for it; null where nobody is on record.</param>
/// <param name="Due">When it was due; null for a prohibition.</param>
/// <param name="FulfilledAt">When it was fulfilled after all.</param>
/// <param name="Detail">What was found; null where the verdict says all.</param>
/// <param name="IsAdvice">Whether the act only advises it.</param>
internal sealed record FindingView(
    string Id, string Act, string Clause, string Norm, string Verdict, string About, string? Journal, string? Bearer, Instant? Due, Instant? FulfilledAt, string? Detail, bool IsAdvice)
{
    internal static FindingView Of(StandingVerdict finding) => new(
        finding.Id,
        finding.Binding.Act,
        finding.Binding.Clause.Id,
        finding.Binding.Norm.Title,
        finding.Verdict.ToCode(),
        finding.Case.ToString(),
        finding.Journal?.Value,
        finding.Bearer?.Value,
        finding.Due.InstantOrNull,
        finding.FulfilledAt,
        finding.Detail,
        finding.IsAdvice);
}
