using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using ElJournal.ReferenceHost.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Ограничение запросов с одним ключом; requests without a key are counted by address.</summary>
internal static class ApiLimit
{
    internal const string Policy = "api";

    internal static void AddApiLimit(this IServiceCollection services, SiteOptions site) => services.AddRateLimiter(limits =>
    {
        limits.OnRejected = TellWhen;
        limits.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
            PartitionOf(context),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = site.ApiRequestsPerMinute, Window = NodaTime.Duration.FromMinutes(1).ToTimeSpan() }));
    });

    private static string PartitionOf(HttpContext context) => context.Request.Headers.Authorization.ToString() is { Length: > 0 } header
        ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(header)))
        : context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static ValueTask TellWhen(OnRejectedContext rejected, CancellationToken cancellation)
    {
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after))
        {
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return ValueTask.CompletedTask;
    }
}
