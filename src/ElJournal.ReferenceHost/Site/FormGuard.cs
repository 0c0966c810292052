using ElJournal.ReferenceHost.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Защита форм: whatever is not merely read must carry the token of a page of this site.</summary>
/// <remarks>It stands before all endpoints, so that none can forget it; what comes to them is a form that has been read whole, of words that the journal can hold. A route that takes no cookie says so (<see cref="WithoutCookies"/>).</remarks>
internal sealed class FormGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method);
        if (!isRead && context.GetEndpoint()?.Metadata.GetMetadata<WithoutCookies>() is null && await RefusalAsync(context) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        await next(context);
    }

    /// <summary>Says with which status what was sent is refused; null where it is a form with its token.</summary>
    private async Task<int?> RefusalAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return StatusCodes.Status400BadRequest;
        }

        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);

            if (form.SelectMany(field => field.Value).FirstOrDefault(text => !LogText.Holds(text)) is { } words)
            {
                // No browser sends a NUL.
                return words.Contains('\0', StringComparison.Ordinal) ? StatusCodes.Status400BadRequest : StatusCodes.Status413PayloadTooLarge;
            }
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return StatusCodes.Status400BadRequest;
        }

        return await antiforgery.IsRequestValidAsync(context) ? null : StatusCodes.Status400BadRequest;
    }
}
