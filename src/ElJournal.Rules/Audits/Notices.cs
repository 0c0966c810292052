using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Coverage;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.Audits;

/// <summary>Says what an audit could not look at, and the figures that are no verdicts.</summary>
internal static class Notices
{
    internal static ImmutableArray<AuditNotice> Of(Plan plan, VerdictCounts counts, GapCollector gaps)
    {
        var notices = ImmutableArray.CreateBuilder<AuditNotice>();
        var bindings = plan.Regulation.Bindings;
        var held = plan.Index.Register.Coverage.Statements.Where(s => s.Level != CoverageLevel.Absent).Aggregate(FactKinds.None, (kinds, s) => kinds | s.Kind);
        for (var b = 0; b < bindings.Length; b++)
        {
            var missing = bindings[b].Norm.CaseKind.MadeOf & ~held;
            if (missing != FactKinds.None)
            {
                notices.Add(new AuditNotice("not-checked", $"{Name(bindings[b])}: не проверялось, {CauseTexts.Coverage(missing)}."));
            }

            if (Share(bindings[b], b, counts) is { } share)
            {
                notices.Add(share);
            }
        }

        foreach (var (binding, reason, count) in gaps.AdviceOf(bindings))
        {
            notices.Add(new AuditNotice(
                "advice-undetermined",
                string.Create(CultureInfo.InvariantCulture, $"{Name(binding)}: рекомендация не установлена, случаев — {count}: {reason}.")));
        }

        return notices.ToImmutable();
    }

    /// <summary>How many of the duties that are advice were kept: a figure, never a violation (<c>lenskaya-2017</c> 2.3).</summary>
    private static AuditNotice? Share(Binding binding, int number, VerdictCounts counts)
    {
        int Count(Verdict verdict) => counts.Of(number, isAdvice: true, verdict);
        var kept = Count(Verdict.Fulfilled);
        var all = kept + Count(Verdict.FulfilledLate) + Count(Verdict.Overdue);
        return binding.Norm.Kind != NormKind.Obligation || all == 0
            ? null
            : new AuditNotice("share", string.Create(CultureInfo.InvariantCulture, $"{Name(binding)}: исполнено {kept} из {all} ({kept * 100L / all} %)."));
    }

    private static string Name(Binding binding) => $"{binding.Act}, п. {binding.Clause.Id} «{binding.Norm.Title}»";
}
