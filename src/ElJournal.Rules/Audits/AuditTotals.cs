using System.Collections.Immutable;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Audits;

/// <summary>Итоги проверки: how many verdicts of each kind, over all cases.</summary>
/// <remarks>All but <see cref="Advice"/> count binding norms only; a kept prohibition counts nowhere. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record AuditTotals
{
    /// <summary>Gets the duties that applied: fulfilled, late, pending, overdue and undetermined ones of obligations.</summary>
    public int Duties { get; init; }

    /// <summary>Gets the duties fulfilled in time.</summary>
    public int Fulfilled { get; init; }

    /// <summary>Gets the duties fulfilled late.</summary>
    public int FulfilledLate { get; init; }

    /// <summary>Gets the duties not yet due.</summary>
    public int Pending { get; init; }

    /// <summary>Gets the duties overdue.</summary>
    public int Overdue { get; init; }

    /// <summary>Gets the broken prohibitions.</summary>
    public int Violated { get; init; }

    /// <summary>Gets the cases that could not be judged, of duties and prohibitions.</summary>
    public int Undetermined { get; init; }

    /// <summary>Gets the cases to which a norm did not apply.</summary>
    public int NotApplicable { get; init; }

    /// <summary>Gets the cases on whose date a norm was not in force.</summary>
    public int NotInForce { get; init; }

    /// <summary>Gets the remarks of norms that are advice.</summary>
    public int Advice { get; init; }

    internal static AuditTotals Of(ImmutableArray<Binding> bindings, VerdictCounts counts)
    {
        int Sum(Verdict verdict, NormKind? kind = null) => Enumerable.Range(0, bindings.Length)
            .Where(b => kind is null || bindings[b].Norm.Kind == kind)
            .Sum(b => counts.Of(b, isAdvice: false, verdict));
        var fulfilled = Sum(Verdict.Fulfilled, NormKind.Obligation);
        var late = Sum(Verdict.FulfilledLate);
        var pending = Sum(Verdict.Pending);
        var overdue = Sum(Verdict.Overdue);
        return new AuditTotals
        {
            Duties = fulfilled + late + pending + overdue + Sum(Verdict.Undetermined, NormKind.Obligation),
            Fulfilled = fulfilled,
            FulfilledLate = late,
            Pending = pending,
            Overdue = overdue,
            Violated = Sum(Verdict.Violated),
            Undetermined = Sum(Verdict.Undetermined),
            NotApplicable = Sum(Verdict.NotApplicable),
            NotInForce = Sum(Verdict.NotInForce),
            Advice = Enumerable.Range(0, bindings.Length).Sum(b =>
                counts.Of(b, isAdvice: true, Verdict.FulfilledLate) + counts.Of(b, isAdvice: true, Verdict.Overdue) + counts.Of(b, isAdvice: true, Verdict.Violated)),
        };
    }
}
