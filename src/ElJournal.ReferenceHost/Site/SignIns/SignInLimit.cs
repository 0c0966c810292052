using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ElJournal.ReferenceHost.Site.SignIns;

/// <summary>Ограничение проверок пароля с одного адреса, при входе и при смене: guessing many accounts in turn is slowed down as lock-out slows down guessing one.</summary>
internal static class SignInLimit
{
    internal const string Policy = "sign-in";

    internal static void AddSignInLimit(this IServiceCollection services, SiteOptions site) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = site.SignInsPerMinute, Window = NodaTime.Duration.FromMinutes(1).ToTimeSpan() }));
    });
}
