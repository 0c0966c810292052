using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Защита форм: whatever is not merely read must carry the token of a page of this site.</summary>
/// <remarks>It stands before all endpoints, so that none can forget it. An endpoint that takes no cookie for an answer says so by <see cref="WithoutCookies"/>.</remarks>
internal sealed class FormGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method);
        if (!isRead && context.GetEndpoint()?.Metadata.GetMetadata<WithoutCookies>() is null && !await antiforgery.IsRequestValidAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }
}
