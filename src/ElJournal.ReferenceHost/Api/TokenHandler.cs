using System.Security.Claims;
using System.Text.Encodings.Web;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Schools;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Вход программы по ключу: the key must be good, its account not blocked, and its owner still of the category of the key.</summary>
internal sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenStore tokens, AccountStore accounts, SchoolJournal journal, IClock clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme, and the word before a key in the header.</summary>
    internal const string Bearer = "Bearer";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith($"{Bearer} ", StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (await tokens.FindAsync(header[(Bearer.Length + 1)..].Trim()) is not { } token
            || await accounts.FindAsync(token.Login) is not { IsBlocked: false } account
            || !AccessCodes.Categories.TryParse(token.Category, out var category)
            || ActorOf(account)?.CategoriesAt(clock.GetCurrentInstant()).Contains(category) is not true)
        {
            return AuthenticateResult.Fail("The key is not good.");
        }

        Context.Features.Set(account);
        Context.Features.Set(new TokenGrant(category, ApiScopes.Parse(token.Scopes)));
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, account.Login)], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = Bearer;
        return Task.CompletedTask;
    }

    private AccessActor? ActorOf(Account account) => journal.State.Access.ActorOf(account);
}
