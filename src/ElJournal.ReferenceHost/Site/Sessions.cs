using System.Globalization;
using System.Security.Claims;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Api;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site.Live;
using ElJournal.ReferenceHost.Site.SignIns;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Сеансы: a signed cookie that says which account and which password of it; everything else is looked up on each request.</summary>
/// <remarks>So a blocked account, a changed password or a lost role ends a session or a right at once.</remarks>
internal static class Sessions
{
    /// <summary>How long somebody may do nothing.</summary>
    internal static readonly Duration Idle = Duration.FromMinutes(30);

    /// <summary>How long a session lasts at most.</summary>
    private static readonly Duration Longest = Duration.FromHours(12);

    private const string StampClaim = "stamp";
    private const string SinceClaim = "since";
    private const string IdClaim = "session";

    /// <summary>The header of a request that a page makes by itself, which keeps no session alive.</summary>
    private const string ByItself = "X-By-Itself";

    internal static void AddSessions(this IServiceCollection services, SiteOptions site)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "eljournal";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = site.CookieSecurity;
            cookie.ExpireTimeSpan = Idle.ToTimeSpan();
            cookie.SlidingExpiration = true;
            cookie.LoginPath = SignInEndpoints.Path;
            cookie.ReturnUrlParameter = SignInEndpoints.ReturnParameter;
            cookie.Events.OnValidatePrincipal = CheckAsync;
            cookie.Events.OnCheckSlidingExpiration = CheckRenewal;
        });
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.Bearer, configureOptions: null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    /// <summary>Begins a session.</summary>
    internal static Task BeginAsync(HttpContext context, Account account, Instant now)
    {
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.Name, account.Login),
                new Claim(StampClaim, account.Stamp),
                new Claim(SinceClaim, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
                new Claim(IdClaim, Passwords.NewStamp()),
            ],
            CookieAuthenticationDefaults.AuthenticationScheme);
        return context.SignInAsync(new ClaimsPrincipal(identity));
    }

    /// <summary>Gets the id of a session.</summary>
    internal static string IdOf(ClaimsPrincipal principal) => principal.FindFirstValue(IdClaim) ?? "";

    /// <summary>Says how long the session of a request lasts if nobody does anything.</summary>
    internal static Duration TimeLeft(HttpContext context)
    {
        var time = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme).TimeProvider ?? TimeProvider.System;
        var expires = context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.ExpiresUtc;
        return expires is { } end ? Duration.Max(Duration.Zero, Instant.FromDateTimeOffset(end) - Instant.FromDateTimeOffset(time.GetUtcNow())) : Idle;
    }

    /// <summary>Says whether the session with which a request began would still be let in.</summary>
    internal static async Task<bool> IsAliveAsync(HttpContext context) => await FindAsync(context.RequestServices, context.User) is not null;

    private static Task CheckRenewal(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew &= !context.HttpContext.Request.Headers.ContainsKey(ByItself) && context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<WithoutRenewal>() is null;
        return Task.CompletedTask;
    }

    private static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        if (await FindAsync(context.HttpContext.RequestServices, context.Principal!) is { } account)
        {
            context.HttpContext.Features.Set(account);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync();
    }

    private static async Task<Account?> FindAsync(IServiceProvider services, ClaimsPrincipal principal)
    {
        var account = await services.GetRequiredService<AccountStore>().FindAsync(principal.Identity?.Name ?? "");
        return account is not null && IsGood(account, principal, services.GetRequiredService<IClock>().GetCurrentInstant()) && services.GetRequiredService<SchoolJournal>().State.Access.ActorOf(account) is not null ? account : null;
    }

    private static bool IsGood(Account account, ClaimsPrincipal principal, Instant now) =>
        !account.IsBlocked
        && principal.FindFirstValue(StampClaim) == account.Stamp
        && long.TryParse(principal.FindFirstValue(SinceClaim), CultureInfo.InvariantCulture, out var since)
        && now - Instant.FromUnixTimeSeconds(since) < Longest;
}
