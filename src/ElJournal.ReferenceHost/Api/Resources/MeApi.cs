using ElJournal.ReferenceHost.Site;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>О ключе: needs no scope, so that a program can find out what its key is for.</summary>
internal static class MeApi
{
    internal static void MapMe(this IEndpointRouteBuilder api) =>
        api.MapGet("/me", Show).WithSummary("Чей ключ и что он разрешает").WithTags("Ключ").Produces<MeView>();

    private static IResult Show(Visit visit) => Results.Ok(new MeView(
        visit.Account.Login,
        visit.Account.Person,
        AccessCodes.Categories.Format(visit.Grant!.Category),
        [.. visit.Grant.Scopes.Select(ApiScopes.Codes.Format)],
        visit.Register.School.Id.Value,
        visit.Register.School.TimeZone.Id,
        visit.Now,
        visit.Register.Year.First,
        visit.Register.Year.Last));
}
