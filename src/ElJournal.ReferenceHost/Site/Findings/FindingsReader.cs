using ElJournal.Domain.People;
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

    internal FindingsModel Read(FindingsFilter filter, int page)
    {
        var (count, rows) = visit.School.Journal.Consult(monitor =>
        {
            var all = monitor.Standing.Where(v => filter.Takes(v) && MaySee(v)).ToList();
            var shown = all.OrderBy(v => v.Due.InstantOrNull ?? Instant.MaxValue).ThenBy(v => v.Id, StringComparer.Ordinal).Skip((page - 1) * PageSize).Take(PageSize);
            return (all.Count, monitor.Entitle(shown));
        });
        return new FindingsModel(
            filter,
            [.. rows.Select(r => new FindingRow(r, r.Verdict.Bearer is { } bearer ? visit.NameOf(bearer.Value) : null))],
            count,
            page,
            count > page * PageSize,
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
