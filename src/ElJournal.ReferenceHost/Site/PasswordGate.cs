using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Site.SignIns;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Сначала свой пароль: who came in by a password of somebody else's making sees nothing until it is replaced.</summary>
internal sealed class PasswordGate(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<WithoutCookies>() is null && context.Features.Get<Account>() is { MustChangePassword: true } && !SignInEndpoints.IsOpenBeforePassword(context.Request.Path))
        {
            context.Response.Redirect(SignInEndpoints.PasswordPath);
            return Task.CompletedTask;
        }

        return next(context);
    }
}
