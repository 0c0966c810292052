using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ElJournal.ReferenceHost.Operations;

/// <summary>Жив ли сайт и готов ли он: two addresses for whoever watches over it, open to all, that tell one word.</summary>
internal static class Health
{
    /// <summary>Answers while the program runs at all: a watcher that gets no answer starts it anew.</summary>
    internal const string Path = "/health";

    /// <summary>Answers well while the site can serve: a balancer that gets another answer sends nobody here.</summary>
    internal const string ReadyPath = "/health/ready";

    private const string Ready = "ready";

    internal static void AddHealth(this IServiceCollection services) => services.AddHealthChecks().AddCheck<StoreCheck>("store", tags: [Ready]);

    internal static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks(Path, new HealthCheckOptions { Predicate = static _ => false }).AllowAnonymous();
        routes.MapHealthChecks(ReadyPath, new HealthCheckOptions { Predicate = static check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
