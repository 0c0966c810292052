using ElJournal.ReferenceHost.Site.Reports;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Control;

/// <summary>Контроль: how the journal is kept, teacher by teacher and clause by clause, for those who answer for the whole school.</summary>
internal static class ControlEndpoints
{
    internal const string Path = "/control";

    internal static void MapControl(this IEndpointRouteBuilder routes) => routes.MapGet(Path, (Visit visit, ReportData data) =>
        visit.MayRead(new AccessTarget(ResourceKind.Findings)) && visit.MayRead(new AccessTarget(ResourceKind.LessonEntries))
            ? PageResult.Of<ControlPage>(new ControlReader(visit, data).Read())
            : Results.NotFound());
}
