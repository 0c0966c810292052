using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.Rules.Access;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Monitoring;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Findings;

/// <summary>Reads what the check found out of the journal, as far as access lets somebody see it.</summary>
internal sealed class FindingsReader(Visit visit)
{
    /// <summary>How many rows a page has.</summary>
    internal const int PageSize = 50;

    private readonly AccessScope scope = visit.ScopeOf(AccessAction.Read, ResourceKind.Findings);

    internal FindingsModel Read(FindingsFilter filter, int? number)
    {
        var (count, page, rows) = visit.School.Journal.Consult(monitor =>
        {
            var all = monitor.Standing.Where(v => filter.Takes(v) && MaySee(v)).ToList();
            var cut = Paging.Cut(all.OrderBy(v => v.Due.InstantOrNull ?? Instant.MaxValue).ThenBy(v => v.Id, StringComparer.Ordinal), number, PageSize);
            return (all.Count, cut, monitor.Entitle(cut.Items));
        });
        return new FindingsModel(
            filter,
            [.. rows.Select(r => new FindingRow(r.Verdict, visit.WithNames(r.Title), r.Verdict.Bearer is { } bearer ? visit.NameOf(bearer.Value) : null))],
            count,
            page.Number,
            page.HasNext,
            filter.Bearer is { } asked ? visit.NameOf(asked) : null,
            visit.Register.Clock);
    }

    /// <summary>Explains a verdict: any to whom may see all of them, else one that stands and may be seen.</summary>
    internal Explanation? Explain(string duty) => visit.School.Journal.Consult(monitor =>
        scope.IsAll || monitor.Standing.Any(v => v.Id == duty && MaySee(v)) ? monitor.Explain(duty) : null);

    private bool MaySee(StandingVerdict verdict) => scope.Includes(visit.State.Access.Resolve(new AccessTarget(ResourceKind.Findings)
    {
        Journal = verdict.Journal,
        Person = verdict.Bearer is { } bearer ? PersonId.Parse(bearer.Value) : null,
    }));
}
