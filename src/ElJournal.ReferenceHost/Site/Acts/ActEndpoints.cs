using ElJournal.Reporting.Catalogues;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Acts;

/// <summary>Акт: clause by clause, with the figures of the audit as it stands; the whole catalogue of an act is a document of its own.</summary>
internal static class ActEndpoints
{
    internal const string Path = "/act";

    internal static void MapAct(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (Visit visit) => MayRead(visit) ? PageResult.Of<ActPage>(ActReader.Read(visit)) : Results.NotFound());
        routes.MapGet($"{Path}/{{pack}}", ShowCatalogue);
    }

    /// <summary>Gives the address of the catalogue of an act, or of one of its clauses.</summary>
    internal static string AddressOf(string pack, string? clause = null) =>
        $"{Path}/{Uri.EscapeDataString(pack)}{(clause is null ? "" : $"#{Uri.EscapeDataString(clause)}")}";

    private static IResult ShowCatalogue(string pack, Visit visit) =>
        MayRead(visit) && ActReader.CatalogueOf(visit, pack) is { } catalogue ? new DocumentResult(CatalogueHtml.Write(catalogue)) : Results.NotFound();

    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.Regulations));
}
