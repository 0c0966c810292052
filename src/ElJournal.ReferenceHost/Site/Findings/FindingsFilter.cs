using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;

namespace ElJournal.ReferenceHost.Site.Findings;

/// <summary>Что из замечаний показать.</summary>
/// <remarks>Binding norms only: what an act merely advises is nobody's fault.</remarks>
/// <param name="State">In which state.</param>
/// <param name="Act">Of which act, or null for any.</param>
/// <param name="Clause">Of which clause of it, or null for any.</param>
/// <param name="Bearer">Who answers for it, by the raw id, or null for anybody.</param>
public sealed record FindingsFilter(FindingsState State, string? Act = null, string? Clause = null, string? Bearer = null)
{
    /// <summary>Says whether a verdict belongs to the selection.</summary>
    internal bool Takes(StandingVerdict verdict) =>
        !verdict.IsAdvice
        && TakesState(verdict)
        && (Act is null || verdict.Binding.Act == Act)
        && (Clause is null || verdict.Binding.Clause.Id == Clause)
        && (Bearer is null || verdict.Bearer?.Value == Bearer);

    private bool TakesState(StandingVerdict verdict) => State switch
    {
        FindingsState.Findings => verdict.IsFinding,
        FindingsState.Overdue => verdict.Verdict == Verdict.Overdue,
        FindingsState.Late => verdict.Verdict == Verdict.FulfilledLate,
        FindingsState.Violated => verdict.Verdict == Verdict.Violated,
        FindingsState.Open => verdict.Verdict == Verdict.Pending,
        _ => false,
    };
}
