using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Замечания проверки, которые владельцу ключа видны.</summary>
internal static class FindingsApi
{
    internal static void MapFindings(this IEndpointRouteBuilder api) =>
        api.MapGet("/findings", List).Needs(ApiScope.ReadFindings).WithSummary("Замечания проверки, по срокам и страницам").WithTags("Замечания").Produces<Paged<FindingView>>();

    private static IResult List(HttpContext context, Visit visit, string? act, string? clause, string? page, string? size)
    {
        var scope = visit.ScopeOf(AccessAction.Read, ResourceKind.Findings);
        if (scope.IsEmpty)
        {
            return ApiProblem.Of(StatusCodes.Status403Forbidden);
        }

        var findings = visit.School.Journal.Consult(monitor => monitor.Standing
            .Where(f => f.IsFinding && (act is null || f.Binding.Act == act) && (clause is null || f.Binding.Clause.Id == clause))
            .Where(f => scope.Includes(visit.State.Access.Resolve(new AccessTarget(ResourceKind.Findings) { Journal = f.Journal, Person = PersonOf(f.Bearer) })))
            .OrderBy(f => f.Due.InstantOrNull ?? Instant.MaxValue)
            .ThenBy(f => f.Id, StringComparer.Ordinal)
            .ToImmutableArray());
        var query = new ApiQuery(context);
        var answer = query.Page(findings, page, size, FindingView.Of);
        return query.Problem ?? Results.Ok(answer);
    }

    private static PersonId? PersonOf(StaffId? bearer) => bearer is { } staff ? PersonId.Parse(staff.Value) : null;
}
