using ElJournal.Domain.Defects;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Пропускает запрос, если его ключ выдан для этого.</summary>
internal static class ScopeFilter
{
    /// <summary>States for what a key must be issued; what its owner may do is asked beside, of access.</summary>
    internal static RouteHandlerBuilder Needs(this RouteHandlerBuilder route, ApiScope scope) => route
        .WithDescription($"Область ключа: {ApiScopes.Codes.Format(scope)}.")
        .AddEndpointFilter(async (call, next) => call.HttpContext.Features.Get<TokenGrant>() is { } grant && grant.Scopes.Contains(scope)
            ? await next(call)
            : ApiProblem.Of(StatusCodes.Status403Forbidden, new Defect(ApiDefects.NoScope, default, ApiScopes.Codes.Format(scope))));
}
