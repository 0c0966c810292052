using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Site;
using ElJournal.Rules.Monitoring;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Обязанности владельца ключа.</summary>
internal static class DutiesApi
{
    internal static void MapDuties(this IEndpointRouteBuilder api) =>
        api.MapGet("/duties", List).Needs(ApiScope.ReadDuties).WithSummary("Свои обязанности, по срокам и страницам").WithTags("Обязанности").Produces<Paged<DutyView>>();

    private static IResult List(HttpContext context, Visit visit, string? page, string? size)
    {
        ImmutableArray<ToDoItem> duties = visit.Actor.Id is { } person && StaffId.TryParse(person.Value, out var staff) && visit.Register.Knows(staff)
            ? visit.School.Journal.Consult(monitor => monitor.ToDo(staff))
            : [];
        var query = new ApiQuery(context);
        var answer = query.Page(duties, page, size, DutyView.Of);
        return query.Problem ?? Results.Ok(answer);
    }
}
