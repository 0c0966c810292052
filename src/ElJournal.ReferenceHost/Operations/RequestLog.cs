using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace ElJournal.ReferenceHost.Operations;

/// <summary>Записывает каждый запрос: what was asked for, by its route and not by its address, how it ended and how long it took.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger, TimeProvider time)
{
    /// <summary>Stands for the route of what has none.</summary>
    internal const string NoRoute = "-";

    public async Task InvokeAsync(HttpContext context)
    {
        var began = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            if (logger.IsEnabled(LogLevel.Information))
            {
                var (route, took) = (RouteOf(context), (long)time.GetElapsedTime(began).TotalMilliseconds);
                Tell(context.Request.Method, route, context.Response.StatusCode, took);
            }
        }
    }

    /// <summary>Gives the route of a request: an address holds ids, a route does not.</summary>
    internal static string RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? NoRoute;

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Milliseconds} ms")]
    private partial void Tell(string method, string route, int status, long milliseconds);
}
