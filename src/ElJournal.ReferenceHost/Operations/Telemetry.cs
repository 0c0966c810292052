using ElJournal.ReferenceHost.Schools;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ElJournal.ReferenceHost.Operations;

/// <summary>Метрики и трассы (OpenTelemetry): sent where <see cref="Settings.OtlpEndpoint"/> says, and nowhere else.</summary>
internal static class Telemetry
{
    private const string Service = "eljournal";

    internal static void AddTelemetry(this IServiceCollection services)
    {
        if (Settings.Read(Settings.OtlpEndpoint, "").Length == 0)
        {
            return;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Service))
            .WithMetrics(metrics => metrics
                .AddMeter(JournalTelemetry.Name)
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddOtlpExporter())
            .WithTracing(traces => traces
                .AddSource(JournalTelemetry.Name)
                .AddAspNetCoreInstrumentation(requests => requests.EnrichWithHttpResponse = static (activity, response) => Conceal(activity, response.HttpContext))
                .AddOtlpExporter());
    }

    /// <summary>Leaves the route in place of the address, which holds ids.</summary>
    private static void Conceal(System.Diagnostics.Activity activity, HttpContext context)
    {
        activity.SetTag("url.path", RequestLog.RouteOf(context));
        activity.SetTag("url.query", null);
    }
}
