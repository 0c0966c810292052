using System.Globalization;
using System.Security.Claims;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site.SignIns;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
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
        });
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
            ],
            CookieAuthenticationDefaults.AuthenticationScheme);
        return context.SignInAsync(new ClaimsPrincipal(identity));
    }

    private static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var account = await services.GetRequiredService<AccountStore>().FindAsync(context.Principal?.Identity?.Name ?? "");
        if (account is not null && IsGood(account, context.Principal!, services.GetRequiredService<IClock>().GetCurrentInstant()) && IsKnown(account, services.GetRequiredService<SchoolJournal>()))
        {
            context.HttpContext.Features.Set(account);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync();
    }

    private static bool IsGood(Account account, ClaimsPrincipal principal, Instant now) =>
        !account.IsBlocked
        && principal.FindFirstValue(StampClaim) == account.Stamp
        && long.TryParse(principal.FindFirstValue(SinceClaim), CultureInfo.InvariantCulture, out var since)
        && now - Instant.FromUnixTimeSeconds(since) < Longest;

    private static bool IsKnown(Account account, SchoolJournal journal) =>
        account.Person is not { } person || journal.State.Access.FindActor(PersonId.Parse(person)) is not null;
}
