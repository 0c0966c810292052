using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Mutations;

/// <summary>A norm that somebody else answers for, or whose term is reckoned from another day.</summary>
internal static class PartMutations
{
    /// <summary>Every other bearer that a norm about such cases has, and nobody.</summary>
    internal static IEnumerable<(MutationOperator By, string Detail, string Description, Norm Norm)> Bearers<TCase>(CaseNorm<TCase> norm, NormCatalog norms, BindingEdition edition)
        where TCase : struct, ICase
    {
        var now = norm.BearerUnder(edition);
        return norms.All.OfType<CaseNorm<TCase>>()
            .Where(n => n.Cases == norm.Cases)
            .SelectMany(n => n.BearerByReading?.Items ?? [n.Bearer])
            .Append(CaseBearers.Nobody<TCase>())
            .DistinctBy(b => b.Id)
            .Where(b => b.Id != now.Id)
            .OrderBy(b => b.Id, StringComparer.Ordinal)
            .Select(b => (MutationOperator.Bearer, b.Id, $"отвечает «{b.Wording}» вместо «{now.Wording}»", (Norm)NormCopy.Of(norm, bearer: b)));
    }

    /// <summary>Every other anchor that a duty about such cases has; where there is none, the next day, week or month.</summary>
    internal static IEnumerable<(MutationOperator By, string Detail, string Description, Norm Norm)> Anchors<TCase>(CaseNorm<TCase> norm, NormCatalog norms, ImmutableArray<BindingEdition> editions)
        where TCase : struct, ICase
    {
        if (norm is not Obligation<TCase> duty || editions.Select(e => StepOf(duty.DueUnder(e)!, e.Readings)).FirstOrDefault(s => s is not null) is not { } step)
        {
            return [];
        }

        var now = duty.Anchor.Resolve(editions[0].Readings);
        var others = norms.All.OfType<Obligation<TCase>>().Where(n => n.Cases == norm.Cases).SelectMany(n => n.Anchor.Items).DistinctBy(a => a.Id).Where(a => a.Id != now.Id).ToList();
        if (others.Count == 0 && step > 0)
        {
            others.Add(Shifted(now, step));
        }

        return others.OrderBy(a => a.Id, StringComparer.Ordinal)
            .Select(a => (MutationOperator.Anchor, a.Id, $"отсчёт «{a.Wording}» вместо «{now.Wording}»", (Norm)NormCopy.Of(norm, anchor: a)));
    }

    private static CaseAnchor<TCase> Shifted<TCase>(CaseAnchor<TCase> anchor, int days)
        where TCase : struct =>
        new(
            FormattableString.Invariant($"{anchor.Id}+{days}"),
            FormattableString.Invariant($"{anchor.Wording} и ещё {days} дн."),
            (in TCase c) => anchor.Day(in c) is var day && day == EventDay.Unknown ? day : day + days);

    /// <summary>How many days make another term of it; zero where only another anchor does, null where no anchor matters.</summary>
    private static int? StepOf(DueSpec due, ReadingSet readings) => due switch
    {
        DueSpec.SameDay or DueSpec.AtLesson or DueSpec.WithinFullDay or DueSpec.WithinDays or DueSpec.WithinSchoolDays or DueSpec.WithinWeeks or DueSpec.BeforeDay
            or DueSpec.EndOfOwnPeriod or DueSpec.SinceLast or DueSpec.SinceLastMonths => 1,
        DueSpec.Paused p => StepOf(p.Stated, readings),
        DueSpec.NotSet => DueRules.IsOpen(due, readings) ? null : 1,
        DueSpec.EndOfWeek => 7,
        DueSpec.EndOfMonth => 31,
        DueSpec.EndOfPeriod or DueSpec.EndOfYear => 0,
        DueSpec.LastLesson or DueSpec.Entry or DueSpec.BeforeEvent or DueSpec.BeforeDate or DueSpec.WithinHours => null,
        _ => throw new InvalidOperationException($"Unknown due. Type={due.GetType().Name}"),
    };
}
