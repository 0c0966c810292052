using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Цифры нормы: what the last audit said of it.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Fulfilled">Fulfilled in time, or kept.</param>
/// <param name="Late">Fulfilled late.</param>
/// <param name="Pending">Not yet due.</param>
/// <param name="Broken">Overdue or violated.</param>
/// <param name="Undetermined">Could not be judged.</param>
public sealed record CatalogueFigures(int Fulfilled, int Late, int Pending, int Broken, int Undetermined)
{
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
