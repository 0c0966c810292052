using ElJournal.ReferenceHost.Api.Resources;
using ElJournal.ReferenceHost.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scalar.AspNetCore;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Программный доступ: routes for programs, of one version, described by OpenAPI and shown by a page that is served from here.</summary>
/// <remarks>A program signs in by a key and never by a cookie. It reads and writes as pages do: through a <see cref="Visit"/>, and through the desk.</remarks>
internal static class ApiRoutes
{
    /// <summary>The version; an incompatible change makes another beside it.</summary>
    internal const string Version = "v1";

    /// <summary>Where the routes begin.</summary>
    internal const string Root = $"/api/{Version}";

    /// <summary>Where the page is that shows them.</summary>
    internal const string DocsPath = "/api/docs";

    internal static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Root)
            .WithMetadata(new WithoutCookies())
            .RequireAuthorization(new AuthorizationPolicyBuilder(TokenHandler.Bearer).RequireAuthenticatedUser().Build())
            .RequireRateLimiting(ApiLimit.Policy)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapMe();
        api.MapJournals();
        api.MapLessons();
        api.MapHomework();
        api.MapAttendance();
        api.MapAssessments();
        api.MapMarks();
        api.MapJournalMaterials();
        api.MapLibrary();
        api.MapDiaries();
        api.MapDuties();
        api.MapFindings();
        api.MapActs();
        api.MapPortalExports();
        routes.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous();
        routes.MapScalarApiReference(DocsPath, page => page
            .WithTitle("ElJournal API")
            .WithOpenApiRoutePattern("/api/{documentName}/openapi.json")
            .WithNonce()
            .DisableDefaultFonts()
            .DisableTelemetry()
            .DisableAgent()
            .DisableMcp()
            .HideClientButton()).AllowAnonymous();
        routes.Map("/api/{**rest}", () => ApiProblem.NotFound()).WithMetadata(new WithoutCookies()).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Says whether a path is one for programs, so that failures are told to them in their way.</summary>
    internal static bool Includes(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
