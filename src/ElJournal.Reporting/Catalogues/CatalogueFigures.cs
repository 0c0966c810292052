using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Цифры проверки: what an audit said of a norm, or of all norms of a clause.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Fulfilled">Fulfilled in time, or kept.</param>
/// <param name="Late">Fulfilled late.</param>
/// <param name="Pending">Not yet due.</param>
/// <param name="Broken">Overdue or violated.</param>
/// <param name="Undetermined">Could not be judged.</param>
public sealed record CatalogueFigures(int Fulfilled, int Late, int Pending, int Broken, int Undetermined)
{
    /// <summary>Gives what an audit said of a clause, by the norms that carry it as the school has them.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="act">The pack whose clause it is.</param>
    /// <param name="clause">Its id.</param>
    /// <returns>The figures of its norms together; null where no norm of the audit carries it.</returns>
    public static CatalogueFigures? Of(AuditSummary audit, string act, string clause)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return Sum(audit.Regulation.Bindings.Select((binding, number) => binding.Act == act && binding.Clause.Id == clause ? Of(audit.Counts, number) : null));
    }

    /// <summary>Adds the figures of norms.</summary>
    /// <returns>The sum; null where none of them has figures.</returns>
    internal static CatalogueFigures? Sum(IEnumerable<CatalogueFigures?> figures) =>
        figures.Aggregate((CatalogueFigures?)null, (sum, f) => (sum, f) switch
        {
            (null, _) => f,
            (_, null) => sum,
            var (a, b) => new CatalogueFigures(a.Fulfilled + b.Fulfilled, a.Late + b.Late, a.Pending + b.Pending, a.Broken + b.Broken, a.Undetermined + b.Undetermined),
        });

    internal static CatalogueFigures Of(VerdictCounts counts, int binding)
    {
        int Sum(Verdict verdict) => counts.Of(binding, isAdvice: false, verdict) + counts.Of(binding, isAdvice: true, verdict);
        return new CatalogueFigures(
            Sum(Verdict.Fulfilled),
            Sum(Verdict.FulfilledLate),
            Sum(Verdict.Pending),
            Sum(Verdict.Overdue) + Sum(Verdict.Violated),
            Sum(Verdict.Undetermined));
    }
}
