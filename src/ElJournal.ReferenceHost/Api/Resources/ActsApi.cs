using ElJournal.ReferenceHost.Site;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Акты школы и их пункты.</summary>
internal static class ActsApi
{
    private const string Tag = "Регламент";

    internal static void MapActs(this IEndpointRouteBuilder api)
    {
        api.MapGet("/acts", List).Needs(ApiScope.ReadActs).WithSummary("Акты, по которым живёт школа").WithTags(Tag).Produces<Paged<ActView>>();
        api.MapGet("/acts/{act}/clauses", Clauses).Needs(ApiScope.ReadActs).WithSummary("Пункты акта, по страницам").WithTags(Tag).Produces<Paged<ClauseView>>();
    }

    private static IResult List(HttpContext context, Visit visit, string? page, string? size)
    {
        if (!MayRead(visit))
        {
            return ApiProblem.Of(StatusCodes.Status403Forbidden);
        }

        var query = new ApiQuery(context);
        var answer = query.Page(PacksOf(visit), page, size, ActView.Of);
        return query.Problem ?? Results.Ok(answer);
    }

    private static IResult Clauses(HttpContext context, Visit visit, string act, string? page, string? size)
    {
        if (!MayRead(visit) || PacksOf(visit).Find(p => p.Id == act) is not { } pack)
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        var answer = query.Page(pack.Clauses, page, size, c => ClauseView.Of(c, pack));
        return query.Problem ?? Results.Ok(answer);
    }

    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.Regulations));

    /// <summary>Gives the packs by which the school lives, each with those on which it is based.</summary>
    private static List<RegulationPack> PacksOf(Visit visit) => [.. visit.School.Journal.Regulation.Packs.SelectMany(p => p.Chain).DistinctBy(p => p.Id)];
}
