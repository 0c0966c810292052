using ElJournal.ReferenceHost.Site;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Журналы, которые владельцу ключа видны.</summary>
internal static class JournalsApi
{
    internal const string Tag = "Журналы";

    internal static void MapJournals(this IEndpointRouteBuilder api)
    {
        api.MapGet("/journals", List).Needs(ApiScope.ReadJournals).WithSummary("Журналы по страницам").WithTags(Tag).Produces<Paged<JournalView>>();
        api.MapGet("/journals/{journal}", Show).Needs(ApiScope.ReadJournals).WithSummary("Журнал").WithTags(Tag).Produces<JournalView>();
    }

    private static IResult List(HttpContext context, Visit visit, string? page, string? size)
    {
        var scope = visit.ScopeOf(AccessAction.Read, ResourceKind.Journals);
        var journals = visit.Register.Journals.Where(j => scope.Includes(visit.State.Access.Resolve(new AccessTarget(ResourceKind.Journals) { Journal = j.Id }))).ToList();
        var query = new ApiQuery(context);
        var answer = query.Page(journals, page, size, j => JournalView.Of(j, visit.Register));
        return query.Problem ?? Results.Ok(answer);
    }

    private static IResult Show(Visit visit, string journal) =>
        visit.FindJournal(journal) is { } found ? Results.Ok(JournalView.Of(found, visit.Register)) : ApiProblem.NotFound();
}
